internal import Ground
internal import Rules
internal import Testing

/// The conditions of both editions, path by path, on the day a path is first met and on the day before.
struct EligibilityTests {
    /// A case that is met on its day and lacks something on the day before, or with one fact changed.
    struct Row: Sendable, CustomTestStringConvertible {
        var path: String
        var level: SkillLevel
        var facts: @Sendable (EligibilityFacts) -> EligibilityFacts
        var met = "2024-05-10"
        /// What is lacking on the day before; empty when the day does not matter.
        var before: [String] = []
        var testDescription: String { path }
    }

    static func facts(on day: CivilDay) -> EligibilityFacts {
        EligibilityFacts(day: day, birthDay: aDay("1990-01-01"))
    }

    static let rows2023: [Row] = [
        Row(
            path: "5a", level: .junior, facts: { with($0) { $0.birthDay = aDay("2008-05-10") } },
            before: ["under_minimum_age", "under_minimum_age", "not_at_work"]),
        Row(path: "5b", level: .junior, facts: { with($0) { $0.work = work(since: "2024-05-09") } }),
        Row(
            path: "4a", level: .intermediate, facts: { with($0) { $0.work = work(since: "2019-05-10") } },
            before: ["years_of_work_short", "prior_certificate_missing", "schooling_missing"]),
        Row(
            path: "4b", level: .intermediate,
            facts: {
                with($0) {
                    $0.work = work(since: "2021-05-10")
                    $0.certificates = [PriorCertificate(level: .junior, issuedOn: aDay("2021-05-10"))]
                }
            }, before: ["years_of_work_short", "years_since_certificate_short", "schooling_missing"]),
        Row(
            path: "4c", level: .intermediate,
            facts: { with($0) { $0.schoolings = [schooling(.secondaryVocational, "2025-05-10")] } },
            before: ["years_of_work_short", "prior_certificate_missing", "schooling_missing"]),
        Row(path: "3a", level: .senior, facts: { with($0) { $0.work = work(since: "2014-05-10") } }),
        Row(
            path: "3b", level: .senior,
            facts: {
                with($0) {
                    $0.work = work(since: "2010-01-01")
                    $0.work = work(since: "2020-05-10")
                    $0.certificates = [PriorCertificate(level: .intermediate, issuedOn: aDay("2020-01-01"))]
                }
            }),
        Row(
            path: "3c", level: .senior,
            facts: {
                with($0) {
                    $0.work = work(since: "2020-01-01")
                    $0.titles = [PriorTitle(rank: .junior, grantedOn: aDay("2023-05-10"))]
                }
            }),
        Row(
            path: "3d", level: .senior,
            facts: { with($0) { $0.schoolings = [schooling(.technicianCollegeSenior, "2025-05-10")] } }),
        Row(
            path: "3e", level: .senior,
            facts: {
                with($0) {
                    $0.certificates = [PriorCertificate(level: .intermediate, issuedOn: aDay("2024-05-10"))]
                    $0.schoolings = [schooling(.juniorCollege, "2020-07-01")]
                }
            }),
        Row(
            path: "3f", level: .senior,
            facts: {
                with($0) {
                    $0.schoolings = [
                        SchoolingFact(
                            track: .university, graduatesOn: aDay("2025-05-10"), majorFits: true,
                            programmeAssessed: true)
                    ]
                }
            }),
        Row(
            path: "2a", level: .technician,
            facts: {
                with($0) {
                    $0.work = work(since: "2015-01-01")
                    $0.certificates = [PriorCertificate(level: .senior, issuedOn: aDay("2019-05-10"))]
                }
            }),
        Row(
            path: "2b", level: .technician,
            facts: {
                with($0) {
                    $0.work = work(since: "2019-05-10")
                    $0.titles = [PriorTitle(rank: .junior, grantedOn: aDay("2019-05-10"))]
                    $0.certificates = [PriorCertificate(level: .senior, issuedOn: aDay("2023-05-10"))]
                }
            }),
        Row(
            path: "2c", level: .technician,
            facts: {
                with($0) {
                    $0.work = work(since: "2015-01-01")
                    $0.titles = [PriorTitle(rank: .intermediate, grantedOn: aDay("2023-05-10"))]
                }
            }),
        Row(
            path: "2d", level: .technician,
            facts: {
                with($0) {
                    $0.work = work(since: "2022-05-10")
                    $0.certificates = [PriorCertificate(level: .senior, issuedOn: aDay("2022-05-10"))]
                    $0.schoolings = [schooling(.seniorTechnicalSchool, "2022-05-01")]
                }
            }),
        Row(
            path: "2e", level: .technician,
            facts: {
                with($0) {
                    $0.work = work(since: "2022-05-10")
                    $0.certificates = [PriorCertificate(level: .senior, issuedOn: aDay("2022-05-10"))]
                    $0.schoolings = [schooling(.technicianCollegeTechnician, "2022-05-01")]
                }
            }),
        Row(
            path: "1a", level: .seniorTechnician,
            facts: {
                with($0) {
                    $0.work = work(since: "2010-01-01")
                    $0.certificates = [PriorCertificate(level: .technician, issuedOn: aDay("2019-05-10"))]
                }
            }),
        Row(
            path: "1b", level: .seniorTechnician,
            facts: {
                with($0) {
                    $0.work = work(since: "2010-01-01")
                    $0.titles = [PriorTitle(rank: .intermediate, grantedOn: aDay("2019-05-10"))]
                    $0.certificates = [PriorCertificate(level: .technician, issuedOn: aDay("2023-05-10"))]
                }
            }),
        Row(
            path: "1c", level: .seniorTechnician,
            facts: {
                with($0) {
                    $0.work = work(since: "2010-01-01")
                    $0.titles = [PriorTitle(rank: .senior, grantedOn: aDay("2023-05-10"))]
                }
            }),
    ]

