internal import Identity
internal import Requests
internal import Serving
internal import Logging
internal import RPC
internal import RPCTracing
internal import RPCTransport

/// The connections to the other services. They connect with the first call, so no process waits for another at start.
struct PeerClients: Sendable {
    /// The ways to the others, each call carrying this process's identity.
    let channels: PeerChannels
    private let clients: [Client]

    init(
        _ peers: [String: [Address]], keys: KeyRing, threads: TransportThreads, security: ProcessSecurity,
        logger: Logger
    ) {
        var configuration = ClientConfiguration()
        configuration.threads = threads
        configuration.security = security.peers
        var clients: [Client] = []
        var channels: [String: any RPC.Channel] = [:]
        for (peer, addresses) in peers where !addresses.isEmpty {
            configuration.tellUnreachable = { place, cause in
                logger.warning(
                    "a peer cannot be reached",
                    metadata: ["peer": "\(peer)", "address": "\(place)", "cause": "\(cause)"])
            }
            let client = Client(service: ServiceAddresses(addresses), configuration: configuration)
            clients.append(client)
            channels[peer] = IdentifiedChannel(client.traced, to: peer, keys: keys)
        }
        self.clients = clients
        self.channels = PeerChannels(channels)
    }

    /// Closes the connections once the calls on them have ended.
    func close() {
        for client in clients { client.close() }
    }
}
