public import MessageRuntime
public import RPC

/// A message whose fields the contract describes: a handler gets it in its checked form.
public protocol CheckedMessage: Message {
    /// The same fields as values of the domain.
    associatedtype Checked: Sendable

    /// What the contract says of its fields, in its order.
    static var fieldRules: [FieldRule] { get }

    /// Checks every field. What is wrong is noted in `check`, all of it; the result is nil then.
    func checked(_ check: inout FieldCheck) -> Checked?
}

extension CheckedMessage {
    /// The checked form.
    ///
    /// - Throws: `INVALID_ARGUMENT` with every field that is not what it must be. The reason is that of the first one: `FIELD_REQUIRED`,
    ///   `FIELD_INVALID`.
    public func checked() throws(RPCError) -> Checked {
        var check = FieldCheck()
        guard let checked = checked(&check) else { throw check.refusal }
        return checked
    }
}

extension Router {
    /// Registers the handler of a unary method that gets requests in their checked form.
    @inlinable
    public mutating func register<Request: CheckedMessage, Response: Message>(
        _ method: Method<Request, Response>,
        checked handler: @escaping @Sendable (Request.Checked, Call) async throws -> Response
    ) {
        register(method, checking: { request throws(RPCError) in try request.checked() }, unary: handler)
    }

    /// Registers the handler of a method that streams its answers and gets requests in their checked form.
    public mutating func register<Request: CheckedMessage, Response: Message>(
        _ method: Method<Request, Response>,
        checked handler:
            @escaping @Sendable (Request.Checked, ResponseWriter<Response>, Call) async throws -> Void
    ) {
        register(
            method, serverStreaming: { request, writer, call in try await handler(request.checked(), writer, call) })
    }
}
