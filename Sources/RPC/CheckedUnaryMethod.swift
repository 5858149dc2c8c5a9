public import MessageRuntime

extension Router {
    /// Registers the handler of a unary method whose requests are checked before it runs.
    ///
    /// - Parameter check: makes what the handler gets of a request, or refuses it. It runs after the caller's right was checked and before
    ///   interceptors and handler, and without waiting. Interceptors see the request as it came.
    @inlinable
    public mutating func register<Request: Message, Checked: Sendable, Response: Message>(
        _ method: Method<Request, Response>,
        checking check: @escaping @Sendable (Request) throws(RPCError) -> Checked,
        unary handler: @escaping @Sendable (Checked, Call) async throws -> Response
    ) {
        insert(UnaryMethod(method, observer, interceptors, check, handler))
    }
}

extension UnaryMethod {
    @inlinable
    convenience init<Request: Message, Checked: Sendable, Response: Message>(
        _ method: Method<Request, Response>, _ observer: any CallObserver, _ interceptors: [any Interceptor],
        _ check: @escaping @Sendable (Request) throws(RPCError) -> Checked,
        _ handler: @escaping @Sendable (Checked, Call) async throws -> Response
    ) {
        self.init(method, observer, interceptors) { (payload, call, around) throws(RPCError) in
            let message = try method.decode(payload, call)
            let request = try check(message)
            let prepared = PreparedUnary(call) { call, reply in
                do {
                    let response = try await handler(request, call)
                    response.withPacked { reply.succeed($0) }
                } catch {
                    reply.fail(RPCError(thrown: error, in: call, observer))
                }
            }
            guard let around else { return prepared }
            return around.prepared(UnaryRequest(method: method, message: message), prepared)
        }
    }
}
