internal import Messages
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
        router.register(HealthMethods.check, unary: { _, _ in HealthCheckResponse(status: .serving) })
        let server = Server(configuration: configuration, router: router)
        try await Task(executorPreference: threads.executors[0]) { _ = try await server.start() }.value
        return server
    }

    private func client(_ servers: [Server], _ network: NetworkNamespaces) -> Client {
        var configuration = ClientConfiguration()
        configuration.threads = network.near
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

    @Test func `calls into a black hole end with their deadline, and traffic comes back with the network`() async throws
    {
        let network = try await NetworkNamespaces()
        let server = try await server(NetworkNamespaces.farHost, "far", network.far)
        let client = client([server], network)
        #expect(await ask(client, network, .seconds(60)) == "far")
        try network.cut()
        for _ in 0..<20 {
            let end = await ask(client, network, .milliseconds(100))
            #expect(end == "DEADLINE_EXCEEDED" || end == "UNAVAILABLE")
        }
        try network.mend()
        let mended = monotonicNanoseconds()
        while await ask(client, network, .seconds(60)) != "far" {}
        print("traffic was back \((monotonicNanoseconds() - mended) / 1_000_000) ms after the network")
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
}
