internal import Serving
internal import NIOCore
internal import RPCTransport
internal import RPCTransportTLS

/// HTTPS with the process's certificate, read anew when its files change; HTTP without one, and then on loopback only.
struct EdgeSecurity: Sendable {
    /// Looks for changed files; nil without a certificate.
    let watching: BackgroundTask?
    private let server: ServerSecurity?

    /// - Throws: ``StartupFailure`` naming the setting that is missing, or the file that cannot be used.
    init(_ settings: Settings, address: Address) throws(StartupFailure) {
        guard let certificate = Self.path("tls.certificate", settings) else {
            if case .flag(true)? = settings["tls.plain-text-anywhere"] {
            } else if !Self.isLocal(address) {
                throw StartupFailure(
                    "setting http.listen: \(address) is not loopback, and plain text does not leave the machine: set tls.certificate and tls.key, or tls.plain-text-anywhere on a network that is trusted",
                    code: .usage)
            }
            (server, watching) = (nil, nil)
            return
        }
        do throws(TLSFileError) {
            // Browsers have no certificate of their own, so this is never mutual. What befalls the files the process logs already.
            let credentials = try TLSCredentials(
                TLSFiles(certificate: certificate, key: Self.path("tls.key", settings)))
            server = try credentials.forServer()
            var seconds = 10
            if case .integer(let set)? = settings["tls.reload-seconds"] { seconds = set }
            watching = BackgroundTask("http certificates") { [seconds] in
                await credentials.watch(every: .seconds(seconds))
            }
        } catch {
            throw StartupFailure("tls.certificate, tls.key: \(error)", code: .usage)
        }
    }

    /// Whether clients come over TLS.
    var isSecure: Bool { server != nil }

    /// Encrypts a new connection before anything else; does nothing without a certificate. On its loop.
    func secure(_ channel: any NIOCore.Channel) throws { try server?.secure(channel) }

    private static func path(_ key: String, _ settings: Settings) -> String? {
        guard case .text(let path)? = settings[key], !path.isEmpty else { return nil }
        return path
    }

    private static func isLocal(_ address: Address) -> Bool {
        switch address {
        case .tcp(let host, let port), .name(let host, let port): PeerAddress.tcp(host: host, port: port).isLocal
        case .unix: true
        }
    }
}
