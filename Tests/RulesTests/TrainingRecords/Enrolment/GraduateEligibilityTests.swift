internal import Rules
internal import Testing

struct GraduateEligibilityTests {
    struct Row: Sendable {
        var graduation: String
        var household = "210102"
        var school = "210102"
        var kind = SchoolingEvidence.Kind.university
        var employed = false
        var refusals: [String] = []
    }

    /// The class begins on 2022-07-01; the window is three years.
    static let rows: [Row] = [
        Row(graduation: "2019-07-01"),
        Row(graduation: "2019-06-30", refusals: ["graduated_too_long_ago"]),
        Row(graduation: "2022-07-01"),
        Row(graduation: "2022-07-02", refusals: ["not_graduating_next_year"]),
        Row(graduation: "2022-12-31", refusals: ["not_graduating_next_year"]),
        Row(graduation: "2023-01-01"),
        Row(graduation: "2023-12-31"),
        Row(graduation: "2024-01-01", refusals: ["not_graduating_next_year"]),
        Row(graduation: "2021-07-01", employed: true, refusals: ["graduate_employed"]),
        Row(graduation: "2023-07-01", employed: true),
        Row(graduation: "2018-07-01", employed: true, refusals: ["graduated_too_long_ago", "graduate_employed"]),
        Row(graduation: "2021-07-01", household: "220102"),
        Row(graduation: "2021-07-01", school: "110105"),
        Row(graduation: "2021-07-01", household: "220102", school: "110105", refusals: ["not_of_liaoning"]),
        Row(
            graduation: "2018-07-01", household: "", school: "110105",
            refusals: ["not_of_liaoning", "graduated_too_long_ago"]),
        Row(graduation: "2021-07-01", kind: .seniorWorkerClass),
        Row(graduation: "2021-07-01", kind: .specialEducation),
        Row(graduation: "2021-07-01", kind: .secondaryVocational, refusals: ["not_graduate"]),
        Row(graduation: "2021-07-01", kind: .general, refusals: ["not_graduate"]),
    ]

    @Test(arguments: rows)
    func `graduates of three years without work and students of the next year are trained`(row: Row) throws {
        var figures = EnrolmentFigures()
        figures.graduateWindowYears = 3
        let schooling = SchoolingEvidence(kind: row.kind, region: row.school, graduatesOn: theDay(row.graduation))
        let spell = GroupSpell(.graduate, thePeriod("2018-01-01"), household: row.household, schooling: schooling)
        let work =
            row.employed
            ? [WorkSpell(employer: try theEnterprise(), kind: .labourContract, period: thePeriod("2022-01-01"))] : []
        let admission = GraduateEligibility.admission(
            of: thePerson([spell], work: work), to: theTraining(.graduates), figures: figures)
        #expect(admission.reasons == row.refusals)
        if row.refusals.isEmpty { #expect(admission.group == .graduate) }
    }

    @Test func `of several schoolings the best one decides`() {
        var figures = EnrolmentFigures()
        figures.graduateWindowYears = 3
        let spells = ["2015-07-01", "2021-07-01"].map {
            GroupSpell(
                .graduate, thePeriod("2014-01-01"), household: "210102",
                schooling: SchoolingEvidence(kind: .university, region: "210102", graduatesOn: theDay($0)))
        }
        #expect(
            GraduateEligibility.admission(of: thePerson(spells), to: theTraining(.graduates), figures: figures)
                .isAdmitted)
    }

    @Test func `before the window was law nobody graduated too long ago`() {
        let schooling = SchoolingEvidence(kind: .university, region: "210102", graduatesOn: theDay("2010-07-01"))
        let trainee = thePerson([GroupSpell(.graduate, thePeriod("2010-01-01"), schooling: schooling)])
        let admission = GraduateEligibility.admission(of: trainee, to: theTraining(.graduates), figures: .init())
        #expect(admission.isAdmitted)
    }
}
