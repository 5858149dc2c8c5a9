public import RPC

/// The ways to the other services. Calls on them carry this process's own identity.
public struct PeerChannels: Sendable {
    private let channels: [String: any Channel]

    /// Channels by the name of the process they lead to.
    public init(_ channels: [String: any Channel]) {
        self.channels = channels
    }

    /// The way to the process of that name; nil when the configuration names none.
    public subscript(process: String) -> (any Channel)? { channels[process] }

    /// The way to the catalog.
    public var catalog: any Channel { named("catalog") }
    /// The way to the training records.
    public var trainingRecords: any Channel { named("training-records") }
    /// The way to the evaluations.
    public var evaluation: any Channel { named("evaluation") }
    /// The way to the competitions.
    public var competition: any Channel { named("competition") }
    /// The way to the awards.
    public var awards: any Channel { named("awards") }

    /// Names of the processes there is a way to.
    public var processes: [String] { channels.keys.sorted() }

    private func named(_ process: String) -> any Channel { channels[process] ?? UnknownPeer(process) }
}

/// Stands where the configuration names no address: every call is `UNAVAILABLE`.
package struct UnknownPeer: Channel {
    private let refusal: RPCError

    package init(_ process: String) {
        refusal = .peerUnreachable("没有配置服务 \(process) 的地址")
    }

    package func unary(
        service: String, method: String, request: [UInt8], options: CallOptions
    ) async throws(RPCError) -> [UInt8] {
        throw refusal
    }

    package func stream(
        service: String, method: String, kind: MethodKind, request: [UInt8]?, options: CallOptions
    ) async throws(RPCError) -> PayloadStream {
        throw refusal
    }
}
