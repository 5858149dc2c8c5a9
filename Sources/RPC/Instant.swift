#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// A point in time, UTC, to the nanosecond.
///
/// Years 1678 to 2262; what a proto calls `google.protobuf.Timestamp`.
public struct Instant: Sendable, Hashable, Comparable {
    /// Nanoseconds since 1970-01-01T00:00:00Z, negative before.
    public var nanosecondsSince1970: Int64

    /// The instant that many nanoseconds after the start of 1970.
    public init(nanosecondsSince1970: Int64) {
        self.nanosecondsSince1970 = nanosecondsSince1970
    }

    /// What the machine's clock shows.
    public static func now() -> Instant {
        Instant(nanosecondsSince1970: nanoseconds(of: CLOCK_REALTIME))
    }

    /// Compares by time.
    public static func < (left: Instant, right: Instant) -> Bool {
        left.nanosecondsSince1970 < right.nanosecondsSince1970
    }

    /// The instant `duration` later; at the end of the range it stays there.
    public static func + (instant: Instant, duration: Duration) -> Instant {
        let (sum, overflow) = instant.nanosecondsSince1970.addingReportingOverflow(duration.nanoseconds)
        return Instant(nanosecondsSince1970: overflow ? (duration < .zero ? .min : .max) : sum)
    }
}

extension Duration {
    /// The duration in nanoseconds, held at the ends of what 64 bits hold (292 years).
    public var nanoseconds: Int64 {
        let (seconds, attoseconds) = components
        let (whole, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
        let (sum, carried) = whole.addingReportingOverflow(attoseconds / 1_000_000_000)
        return overflow || carried ? (seconds < 0 ? .min : .max) : sum
    }
}

#if canImport(Darwin) || canImport(Glibc)
    /// Reads one of the system's clocks.
    func nanoseconds(of clock: clockid_t) -> Int64 {
        var time = timespec()
        clock_gettime(clock, &time)
        return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    }

    /// A clock that never steps back; its zero is arbitrary.
    public func monotonicNanoseconds() -> Int64 {
        nanoseconds(of: CLOCK_MONOTONIC)
    }
#endif
