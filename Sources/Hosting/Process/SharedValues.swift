internal import Identity
internal import Serving
internal import RPCTransport

/// The values of the settings every process has.
struct SharedValues {
    let listen: Address
    let observe: Address
    let database: String
    let keysFolder: String
    let isDevelopment: Bool
    let allowsTestIdentities: Bool
    let acceptsClientTime: Bool
    let logsCalls: Bool
    let drainLimit: Duration
    let threads: TransportThreads
    /// Addresses by process.
    let peers: [String: [Address]]
    private let maximumInFlight: Int

    /// - Throws: ``StartupFailure`` when a shared setting is not declared, which a test excludes.
    init(_ settings: Settings) throws(StartupFailure) {
        do throws(SettingError) {
            listen = try settings.address("listen")
            observe = try settings.address("observe.listen")
            database = try settings.text("database")
            keysFolder = try settings.text("identity.keys-directory")
            isDevelopment = try settings.flag("development")
            allowsTestIdentities = try settings.flag("test.identities")
            acceptsClientTime = try settings.flag("clock.client-time")
            logsCalls = try settings.flag("log.calls")
            drainLimit = .seconds(try settings.integer("rpc.drain-seconds"))
            maximumInFlight = try settings.integer("rpc.max-in-flight")
            let count = try settings.integer("rpc.threads")
            threads = count == 0 ? .shared : TransportThreads(count: count)
            var peers: [String: [Address]] = [:]
            for process in KeyRing.processes where settings["peers.\(process)"] != nil {
                peers[process] = try settings.addresses("peers.\(process)")
            }
            self.peers = peers
        } catch {
            throw StartupFailure("\(error)", code: .usage)
        }
    }

    var serverConfiguration: ServerConfiguration {
        var configuration = ServerConfiguration(listen: [listen.peer])
        configuration.threads = threads
        configuration.maximumInFlight = maximumInFlight
        configuration.maximumInFlightPerConnection = max(1, maximumInFlight / 4)
        // A process that has no file left to accept a connection with can do nothing about it.
        configuration.maximumConnections = min(configuration.maximumConnections, max(64, OpenFiles.raiseLimit() / 4))
        configuration.maximumInFlightOfStrangers = max(1, maximumInFlight / 2)
        return configuration
    }
}

extension ServiceAddresses {
    /// The instances of a process, as its setting lists them.
    init(_ addresses: [Address]) {
        self.init(fixed: [])
        for address in addresses {
            if case .name(let host, let port) = address {
                names.append(Name(host: host, port: port))
            } else {
                fixed.append(address.peer)
            }
        }
    }
}

extension Address {
    /// The same for the transport; one address of a name.
    var peer: PeerAddress {
        switch self {
        case .tcp(let host, let port), .name(let host, let port): .tcp(host: host, port: port)
        case .unix(let path): .unix(path: path)
        }
    }
}
