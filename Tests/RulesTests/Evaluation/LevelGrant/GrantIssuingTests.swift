internal import Rules
internal import Testing

struct GrantIssuingTests {
    @Test func `whom the holder chose issues, to whom it may evaluate`() {
        #expect(GrantIssuing.refusals(issuingWhenChosen: true, mayEvaluate: true).isEmpty)
        #expect(GrantIssuing.refusals(issuingWhenChosen: false, mayEvaluate: false) == [.notChosen, .notOwnWorker])
        #expect(GrantIssuing.refusals(choosingFor: false, isCertified: false).isEmpty)
        #expect(GrantIssuing.refusals(choosingFor: true, isCertified: true) == [.voided, .certified])
    }
}
