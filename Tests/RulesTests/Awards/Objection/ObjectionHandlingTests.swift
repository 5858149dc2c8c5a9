internal import Rules
internal import Testing

@Suite struct ObjectionHandlingTests {
    @Test func `named ones count, what is open is bounded, and only one that was taken up is upheld`() {
        #expect(!ObjectionHandling.isHint(name: "某某", contact: "某处"))
        #expect(ObjectionHandling.isHint(name: "", contact: "某处") && ObjectionHandling.isHint(name: "某某", contact: ""))
        #expect(ObjectionHandling.limit(ofHints: true) == .openHintsMost)
        #expect(ObjectionHandling.limit(ofHints: false) == .openObjectionsMost)
        #expect(ObjectionHandling.refusals(filingBytes: 8_000, open: 19, most: 20).isEmpty)
        #expect(ObjectionHandling.refusals(filingBytes: 8_001, open: 20, most: 20) == [.tooLong, .tooMany])
        #expect(ObjectionHandling.refusals(upholding: true, isTakenUp: false) == [.notTakenUp])
        #expect(ObjectionHandling.refusals(upholding: true, isTakenUp: true).isEmpty)
        #expect(ObjectionHandling.refusals(upholding: false, isTakenUp: false).isEmpty)
        #expect(ObjectionHandling.Refusal.allCases.allSatisfy { !$0.sentence.isEmpty && $0.field != nil })
    }
}
