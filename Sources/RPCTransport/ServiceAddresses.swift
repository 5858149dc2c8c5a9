#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif
internal import NIOPosix
internal import RPC

/// Where the instances of a service are: fixed addresses, and names each of whose addresses is an instance.
public struct ServiceAddresses: Sendable {
    /// A name that is looked up again and again; the port is the same at each of its addresses.
    public struct Name: Sendable, Hashable {
        /// A DNS name.
        public var host: String
        /// The port at every address of the name.
        public var port: Int

        /// A name and a port.
        public init(host: String, port: Int) {
            self.host = host
            self.port = port
        }
    }

    /// Finds the IP addresses of a name.
    public typealias LookUp = @Sendable (_ host: String) async throws -> [String]

    /// Addresses that stay.
    public var fixed: [PeerAddress]
    /// Names to be looked up.
    public var names: [Name]
    private let lookUp: LookUp

    /// Addresses and names.
    ///
    /// - Parameter lookUp: the system's own, which knows DNS and `/etc/hosts`, when nil.
    public init(fixed: [PeerAddress], names: [Name] = [], lookUp: LookUp? = nil) {
        self.fixed = fixed
        self.names = names
        self.lookUp = lookUp ?? Self.askSystem
    }

    /// One instance: its address, and the name under which it was found.
    struct Instance: Hashable {
        let address: PeerAddress
        let name: String?
    }

    var fixedInstances: [Instance] { fixed.map { Instance(address: $0, name: nil) } }

    /// All instances now, each once.
    ///
    /// - Throws: what looking a name up threw; also when the other names were found, so that no instance seems to have gone.
    func instances() async throws -> [Instance] {
        var instances = fixedInstances
        for name in names {
            for host in try await lookUp(name.host) {
                let instance = Instance(address: .tcp(host: host, port: name.port), name: name.host)
                if !instances.contains(instance) { instances.append(instance) }
            }
        }
        return instances
    }

    private static func askSystem(_ host: String) async throws -> [String] {
        try await NIOThreadPool.singleton.runIfActive {
            var hints = addrinfo()
            #if canImport(Glibc)
                hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
            #else
                hints.ai_socktype = SOCK_STREAM
            #endif
            var found: UnsafeMutablePointer<addrinfo>?
            let status = getaddrinfo(host, nil, &hints, &found)
            guard status == 0 else { throw LookUpFailure(host: host, status: status) }
            defer { freeaddrinfo(found) }
            var hosts: [String] = []
            var next = found
            while let entry = next?.pointee {
                var text = [CChar](repeating: 0, count: Int(NI_MAXHOST))
                let size = socklen_t(text.count)
                if getnameinfo(entry.ai_addr, entry.ai_addrlen, &text, size, nil, 0, NI_NUMERICHOST) == 0 {
                    hosts.append(String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self))
                }
                next = entry.ai_next
            }
            return hosts
        }
    }
}

/// A name that could not be looked up.
struct LookUpFailure: Error, CustomStringConvertible {
    let host: String
    let status: Int32

    var description: String { "\(host): \(String(cString: gai_strerror(status)))" }
}
