internal import Testing

@testable internal import RPCTransport

@Suite struct LotsTests {
    @Test func `of nothing nothing is drawn, and of one that one`() {
        let lots = Lots(seed: 1)
        #expect(lots.draw(from: [Int]()) == nil)
        #expect(lots.draw(from: [7]) == 7)
    }

    @Test(arguments: [2, 3, 5, 16]) func `each is drawn about as often as the others`(_ count: Int) {
        let lots = Lots(seed: 20_260_930)
        var drawn = Array(repeating: 0, count: count)
        for _ in 0..<1000 * count { drawn[lots.draw(from: Array(0..<count)) ?? 0] += 1 }
        // Four standard deviations of a fair draw.
        #expect(drawn.allSatisfy { abs($0 - 1000) < 127 })
    }

    @Test func `draws of several threads differ as those of one do`() async {
        let lots = Lots(seed: 1)
        let million = Array(0..<1_000_000)
        let drawn = await withTaskGroup(of: Set<Int>.self) { group in
            for _ in 0..<4 { group.addTask { Set((0..<1000).compactMap { _ in lots.draw(from: million) }) } }
            return await group.reduce(into: [Set<Int>]()) { $0.append($1) }
        }
        // 4,000 draws of a million meet each other about 8 times.
        #expect(drawn.reduce(Set<Int>()) { $0.union($1) }.count > 3950)
    }
}
