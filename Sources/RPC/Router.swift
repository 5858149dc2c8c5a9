public import MessageRuntime

/// Finds the method of a call, checks the caller's right to it, and runs its handler. Knows nothing of connections.
///
/// The order of checks is part of the contract: method (`UNIMPLEMENTED`), identity (`UNAUTHENTICATED`), role
/// (`PERMISSION_DENIED`), business time and request (`INVALID_ARGUMENT`), scope (`PERMISSION_DENIED`), deadline
/// (`DEADLINE_EXCEEDED`), then interceptors and handler. So a stranger learns nothing from payloads, and a payload is decoded only
/// for callers who may call.
///
/// Methods are registered while a process starts; afterwards the router is a value that does not change.
public struct Router: Sendable {
    /// Sees calls and defects.
    public let observer: any CallObserver
    private let authenticator: any Authenticator
    private let clock: BusinessClock
    private let interceptors: [any Interceptor]
    /// Records calls of methods that do not exist.
    public let recorderOfUnknown: any CallRecorder
    private var table = MethodTable()

    /// A router without methods.
    ///
    /// - Parameter interceptors: stand around every unary handler they apply to, the first outermost.
    public init(
        authenticator: any Authenticator = FixedIdentity(), clock: BusinessClock = .system(),
        interceptors: [any Interceptor] = [], observer: any CallObserver = NoObserver()
    ) {
        self.authenticator = authenticator
        self.clock = clock
        self.interceptors = interceptors
        self.observer = observer
        recorderOfUnknown = observer.recorder(of: unknownMethod, kind: .unary)
    }

    /// All registered methods, in order of registration.
    public var methods: [any MethodDescriptor] { table.methods.map(\.descriptor) }

    /// Registers the handler of a unary method. A method registered twice keeps its last handler.
    public mutating func register<Request: Message, Response: Message>(
        _ method: Method<Request, Response>,
        unary handler: @escaping @Sendable (Request, Call) async throws -> Response
    ) {
        let around = interceptors.filter { $0.applies(to: method) }
        table.insert(UnaryMethod(method, around, observer, handler))
    }

    /// Registers the handler of a method that answers with a stream.
    public mutating func register<Request: Message, Response: Message>(
        _ method: Method<Request, Response>,
        serverStreaming handler: @escaping @Sendable (Request, ResponseWriter<Response>, Call) async throws -> Void
    ) {
        table.insert(ServerStreamingMethod(method, observer, handler))
    }

    /// Registers the handler of a method that takes a stream.
    public mutating func register<Request: Message, Response: Message>(
        _ method: Method<Request, Response>,
        clientStreaming handler: @escaping @Sendable (RequestStream<Request>, Call) async throws -> Response
    ) {
        table.insert(
            RequestStreamingMethod(method, observer) { requests, _, call in
                try await handler(requests, call)
            })
    }

    /// Registers the handler of a method in which both sides stream.
    public mutating func register<Request: Message, Response: Message>(
        _ method: Method<Request, Response>,
        bidirectional handler:
            @escaping @Sendable (RequestStream<Request>, ResponseWriter<Response>, Call) async throws -> Void
    ) {
        table.insert(
            RequestStreamingMethod(method, observer) { requests, responses, call in
                try await handler(requests, responses, call)
                return nil
            })
    }

    /// Passes calls of those methods on. Their identities and roles are checked here too; payloads are not looked into.
    public mutating func forward(_ methods: [any MethodDescriptor], by forwarder: any Forwarder) {
        for method in methods { table.insert(ForwardedMethod(method, forwarder, observer)) }
    }

    /// The method of that name, given as UTF-8.
    public func method(service: UnsafeRawBufferPointer, name: UnsafeRawBufferPointer) -> RegisteredMethod? {
        table.find(service, name)
    }

    /// The method of that name.
    ///
    /// - Throws: `UNIMPLEMENTED` `METHOD_NOT_FOUND`.
    public func method(service: String, name: String) throws(RPCError) -> RegisteredMethod {
        for method in table.methods where method.descriptor.name == name && method.descriptor.service == service {
            return method
        }
        throw .methodNotFound(service, name)
    }

    /// Lets a caller in: identity, role, business time.
    ///
    /// - Throws: `UNAUTHENTICATED`, `PERMISSION_DENIED`, `INVALID_ARGUMENT`.
    public func admit(
        _ method: RegisteredMethod, metadata: Metadata, deadline: Deadline, peer: String
    ) throws(RPCError) -> Call {
        let machine = Instant.now()
        let identity = try authenticator.identity(from: metadata, at: machine)
        try method.access.check(identity)
        let time = try clock.time(for: metadata, machine: machine)
        return Call(
            method: method.fullName, identity: identity, metadata: metadata, deadline: deadline, peer: peer, now: time)
    }
}
