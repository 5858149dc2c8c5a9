/// One direction of a streaming call, written: packed messages in order.
public protocol PayloadWriter: Sendable {
    /// Sends a message; waits while the other side has enough to read.
    ///
    /// - Throws: `CANCELLED` `STREAM_ENDED` when the other side takes no more; `RESOURCE_EXHAUSTED` for too large a message.
    func write(_ payload: [UInt8]) async throws(RPCError)

    /// Says that there is no more.
    func finish() async throws(RPCError)
}

/// One direction of a streaming call, read: packed messages in order.
public protocol PayloadReader: Sendable {
    /// The next message; nil after the last.
    ///
    /// - Throws: why the stream broke off.
    func next() async throws(RPCError) -> [UInt8]?
}

/// The caller's side of a streaming call, with packed messages.
public struct PayloadStream: Sendable {
    /// What the caller sends. Closed from the start when the method takes one request.
    public let requests: any PayloadWriter
    /// What the service answers; exactly one message when the method gives one answer.
    public let responses: any PayloadReader
    /// Gives the call up. Harmless after its end.
    public let cancel: @Sendable () -> Void

    /// Both directions of a call.
    public init(
        requests: any PayloadWriter, responses: any PayloadReader, cancel: @escaping @Sendable () -> Void
    ) {
        self.requests = requests
        self.responses = responses
        self.cancel = cancel
    }
}

/// Gives a call up when nobody holds it any longer.
public final class StreamLease: Sendable {
    private let cancel: @Sendable () -> Void

    /// A lease that calls `cancel` in the end.
    public init(_ cancel: @escaping @Sendable () -> Void) { self.cancel = cancel }

    deinit { cancel() }

    /// Gives the call up now.
    public func release() { cancel() }
}

/// The writer of a caller that has nothing to send.
public struct ClosedWriter: PayloadWriter {
    /// A writer that takes nothing.
    public init() {}

    /// Refuses.
    public func write(_ payload: [UInt8]) async throws(RPCError) { throw .streamEnded }

    /// Is finished already.
    public func finish() async throws(RPCError) {}
}

extension RPCError {
    /// `STREAM_ENDED`: the other side takes no more messages.
    public static let streamEnded = RPCError(.cancelled, reason: "STREAM_ENDED", "对方已结束数据流")
}
