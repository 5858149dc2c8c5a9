internal import RPC
internal import RPCTransport

/// The way to a process.
enum Connection {
    /// Connects to `address`, host:port or unix:path.
    static func open(_ address: String) throws -> Client {
        guard let peer = PeerAddress(address) else {
            throw Complaint("\(address) is no address: host:port or unix:path")
        }
        return Client(addresses: [peer])
    }
}
