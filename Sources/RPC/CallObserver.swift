/// Sees what is called and how it ends, for metrics and logs.
public protocol CallObserver: Sendable {
    /// What records the calls of one method. Asked once per method, when it is registered.
    ///
    /// - Parameter method: `service/name`, or ``unknownMethod``.
    func recorder(of method: String, kind: MethodKind) -> any CallRecorder

    /// Something broke inside a call. The caller is told `INTERNAL` or `DATA_LOSS` and nothing else; this is where the cause is
    /// written down. Called once for each such answer, before it is sent.
    ///
    /// - Parameters:
    ///   - cause: what the handler or an interceptor threw; the answer of another service, when the handler passed that on.
    ///   - code: what the caller is told.
    func defect(_ cause: any Error, answered code: StatusCode, in call: Call)
}

/// Stands for all methods that do not exist, so that what strangers send cannot make ever new metrics.
public let unknownMethod = "unknown"

/// Records the calls of one method.
public protocol CallRecorder: Sendable {
    /// A call arrived.
    func began()
    /// A call was answered, refused or given up.
    func ended(_ call: EndedCall)
}

/// How a call went.
public struct EndedCall: Sendable {
    /// Address of the caller.
    public let peer: String
    /// What the caller was told; nil for success.
    public let error: RPCError?
    /// From the arrival of the request to the last byte handed to the connection, on the monotonic clock.
    public let nanoseconds: Int64
    /// Payload bytes received, all messages together.
    public let requestBytes: Int
    /// Payload bytes sent.
    public let responseBytes: Int
    /// Messages received.
    public let requestMessages: Int
    /// Messages sent.
    public let responseMessages: Int

    /// A call that ended.
    ///
    /// - Parameter messages: received and sent; nil for those of a unary call.
    public init(
        peer: String, error: RPCError?, nanoseconds: Int64, requestBytes: Int, responseBytes: Int,
        messages: (received: Int, sent: Int)? = nil
    ) {
        self.peer = peer
        self.error = error
        self.nanoseconds = nanoseconds
        self.requestBytes = requestBytes
        self.responseBytes = responseBytes
        requestMessages = messages?.received ?? 1
        responseMessages = messages?.sent ?? (error == nil ? 1 : 0)
    }

    /// The status.
    public var status: StatusCode { error?.code ?? .ok }
}

/// Looks away.
public struct NoObserver: CallObserver, CallRecorder {
    /// An observer that records nothing.
    public init() {}

    /// Itself.
    public func recorder(of method: String, kind: MethodKind) -> any CallRecorder { self }

    /// Nothing.
    public func defect(_ cause: any Error, answered code: StatusCode, in call: Call) {}

    /// Nothing.
    public func began() {}

    /// Nothing.
    public func ended(_ call: EndedCall) {}
}
