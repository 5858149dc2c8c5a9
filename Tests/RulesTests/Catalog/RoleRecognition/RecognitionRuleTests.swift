internal import Ground
internal import Rules
internal import Testing

@Suite struct RecognitionRuleTests {
    @Test(
        arguments: [
            (.chainLeader, .active, "2023-01-01", nil, []),
            (.chainLeader, .active, "2023-05-02", nil, ["role_evidence_not_begun"]),
            (.chainLeader, .active, "2023-01-01", "2023-05-01", []),
            (.chainLeader, .active, "2023-01-01", "2023-04-30", ["role_evidence_expired"]),
            (.chainLeader, .suspended, "2023-01-01", nil, ["organisation_suspended"]),
            (.enterprise, .active, "2023-01-01", nil, []),
        ] as [(OrganisationPart, OrganisationLife.State, String, String?, [String])])
    func `evidence that holds recognises an enterprise that takes part`(
        part: OrganisationPart, state: OrganisationLife.State, first: String, last: String?, refusals: [String]
    ) throws {
        let evidence = try #require(DayPeriod(from: try civilDay(first), through: last.flatMap { CivilDay($0) }))
        let found = RecognitionRule.refusals(
            for: part, of: [.enterprise], state, evidence: evidence, on: try civilDay("2023-05-01"))
        #expect(found.map(\.reason) == refusals)
    }

    @Test func `roles that do not go together are not recognised`() throws {
        let evidence = try #require(DayPeriod(from: try civilDay("2023-01-01")))
        let found = RecognitionRule.refusals(
            for: .chainLeader, of: [.university], .active, evidence: evidence, on: try civilDay("2023-05-01"))
        #expect(found.map(\.reason) == ["enterprise_kind_without_enterprise"])
    }

    @Test func `only what was decided is ended, once`() {
        #expect(RecognitionRule.refusalsToEnd(isDecided: true, isEnded: false) == [])
        #expect(RecognitionRule.refusalsToEnd(isDecided: true, isEnded: true) == [.alreadyEnded])
        #expect(RecognitionRule.refusalsToEnd(isDecided: false, isEnded: false) == [.notDecided])
        #expect(RecognitionRule.Refusal.allCases.allSatisfy { !$0.sentence.isEmpty && $0.field != nil })
    }
}
