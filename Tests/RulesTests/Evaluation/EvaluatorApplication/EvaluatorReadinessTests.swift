internal import Ground
internal import Rules
internal import Testing

struct EvaluatorReadinessTests {
    struct Row: Sendable {
        var level = SkillLevel.senior
        var examiners = 3
        var sites = 1
        var itemBanks = 1
        var evidence = 1
        var isBanned = false
        var numbers: EvaluatorReadiness.Numbers? = .init(theory: 2, practice: 3, review: 5)
        var reasons: [String] = []
    }

    static let rows: [Row] = [
        Row(),
        Row(examiners: 2, reasons: ["examiners_too_few"]),
        // From 技师 up the review counts too.
        Row(level: .technician, examiners: 4, reasons: ["examiners_too_few"]),
        Row(level: .technician, examiners: 5),
        Row(sites: 0, reasons: ["evaluation_site_missing"]),
        Row(itemBanks: 0, reasons: ["item_bank_missing"]),
        Row(evidence: 0, reasons: ["evidence_missing"]),
        Row(isBanned: true, reasons: ["organisation_banned"]),
        Row(numbers: nil, reasons: ["examiner_numbers_unknown"]),
        Row(
            examiners: 0, sites: 0, itemBanks: 0, evidence: 0, isBanned: true,
            reasons: [
                "organisation_banned", "examiners_too_few", "evaluation_site_missing", "item_bank_missing",
                "evidence_missing",
            ]),
    ]

    @Test(arguments: rows)
    func `who is not ready is told everything that is missing`(row: Row) throws {
        let code = try #require(OccupationCode("6-18-02-04"))
        let occupation = EvaluatorReadiness.Occupation(
            code: code, highestLevel: row.level, examiners: row.examiners, sites: row.sites, itemBanks: row.itemBanks)
        let readiness = EvaluatorReadiness(
            occupations: [occupation], evidence: row.evidence, isBanned: row.isBanned)
        #expect(readiness.refusals(needing: row.numbers).map(\.reason) == row.reasons)
        #expect(EvaluatorReadiness.Occupation(text: occupation.text) == occupation)
    }

    @Test(arguments: ["", "6-18-02-04", "6-18-02-04 9 1 1 1", "6-18-02-04 4 1 1", "6-18-02-04 4 1 1 x", "焊工 4 1 1 1"])
    func `what was not written is not read`(text: String) {
        #expect(EvaluatorReadiness.Occupation(text: text) == nil)
    }

    @Test func `a bureau narrows a filing and never widens it`() throws {
        let welder = try #require(OccupationCode("6-18-02-04"))
        let farmer = try #require(OccupationCode("5-01-02-01"))
        let last = try #require(CivilDay("2025-12-31"))
        let before = EvaluatorWidening.Extent(
            scopes: [welder: [.junior, .senior]], last: last, served: ["a", "b"])
        #expect(EvaluatorWidening.refusals(from: before, to: before).isEmpty)
        let narrower = EvaluatorWidening.Extent(
            scopes: [welder: [.senior]], last: last.adding(days: -1), served: ["a"])
        #expect(EvaluatorWidening.refusals(from: before, to: narrower).isEmpty)
        let wider = EvaluatorWidening.Extent(
            scopes: [farmer: [.junior]], last: last.adding(days: 1), served: ["c"])
        #expect(EvaluatorWidening.refusals(from: before, to: wider) == EvaluatorWidening.Refusal.allCases)
    }
}
