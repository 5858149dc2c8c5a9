internal import Ledger

/// Where a process listens or is found: a host and a port, or the path of a Unix socket.
public enum Address: Sendable, Hashable, CustomStringConvertible {
    case tcp(host: String, port: Int)
    case unix(path: String)
    /// A name each of whose addresses is an instance, all at the same port. Only where a process is found.
    case name(host: String, port: Int)

    /// Nil unless `text` is `host:port`, `[v6]:port` or `unix:/path`.
    public init?(_ text: some StringProtocol) {
        if text.hasPrefix("unix:") {
            let path = text.dropFirst(5)
            guard path.hasPrefix("/"), path.utf8.count < 100 else { return nil }
            self = .unix(path: String(path))
            return
        }
        guard !text.hasPrefix("dns:") else { return nil }
        guard let colon = text.lastIndex(of: ":"), let port = UInt16(text[text.index(after: colon)...]) else {
            return nil
        }
        var host = text[..<colon]
        if host.hasPrefix("["), host.hasSuffix("]") { host = host.dropFirst().dropLast() }
        guard !host.isEmpty, !host.contains(where: { $0.isWhitespace || "/;,@".contains($0) }) else { return nil }
        self = .tcp(host: String(host), port: Int(port))
    }

    /// The addresses of a comma-separated list, in which `dns:host:port` is a name; nil when one of them is malformed.
    public static func list(_ text: String) -> [Address]? {
        var addresses: [Address] = []
        for part in text.split(separator: ",") {
            let trimmed = part.drop { $0 == " " }
            let isName = trimmed.hasPrefix("dns:")
            guard let address = Address(isName ? trimmed.dropFirst(4) : trimmed) else { return nil }
            guard isName else {
                addresses.append(address)
                continue
            }
            guard case .tcp(let host, let port) = address else { return nil }
            addresses.append(.name(host: host, port: port))
        }
        return addresses
    }

    /// As it is written in settings.
    public var description: String {
        switch self {
        case .tcp(let host, let port): host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)"
        case .unix(let path): "unix:\(path)"
        case .name(let host, let port): "dns:\(host):\(port)"
        }
    }
}
