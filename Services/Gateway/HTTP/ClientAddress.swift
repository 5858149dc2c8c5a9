internal import NIOCore
internal import RPC

extension Call {
    /// The address a call came from, without its port: what limits are kept by.
    var clientAddress: String {
        let end = peer.hasPrefix("[") ? peer.firstIndex(of: "]") : peer.firstIndex(of: ":")
        guard let end else { return peer }
        return String(peer[..<end].drop { $0 == "[" })
    }
}

/// The other end of an HTTP connection, written as that of any other: `10.0.0.7:51234`, `[::1]:51234`.
enum HTTPPeer {
    static func text(_ address: SocketAddress?) -> String {
        guard let host = address?.ipAddress, let port = address?.port else { return "unix" }
        return host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)"
    }
}
