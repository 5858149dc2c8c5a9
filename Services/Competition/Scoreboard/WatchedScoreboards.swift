internal import CompetitionMessages
internal import Synchronization

/// The public scoreboards that are watched: all who watch one share what was read of it in the last moment.
final class WatchedScoreboards: Sendable {
    /// How old what is shown may be when somebody looks again, and how often those who watch look.
    static let lifetime = Duration.milliseconds(300)

    private struct Seen {
        let view: ScoreboardView
        let until: ContinuousClock.Instant
    }

    private let seen = Mutex<[String: Seen]>([:])

    /// The public scoreboard of an event, read anew when what is kept is too old.
    func view(
        of eventID: String, _ read: () async throws -> ScoreboardView
    ) async throws -> ScoreboardView {
        let now = ContinuousClock.now
        if let kept = seen.withLock({ $0[eventID] }), kept.until > now { return kept.view }
        let view = try await read()
        seen.withLock { seen in
            seen = seen.filter { $0.value.until > now }
            seen[eventID] = Seen(view: view, until: now + Self.lifetime)
        }
        return view
    }
}
