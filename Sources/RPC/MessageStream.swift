public import MessageRuntime

/// A stream of messages to read with `for try await`, or one by one with ``next()``. Read by one task at a time.
public struct MessageStream<Element: Message>: AsyncSequence, Sendable {
    /// A refusal, or why the stream broke off.
    public typealias Failure = RPCError

    private let reader: any PayloadReader
    private let lease: StreamLease?
    private let unreadable: RPCError

    /// The messages of `reader`.
    ///
    /// - Parameter lease: what keeps the call alive while the stream is held.
    public init(_ reader: any PayloadReader, lease: StreamLease? = nil) {
        self.reader = reader
        self.lease = lease
        unreadable = lease == nil ? .malformedRequest : .malformedResponse
    }

    /// The next message; nil after the last.
    ///
    /// - Throws: why the stream broke off; `INVALID_ARGUMENT` when a message does not decode.
    public func next() async throws(RPCError) -> Element? {
        guard let payload = try await reader.next() else { return nil }
        do { return try Element(packed: payload) } catch { throw unreadable }
    }

    /// Reads from where the stream stands.
    public func makeAsyncIterator() -> Iterator { Iterator(stream: self) }

    /// Reads a stream message by message.
    public struct Iterator: AsyncIteratorProtocol {
        let stream: MessageStream

        /// The next message; nil after the last.
        public mutating func next() async throws(RPCError) -> Element? { try await stream.next() }

        /// The next message; nil after the last.
        public mutating func next(
            isolation actor: isolated (any Actor)?
        ) async throws(RPCError) -> Element? {
            try await stream.next()
        }
    }
}

/// Writes a stream of messages. Written by one task at a time.
public struct MessageWriter<Element: Message>: Sendable {
    private let writer: any PayloadWriter

    /// Packs messages into `writer`.
    public init(_ writer: any PayloadWriter) { self.writer = writer }

    /// Sends a message; waits while the other side has enough to read.
    ///
    /// - Throws: `CANCELLED` when the other side takes no more; `RESOURCE_EXHAUSTED` for too large a message.
    public func write(_ message: Element) async throws(RPCError) {
        try await writer.write(message.packed())
    }

    /// Says that there is no more. For callers; a handler's stream ends when the handler returns.
    public func finish() async throws(RPCError) {
        try await writer.finish()
    }
}

/// What a handler reads of a caller that streams.
public typealias RequestStream<Request: Message> = MessageStream<Request>
/// What a caller reads of a service that streams.
public typealias ResponseStream<Response: Message> = MessageStream<Response>
/// What a handler answers with when it streams.
public typealias ResponseWriter<Response: Message> = MessageWriter<Response>
/// What a caller sends with when it streams.
public typealias RequestWriter<Request: Message> = MessageWriter<Request>
