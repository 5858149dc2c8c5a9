/// The time by which a process decides: what day it is for a rule.
public struct BusinessClock: Sendable {
    /// Whether a call may name its own time with `skills-time`; for demonstrations and tests.
    public var acceptsClientTime: Bool
    private let reading: (@Sendable () -> Instant)?

    private init(acceptsClientTime: Bool, reading: (@Sendable () -> Instant)?) {
        self.acceptsClientTime = acceptsClientTime
        self.reading = reading
    }

    /// The machine's clock.
    public static func system(acceptingClientTime: Bool = false) -> BusinessClock {
        BusinessClock(acceptsClientTime: acceptingClientTime, reading: nil)
    }

    /// A clock that shows what `reading` returns, for tests.
    public static func showing(
        acceptingClientTime: Bool = false, _ reading: @escaping @Sendable () -> Instant
    ) -> BusinessClock {
        BusinessClock(acceptsClientTime: acceptingClientTime, reading: reading)
    }

    /// A clock that stands still, for tests.
    public static func fixed(_ instant: Instant, acceptingClientTime: Bool = false) -> BusinessClock {
        showing(acceptingClientTime: acceptingClientTime) { instant }
    }

    /// The business time of a call.
    ///
    /// - Throws: `INVALID_ARGUMENT` `CLIENT_TIME_NOT_ALLOWED`, `MALFORMED_CLIENT_TIME`.
    func time(for metadata: Metadata, machine: Instant) throws(RPCError) -> Instant {
        guard !metadata.isEmpty, let text = metadata[Metadata.timeKey] else { return reading?() ?? machine }
        guard acceptsClientTime else { throw .clientTimeNotAllowed }
        guard let instant = Instant(text) else { throw .malformedClientTime }
        return instant
    }
}
