internal import RPC

/// A unary call as its caller made it, to be sent as often as needed.
struct OutgoingCall<Answer: Sendable>: Sendable {
    let service: String
    let method: String
    let metadata: Metadata
    let deadline: Deadline
    /// Whether carrying it out twice does no harm.
    let mayRepeat: Bool
    /// Packs the request into a connection.
    let begin: @Sendable (ClientConnection, OutgoingRequest, PendingCall) -> CallFailure?
    /// Unpacks the answer.
    let decode: @Sendable (UnsafeRawBufferPointer) -> Result<Answer, RPCError>
}
