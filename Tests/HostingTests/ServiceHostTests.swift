internal import Foundation
internal import FoundationNetworking
internal import Ledger
internal import Serving
internal import Logging
internal import CatalogMessages
internal import HealthMessages
internal import LedgerMessages
internal import NIOCore
internal import NIOPosix
internal import RPC
internal import RPCTransport
@testable internal import Hosting
internal import ServiceTesting
internal import Testing

@Suite(.serialized, .timeLimit(.minutes(2))) struct ServiceHostTests {
    private func start(_ settings: Settings) async throws -> ServiceHost<NotebookService> {
        try await ServiceHost<NotebookService>.start(
            settings, logger: ServiceEnvironment.silentLogger, stopsOnSignals: false)
    }

    private func get(_ host: ServiceHost<NotebookService>, _ path: String) async throws -> (status: Int, body: String) {
        let port = try #require(host.observation?.port)
        let url = try #require(URL(string: "http://127.0.0.1:\(port)\(path)"))
        let (body, response) = try await URLSession(configuration: .ephemeral).data(from: url)
        return ((response as? HTTPURLResponse)?.statusCode ?? 0, String(decoding: body, as: UTF8.self))
    }

    /// The lines of the metrics that say how many calls are being answered.
    private func inFlight(_ host: ServiceHost<NotebookService>) async throws -> [Substring] {
        try await get(host, "/metrics").body.split(separator: "\n").filter { $0.hasPrefix("grpc_server_in_flight{") }
    }

    @Test func `a process serves over TCP, tells its metrics, and stops in good order`() async throws {
        let folder = try ProcessFolder()
        let host = try await start(try folder.settings())
        let running = Task { try await host.group.run() }
        let channel = Client(addresses: host.addresses)
        let bearer: Metadata = ["authorization": "Bearer \(try folder.token(.province))"]
        let notes = CatalogContract.Clients(channel)

        let note = SetCityFigureRequest(regionCode: "210100", key: "a", value: 7, requestID: "r")
        _ = try await notes.policyBooks.setCityFigure(note, CallOptions(metadata: bearer))
        #expect(try await notes.policyBooks.getFigure(GetFigureRequest(key: "a")).value == "7")
        await expectRefusal(.unauthenticated, "TOKEN_REQUIRED") { try await notes.policyBooks.setCityFigure(note) }
        await expectRefusal(.unauthenticated, "TOKEN_MALFORMED") {
            try await notes.policyBooks.setCityFigure(note, CallOptions(metadata: ["authorization": "Bearer x"]))
        }
        await expectRefusal(.invalidArgument, "CLIENT_TIME_NOT_ALLOWED") {
            try await notes.policyBooks.getFigure(
                GetFigureRequest(key: "a"), CallOptions(metadata: ["skills-time": "2023-01-01T00:00:00Z"]))
        }
        #expect(try await HealthClient(channel).check(HealthCheckRequest()).status == .serving)

        #expect(try await get(host, "/healthz") == (200, "ok\n"))
        #expect(try await get(host, "/readyz") == (200, "ready\n"))
        #expect(try await get(host, "/nothing").status == 404)
        let metrics = try await get(host, "/metrics").body
        #expect(metrics.contains(#"grpc_method="SetCityFigure",grpc_code="OK"} 1"#))
        #expect(metrics.contains(#"grpc_method="SetCityFigure",grpc_code="Unauthenticated"} 2"#))
        #expect(metrics.contains("skills_serving 1\n"))

        // A long poll does not hold up the stop.
        let poll = Task {
            try await LedgerClient(channel).listChanges(
                ListChangesRequest(cursor: 1, waitMilliseconds: 30_000), CallOptions(metadata: bearer))
        }
        // One that has not arrived yet would find nobody.
        let waiting = #"grpc_method="ListChanges"} 1"#
        while try await !inFlight(host).contains(where: { $0.hasSuffix(waiting) }) {}
        await host.group.triggerGracefulShutdown()
        try await running.value
        #expect(try await poll.value.changes.isEmpty)
        channel.close()
    }

    @Test func `what was written is there after a start anew`() async throws {
        let folder = try ProcessFolder()
        let bearer: Metadata = ["authorization": "Bearer \(try folder.token(.province))"]
        let note = SetCityFigureRequest(regionCode: "210100", key: "a", value: 7, requestID: "r")
        for _ in 0..<2 {
            let host = try await start(try folder.settings())
            let running = Task { try await host.group.run() }
            let channel = Client(addresses: host.addresses)
            let figure = try await CatalogContract.Clients(channel).policyBooks.setCityFigure(
                note, CallOptions(metadata: bearer))
            #expect(figure.value == "7")
            channel.close()
            await host.group.triggerGracefulShutdown()
            try await running.value
        }
    }

    @Test func `an address that is taken gives one line that says what to do`() async throws {
        let folder = try ProcessFolder()
        let host = try await start(try folder.settings())
        let running = Task { try await host.group.run() }
        let taken = try #require(host.addresses.first).description
        let other = try ProcessFolder()
        await #expect {
            _ = try await start(try other.settings(["listen": taken]))
        } throws: { error in
            error as? StartupFailure
                == StartupFailure(
                    "\(taken) is taken by another process; stop that one or choose another address with --listen",
                    code: .unavailable)
        }
        let observed = "127.0.0.1:\(host.observation?.port ?? 0)"
        await #expect {
            _ = try await start(try other.settings(["observe.listen": observed]))
        } throws: { error in
            (error as? StartupFailure)?.message.contains("\(observed) is taken by another process") == true
                && (error as? StartupFailure)?.message.contains("--observe.listen") == true
        }
        await host.group.triggerGracefulShutdown()
        try await running.value
    }

    @Test(arguments: [
        (
            "database", "sqlite:///dev/null/x/notes.db", "the database folder /dev/null/x cannot be made",
            StartupFailure.Code.cannotCreate
        ),
        ("identity.keys-directory", "/nowhere/keys", "skillsctl keys init /nowhere/keys", .configuration),
        ("listen", "203.0.113.1:7401", "203.0.113.1:7401 is no address of this machine", .unavailable),
    ])
    func `what is in the way is named`(key: String, value: String, part: String, code: StartupFailure.Code) async throws
    {
        let folder = try ProcessFolder()
        await #expect {
            _ = try await start(
                try folder.settings([key: value, "tls.plain-text-anywhere": "true", "development": "false"]))
        } throws: { error in
            let failure = error as? StartupFailure
            return failure?.message.contains(part) == true && failure?.code == code
                && failure?.message.contains("\n") == false
        }
    }

    @Test func `a file that is no database is named and left alone`() async throws {
        let folder = try ProcessFolder()
        let path = folder.path + "/data/notes.db"
        try FileManager.default.createDirectory(atPath: folder.path + "/data", withIntermediateDirectories: true)
        let content = String(repeating: "no database at all, ", count: 500)
        try content.write(toFile: path, atomically: true, encoding: .utf8)
        await #expect {
            _ = try await start(try folder.settings())
        } throws: { error in
            (error as? StartupFailure)?.code == .input && "\(error)".contains("is damaged")
        }
        #expect(try String(contentsOfFile: path, encoding: .utf8) == content)
    }

    @Test(arguments: [
        (["clock.client-time": "true"], "setting clock.client-time: only for development"),
        (["test.identities": "true"], "setting test.identities: only for development"),
        (["development": "true", "listen": "0.0.0.0:0"], "setting listen: 0.0.0.0:0 is not loopback"),
        (["development": "true", "observe.listen": "0.0.0.0:0"], "setting observe.listen: 0.0.0.0:0 is not loopback"),
    ])
    func `switches for development are refused in production, and development beside others`(
        given: [String: String], part: String
    ) async throws {
        let folder = try ProcessFolder()
        var values = ["development": "false", "tls.plain-text-anywhere": "true"]
        values.merge(given) { $1 }
        await #expect {
            _ = try await start(try folder.settings(values))
        } throws: {
            "\($0)".contains(part)
        }
    }

    @Test func `without development the development key is nobody's`() async throws {
        let folder = try ProcessFolder()
        let host = try await start(try folder.settings(["development": "false"]))
        let running = Task { try await host.group.run() }
        let channel = Client(addresses: host.addresses)
        let bearer: Metadata = ["authorization": "Bearer \(try folder.token(.province))"]
        await expectRefusal(.unauthenticated, "TOKEN_INVALID") {
            try await CatalogContract.Clients(channel).policyBooks.getFigure(
                GetFigureRequest(key: "a"), CallOptions(metadata: bearer))
        }
        #expect(try await get(host, "/metrics").body.contains("skills_development 0\n"))
        channel.close()
        await host.group.triggerGracefulShutdown()
        try await running.value
    }

    @Test func `a database's password is not printed`() throws {
        let reader = SettingsReader("catalog", own: [])
        let settings = try Settings(
            reader.settings, given: ["database": "postgres://u:verysecret@localhost/c?sslmode=verify-full"])
        let printed = SettingsTable(reader: reader).print(settings)
        #expect(printed.contains("postgres://u:") && !printed.contains("verysecret"))
    }

    @Test func `observers are few: one connection more is closed, and there is room again`() async throws {
        let folder = try ProcessFolder()
        let host = try await start(try folder.settings())
        let running = Task { try await host.group.run() }
        let port = try #require(host.observation?.port)
        let group = MultiThreadedEventLoopGroup.singleton
        var open: [any NIOCore.Channel] = []
        for _ in 0...64 {
            open.append(try await ClientBootstrap(group: group).connect(host: "127.0.0.1", port: port).get())
        }
        // Whichever of them the server saw last.
        try await withThrowingTaskGroup { group in
            for channel in open { group.addTask { try await channel.closeFuture.get() } }
            try await group.next()
            for channel in open { channel.close(promise: nil) }
        }
        var answers = false
        for _ in 0..<100 where !answers { answers = (try? await get(host, "/healthz").status) == 200 }
        #expect(answers)
        await host.group.triggerGracefulShutdown()
        try await running.value
    }
}
