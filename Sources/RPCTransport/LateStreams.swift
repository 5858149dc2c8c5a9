/// Streams that the server ended while their callers could still send. What comes on them then is late, not wrong: the first
/// message is refused, so that a caller learns of it, and the rest is ignored until the caller closes its side.
///
/// Refusing each would answer a caller in full flow with as many responses, which nobody reads: in Go's client two of them
/// block the whole connection.
struct LateStreams {
    /// Streams remembered, the latest ones; data on others is refused each time.
    private static let limit = 64

    /// What a caller knows of the end of its stream, while its own half is open.
    private enum Caller {
        case unaware
        case told
    }

    private var callers: [UInt32: Caller] = [:]
    private var order: [UInt32] = []

    /// Remembers a stream that just ended.
    mutating func note(_ streamID: UInt32) {
        if order.count == Self.limit { callers[order.removeFirst()] = nil }
        order.append(streamID)
        callers[streamID] = .unaware
    }

    /// Whether data with these flags, on a stream that is not there, is passed over instead of refused.
    mutating func ignores(_ streamID: UInt32, _ flags: Frame.Flags) -> Bool {
        guard let caller = callers[streamID] else { return false }
        if flags.contains(.remoteClosed) {
            callers[streamID] = nil
            order.removeAll { $0 == streamID }
        } else if !flags.contains(.noData) {
            callers[streamID] = .told
        }
        return caller == .told || flags.contains(.noData)
    }
}
