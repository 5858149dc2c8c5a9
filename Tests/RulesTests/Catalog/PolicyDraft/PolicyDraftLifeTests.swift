internal import Rules
internal import Testing

@Suite struct PolicyDraftLifeTests {
    @Test(
        arguments: [(.open, []), (.issued, [.alreadyIssued]), (.discarded, [.discarded])]
            as [(PolicyDraftLife.State, [PolicyDraftLife.Refusal])])
    func `only an open draft is changed, issued or discarded`(
        state: PolicyDraftLife.State, refusals: [PolicyDraftLife.Refusal]
    ) {
        #expect(PolicyDraftLife.refusals(in: state) == refusals)
        #expect(refusals.allSatisfy { !$0.sentence.isEmpty && $0.citation == PolicyDraftLife.citation })
    }

    @Test func `who entered any of it does not issue it`() {
        #expect(PolicyDraftLife.refusals(issuer: "b", editors: ["a"]) == [])
        #expect(PolicyDraftLife.refusals(issuer: "b", editors: ["a", "b"]) == [.issuerDrafted])
    }
}
