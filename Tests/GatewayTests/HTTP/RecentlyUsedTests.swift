@testable import GatewayService
import Testing

/// So many values are kept, and the one used longest ago makes room.
struct RecentlyUsedTests {
    @Test func `what was used longest ago makes room, however the uses came`() {
        var values = RecentlyUsed<Int>(most: 4)
        var order: [String] = []
        var random = SystemRandomNumberGenerator()
        for _ in 0..<2_000 {
            let key = "\(Int.random(in: 0..<9, using: &random))"
            let uses = values.use(key, else: 0) { uses in
                uses += 1
                return uses
            }
            #expect((uses > 1) == order.contains(key))
            order.removeAll { $0 == key }
            order.append(key)
            if order.count > 4 { order.removeFirst() }
            #expect(values.count == order.count)
        }
    }

    @Test func `there may be room for one`() {
        var values = RecentlyUsed<Int>(most: 1)
        #expect(values.use("a", else: 1) { $0 } == 1)
        values.use("a", else: 1) { $0 = 2 }
        #expect(values.use("a", else: 1) { $0 } == 2)
        #expect(values.use("b", else: 1) { $0 } == 1)
        #expect(values.use("a", else: 1) { $0 } == 1)
    }
}
