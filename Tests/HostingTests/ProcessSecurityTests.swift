internal import Foundation
internal import FoundationNetworking
internal import Serving
internal import HealthMessages
internal import RPC
internal import RPCTransport
internal import RPCTransportTLS
@testable internal import Hosting
internal import ServiceTesting
internal import Testing

@Suite(.serialized, .timeLimit(.minutes(2))) struct ProcessSecurityTests {
    let folder: ProcessFolder

    init() throws {
        folder = try ProcessFolder()
        // One certificate that is its own authority.
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [
            "openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2",
            "-subj", "/CN=catalog", "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", folder.path + "/tls.key",
            "-out",
            folder.path + "/tls.pem",
        ]
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
    }

    private var files: TLSFiles {
        TLSFiles(
            certificate: folder.path + "/tls.pem", key: folder.path + "/tls.key", authorities: folder.path + "/tls.pem")
    }

    private var encrypted: [String: String] {
        [
            "tls.certificate": folder.path + "/tls.pem", "tls.key": folder.path + "/tls.key",
            "tls.authorities": folder.path + "/tls.pem", "tls.mutual": "true",
        ]
    }

    private func start(_ given: [String: String]) async throws -> ServiceHost<NotebookService> {
        try await ServiceHost<NotebookService>.start(
            try folder.settings(given), logger: ServiceEnvironment.silentLogger, stopsOnSignals: false)
    }

    private func failure(_ given: [String: String]) async throws -> String {
        do {
            _ = try await start(given)
            return ""
        } catch let failure as StartupFailure { return failure.message }
    }

    @Test func `plain text does not leave the machine`() async throws {
        let listening = try await failure(["listen": "0.0.0.0:0"])
        #expect(listening.hasPrefix("setting listen: 0.0.0.0:0 is not loopback") && !listening.contains("\n"))
        #expect(listening.contains("tls.certificate") && listening.contains("tls.plain-text-anywhere"))
        let calling = try await failure(["peers.awards": "127.0.0.1:7405,10.0.0.9:7405"])
        #expect(calling.hasPrefix("setting peers.awards: 10.0.0.9:7405 is not loopback"))
        #expect(calling.contains("tls.authorities"))
        let storing = try await failure(["database": "postgres://u:secret@db.internal/c"])
        #expect(storing.hasPrefix("setting database: db.internal is not loopback") && !storing.contains("secret"))
        #expect(storing.contains("sslmode=verify-full"))
        // A certificate to listen with does not say whom to believe.
        let own = ["tls.certificate": folder.path + "/tls.pem", "tls.key": folder.path + "/tls.key"]
        #expect(try await failure(own.merging(["peers.awards": "awards:7405"]) { $1 }).contains("tls.authorities"))
        #expect(try await failure(["tls.mutual": "true"]).contains("tls.mutual needs tls.certificate"))
        #expect(try await failure(["tls.certificate": "/nowhere.pem", "tls.key": "/x"]).contains("/nowhere.pem"))

        let host = try await start(
            ["listen": "0.0.0.0:0", "tls.plain-text-anywhere": "true", "development": "false"])
        try await stop(host)
    }

    @Test func `with certificates it is reached over TLS only`() async throws {
        let host = try await start(encrypted)
        let running = Task { try await host.group.run() }
        var configuration = ClientConfiguration()
        configuration.patience = .milliseconds(100)
        let plain = Client(addresses: host.addresses, configuration: configuration)
        configuration.security = try TLSCredentials(files).forClient()
        let secure = Client(addresses: host.addresses, configuration: configuration)
        configuration.security = try TLSCredentials(TLSFiles(authorities: files.authorities)).forClient()
        let nameless = Client(addresses: host.addresses, configuration: configuration)

        #expect(try await HealthClient(secure).check(HealthCheckRequest()).status == .serving)
        for client in [plain, nameless] {
            await #expect(throws: RPCError.self) { try await HealthClient(client).check(HealthCheckRequest()) }
        }
        let observed = try #require(host.observation?.port)
        let url = try #require(URL(string: "http://127.0.0.1:\(observed)/metrics"))
        let (body, _) = try await URLSession(configuration: .ephemeral).data(from: url)
        #expect(String(decoding: body, as: UTF8.self).contains("\nskills_certificate_expiry_seconds "))

        for client in [plain, secure, nameless] { client.close() }
        await host.group.triggerGracefulShutdown()
        try await running.value
    }

    private func stop(_ host: ServiceHost<NotebookService>) async throws {
        let running = Task { try await host.group.run() }
        await host.group.triggerGracefulShutdown()
        try await running.value
    }
}
