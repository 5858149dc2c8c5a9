internal import RPC

/// What is known against an instance that can be reached: calls in a row that it failed.
///
/// After a few it is left out for a time that doubles with each bout, then tried again by the calls themselves. One that goes silent is
/// left out at once.
struct Sickness {
    private var failures = 0
    private var bouts = 0
    private var leftOutUntil = Int64.min

    /// Whether anything is known.
    var isKnown: Bool { failures > 0 || bouts > 0 }

    /// Whether the instance may have calls.
    func isOver(_ now: Int64) -> Bool { leftOutUntil <= now }

    /// Counts a call that failed.
    mutating func failedCall(_ now: Int64, _ configuration: ClientConfiguration) {
        guard isOver(now) else { return }
        failures += 1
        if failures >= configuration.sickAfterFailures { leaveOut(now, configuration) }
    }

    /// A call had not a single byte until its deadline.
    mutating func wentSilent(_ now: Int64, _ configuration: ClientConfiguration) {
        if isOver(now) { leaveOut(now, configuration) }
    }

    private mutating func leaveOut(_ now: Int64, _ configuration: ClientConfiguration) {
        let longest = configuration.longestSickness.nanoseconds
        let pause = min(configuration.shortestSickness.nanoseconds << min(bouts, 20), longest)
        leftOutUntil = now + Int64.random(in: pause / 2...max(pause / 2, pause))
        bouts += 1
        failures = 0
    }
}
