public import RPC
internal import Synchronization

/// A channel on which every call is made by one caller.
struct CallerChannel: Channel {
    let channel: any Channel
    let caller: TestCaller

    func unary(
        service: String, method: String, request: [UInt8], options: CallOptions
    ) async throws(RPCError) -> [UInt8] {
        try await channel.unary(service: service, method: method, request: request, options: signed(options))
    }

    func stream(
        service: String, method: String, kind: MethodKind, request: [UInt8]?, options: CallOptions
    ) async throws(RPCError) -> PayloadStream {
        try await channel.stream(
            service: service, method: method, kind: kind, request: request, options: signed(options))
    }

    private func signed(_ options: CallOptions) -> CallOptions {
        guard !options.isAnonymous, let text = caller.authorization, options.metadata[Metadata.authorizationKey] == nil
        else {
            return options
        }
        return options.adding(text, for: Metadata.authorizationKey)
    }
}

/// A channel that leads nowhere until it is connected: for services that ask each other, and for parts that are down.
public final class LateChannel: Channel {
    private let target = Mutex<(any Channel)?>(nil)

    /// A channel that answers `UNAVAILABLE`.
    public init() {}

    /// Leads to `channel` from now on; to nowhere for nil.
    public func connect(to channel: (any Channel)?) {
        target.withLock { $0 = channel }
    }

    /// Calls where the channel leads.
    public func unary(
        service: String, method: String, request: [UInt8], options: CallOptions
    ) async throws(RPCError) -> [UInt8] {
        try await current().unary(service: service, method: method, request: request, options: options)
    }

    /// Begins a stream where the channel leads.
    public func stream(
        service: String, method: String, kind: MethodKind, request: [UInt8]?, options: CallOptions
    ) async throws(RPCError) -> PayloadStream {
        try await current().stream(
            service: service, method: method, kind: kind, request: request, options: options)
    }

    private func current() throws(RPCError) -> any Channel {
        guard let channel = target.withLock({ $0 }) else { throw .peerUnreachable("服务不可用") }
        return channel
    }
}
