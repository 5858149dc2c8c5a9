public import MessageRuntime

/// Which side of a call sends more than one message.
public enum MethodKind: Sendable, Hashable, CaseIterable {
    /// One request, one answer.
    case unary
    /// One request, many answers.
    case serverStreaming
    /// Many requests, one answer.
    case clientStreaming
    /// Many of both, at once.
    case bidirectional

    /// Whether the caller sends a stream.
    public var streamsRequests: Bool { self == .clientStreaming || self == .bidirectional }

    /// Whether the server answers with a stream.
    public var streamsResponses: Bool { self == .serverStreaming || self == .bidirectional }
}

/// What a method table says about a method, whatever its message types.
public protocol MethodDescriptor: Sendable {
    /// Full name of the proto service, for example `liaoning.skills.catalog.v1.Regions`.
    var service: String { get }
    /// Name of the rpc, for example `GetRegion`.
    var name: String { get }
    /// `service/name`.
    var fullName: String { get }
    /// Which sides stream.
    var kind: MethodKind { get }
    /// Which roles may call.
    var access: AccessRule { get }
    /// The stable reasons of its own for which it refuses.
    var reasons: [String] { get }
    /// HTTP bindings; the first is the main one.
    var http: [HTTPRoute] { get }
    /// Type of the request, for JSON and for reflection.
    var requestType: any Message.Type { get }
    /// Type of the answer.
    var responseType: any Message.Type { get }
}

/// A method of the contract with the types of its messages.
public struct Method<Request: Message, Response: Message>: MethodDescriptor {
    /// Full name of the proto service.
    public let service: String
    /// Name of the rpc.
    public let name: String
    /// `service/name`.
    public let fullName: String
    /// Which sides stream.
    public let kind: MethodKind
    /// Which roles may call.
    public let access: AccessRule
    /// What a request is about; nil when the access option names no field.
    public let scope: (@Sendable (Request) -> RequestScope)?
    /// The stable reasons of its own for which it refuses.
    public let reasons: [String]
    /// HTTP bindings.
    public let http: [HTTPRoute]
    /// Whether the method only reads, so that repeating a call does no harm: its main HTTP binding is a GET.
    public let onlyReads: Bool

    /// A method as the generator writes it into a method table.
    public init(
        service: String, name: String, kind: MethodKind = .unary, access: AccessRule,
        scope: (@Sendable (Request) -> RequestScope)? = nil, reasons: [String] = [], http: [HTTPRoute] = []
    ) {
        self.service = service
        self.name = name
        self.fullName = "\(service)/\(name)"
        self.kind = kind
        self.access = access
        self.scope = scope
        self.reasons = reasons
        self.http = http
        onlyReads = http.first?.verb == .get
    }

    /// Type of the request.
    public var requestType: any Message.Type { Request.self }
    /// Type of the answer.
    public var responseType: any Message.Type { Response.self }
}
