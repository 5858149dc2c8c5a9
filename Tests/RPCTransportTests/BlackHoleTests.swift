internal import HealthMessages
internal import RPC
internal import Testing
internal import WireMessages

@testable internal import RPCTransport

/// A peer that is gone without a word: its packets are lost, in network namespaces of the test's own.
@Suite(.enabled(if: NetworkNamespaces.hindrance == nil, Comment(rawValue: NetworkNamespaces.hindrance ?? "")))
struct BlackHoleTests {
    /// A server at the far end and what it answers with; started and called by the loops that live in the namespaces.
    private func server(
        _ host: String, _ name: String, _ threads: TransportThreads,
        _ configure: (inout ServerConfiguration) -> Void = { _ in }
    ) async throws -> Server {
        var configuration = ServerConfiguration(listen: [.tcp(host: host, port: 0)])
        configuration.threads = threads
        configure(&configuration)
        var router = Router(clock: .system(acceptingClientTime: false))
        router.register(TestMethods.echo, unary: { _, _ in TTRPCRequest(service: name) })
        router.register(
            TestMethods.chat,
            bidirectional: { requests, writer, _ in
                for try await request in requests { try await writer.write(request) }
            })
        router.register(HealthMethods.check, unary: { _, _ in HealthCheckResponse(status: .serving) })
        let server = Server(configuration: configuration, router: router)
        try await Task(executorPreference: threads.executors[0]) { _ = try await server.start() }.value
        return server
    }

    private func client(
        _ servers: [Server], _ network: NetworkNamespaces, peerTimeLimit: Duration = .seconds(10)
    ) -> Client {
        var configuration = ClientConfiguration()
        configuration.threads = network.near
        configuration.peerTimeLimit = peerTimeLimit
        return Client(addresses: servers.flatMap(\.addresses), configuration: configuration)
    }

    /// The instance that answers, or the refusal.
    private func ask(_ client: Client, _ network: NetworkNamespaces, _ timeout: Duration) async -> String {
        await Task(executorPreference: network.near.executors[0]) {
            do {
                let options = CallOptions(timeout: timeout)
                return try await client.unary(TestMethods.echo, TTRPCRequest(), options).service
            } catch { return (error as? RPCError)?.code.name ?? "\(error)" }
        }.value
    }

    /// Cuts that end while the connection of before is still sent over again, while a new one is tried, and long after that; and how
    /// long the calls made meanwhile have.
    @Test(arguments: [(700, 100), (1500, 30_000), (2500, 500), (7000, 1000)])
    func `calls into a black hole end with their deadline, one made when the network is back is answered in 2 s`(
        cutMilliseconds: Int, timeoutMilliseconds: Int
    ) async throws {
        let network = try await NetworkNamespaces()
        let server = try await server(NetworkNamespaces.farHost, "far", network.far)
        let client = client([server], network)
        #expect(await ask(client, network, .seconds(60)) == "far")
        try network.cut()
        let end = Deadline.after(.milliseconds(cutMilliseconds))
        // Time passes by the deadlines of calls. Those with long ones stay in flight until the network is back.
        let waiting = (0..<4).map { _ in
            Task {
                var ends: Set<String> = []
                while !end.hasPassed { ends.insert(await ask(client, network, .milliseconds(timeoutMilliseconds))) }
                return ends
            }
        }
        while let left = end.remaining, left > .zero { _ = await ask(client, network, left) }
        try network.mend()
        // Its deadline is the two seconds, and a refusal would be none.
        #expect(await ask(client, network, .seconds(2)) == "far")
        for task in waiting { #expect(await task.value.isSubset(of: ["DEADLINE_EXCEEDED", "UNAVAILABLE", "far"])) }
        client.close()
        await server.shutDown(within: .zero)
        await network.remove()
    }

    @Test(arguments: [false, true])
    func `a stream into a black hole ends with its deadline`(sends: Bool) async throws {
        let network = try await NetworkNamespaces()
        let server = try await server(NetworkNamespaces.farHost, "far", network.far)
        let client = client([server], network)
        try await Task(executorPreference: network.near.executors[0]) {
            // Nothing but the deadline would end it: the system gives a stream's silent peer a minute.
            let call = try await client.bidirectional(TestMethods.chat, CallOptions(timeout: .seconds(3)))
            var answers = call.responses.makeAsyncIterator()
            try await call.requests.write(TTRPCRequest(service: "first"))
            #expect(try await answers.next()?.service == "first")
            try network.cut()
            let large = TTRPCRequest(payload: [UInt8](repeating: 1, count: 100_000))
            while sends, (try? await call.requests.write(large)) != nil {}
            #expect(await refusal { try await answers.next() } == .deadlineExceeded)
            let late = await refusal {
                try await client.bidirectional(TestMethods.chat, CallOptions(timeout: .milliseconds(100)))
            }
            #expect(late == .deadlineExceeded)
        }.value
        client.close()
        await server.shutDown(within: .zero)
        await network.remove()
    }

    @Test func `while one of two instances is in a black hole, the other has the calls`() async throws {
        let network = try await NetworkNamespaces()
        let far = try await server(NetworkNamespaces.farHost, "far", network.far)
        let near = try await server(NetworkNamespaces.nearHost, "near", network.near)
        let client = client([far, near], network)
        var met: Set<String> = []
        while met.count < 2 { met.insert(await ask(client, network, .seconds(60))) }
        #expect(met == ["far", "near"])
        try network.cut()
        // The first call that gets no byte until its deadline has the instance left out.
        while await ask(client, network, .seconds(1)) == "near" {}
        for _ in 0..<50 { #expect(await ask(client, network, .seconds(60)) == "near") }
        try network.mend()
        while await ask(client, network, .seconds(1)) != "far" {}
        client.close()
        await far.shutDown(within: .zero)
        await near.shutDown(within: .zero)
        await network.remove()
    }

    @Test func `a server finds peers that are gone while it has something to say`() async throws {
        let network = try await NetworkNamespaces()
        let server = try await server(NetworkNamespaces.farHost, "far", network.far) {
            $0.peerTimeLimit = .seconds(1)
        }
        let client = client([server], network)
        #expect(await ask(client, network, .seconds(60)) == "far")
        #expect(server.connectionCount == 1)
        try network.cut()
        // Ends when nobody is connected any longer: the client does not hear that it should go.
        await server.shutDown(within: .seconds(3600))
        #expect(server.connectionCount == 0)
        client.close()
        await network.remove()
    }

    @Test func `an idle connection outlives a lost probe`() async throws {
        let network = try await NetworkNamespaces()
        let server = try await server(NetworkNamespaces.farHost, "far", network.far) {
            $0.peerTimeLimit = .seconds(20)
        }
        // The client's own questions are lost as well, and it is to give up no sooner.
        let client = client([server], network, peerTimeLimit: .seconds(3600))
        #expect(await ask(client, network, .seconds(60)) == "far")
        let before = try network.farConnections()
        #expect(before.count == 1)
        try network.cut()
        while try network.farConnections().contains(where: { $0.unansweredProbes == 0 }) { await Task.yield() }
        try network.mend()
        // Ends when the next probe is answered, or the connection was given up instead.
        while try network.farConnections().contains(where: { $0.unansweredProbes > 0 }) { await Task.yield() }
        let after = try network.farConnections()
        #expect(after.map(\.peer) == before.map(\.peer))
        client.close()
        await server.shutDown(within: .zero)
        await network.remove()
    }
}