    static let rows2018: [Row] = [
        Row(path: "5a", level: .junior, facts: { with($0) { $0.work = work(since: "2023-05-10") } }),
        Row(path: "4a", level: .intermediate, facts: { held($0, .junior, "2020-05-10") }),
        Row(path: "4b", level: .intermediate, facts: { with($0) { $0.work = work(since: "2018-05-10") } }),
        Row(
            path: "4c", level: .intermediate,
            facts: { with($0) { $0.schoolings = [schooling(.technicalSchool, "2025-05-10")] } }),
        Row(path: "3a", level: .senior, facts: { held($0, .intermediate, "2019-05-10") }),
        Row(
            path: "3b", level: .senior,
            facts: {
                with(held($0, .intermediate, "2024-05-10")) {
                    $0.schoolings = [schooling(.technicianCollegeSenior, "2024-01-01")]
                }
            }),
        Row(
            path: "3c", level: .senior,
            facts: {
                with(held($0, .intermediate, "2022-05-10")) {
                    $0.schoolings = [schooling(.juniorCollege, "2020-07-01")]
                }
            }),
        Row(path: "2a", level: .technician, facts: { held($0, .senior, "2020-05-10") }),
        Row(
            path: "2b", level: .technician,
            facts: {
                with(held($0, .senior, "2021-05-10")) {
                    $0.schoolings = [schooling(.seniorTechnicalSchool, "2020-07-01")]
                }
            }),
        Row(
            path: "2c", level: .technician,
            facts: {
                with($0) {
                    $0.work = work(since: "2020-01-01")
                    $0.schoolings = [schooling(.technicianCollegeTechnician, "2022-05-10")]
                }
            }),
        Row(path: "1a", level: .seniorTechnician, facts: { held($0, .technician, "2020-05-10") }),
    ]

    static func with(_ facts: EligibilityFacts, _ change: (inout EligibilityFacts) -> Void) -> EligibilityFacts {
        var facts = facts
        change(&facts)
        return facts
    }

    /// Long at work, with a certificate since a day.
    static func held(_ facts: EligibilityFacts, _ level: SkillLevel, _ day: String) -> EligibilityFacts {
        with(facts) {
            $0.work = work(since: level == .junior ? "2019-01-01" : "2010-01-01")
            $0.certificates = [PriorCertificate(level: level, issuedOn: aDay(day))]
        }
    }

    static func schooling(_ track: SchoolingTrack, _ day: String) -> SchoolingFact {
        SchoolingFact(track: track, graduatesOn: aDay(day), majorFits: true)
    }

    static func finding(_ row: Row, on day: CivilDay, _ edition: EligibilityEdition) -> Eligibility.Finding {
        Eligibility.finding(for: row.facts(facts(on: day)), to: row.level, by: edition, finalYearMonths: 12)
    }

    @Test(arguments: rows2023)
    func `each path of 2023 is met on its day and not on the day before`(row: Row) {
        let met = Self.finding(row, on: aDay(row.met), .conditions2023)
        #expect(met.metPaths.map(\.name).contains(row.path))
        #expect(met.refusals.isEmpty)
        let before = Self.finding(row, on: aDay(row.met).adding(days: -1), .conditions2023)
        #expect(!before.metPaths.map(\.name).contains(row.path))
        if !row.before.isEmpty { #expect(before.refusals.map(\.reason) == row.before) }
    }

    @Test(arguments: rows2018)
    func `each path of 2018 is met on its day and not on the day before`(row: Row) {
        let met = Self.finding(row, on: aDay(row.met), .conditions2018)
        #expect(met.metPaths.map(\.name).contains(row.path))
        let before = Self.finding(row, on: aDay(row.met).adding(days: -1), .conditions2018)
        #expect(!before.metPaths.map(\.name).contains(row.path))
    }

    @Test func `an apprentice whose time is over is eligible by the edition of 2018`() {
        var facts = Self.facts(on: aDay("2020-05-10"))
        let before = Eligibility.finding(for: facts, to: .junior, by: .conditions2018, finalYearMonths: 12)
        #expect(before.refusals.map(\.reason) == ["years_of_work_short", "apprenticeship_not_completed"])
        facts.apprenticeshipCompleted = true
        let after = Eligibility.finding(for: facts, to: .junior, by: .conditions2018, finalYearMonths: 12)
        #expect(after.metPaths.map(\.name) == ["5b"])
    }

    @Test func `every path of both editions has a case here`() {
        #expect(EligibilityEdition.conditions2023.paths.count == 19)
        #expect(EligibilityEdition.conditions2018.paths.count == 12)
        #expect(Self.rows2023.map(\.path) == EligibilityEdition.conditions2023.paths.map(\.name))
        let paths2018 = Set(Self.rows2018.map(\.path)).union(["5b"])
        #expect(paths2018 == Set(EligibilityEdition.conditions2018.paths.map(\.name)))
    }

    @Test func `no path asks for nothing`() {
        for edition in EligibilityEdition.allCases {
            for path in edition.paths { #expect(!path.conditions.isEmpty, "\(edition.rawValue) \(path.name)") }
        }
    }
}
