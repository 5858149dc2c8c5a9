internal import HummingbirdCore
internal import Serving
internal import Logging
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

    /// Whether connections are encrypted here.
    var isEncrypted: Bool { server != nil }

    /// What the HTTP server's connections are made of.
    var builder: HTTPServerBuilder {
        guard let server else { return .http1() }
        return HTTPServerBuilder { responder in
            SecuredChannel(security: server, base: HTTP1Channel(responder: responder))
        }
    }

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

/// A connection that is encrypted before anything else.
private struct SecuredChannel<Base: ServerChildChannel>: ServerChildChannel {
    let security: ServerSecurity
    let base: Base

    func setup(channel: any NIOCore.Channel, logger: Logger) -> EventLoopFuture<Base.Value> {
        channel.eventLoop.makeCompletedFuture { try security.secure(channel) }
            .flatMap { base.setup(channel: channel, logger: logger) }
    }

    func handle(value: Base.Value, logger: Logger) async {
        await base.handle(value: value, logger: logger)
    }
}
