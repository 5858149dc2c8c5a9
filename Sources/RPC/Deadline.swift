/// When the answer to a call stops being of use.
///
/// Counted on the monotonic clock, so that a stepped wall clock neither cuts calls short nor lets them run on. Travels as
/// the time that is left, never as a time of day: two machines need not agree on the hour.
public struct Deadline: Sendable, Hashable, Comparable {
    /// Reading of ``monotonicNanoseconds()`` at which the deadline passes.
    public var monotonicNanoseconds: Int64

    /// No deadline.
    public static let never = Deadline(monotonicNanoseconds: .max)

    /// A deadline at that reading of the monotonic clock.
    public init(monotonicNanoseconds: Int64) {
        self.monotonicNanoseconds = monotonicNanoseconds
    }

    /// The deadline `duration` from now; in the past when it is not positive.
    public static func after(_ duration: Duration) -> Deadline {
        after(nanoseconds: duration.nanoseconds)
    }

    /// The deadline that many nanoseconds from `start`.
    public static func after(nanoseconds: Int64, from start: Int64 = RPC.monotonicNanoseconds()) -> Deadline {
        let (sum, overflow) = start.addingReportingOverflow(nanoseconds)
        return Deadline(monotonicNanoseconds: overflow ? (nanoseconds < 0 ? .min : .max) : sum)
    }

    /// Whether there is none.
    public var isNever: Bool { monotonicNanoseconds == .max }

    /// Nanoseconds left, not positive once it passed; `Int64.max` when there is no deadline.
    public var nanosecondsLeft: Int64 {
        if isNever { return .max }
        let (left, overflow) = monotonicNanoseconds.subtractingReportingOverflow(RPC.monotonicNanoseconds())
        return overflow ? .min : left
    }

    /// What is left, zero once it passed; nil when there is no deadline.
    public var remaining: Duration? {
        isNever ? nil : .nanoseconds(max(0, nanosecondsLeft))
    }

    /// Whether it is over.
    public var hasPassed: Bool { !isNever && nanosecondsLeft <= 0 }

    /// The earlier deadline is the smaller one.
    public static func < (left: Deadline, right: Deadline) -> Bool {
        left.monotonicNanoseconds < right.monotonicNanoseconds
    }
}
