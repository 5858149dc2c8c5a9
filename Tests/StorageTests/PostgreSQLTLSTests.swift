import Storage
import Testing

/// A server that takes nobody in without TLS and a certificate.
@Suite(.postgreSQLOnly) struct PostgreSQLTLSTests {
    private let server: TestServer
    private let port: Int

    init() throws {
        // Below the range from which the system takes ports; one that is taken lets the server not start.
        (server, port) = try Self.start(tries: 5)
    }

    /// A server, and where it takes connections.
    private static func start(tries: Int) throws -> (TestServer, Int) {
        let port = Int.random(in: 10_000..<20_000)
        do {
            return (try TestServer(tlsPort: port), port)
        } catch  where tries > 1 { return try start(tries: tries - 1) }
    }

    private func url(_ parameters: String...) throws -> DatabaseURL {
        try #require(DatabaseURL("postgres://skills@127.0.0.1:\(port)/postgres?\(parameters.joined(separator: "&"))"))
    }

    private var certificate: String { "sslcert=\(server.folder)/skills.crt&sslkey=\(server.folder)/skills.key" }
    private var authority: String { "sslrootcert=\(server.folder)/authority.crt" }

    @Test func `every connection of a database is encrypted, both ends knowing each other`() async throws {
        let url = try url("sslmode=verify-full", authority, certificate)
        let database = try Database.open(url, migrations: [certificateMigration])
        try await database.write(act()) { _ = try $0.issue("S1") }
        #expect(try await database.certificateCount() == 1)
        let connections = try await database.scan { transaction in
            try transaction.query(
                """
                SELECT s.ssl::text AS ssl, s.version, s.client_dn FROM pg_stat_ssl s JOIN pg_stat_activity a USING (pid)
                WHERE a.backend_type = 'client backend'
                """
            ) { [try $0.text("ssl"), try $0.text("version"), try $0.text("client_dn")] }
        }
        #expect(connections.count > 1 && connections.allSatisfy { $0 == ["true", "TLSv1.3", "/CN=skills"] })
        await database.close()
    }

    @Test func `a cancelled scan ends without a word in plain text`() async throws {
        let url = try url("sslmode=verify-full", authority, certificate)
        let database = try Database.open(url, migrations: [certificateMigration])
        let scan = Task { try await database.scan { try $0.exists("SELECT pg_sleep(3600)::text") } }
        let administrator = try TestEngine.engine(of: url).connect(for: .migrating)
        var session: Int?
        try await wait(for: "the scan") {
            session = try administrator.first("SELECT pid FROM pg_stat_activity WHERE wait_event = 'PgSleep'") {
                try $0.int("pid")
            }
            return session != nil
        }
        scan.cancel()
        await #expect(throws: CancellationError.self) { try await scan.value }
        // A session that was asked to cancel would go on, and this one is broken off.
        var state: String?
        try await wait(for: "the end of the session") {
            state = try administrator.first("SELECT state FROM pg_stat_activity WHERE pid = \(session)") {
                try $0.text("state")
            }
            return state != "active"
        }
        #expect(state == nil)
        #expect(try await database.certificateCount() == 0)
        administrator.close()
        await database.close()
    }

    @Test func `what the server or the address does not trust is unavailable`() throws {
        let (stranger, _) = try Self.start(tries: 5)
        for (url, cause) in [
            (try url("sslmode=disable"), "no encryption"), (try url("sslmode=require"), "certificate"),
            (
                try url("sslmode=verify-full", "sslrootcert=\(stranger.folder)/authority.crt", certificate),
                "certificate verify failed"
            ),
        ] {
            let error = #expect(throws: StorageError.self) {
                try Database.open(url, migrations: [certificateMigration])
            }
            guard case .unavailable(let reason)? = error else { throw error ?? .misuse("no error") }
            #expect(reason.contains(cause), "\(reason)")
        }
    }
}
