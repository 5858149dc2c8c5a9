internal import Rules
internal import Testing

@Suite struct LotDrawingTests {
    @Test func `lots go by their digests, whatever order they are given in`() {
        let digests: [String: [UInt8]] = ["a": [2, 0], "b": [1, 9], "c": [1, 8], "d": [1, 8]]
        for names in [["a", "b", "c", "d"], ["d", "c", "b", "a"]] {
            #expect(LotDrawing.order(of: names) { digests[$0] ?? [] } == ["c", "d", "b", "a"])
        }
        #expect(LotDrawing.order(of: []) { _ in [] }.isEmpty)
    }
}
