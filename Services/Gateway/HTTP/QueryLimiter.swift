internal import RPC
internal import Synchronization

/// Limits how often one client may ask what everyone may ask.
///
/// A token bucket per client: it holds a minute's worth and fills evenly. Of so many clients the one that asked longest ago is forgotten,
/// so memory stays bounded and no other client's limit begins anew.
final class QueryLimiter: Sendable {
    private struct Bucket {
        var tokens: Double
        var filledAt: Instant
    }

    private let perMinute: Double
    private let buckets: Mutex<RecentlyUsed<Bucket>>

    /// - Parameter most: how many clients are remembered.
    init(perMinute: Int, most: Int = 50_000) {
        self.perMinute = Double(perMinute)
        buckets = Mutex(RecentlyUsed(most: most))
    }

    /// Whether the client may ask once more now.
    func admits(_ client: String, at now: Instant = .now()) -> Bool {
        buckets.withLock { buckets in
            buckets.use(client, else: Bucket(tokens: perMinute, filledAt: now)) { bucket in
                let tokens = filled(bucket, at: now)
                guard tokens >= 1 else { return false }
                bucket = Bucket(tokens: tokens - 1, filledAt: now)
                return true
            }
        }
    }

    private func filled(_ bucket: Bucket, at now: Instant) -> Double {
        let nanoseconds = Double(now.nanosecondsSince1970 - bucket.filledAt.nanosecondsSince1970)
        return min(perMinute, bucket.tokens + max(0, nanoseconds) * perMinute / 60e9)
    }
}
