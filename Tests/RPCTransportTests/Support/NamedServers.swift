internal import RPC
internal import Synchronization
internal import WireMessages

@testable internal import RPCTransport

/// A server whose answers say which one it is, and which can be told to fail.
final class NamedServer: Sendable {
    enum Mood {
        case well
        case unavailable
        /// Answers when the gate opens.
        case silent
    }

    let server: Server
    let gate = Gate()
    private let mood: Mutex<Mood>
    private let calls = Mutex(0)

    /// Calls that came.
    var callCount: Int { calls.withLock { $0 } }

    init(_ name: String, _ address: PeerAddress, _ mood: Mood = .well) async throws {
        self.mood = Mutex(mood)
        var configuration = ServerConfiguration(listen: [address])
        configuration.drainQuietTime = .milliseconds(5)
        let owner = Owner()
        var router = Router(clock: .system(acceptingClientTime: false))
        router.register(TestMethods.echo, unary: { _, _ in try await owner.answer(name) })
        server = Server(configuration: configuration, router: router)
        try await server.start()
        owner.server.withLock { $0 = self }
    }

    func become(_ mood: Mood) { self.mood.withLock { $0 = mood } }

    private func answer(_ name: String) async throws -> TTRPCRequest {
        calls.withLock { $0 += 1 }
        switch mood.withLock({ $0 }) {
        case .well: break
        case .unavailable: throw RPCError(.unavailable, reason: "DOWN", "不行")
        case .silent:
            gate.arrived(name)
            try await gate.wait()
        }
        return TTRPCRequest(service: name)
    }

    /// What the handlers know before the server is there.
    private final class Owner: Sendable {
        let server = Mutex<NamedServer?>(nil)

        func answer(_ name: String) async throws -> TTRPCRequest {
            guard let server = server.withLock({ $0 }) else { throw RPCError.serverDraining }
            return try await server.answer(name)
        }
    }
}

/// What a name is looked up to; can be changed.
final class NameTable: Sendable {
    private let answers: Mutex<[String]?>
    private let count = Mutex(0)

    /// - Parameter hosts: nil for names that cannot be looked up.
    init(_ hosts: [String]?) { answers = Mutex(hosts) }

    func set(_ hosts: [String]?) { answers.withLock { $0 = hosts } }

    /// How often the name was looked up.
    var lookUps: Int { count.withLock { $0 } }

    func service(port: Int) -> ServiceAddresses {
        ServiceAddresses(fixed: [], names: [.init(host: "service.test", port: port)]) { host in
            self.count.withLock { $0 += 1 }
            guard let hosts = self.answers.withLock({ $0 }) else { throw LookUpFailure(host: host, status: -3) }
            return hosts
        }
    }
}

/// Runs `body` with two servers, `a` on 127.0.0.1 and `b` on 127.0.0.2, at the same port.
func withTwoServers(
    _ moods: (NamedServer.Mood, NamedServer.Mood) = (.well, .well),
    _ body: (NamedServer, NamedServer, _ port: Int) async throws -> Void
) async throws {
    while true {
        let first = try await NamedServer("a", .tcp(host: "127.0.0.1", port: 0), moods.0)
        guard case .tcp(_, let port) = first.server.addresses[0],
            let second = try? await NamedServer("b", .tcp(host: "127.0.0.2", port: port), moods.1)
        else {
            await first.server.shutDown(within: .zero)  // the port is taken there: another one
            continue
        }
        let result: Result<Void, any Error>
        do { result = .success(try await body(first, second, port)) } catch { result = .failure(error) }
        await first.server.shutDown(within: .zero)
        await second.server.shutDown(within: .zero)
        return try result.get()
    }
}
