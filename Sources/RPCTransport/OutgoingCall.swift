internal import RPC

/// A unary call as its caller made it, to be sent as often as needed.
struct OutgoingCall: Sendable {
    let service: String
    let method: String
    let metadata: Metadata
    let deadline: Deadline
    /// Whether carrying it out twice does no harm.
    let mayRepeat: Bool
    /// Packs the request into a connection.
    let begin: @Sendable (ClientConnection, OutgoingRequest, PendingCall) -> CallFailure?
}

/// Where the answer of a call is put by the connection that has it, for the caller who waits.
final class Answer<Value: Sendable>: @unchecked Sendable {
    // Unchecked: written before the caller is woken, and read by the caller after that.
    var value: Value?

    /// The answer; there is one when the call did not fail.
    func taken() throws(RPCError) -> Value {
        guard let value else { throw .malformedResponse }
        return value
    }
}

extension Answer<[UInt8]> {
    /// Takes a packed answer as it is; nothing can be wrong with it.
    func copy(_ payload: UnsafeRawBufferPointer) -> RPCError? {
        value = [UInt8](payload)
        return nil
    }
}
