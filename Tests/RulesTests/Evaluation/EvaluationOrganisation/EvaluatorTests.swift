internal import Ground
internal import Rules
internal import Testing

struct EvaluatorTests {
    typealias Parts = EvaluatorFiling.RegisteredParts

    static func parts(_ change: (inout Parts) -> Void) -> Parts {
        var parts = Parts()
        change(&parts)
        return parts
    }

    struct Filing: Sendable {
        var kind: EvaluatorKind
        var parts: Parts
        var levels: [SkillLevel] = [.senior]
        var existing: [SkillLevel] = ExaminedLevel.all
        var served = 0
        var reasons: [String] = []
    }

    static let enterprise = parts { $0.isEnterprise = true }
    static let leader = parts {
        $0.isEnterprise = true
        $0.isChainLeader = true
    }
    static func school(_ type: TechnicalSchoolType) -> Parts {
        parts {
            $0.school = type
            $0.canServeSociety = true
        }
    }

    static let filings: [Filing] = [
        Filing(kind: .enterprise, parts: enterprise, levels: ExaminedLevel.all),
        Filing(kind: .enterprise, parts: Parts(), reasons: ["kind_does_not_fit_organisation"]),
        Filing(kind: .enterprise, parts: enterprise, served: 1, reasons: ["only_chain_leader_serves_firms"]),
        Filing(kind: .chainLeader, parts: leader, served: 1),
        Filing(kind: .chainLeader, parts: leader, reasons: ["chain_leader_names_no_firm"]),
        Filing(kind: .chainLeader, parts: enterprise, served: 1, reasons: ["kind_does_not_fit_organisation"]),
        Filing(kind: .social, parts: school(.technicalSchool), levels: [.seniorTechnician]),
        Filing(kind: .social, parts: enterprise, reasons: ["kind_does_not_fit_organisation"]),
        Filing(kind: .technicalSchool, parts: school(.technicalSchool), levels: [.junior, .intermediate]),
        Filing(kind: .technicalSchool, parts: school(.technicalSchool), reasons: ["level_above_school_type"]),
        Filing(kind: .technicalSchool, parts: school(.seniorTechnicalSchool), levels: [.senior]),
        Filing(
            kind: .technicalSchool, parts: school(.seniorTechnicalSchool), levels: [.technician],
            reasons: ["level_above_school_type"]),
        Filing(kind: .technicalSchool, parts: school(.technicianCollege), levels: [.technician]),
        Filing(
            kind: .technicalSchool, parts: school(.technicianCollege), levels: [.seniorTechnician],
            reasons: ["level_above_school_type"]),
        Filing(kind: .enterprise, parts: enterprise, levels: [.apprentice], reasons: ["level_below_examination"]),
        Filing(
            kind: .enterprise, parts: enterprise, levels: [.specialTechnician, .chiefTechnician],
            reasons: ["level_is_appointed", "level_is_appointed"]),
        Filing(kind: .enterprise, parts: enterprise, existing: [.junior], reasons: ["occupation_lacks_level"]),
        Filing(
            kind: .technicalSchool, parts: enterprise, levels: [.senior, .chiefTechnician], existing: [.junior],
            served: 2,
            reasons: [
                "kind_does_not_fit_organisation", "only_chain_leader_serves_firms", "occupation_lacks_level",
                "level_is_appointed",
            ]),
    ]

    @Test(arguments: filings)
    func `every reason against a filing is named`(row: Filing) throws {
        let scope = EvaluatorFiling.Scope(occupation: try welder(), levels: row.levels, existingLevels: row.existing)
        let filing = EvaluatorFiling(
            kind: row.kind, registeredAs: row.parts, scopes: [scope], servedEmployers: row.served)
        #expect(filing.refusals().map(\.reason) == row.reasons)
    }

    struct Standing: Sendable {
        var state = EvaluatorStanding.State.active
        var levels: [SkillLevel]? = [.senior]
        var days = ["2023-01-01", "2023-12-31"]
        var reasons: [String] = []
    }

    static let standings: [Standing] = [
        Standing(),
        Standing(days: ["2022-12-31"], reasons: ["filing_not_in_force"]),
        Standing(days: ["2023-12-31", "2024-01-01"], reasons: ["filing_not_in_force"]),
        Standing(levels: nil, reasons: ["occupation_not_in_scope"]),
        Standing(levels: [.junior], reasons: ["level_not_in_scope"]),
        Standing(state: .suspended, reasons: ["organisation_suspended"]),
        Standing(
            state: .withdrawn, levels: nil, days: ["2025-01-01"],
            reasons: ["organisation_withdrawn", "filing_not_in_force", "occupation_not_in_scope"]),
    ]

    @Test(arguments: standings)
    func `a filing holds on its days, in its scope`(row: Standing) {
        let standing = EvaluatorStanding(
            state: row.state, period: aPeriod("2023-01-01", "2023-12-31"), levels: row.levels)
        #expect(standing.refusals(to: .senior, on: row.days.map(aDay)).map(\.reason) == row.reasons)
    }

    @Test func `a filing goes only the ways that are laid down`() {
        var allowed: [String] = []
        for transition in EvaluatorTransition.allCases {
            for state in EvaluatorStanding.State.allCases where transition.refusal(from: state) == nil {
                allowed.append("\(transition) \(state)")
            }
        }
        #expect(
            allowed == [
                "suspend active", "resume suspended", "withdraw active", "withdraw suspended", "withdraw expired",
            ])
        let period = aPeriod("2023-01-01", "2023-12-31")
        #expect(EvaluatorStanding.State.active.on(aDay("2023-12-31"), of: period) == .active)
        #expect(EvaluatorStanding.State.active.on(aDay("2024-01-01"), of: period) == .expired)
        #expect(EvaluatorStanding.State.suspended.on(aDay("2024-01-01"), of: period) == .suspended)
    }

    @Test func `enterprises and chain leaders have the letter Y, schools and social organisations S`() {
        #expect(EvaluatorKind.allCases.map(\.issuer.rawValue) == ["Y", "Y", "S", "S"])
        #expect(EvaluatorKind.allCases.map(\.isEnterprise) == [true, true, false, false])
    }
}
