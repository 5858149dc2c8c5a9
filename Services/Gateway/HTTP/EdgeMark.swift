internal import RPC

/// Tells calls that came in by this process's own HTTP server from others, so that only those may name their client's address.
struct EdgeMark: Sendable {
    /// Metadata key of the mark.
    static let markKey = "skills-edge"
    /// Metadata key of the client's address.
    static let clientKey = "skills-edge-client"

    private let secret =
        String(UInt64.random(in: .min ... .max), radix: 36) + String(UInt64.random(in: .min ... .max), radix: 36)

    /// Marks a call for a client.
    func mark(_ metadata: inout Metadata, client: String) {
        metadata[Self.markKey] = secret
        metadata[Self.clientKey] = client
    }

    /// The address a call came from: the HTTP client's, or the other end of the connection without its port.
    func clientAddress(of call: Call) -> String {
        if call.metadata[Self.markKey] == secret, let client = call.metadata[Self.clientKey] { return client }
        guard let colon = call.peer.lastIndex(of: ":") else { return call.peer }
        return String(call.peer[..<colon])
    }
}
