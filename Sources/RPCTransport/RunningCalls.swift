internal import RPC

/// The calls of one connection that wait for something, and what is still known of those that ended.
struct RunningCalls {
    /// Streams whose callers may not know yet that they ended.
    var late = LateStreams()
    /// When the connection was last of use: a read, or the end of a call that waited.
    var lastUsed = monotonicNanoseconds()
    /// By stream id. Calls that were answered at once are never in here.
    private var waiting: [UInt32: any ServerCall] = [:]
    /// How many of them watch the health.
    private(set) var watches = 0

    var count: Int { waiting.count }
    var isEmpty: Bool { waiting.isEmpty }
    var all: [any ServerCall] { Array(waiting.values) }

    /// The stream with that id, if it is one of those that wait.
    func stream(_ id: UInt32) -> ServerStreamCall? { waiting[id] as? ServerStreamCall }

    mutating func insert(_ call: any ServerCall, id: UInt32) {
        waiting[id] = call
        if call.weight.isWatch { watches += 1 }
    }

    /// Forgets a call that ended; nil when it never waited.
    mutating func remove(id: UInt32) -> (any ServerCall)? {
        guard let call = waiting.removeValue(forKey: id) else { return nil }
        if call.weight.isWatch { watches -= 1 }
        return call
    }
}

/// A call that a connection keeps an eye on.
protocol ServerCall: AnyObject {
    var id: UInt32 { get }
    var deadline: Deadline { get }
    /// What it counts for while it waits; always the same.
    var weight: CallWeight { get }
    /// Whether the caller was told already that its time ran out.
    var isExpired: Bool { get }
    /// The deadline passed: tells the caller and stops the handler.
    func expire()
    /// The connection is gone: stops the handler.
    func abandon()
}
