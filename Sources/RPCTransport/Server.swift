internal import NIOCore
internal import NIOPosix
public import RPC
internal import Synchronization

/// Serves a router over TCP and Unix sockets.
public final class Server: Sendable {
    private let shared: ServerState
    private let listening = Mutex<(channels: [any NIOCore.Channel], addresses: [PeerAddress])>(([], []))
    private let stopped = PayloadBuffer(limit: .max)

    /// A server that does not listen yet.
    public init(configuration: ServerConfiguration, router: Router) {
        shared = ServerState(configuration, router)
    }

    /// Where the server listens, with the ports that the system chose; empty before ``start()``.
    public var addresses: [PeerAddress] { listening.withLock { $0.addresses } }

    /// Calls that wait for something now.
    public var inFlight: Int { shared.callCount }

    /// Connections now.
    public var connectionCount: Int { shared.connectionCount }

    /// Begins to listen.
    ///
    /// - Returns: the addresses, with the ports that the system chose.
    /// - Throws: an error of the system for an address that is taken or not there.
    @discardableResult
    public func start() async throws -> [PeerAddress] {
        for address in shared.configuration.listen {
            do {
                let channel = try await bind(address)
                listening.withLock { listening in
                    listening.channels.append(channel)
                    listening.addresses.append(Self.bound(address, channel))
                }
            } catch {
                await stopListening()
                throw error
            }
        }
        shared.startSweeping()
        return addresses
    }

    /// Serves until ``shutDown(within:)`` has finished or the task is cancelled, which ends calls at once.
    public func run() async throws {
        if addresses.isEmpty { try await start() }
        do { _ = try await stopped.next() } catch { await shutDown(within: .zero) }
    }

    /// Stops in good order: accepts no connections, answers new calls with `UNAVAILABLE` `SERVER_DRAINING`, lets calls in
    /// flight finish for `limit`, then closes. Clients of this package are told and take their calls elsewhere at once.
    public func shutDown(within limit: Duration = .seconds(30)) async {
        await stopListening()
        await shared.drain(within: limit)
        stopped.end()
    }

    private func stopListening() async {
        let channels = listening.withLock { listening in
            defer { listening.channels = [] }
            return listening.channels
        }
        for channel in channels { try? await channel.close() }
    }

    private func bind(_ address: PeerAddress) async throws -> any NIOCore.Channel {
        let shared = shared
        let bootstrap = ServerBootstrap(group: shared.configuration.threads.group)
            .serverChannelOption(.backlog, value: 1024)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.setUp(shared.configuration, isTCP: address.isTCP)
                    try channel.pipeline.syncOperations.addHandler(ServerConnection(channel, shared))
                }
            }
        switch address {
        case .tcp(let host, let port): return try await bootstrap.bind(host: host, port: port).get()
        case .unix(let path):
            return try await bootstrap.bind(unixDomainSocketPath: path, cleanupExistingSocketFile: true).get()
        }
    }

    private static func bound(_ address: PeerAddress, _ channel: any NIOCore.Channel) -> PeerAddress {
        guard case .tcp(let host, _) = address, let port = channel.localAddress?.port else { return address }
        return .tcp(host: host, port: port)
    }
}

extension PeerAddress {
    var isTCP: Bool {
        if case .tcp = self { true } else { false }
    }
}

extension NIOCore.Channel {
    /// Sets what both ends of a connection have in common.
    fileprivate func setUp(_ configuration: ServerConfiguration, isTCP: Bool) throws {
        try setUp(
            isTCP: isTCP, peerTimeLimit: configuration.peerTimeLimit, keepAliveAfter: configuration.keepAliveAfter)
    }
}
