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
    /// Behind one reference, because a call is passed through the router and would copy a dozen.
    private let parts: Parts
    private var table = MethodTable()

    /// A router without methods.
    ///
    /// - Parameter interceptors: stand around every unary handler they apply to, the first outermost.
    public init(
        authenticator: any Authenticator = FixedIdentity(), clock: BusinessClock = .system(),
        interceptors: [any Interceptor] = [], observer: any CallObserver = NoObserver()
    ) {
        parts = Parts(authenticator, clock, interceptors, observer)
    }

    /// Sees calls and defects.
    public var observer: any CallObserver { parts.observer }

    /// Records calls of methods that do not exist.
    public var recorderOfUnknown: any CallRecorder { parts.recorderOfUnknown }

    /// All registered methods, in order of registration.
    public var methods: [any MethodDescriptor] { table.methods.map(\.descriptor) }

    /// Registers the handler of a unary method. A method registered twice keeps its last handler.
    ///
    /// Inlinable, so that decoding, handler and packing are compiled for the types of the messages.
    @inlinable
    public mutating func register<Request: Message, Response: Message>(
        _ method: Method<Request, Response>,
        unary handler: @escaping @Sendable (Request, Call) async throws -> Response
    ) {
        insert(UnaryMethod(method, observer, interceptors, handler))
    }

    /// Registers the handler of a method that answers with a stream.
    public mutating func register<Request: Message, Response: Message>(
        _ method: Method<Request, Response>,
        serverStreaming handler: @escaping @Sendable (Request, ResponseWriter<Response>, Call) async throws -> Void
    ) {
        insert(ServerStreamingMethod(method, observer, handler))
    }

    /// Registers the handler of a method that takes a stream.
    public mutating func register<Request: Message, Response: Message>(
        _ method: Method<Request, Response>,
        clientStreaming handler: @escaping @Sendable (RequestStream<Request>, Call) async throws -> Response
    ) {
        insert(
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
        insert(
            RequestStreamingMethod(method, observer) { requests, responses, call in
                try await handler(requests, responses, call)
                return nil
            })
    }

    /// Passes calls of those methods on. Their identities and roles are checked here too; payloads are not looked into.
    public mutating func forward(_ methods: [any MethodDescriptor], by forwarder: any Forwarder) {
        for method in methods { insert(ForwardedMethod(method, forwarder, observer)) }
    }

    /// The method of that name, given as UTF-8.
    public func method(service: UnsafeRawBufferPointer, name: UnsafeRawBufferPointer) -> RegisteredMethod? {
        table.find(service, name)
    }

    /// The method of that name.
    ///
    /// - Throws: `UNIMPLEMENTED` `METHOD_NOT_FOUND`.
    public func method(service: String, name: String) throws(RPCError) -> RegisteredMethod {
        var (serviceText, nameText) = (service, name)
        let method = serviceText.withUTF8 { service in
            nameText.withUTF8 { name in
                table.find(UnsafeRawBufferPointer(service), UnsafeRawBufferPointer(name))
            }
        }
        guard let method else { throw .methodNotFound(service, name) }
        return method
    }

    /// Lets a caller in: identity, role, business time.
    ///
    /// - Parameter machine: what the machine's clock shows.
    /// - Throws: `UNAUTHENTICATED`, `PERMISSION_DENIED`, `INVALID_ARGUMENT`.
    public func admit(
        _ method: RegisteredMethod, metadata: Metadata, deadline: Deadline, peer: String, at machine: Instant = .now()
    ) throws(RPCError) -> Call {
        let identity = try parts.authenticator.identity(from: metadata, at: machine)
        try method.access.check(identity)
        let time = try parts.clock.time(for: metadata, machine: machine)
        return Call(
            method: method.fullName, identity: identity, metadata: metadata, deadline: deadline, peer: peer, now: time)
    }

    @usableFromInline var interceptors: [any Interceptor] { parts.interceptors }

    @usableFromInline
    mutating func insert(_ method: RegisteredMethod) { table.insert(method) }
}

/// What a router is made of beside its methods.
private final class Parts: Sendable {
    let authenticator: any Authenticator
    let clock: BusinessClock
    let interceptors: [any Interceptor]
    let observer: any CallObserver
    let recorderOfUnknown: any CallRecorder

    init(
        _ authenticator: any Authenticator, _ clock: BusinessClock, _ interceptors: [any Interceptor],
        _ observer: any CallObserver
    ) {
        self.authenticator = authenticator
        self.clock = clock
        self.interceptors = interceptors
        self.observer = observer
        recorderOfUnknown = observer.recorder(of: unknownMethod, kind: .unary)
    }
}
