internal import Serving
internal import Logging
internal import RPCTransport
internal import RPCTransportTLS
internal import Storage

/// How a process's connections are encrypted: TLS 1.3 as its settings say, and plain text on loopback only.
struct ProcessSecurity: Sendable {
    /// For those who call it; nil for plain text.
    let server: ServerSecurity?
    /// For the other processes it calls; nil for plain text.
    let peers: ClientSecurity?
    private let credentials: TLSCredentials?
    private let reload: Duration

    /// - Throws: ``StartupFailure`` naming the setting that is missing, or the file that cannot be used.
    init(_ settings: Settings, logger: Logger) throws(StartupFailure) {
        let values: Values
        do throws(SettingError) { values = try Values(settings) } catch {
            throw StartupFailure("\(error)", code: .usage)
        }
        reload = values.reload
        guard values.files != TLSFiles() else {
            if values.isMutual { throw Self.refusal("tls.mutual needs tls.certificate, tls.key and tls.authorities") }
            (credentials, server, peers) = (nil, nil, nil)
            return
        }
        if let key = values.files.key, let exposure = PrivateFile.exposure(of: key) {
            throw Self.refusal("setting tls.key: \(exposure)")
        }
        do throws(TLSFileError) {
            let credentials = try TLSCredentials(values.files, isMutual: values.isMutual) { logger.log($0) }
            self.credentials = credentials
            server = values.files.certificate == nil ? nil : try credentials.forServer()
            let name = values.serverName.isEmpty ? nil : values.serverName
            peers = values.files.authorities == nil ? nil : credentials.forClient(serverName: name)
        } catch {
            throw Self.refusal("tls.certificate, tls.key, tls.authorities: \(error)")
        }
    }

    /// Refuses plain text that would leave the machine.
    ///
    /// - Throws: ``StartupFailure`` naming the address's setting and what to set.
    func check(
        listen: Address, peers addresses: [String: [Address]], database: String, _ settings: Settings
    ) throws(StartupFailure) {
        if case .flag(true)? = settings["tls.plain-text-anywhere"] { return }
        if let host = DatabaseURL(database)?.unverifiedHost {
            throw Self.refusal(
                "setting database: \(host) is not loopback, and whoever answers there would be believed: add sslmode=verify-full to the address, or set tls.plain-text-anywhere on a network that is trusted"
            )
        }
        if server == nil, !listen.isLocal {
            throw Self.refusal(
                "setting listen: \(listen) is not loopback, and plain text does not leave the machine: set tls.certificate and tls.key, or tls.plain-text-anywhere on a network that is trusted"
            )
        }
        guard peers == nil else { return }
        for (process, addresses) in addresses.sorted(by: { $0.key < $1.key }) {
            guard let address = addresses.first(where: { !$0.isLocal }) else { continue }
            throw Self.refusal(
                "setting peers.\(process): \(address) is not loopback, and plain text does not leave the machine: set tls.authorities, or tls.plain-text-anywhere on a network that is trusted"
            )
        }
    }

    /// Looks for changed files while the process runs; nil without any.
    var watching: BackgroundTask? {
        guard let credentials else { return nil }
        return BackgroundTask("certificates") { [reload] in await credentials.watch(every: reload) }
    }

    /// When the certificate ends.
    var families: [MetricFamily] {
        guard let end = credentials?.expiresAt else { return [] }
        return [
            MetricFamily(
                name: "skills_certificate_expiry_seconds", kind: .gauge,
                help: "When the certificate ends, in seconds since 1970.", samples: [MetricSample(value: Double(end))])
        ]
    }

    private static func refusal(_ message: String) -> StartupFailure { StartupFailure(message, code: .usage) }

    private struct Values {
        let files: TLSFiles
        let isMutual: Bool
        let serverName: String
        let reload: Duration

        init(_ settings: Settings) throws(SettingError) {
            func path(_ key: String) throws(SettingError) -> String? {
                let text = try settings.text(key)
                return text.isEmpty ? nil : text
            }
            files = TLSFiles(
                certificate: try path("tls.certificate"), key: try path("tls.key"),
                authorities: try path("tls.authorities"))
            isMutual = try settings.flag("tls.mutual")
            serverName = try settings.text("tls.server-name")
            reload = .seconds(try settings.integer("tls.reload-seconds"))
        }
    }
}

extension Address {
    /// Whether what is sent there stays on this machine.
    var isLocal: Bool { peer.isLocal }
}

extension Logger {
    /// Writes down what befell certificates and handshakes.
    fileprivate func log(_ event: TLSEvent) {
        switch event {
        case .reloaded(let end):
            notice("new certificates are in use", metadata: ["expires": "\(end.map { "\($0)" } ?? "")"])
        case .reloadFailed(let cause):
            error("changed certificates cannot be used; those before stay in use", metadata: ["cause": "\(cause)"])
        case .handshakeFailed(let peer, let cause):
            info("a TLS handshake failed", metadata: ["peer": "\(peer)", "cause": "\(cause)"])
        }
    }
}
