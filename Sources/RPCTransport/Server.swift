public import RPC
internal import Synchronization

/// Serves a router over TCP and Unix sockets.
public final class Server: Sendable {
    let shared: ServerState
    private let listening = Mutex<(listeners: [Listener], addresses: [PeerAddress])>(([], []))
    private let stopped = PayloadBuffer(limit: .max)

    /// A server that does not listen yet.
    public init(configuration: ServerConfiguration, router: Router) {
        shared = ServerState(configuration, router)
    }

    /// Where the server listens, with the ports that the system chose; empty before ``start()``.
    public var addresses: [PeerAddress] { listening.withLock { $0.addresses } }

    /// Calls that wait for something now, but watches.
    public var inFlight: Int { shared.load.calls }

    /// Streams that watch the health now.
    public var watches: Int { shared.load.watches }

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
                let listener = try await Listener(address, shared)
                listening.withLock { listening in
                    listening.listeners.append(listener)
                    listening.addresses.append(listener.address)
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
        shared.beginDraining()
        await stopListening()
        await shared.drain(within: limit)
        stopped.end()
    }

    private func stopListening() async {
        let listeners = listening.withLock { listening in
            defer { listening.listeners = [] }
            return listening.listeners
        }
        for listener in listeners { await listener.stop() }
    }
}
