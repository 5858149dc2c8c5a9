internal import NIOCore
internal import RPC

/// The calls of one connection that have begun and not ended.
struct RunningCalls {
    /// The call whose handler runs now and has not waited yet.
    var current: ServerUnaryCall?
    /// Streams whose callers may not know yet that they ended.
    var late = LateStreams()
    /// When the connection was last of use: a read, or the end of a call that waited.
    var lastUsed = monotonicNanoseconds()
    var deadlines: DeadlineTimer
    /// Calls that wait for something, by stream id. Calls that were answered at once are never in here.
    private var waiting: [UInt32: any ServerCall] = [:]

    init(_ loop: any EventLoop) { deadlines = DeadlineTimer(loop) }

    var count: Int { waiting.count }
    var isEmpty: Bool { waiting.isEmpty }
    var all: [any ServerCall] { Array(waiting.values) }

    /// The stream with that id, if it is one of those that wait.
    func stream(_ id: UInt32) -> ServerStreamCall? { waiting[id] as? ServerStreamCall }

    mutating func insert(_ call: any ServerCall) { waiting[call.id] = call }

    /// Forgets a call that ended; false when it never waited.
    mutating func remove(_ call: any ServerCall) -> Bool {
        guard waiting.removeValue(forKey: call.id) != nil else { return false }
        lastUsed = monotonicNanoseconds()
        return true
    }

    /// Those whose time ran out.
    func expired(_ now: Int64) -> [any ServerCall] {
        waiting.values.filter { $0.deadline.monotonicNanoseconds <= now }
    }

    /// The next deadline of which a caller was not told yet.
    var nextDeadline: Deadline { waiting.values.lazy.filter { !$0.isExpired }.map(\.deadline).min() ?? .never }
}

/// A call that a connection keeps an eye on.
protocol ServerCall: AnyObject {
    var id: UInt32 { get }
    var deadline: Deadline { get }
    /// Whether the caller was told already that its time ran out.
    var isExpired: Bool { get }
    /// The deadline passed: tells the caller and stops the handler.
    func expire()
    /// The connection is gone: stops the handler.
    func abandon()
}
