@testable import GatewayService
import RPC
import Testing

/// One address asks no more often than the limit; another is not held up by it.
struct QueryLimiterTests {
    static let start = Instant(nanosecondsSince1970: 1_700_000_000_000_000_000)

    @Test func `a minute's worth is admitted at once, and one more when a token has grown`() {
        let limiter = QueryLimiter(perMinute: 3)
        for _ in 0..<3 { #expect(limiter.admits("a", at: Self.start)) }
        #expect(!limiter.admits("a", at: Self.start))
        #expect(limiter.admits("b", at: Self.start))
        #expect(!limiter.admits("a", at: Self.start + .seconds(19)))
        #expect(limiter.admits("a", at: Self.start + .seconds(20)))
        #expect(!limiter.admits("a", at: Self.start + .seconds(20)))
    }

    @Test func `a rest of an hour saves no more than a minute's worth`() {
        let limiter = QueryLimiter(perMinute: 2)
        #expect(limiter.admits("a", at: Self.start))
        let later = Self.start + .seconds(3600)
        #expect(limiter.admits("a", at: later))
        #expect(limiter.admits("a", at: later))
        #expect(!limiter.admits("a", at: later))
    }

    @Test func `of too many clients the one that asked longest ago is forgotten, and nobody else's limit begins anew`()
    {
        let limiter = QueryLimiter(perMinute: 1, most: 3)
        for client in ["a", "b", "c"] { #expect(limiter.admits(client, at: Self.start)) }
        // Being refused is asking too: "a" is not the one that asked longest ago any more.
        #expect(!limiter.admits("a", at: Self.start))
        #expect(limiter.admits("d", at: Self.start))
        #expect(!limiter.admits("a", at: Self.start))
        #expect(!limiter.admits("c", at: Self.start))
        #expect(!limiter.admits("d", at: Self.start))
        #expect(limiter.admits("b", at: Self.start))
    }
}
