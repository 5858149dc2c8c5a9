internal import RPC
internal import Synchronization

/// Limits how often one client address may ask what everyone may ask.
///
/// A token bucket per address: it holds a minute's worth and fills evenly. Addresses that have been full for a while are forgotten,
/// so memory stays bounded.
final class QueryLimiter: Sendable {
    private struct Bucket {
        var tokens: Double
        var filledAt: Instant
    }

    /// Most addresses that are remembered.
    private static let capacity = 50_000

    private let perMinute: Double
    private let buckets = Mutex<[String: Bucket]>([:])

    init(perMinute: Int) {
        self.perMinute = Double(perMinute)
    }

    /// Whether the address may ask once more now.
    func admits(_ address: String, at now: Instant = .now()) -> Bool {
        buckets.withLock { buckets in
            if buckets.count >= Self.capacity { buckets = buckets.filter { filled($0.value, at: now) < perMinute } }
            if buckets.count >= Self.capacity { buckets.removeAll() }
            let tokens = buckets[address].map { filled($0, at: now) } ?? perMinute
            guard tokens >= 1 else { return false }
            buckets[address] = Bucket(tokens: tokens - 1, filledAt: now)
            return true
        }
    }

    private func filled(_ bucket: Bucket, at now: Instant) -> Double {
        let nanoseconds = Double(now.nanosecondsSince1970 - bucket.filledAt.nanosecondsSince1970)
        return min(perMinute, bucket.tokens + max(0, nanoseconds) * perMinute / 60e9)
    }
}
