internal import NIOCore
internal import RPC

extension Call {
    /// What limits of an address are kept by: ``ClientAddress/key(_:)`` of the other end, without its port.
    var clientAddress: String {
        let end = peer.hasPrefix("[") ? peer.firstIndex(of: "]") : peer.firstIndex(of: ":")
        guard let end else { return peer }
        return ClientAddress.key(String(peer[..<end].drop { $0 == "[" }))
    }
}

/// The address of a client.
enum ClientAddress {
    /// What limits are kept by: an IPv4 address, or the /64 of an IPv6 address, all of which one subscriber has.
    static func key(_ address: String) -> String {
        guard address.contains(":"), let bytes = bytes(of: address) else { return address }
        guard bytes.count == 16 else { return dotted(bytes) }
        var groups: [String] = []
        for index in stride(from: 0, to: 8, by: 2) {
            groups.append(String(UInt16(bytes[index]) << 8 | UInt16(bytes[index + 1]), radix: 16))
        }
        return groups.joined(separator: ":") + "::/64"
    }

    /// Four or sixteen bytes; nil for a text that is no address. An IPv4 address written as IPv6 is an IPv4 address.
    static func bytes(of text: String) -> [UInt8]? {
        guard text.utf8.count <= 45, !text.contains("%"), let address = try? SocketAddress(ipAddress: text, port: 0)
        else { return nil }
        switch address {
        case .v4(let address): return withUnsafeBytes(of: address.address.sin_addr.s_addr) { Array($0) }
        case .v6(let address):
            let bytes = withUnsafeBytes(of: address.address.sin6_addr) { Array($0) }
            let isMapped = bytes[..<10].allSatisfy { $0 == 0 } && bytes[10] == 0xFF && bytes[11] == 0xFF
            return isMapped ? Array(bytes[12...]) : bytes
        case .unixDomainSocket: return nil
        }
    }

    /// The address of a connection's other end, in its shortest form; nil on a Unix socket.
    static func text(_ address: SocketAddress?) -> String? {
        guard let text = address?.ipAddress else { return nil }
        guard text.contains(":"), let bytes = bytes(of: text), bytes.count == 4 else { return text }
        return dotted(bytes)
    }

    private static func dotted(_ bytes: [UInt8]) -> String { bytes.map(String.init).joined(separator: ".") }

    /// Written as the other end of any connection: `10.0.0.7:51234`, `[::1]:51234`.
    static func peer(_ address: String?, port: Int?) -> String {
        guard let address else { return "unix" }
        return address.contains(":") ? "[\(address)]:\(port ?? 0)" : "\(address):\(port ?? 0)"
    }
}
