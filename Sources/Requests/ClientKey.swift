public import RPC

extension Metadata {
    /// The address of the client for whom the gateway passes on a question that is limited by address: its connection is the gateway's.
    ///
    /// Good for counting only. Who calls a process without the gateway can write anything here, and meets the limits that hold for all.
    public static let clientKey = "skills-client"
}

extension Call {
    /// The address of the connection's other end, without its port: `10.0.0.7` of `10.0.0.7:51234`, `::1` of `[::1]:51234`.
    public var peerAddress: String {
        let end = peer.hasPrefix("[") ? peer.firstIndex(of: "]") : peer.firstIndex(of: ":")
        return end.map { String(peer[..<$0].drop { $0 == "[" }) } ?? peer
    }

    /// Whose address limits are kept by: as the process in front tells it, or else the connection's other end.
    public var limitedAddress: String { metadata[Metadata.clientKey] ?? peerAddress }
}
