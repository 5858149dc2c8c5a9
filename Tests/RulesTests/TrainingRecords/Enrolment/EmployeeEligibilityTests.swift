internal import Ground
internal import Rules
internal import Testing

struct EmployeeEligibilityTests {
    static let kinds: [(Programme, WorkSpell.Kind, TargetGroup?)] = [
        (.enterpriseTraining, .labourContract, .enterpriseEmployee),
        (.enterpriseTraining, .traineeship, .enterpriseEmployee),
        (.enterpriseTraining, .internship, nil),
        (.workInLieu, .labourContract, .enterpriseEmployee),
        (.apprenticeship, .labourContract, .apprentice),
        (.apprenticeship, .traineeship, .apprentice),
        (.apprenticeship, .internship, nil),
        (.enterpriseTraining, .workExperience, nil),
        (.apprenticeship, .workExperience, nil),
    ]

    @Test(arguments: kinds)
    func `an enterprise trains its own workers`(programme: Programme, kind: WorkSpell.Kind, group: TargetGroup?) throws
    {
        let spell = WorkSpell(
            employer: try theEnterprise(), kind: kind, period: thePeriod("2022-06-20"),
            agreedUntil: theDay("2023-12-31"))
        let admission = EmployeeEligibility.admission(
            of: thePerson(work: [spell]), to: theTraining(programme, employer: try theEnterprise()), figures: .init())
        #expect(admission.group == group)
        #expect(admission.reasons == (group == nil ? ["not_employed_by_enterprise"] : []))
    }

    @Test(arguments: [("2022-06-20", nil), ("2022-01-01", "2022-06-20")] as [(String, String?)])
    func `the employment runs on the day of the decision`(from: String, to: String?) throws {
        let employer = try theEnterprise()
        func admits(_ spell: DayPeriod, on decided: String) -> Bool {
            EmployeeEligibility.admission(
                of: thePerson(work: [WorkSpell(employer: employer, kind: .labourContract, period: spell)]),
                to: theTraining(.enterpriseTraining, employer: employer, on: decided), figures: .init()
            ).isAdmitted
        }
        #expect(admits(thePeriod(from, to), on: "2022-06-20"))
        #expect(!admits(thePeriod(from, to), on: to == nil ? "2022-06-19" : "2022-06-21"))
    }

    @Test func `another enterprise's worker is turned away`() throws {
        let spell = WorkSpell(
            employer: try theOtherEnterprise(), kind: .labourContract, period: thePeriod("2020-01-01"))
        let admission = EmployeeEligibility.admission(
            of: thePerson(work: [spell]), to: theTraining(.enterpriseTraining, employer: try theEnterprise()),
            figures: .init())
        #expect(admission.reasons == ["not_employed_by_enterprise"])
    }

    /// Begin and end of the agreement, day of graduation, kind of school, and what is refused.
    static let interns: [(String, String, SchoolingEvidence.Kind, [String])] = [
        ("2026-01-31", "2026-07-01", .university, []),
        ("2026-01-30", "2026-07-01", .university, ["internship_too_short"]),
        ("2026-01-31", "2026-12-31", .preparatoryTechnicianClass, []),
        ("2026-01-31", "2027-01-01", .university, ["not_in_graduation_year"]),
        ("2026-01-31", "2025-12-31", .university, ["not_in_graduation_year"]),
        ("2026-01-31", "2026-07-01", .secondaryVocational, ["not_in_graduation_year"]),
        ("2026-01-31", "2026-07-01", .specialEducation, ["not_in_graduation_year"]),
        ("2026-01-01", "2027-07-01", .university, ["internship_too_short", "not_in_graduation_year"]),
    ]

    @Test(arguments: interns)
    func `an intern of half a year, in the year of graduation, is an apprentice`(
        until: String, graduation: String, kind: SchoolingEvidence.Kind, expected: [String]
    ) throws {
        var figures = EnrolmentFigures()
        figures.internshipMonths = 6
        let spell = WorkSpell(
            employer: try theEnterprise(), kind: .internship, period: thePeriod("2025-08-01"),
            agreedUntil: theDay(until))
        let schooling = SchoolingEvidence(kind: kind, region: "110105", graduatesOn: theDay(graduation))
        let trainee = thePerson([GroupSpell(.graduate, thePeriod("2022-01-01"), schooling: schooling)], work: [spell])
        let admission = EmployeeEligibility.admission(
            of: trainee,
            to: theTraining(
                .apprenticeship, employer: try theEnterprise(), from: "2026-01-10", to: "2027-01-09", on: "2026-01-05"),
            figures: figures)
        #expect(admission.reasons == expected)
        if expected.isEmpty { #expect(admission.group == .apprentice) }
    }
}
