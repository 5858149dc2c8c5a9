internal import NIOCore

/// Where a server listens or is reached.
public enum PeerAddress: Sendable, Hashable, CustomStringConvertible {
    /// A host name or IP address, and a port; port 0 lets the system choose one to listen on.
    case tcp(host: String, port: Int)
    /// Path of a Unix socket.
    case unix(path: String)

    /// Reads `host:port`, `[v6]:port` or `unix:/path`.
    public init?(_ text: String) {
        if text.hasPrefix("unix:") {
            let path = text.dropFirst(5)
            guard !path.isEmpty, path.utf8.count < 104 else { return nil }
            self = .unix(path: String(path))
            return
        }
        guard let colon = text.lastIndex(of: ":"), let port = UInt16(text[text.index(after: colon)...]) else {
            return nil
        }
        var host = text[..<colon]
        if host.hasPrefix("["), host.hasSuffix("]") { host = host.dropFirst().dropLast() }
        guard !host.isEmpty else { return nil }
        self = .tcp(host: String(host), port: Int(port))
    }

    /// Whether what is sent there stays on this machine: a Unix socket, `localhost`, 127.0.0.0/8 or ::1.
    public var isLocal: Bool {
        guard case .tcp(let host, _) = self else { return true }
        if host.lowercased() == "localhost" { return true }
        // Written out by the system, so that 0:0:0:0:0:0:0:1 is known too; a name is no address.
        guard let text = (try? SocketAddress(ipAddress: host, port: 0))?.ipAddress else { return false }
        return text == "::1" || (text.hasPrefix("127.") && !text.contains(":"))
    }

    /// The form that ``init(_:)`` reads.
    public var description: String {
        switch self {
        case .tcp(let host, let port): host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)"
        case .unix(let path): "unix:\(path)"
        }
    }
}

extension SocketAddress {
    /// The address as text for logs: `10.0.0.7:51234`, or `unix` for the nameless end of a Unix socket.
    var peerText: String {
        guard let ipAddress, let port else { return pathname.map { $0.isEmpty ? "unix" : "unix:\($0)" } ?? "unix" }
        return ipAddress.contains(":") ? "[\(ipAddress)]:\(port)" : "\(ipAddress):\(port)"
    }
}
