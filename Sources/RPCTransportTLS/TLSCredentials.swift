internal import NIOCore
internal import NIOSSL
public import RPCTransport
internal import Synchronization

/// Certificates, keys and authorities of a process, reloaded when their files change: TLS 1.3 for ``Server`` and ``Client``.
///
/// ```swift
/// let credentials = try TLSCredentials(
///     TLSFiles(certificate: "catalog.pem", key: "catalog.key", authorities: "authorities.pem"), isMutual: true)
/// var server = ServerConfiguration(listen: [.tcp(host: "0.0.0.0", port: 7401)])
/// server.security = try credentials.forServer()
/// var client = ClientConfiguration()
/// client.security = credentials.forClient()
/// Task { await credentials.watch(every: .seconds(10)) }
/// ```
///
/// New connections use what was read last; old ones go on with what they began with.
public final class TLSCredentials: Sendable {
    /// What was read from the files at one time.
    struct Loaded: Sendable {
        let own: NIOSSLCertificate?
        let server: NIOSSLContext?
        let client: NIOSSLContext
    }

    private struct State {
        var loaded: Loaded
        var fingerprint: [String]
        /// Why the files could not be used when they were read last; nil when they could.
        var failure: String?
    }

    private let files: TLSFiles
    private let isMutual: Bool
    private let report: @Sendable (TLSEvent) -> Void
    private let state: Mutex<State>

    /// Reads the files.
    ///
    /// - Parameters:
    ///   - isMutual: whether callers must have a certificate that the authorities signed.
    ///   - report: is told what operators want to know.
    /// - Throws: ``TLSFileError`` naming the file that cannot be used.
    public init(
        _ files: TLSFiles, isMutual: Bool = false, report: @escaping @Sendable (TLSEvent) -> Void = { _ in }
    ) throws(TLSFileError) {
        self.files = files
        self.isMutual = isMutual
        self.report = report
        let fingerprint = files.fingerprint
        state = Mutex(State(loaded: try Self.load(files, isMutual: isMutual), fingerprint: fingerprint))
    }

    /// For a server's configuration.
    ///
    /// - Throws: ``TLSFileError`` when there is no certificate.
    public func forServer() throws(TLSFileError) -> ServerSecurity {
        guard loaded.server != nil else { throw TLSFileError(description: "a server needs a certificate and its key") }
        return ServerSecurity { [self] channel in try secureServer(channel) }
    }

    /// For a client's configuration.
    ///
    /// - Parameter serverName: the name that servers' certificates must carry; nil for the host of each one's address.
    public func forClient(serverName: String? = nil) -> ClientSecurity {
        client { [self] host in
            // An address is compared with the one connected to; only names are sent.
            let isAddress = (try? SocketAddress(ipAddress: host, port: 0)) != nil
            return (loaded.client, serverName ?? (isAddress ? nil : host))
        }
    }

    /// When the own certificate stops being valid, in seconds since 1970; nil without one.
    public var expiresAt: Int? { loaded.own.map { Int($0.notValidAfter) } }

    /// Looks for changed files again and again, until the task is cancelled.
    public func watch(every interval: Duration) async {
        while (try? await Task.sleep(for: interval)) != nil { reloadIfChanged() }
    }

    /// Reads the files if one of them was written, or could not be used the last time. When they cannot be used, what was read before stays in force.
    public func reloadIfChanged() {
        let fingerprint = files.fingerprint
        let isDue = state.withLock { state in
            // What could not be used may be by now without having been written: its owner or rights may be others.
            if state.fingerprint == fingerprint { return state.failure != nil }
            (state.fingerprint, state.failure) = (fingerprint, nil)
            return true
        }
        guard isDue else { return }
        do throws(TLSFileError) {
            let loaded = try Self.load(files, isMutual: isMutual)
            state.withLock { ($0.loaded, $0.failure) = (loaded, nil) }
            report(.reloaded(expiresAt: loaded.own.map { Int($0.notValidAfter) }))
        } catch {
            let failure = error.description
            let isKnown = state.withLock { state in
                defer { state.failure = failure }
                return state.failure == failure
            }
            if !isKnown { report(.reloadFailed(failure)) }
        }
    }

    var loaded: Loaded { state.withLock { $0.loaded } }

    func tell(_ event: TLSEvent) { report(event) }

    private static func load(_ files: TLSFiles, isMutual: Bool) throws(TLSFileError) -> Loaded {
        let content = try files.read()
        if isMutual, content.authorities == nil {
            throw TLSFileError(description: "mutual TLS needs the authorities that sign the callers' certificates")
        }
        let name = files.certificate ?? files.authorities ?? "the TLS files"
        do {
            return Loaded(
                own: content.chain.first,
                server: try content.serverConfiguration(isMutual: isMutual).map {
                    try NIOSSLContext(configuration: $0)
                },
                client: try NIOSSLContext(configuration: content.clientConfiguration))
        } catch {
            throw TLSFileError(description: "\(name) and its key cannot be used: \(error)")
        }
    }
}

/// What operators want to know of the encrypted connections.
public enum TLSEvent: Sendable, Hashable {
    /// Changed files are in use. Seconds since 1970 at which the certificate stops being valid.
    case reloaded(expiresAt: Int?)
    /// Changed files cannot be used, and those before are still in use.
    case reloadFailed(String)
    /// A caller did not get through the handshake.
    case handshakeFailed(peer: String, cause: String)
}

extension TLSFiles.Content {
    /// Nil without a certificate.
    fileprivate func serverConfiguration(isMutual: Bool) -> TLSConfiguration? {
        guard let key else { return nil }
        var configuration = TLSConfiguration.makeServerConfiguration(
            certificateChain: chain.map { .certificate($0) }, privateKey: .privateKey(key))
        configuration.minimumTLSVersion = .tlsv13
        if isMutual {
            configuration.trustRoots = .certificates(authorities ?? [])
            // Whose a caller's certificate is says its subject; there is no host name to compare.
            configuration.certificateVerification = .noHostnameVerification
        }
        return configuration
    }

    fileprivate var clientConfiguration: TLSConfiguration {
        var configuration = TLSConfiguration.makeClientConfiguration()
        configuration.minimumTLSVersion = .tlsv13
        if let authorities { configuration.trustRoots = .certificates(authorities) }
        if let key {
            configuration.certificateChain = chain.map { .certificate($0) }
            configuration.privateKey = .privateKey(key)
        }
        return configuration
    }
}
