internal import Glibc

/// Where the server under test listens.
public struct Address: Sendable {
    let host: String
    let port: String

    /// `HOST:PORT`; nil for anything else.
    public init?(_ text: String) {
        guard let colon = text.lastIndex(of: ":"), UInt16(text[text.index(after: colon)...]) != nil else { return nil }
        let host = text[..<colon]
        self.host = host.hasPrefix("[") && host.hasSuffix("]") ? String(host.dropFirst().dropLast()) : String(host)
        port = String(text[text.index(after: colon)...])
        if host.isEmpty { return nil }
    }

    /// A connected socket.
    func connect() throws -> Int32 {
        var hints = addrinfo()
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        var found: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(host, port, &hints, &found) == 0 else { throw Failure("\(host) has no address") }
        defer { freeaddrinfo(found) }
        var candidate = found
        while let address = candidate?.pointee {
            let descriptor = socket(address.ai_family, address.ai_socktype, address.ai_protocol)
            if Glibc.connect(descriptor, address.ai_addr, address.ai_addrlen) == 0 { return descriptor }
            close(descriptor)
            candidate = address.ai_next
        }
        throw Failure("nobody listens on \(host):\(port)")
    }
}
