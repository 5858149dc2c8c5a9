public import MessageRuntime
public import RPC
internal import Synchronization

/// A channel to one process, on which every call carries this process's own signed identity, made for that one.
///
/// The token is signed anew well before it expires, not for every call.
public final class IdentifiedChannel: Channel {
    private static let validity = Duration.seconds(600)

    private let channel: any Channel
    private let keys: KeyRing
    private let audience: String
    private let token: Mutex<(text: String, renewAt: Instant)>

    /// Adds the identity of `keys`' process to the calls on `channel`, which leads to the process `audience`.
    public init(_ channel: any Channel, to audience: String, keys: KeyRing) {
        self.channel = channel
        self.keys = keys
        self.audience = audience
        token = Mutex(("", Instant(nanosecondsSince1970: 0)))
    }

    /// Makes a call as this process.
    public func unary(
        service: String, method: String, request: [UInt8], options: CallOptions
    ) async throws(RPCError) -> [UInt8] {
        try await channel.unary(service: service, method: method, request: request, options: identified(options))
    }

    /// Makes a call as this process.
    public func unary<Request: Message, Response: Message>(
        _ method: Method<Request, Response>, _ request: Request, _ options: CallOptions
    ) async throws(RPCError) -> Response {
        try await channel.unary(method, request, identified(options))
    }

    /// Begins a streaming call as this process.
    public func stream(
        service: String, method: String, kind: MethodKind, request: [UInt8]?, options: CallOptions
    ) async throws(RPCError) -> PayloadStream {
        try await channel.stream(
            service: service, method: method, kind: kind, request: request, options: identified(options))
    }

    /// A call that already carries an identity keeps it, and one that is to carry none gets none.
    private func identified(_ options: CallOptions) -> CallOptions {
        guard !options.isAnonymous, options.metadata[Metadata.authorizationKey] == nil else { return options }
        return options.adding("Bearer \(currentToken())", for: Metadata.authorizationKey)
    }

    private func currentToken() -> String {
        let now = Instant.now()
        return token.withLock { token in
            if now >= token.renewAt {
                let identity = Identity(subject: keys.name, role: .service, expiresAt: now + Self.validity)
                token = (keys.token(for: identity, to: audience, at: now), now + Self.validity * 0.5)
            }
            return token.text
        }
    }
}
