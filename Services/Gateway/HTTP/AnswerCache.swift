internal import NIOCore
internal import RPC
internal import Synchronization

/// Answers to strangers that may be a few seconds old: what costs much to make, is asked for by everyone, and is the same for all of them.
///
/// A bulletin of a month that is not published is counted anew by five services each time, and one that is published never changes.
final class AnswerCache: Sendable {
    private struct Entry {
        let answer: EdgeAnswer
        let madeAt: Instant
    }

    /// Answers larger than this are not kept.
    private static let largest = 1 << 20

    private let age: Duration
    private let entries: Mutex<RecentlyUsed<Entry?>>

    /// - Parameters:
    ///   - age: how old an answer may be.
    ///   - most: how many are kept; the one asked for longest ago makes room.
    init(age: Duration = .seconds(10), most: Int = 64) {
        self.age = age
        entries = Mutex(RecentlyUsed(most: most))
    }

    /// The answer that is kept for a target, or a new one, which is kept when it is a good one.
    func answer(
        to target: String, at now: Instant = .now(), _ make: () async -> EdgeAnswer
    ) async -> EdgeAnswer {
        let kept = entries.withLock { $0.use(target, else: nil) { $0 } }
        if let kept, kept.madeAt <= now, now < kept.madeAt + age { return kept.answer }
        let made = await make()
        if made.status == .ok, made.size <= Self.largest {
            entries.withLock { entries in
                entries.use(target, else: nil) { $0 = Entry(answer: made, madeAt: now) }
            }
        }
        return made
    }
}
