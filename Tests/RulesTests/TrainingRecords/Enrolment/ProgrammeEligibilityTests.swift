internal import Ground
internal import Rules
internal import Testing

struct ProgrammeEligibilityTests {
    /// One row: the programme, the group held, and the reason for a refusal (nil when eligible).
    struct Row: Sendable {
        var programme: Programme
        var group: TargetGroup?
        var refusal: String?
    }

    static let rows: [Row] =
        [
            Row(programme: .migrantWorkers, group: .migrantWorker),
            Row(programme: .migrantWorkers, group: .outOfPoverty),
            Row(programme: .migrantWorkers, group: .veteran, refusal: "not_migrant_worker"),
            Row(programme: .migrantWorkers, group: nil, refusal: "not_migrant_worker"),
            Row(programme: .veterans, group: .veteran),
            Row(programme: .veterans, group: .unemployed, refusal: "not_veteran"),
            Row(programme: .keyGroups, group: .migrantWorker, refusal: "not_in_key_group"),
            Row(programme: .keyGroups, group: .graduate, refusal: "not_in_key_group"),
            Row(programme: .ruralTalent, group: .ruralTalent),
            Row(programme: .ruralTalent, group: .outOfPoverty),
            Row(programme: .ruralTalent, group: .veteran, refusal: "not_rural_talent"),
            Row(programme: .digitalSkills, group: nil),
            Row(programme: .care, group: nil),
            Row(programme: .skillUpgrading, group: nil, refusal: "not_employed"),
            Row(programme: .skillUpgrading, group: .veteran, refusal: "not_employed"),
            Row(programme: .entrepreneurship, group: .veteran),
            Row(programme: .entrepreneurship, group: .graduate),
            Row(programme: .entrepreneurship, group: .disabled),
            Row(programme: .entrepreneurship, group: nil, refusal: "not_in_entrepreneurship_group"),
        ] + TargetGroup.keyGroups.map { Row(programme: .keyGroups, group: $0) }

    @Test(arguments: rows)
    func `a programme is for the groups its article names`(row: Row) {
        let trainee = thePerson(row.group.map { [GroupSpell($0, thePeriod("2022-01-01"))] } ?? [])
        let admission = ProgrammeEligibility.admission(
            of: trainee, to: theTraining(row.programme), figures: EnrolmentFigures())
        #expect(admission.reasons == (row.refusal.map { [$0] } ?? []))
        if row.refusal == nil { #expect(admission.group == row.group) }
    }

    @Test(
        arguments: [
            ("2022-06-20", nil, []), ("2022-06-21", nil, ["not_veteran"]), ("2022-01-01", "2022-06-20", []),
            ("2022-01-01", "2022-06-19", ["not_veteran"]),
        ] as [(String, String?, [String])])
    func `a membership counts only inside its days`(from: String, to: String?, expected: [String]) {
        let trainee = thePerson([GroupSpell(.veteran, thePeriod(from, to))])
        let admission = ProgrammeEligibility.admission(of: trainee, to: theTraining(.veterans), figures: .init())
        #expect(admission.reasons == expected)
    }

    @Test func `who took up work is neither unemployed nor an unemployed disabled person any more`() throws {
        let work = [WorkSpell(employer: try theEnterprise(), kind: .labourContract, period: thePeriod("2022-06-20"))]
        for group in [TargetGroup.unemployed, .disabled] {
            let trainee = thePerson([GroupSpell(group, thePeriod("2022-01-01"))], work: work)
            #expect(
                ProgrammeEligibility.admission(of: trainee, to: theTraining(.keyGroups), figures: .init()).reasons
                    == ["not_in_key_group"])
        }
        let poor = thePerson([GroupSpell(.outOfPoverty, thePeriod("2022-01-01"))], work: work)
        #expect(ProgrammeEligibility.admission(of: poor, to: theTraining(.keyGroups), figures: .init()).isAdmitted)
    }

    @Test func `employees are trained further, and known as such where a programme is for everybody`() throws {
        func worker(_ kind: WorkSpell.Kind, _ groups: [GroupSpell] = []) throws -> Trainee {
            thePerson(
                groups, work: [WorkSpell(employer: try theEnterprise(), kind: kind, period: thePeriod("2022-01-01"))])
        }
        func group(_ trainee: Trainee, _ programme: Programme) -> TargetGroup? {
            ProgrammeEligibility.admission(of: trainee, to: theTraining(programme), figures: .init()).group
        }
        #expect(group(try worker(.labourContract), .skillUpgrading) == .enterpriseEmployee)
        #expect(group(try worker(.traineeship), .skillUpgrading) == .enterpriseEmployee)
        #expect(group(try worker(.workExperience), .skillUpgrading) == nil)
        #expect(group(try worker(.labourContract), .digitalSkills) == .enterpriseEmployee)
        let veteran = GroupSpell(.veteran, thePeriod("2022-01-01"))
        #expect(group(try worker(.labourContract, [veteran]), .digitalSkills) == .veteran)
    }

    @Test func `improving and enlarging a business is for those who run one`() {
        let founder = thePerson([GroupSpell(.entrepreneur, thePeriod("2022-01-01"))])
        let veteran = thePerson([GroupSpell(.veteran, thePeriod("2022-01-01"))])
        let training = theTraining(.entrepreneurship, forBusinesses: true)
        #expect(EntrepreneurshipEligibility.admission(of: founder, to: training).group == .entrepreneur)
        #expect(EntrepreneurshipEligibility.admission(of: veteran, to: training).reasons == ["no_business_yet"])
    }

    @Test func `every refusal cites an article and speaks Chinese`() {
        let refusals: [[any RefusalReason]] = [
            EmployeeEligibility.Refusal.allCases, GraduateEligibility.Refusal.allCases,
            EntrepreneurshipEligibility.Refusal.allCases, EnrolmentRules.Refusal.allCases,
            ClassOpening.Refusal.allCases, AttendanceRule.Refusal.allCases, Completion.Refusal.allCases,
            Completion.ClosingRefusal.allCases, VoucherLife.Refusal.allCases, VoucherIssue.Refusal.allCases,
            VoucherFit.Refusal.allCases, SubsidyAmount.Refusal.allCases, SubsidyClaimRules.Refusal.allCases,
            ClaimLife.Refusal.allCases, Programme.allCases.map(ProgrammeEligibility.NotInGroup.init(programme:)),
        ]
        for refusal in refusals.joined() {
            #expect(!refusal.citation.description.isEmpty)
            #expect(refusal.sentence.unicodeScalars.contains { $0.value > 0x4E00 })
            #expect(refusal.reason.allSatisfy { $0.isLowercase || $0 == "_" })
        }
    }
}
