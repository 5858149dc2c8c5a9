public import MessageRuntime

extension Router {
    /// Registers the handler of a unary method whose requests are checked before it runs.
    ///
    /// - Parameter check: makes what the handler gets of a request, or refuses it. It runs after the caller's right was checked and before
    ///   interceptors and handler, and without waiting.
    @inlinable
    public mutating func register<Request: Message, Checked: Sendable, Response: Message>(
        _ method: Method<Request, Response>,
        checking check: @escaping @Sendable (Request) throws(RPCError) -> Checked,
        unary handler: @escaping @Sendable (Checked, Call) async throws -> Response
    ) {
        let observer = observer
        guard let around = Interception(method, interceptors) else {
            return insert(UnaryMethod(method, observer, check, handler))
        }
        insert(UnaryMethod(method, observer, around, check, handler))
    }
}

extension UnaryMethod {
    /// A method whose checked handler stands alone.
    @inlinable
    convenience init<Request: Message, Checked: Sendable, Response: Message>(
        _ method: Method<Request, Response>, _ observer: any CallObserver,
        _ check: @escaping @Sendable (Request) throws(RPCError) -> Checked,
        _ handler: @escaping @Sendable (Checked, Call) async throws -> Response
    ) {
        self.init(method, observer) { (payload, call) throws(RPCError) in
            let request = try check(try method.decode(payload, call))
            return PreparedUnary { reply in
                do {
                    let response = try await handler(request, call)
                    response.withPacked { reply.succeed($0) }
                } catch {
                    reply.fail(RPCError(thrown: error, in: call, observer))
                }
            }
        }
    }

    /// A method with interceptors around its checked handler. They see the request as it came.
    @inlinable
    convenience init<Request: Message, Checked: Sendable, Response: Message>(
        _ method: Method<Request, Response>, _ observer: any CallObserver, _ around: Interception,
        _ check: @escaping @Sendable (Request) throws(RPCError) -> Checked,
        _ handler: @escaping @Sendable (Checked, Call) async throws -> Response
    ) {
        self.init(method, observer) { (payload, call) throws(RPCError) in
            let message = try method.decode(payload, call)
            let request = try check(message)
            return PreparedUnary { reply in
                let answer = await around.answer(UnaryRequest(method: method, message: message), call) { call in
                    do { return .success(try await handler(request, call).packed()) } catch {
                        return .failure(RPCError(thrown: error, in: call, observer))
                    }
                }
                switch answer {
                case .success(let payload): payload.withUnsafeBytes { reply.succeed($0) }
                case .failure(let error): reply.fail(error)
                }
            }
        }
    }
}
