internal import MessageRuntime
internal import RPC
internal import Synchronization
internal import Testing
internal import WireMessages

@testable internal import RPCTransport

/// What becomes of calls when a server stops, breaks or is not there.
@Suite struct DrainTests {
    private func server(
        _ gate: Gate, _ address: PeerAddress = .tcp(host: "127.0.0.1", port: 0)
    ) async throws -> Server {
        var configuration = ServerConfiguration(listen: [address])
        configuration.drainQuietTime = .milliseconds(5)
        let server = Server(configuration: configuration, router: testRouter(gate: gate))
        try await server.start()
        return server
    }

    @Test func `calls in flight finish, later ones are refused, connections close`() async throws {
        let gate = Gate()
        let server = try await server(gate)
        let raw = try await RawConnection(server.addresses[0])
        try await raw.send(RawFrame.request("Wait", id: 1))
        _ = await gate.arrivals(1)
        let stopping = Task { await server.shutDown(within: .seconds(60)) }
        let notice = await raw.next()
        #expect(notice?.header.streamID == 0 && notice?.error == .serverDraining)
        try await raw.send(RawFrame.request("Echo", id: 3))
        #expect(await raw.next()?.error == .serverDraining)
        gate.open()
        let answer = await raw.next()
        #expect(answer?.header.streamID == 1 && answer?.status == .ok)
        let last = await raw.next()
        #expect(last?.header.streamID == 0 && last?.error == .serverClosed)
        #expect(await raw.next() == nil)
        await stopping.value
        #expect(server.connectionCount == 0)
    }

    @Test func `health is answered while draining`() async throws {
        let gate = Gate()
        let server = try await server(gate)
        let raw = try await RawConnection(server.addresses[0])
        try await raw.send(RawFrame.request("Wait", id: 1))
        _ = await gate.arrivals(1)
        let stopping = Task { await server.shutDown(within: .seconds(60)) }
        #expect(await raw.next()?.header.streamID == 0)
        try await raw.send(RawFrame.request("Check", id: 3, service: "grpc.health.v1.Health"))
        #expect(await raw.next()?.status == .ok)
        gate.open()
        #expect(await raw.next(1).first?.header.streamID == 1)
        await stopping.value
    }

    @Test func `calls that outlast the limit are cancelled`() async throws {
        let gate = Gate()
        let server = try await server(gate)
        let raw = try await RawConnection(server.addresses[0])
        try await raw.send(RawFrame.request("Wait", id: 1))
        _ = await gate.arrivals(1)
        await server.shutDown(within: .milliseconds(1))
        await gate.cancellations(1)
    }

    @Test func `run ends when the server was shut down`() async throws {
        let server = try await server(Gate())
        let running = Task { try await server.run() }
        await server.shutDown()
        try await running.value
    }

    @Test(arguments: [.tcp(host: "127.0.0.1", port: 0), temporarySocket()])
    func `a restart on the same address costs no call`(listen: PeerAddress) async throws {
        let gate = Gate()
        var running = try await server(gate, listen)
        let socket = running.addresses[0]
        let client = Client(addresses: [socket], configuration: .patient)
        try await withThrowingTaskGroup { group in
            for _ in 0..<4 {
                group.addTask {
                    for number in 0..<500 {
                        let request = TTRPCRequest(timeoutNano: Int64(number))
                        let answer = try await client.unary(TestMethods.echo, request, CallOptions())
                        #expect(answer == request)
                    }
                }
            }
            for _ in 0..<3 {
                await running.shutDown()
                running = try await server(gate, socket)
            }
            try await group.waitForAll()
        }
        client.close()
        await running.shutDown(within: .zero)
    }

    @Test func `a rolling restart of two instances under load costs no call`() async throws {
        let gate = Gate()
        var instances = [try await server(gate), try await server(gate)]
        let client = Client(addresses: instances.flatMap(\.addresses), configuration: .patient)
        try await withThrowingTaskGroup { group in
            for _ in 0..<8 {
                group.addTask {
                    for number in 0..<500 {
                        let request = TTRPCRequest(timeoutNano: Int64(number))
                        let answer = try await client.unary(TestMethods.echo, request, CallOptions())
                        #expect(answer == request)
                    }
                }
            }
            for index in [0, 1, 0, 1] {
                let address = instances[index].addresses[0]
                await instances[index].shutDown()
                instances[index] = try await server(gate, address)
            }
            try await group.waitForAll()
        }
        client.close()
        for instance in instances { await instance.shutDown(within: .zero) }
    }

    @Test func `a connection that breaks fails the calls on it, and the next call gets a new one`() async throws {
        let gate = Gate()
        let first = try await server(gate)
        let address = first.addresses[0]
        let client = Client(addresses: [address], configuration: .patient)
        let waiting = Task { try await client.unary(TestMethods.wait, TTRPCRequest(), CallOptions()) }
        _ = await gate.arrivals(1)
        await first.shutDown(within: .zero)
        #expect(await refusal { try await waiting.value }?.code == .unavailable)
        let second = try await server(Gate(), address)
        let request = TTRPCRequest(timeoutNano: 5)
        let answer = try await client.unary(TestMethods.echo, request, CallOptions())
        #expect(answer == request)
        client.close()
        await second.shutDown(within: .zero)
    }

    @Test func `a call that may be repeated survives a connection that breaks`() async throws {
        let gate = Gate()
        let first = try await server(gate)
        let address = first.addresses[0]
        let client = Client(addresses: [address], configuration: .patient)
        let waiting = Task {
            try await client.unary(TestMethods.wait, TTRPCRequest(service: "x"), CallOptions(mayRepeat: true))
        }
        _ = await gate.arrivals(1)
        gate.open()
        await first.shutDown(within: .zero)
        let second = try await server(gate, address)
        #expect(try await waiting.value.service == "x")
        client.close()
        await second.shutDown(within: .zero)
    }

    @Test func `nobody there: UNAVAILABLE, for unary calls and streams`() async throws {
        let server = try await server(Gate())
        let address = server.addresses[0]
        await server.shutDown(within: .zero)
        var configuration = ClientConfiguration()
        configuration.patience = .milliseconds(10)
        let causes = Mutex<[String]>([])
        configuration.tellUnreachable = { place, cause in causes.withLock { $0.append("\(place) \(cause)") } }
        let client = Client(addresses: [address], configuration: configuration)
        let unary = await refusal { try await client.unary(TestMethods.echo, TTRPCRequest(), CallOptions()) }
        #expect(unary?.code == .unavailable && unary?.reason == "PEER_UNREACHABLE")
        #expect(unary?.message == "无法连接服务 \(address)", "the cause is for operators")
        let told = causes.withLock { $0 }
        #expect(told.count == 1 && told[0].hasPrefix("\(address) ") && told[0].contains("refused"), "\(told)")
        let stream = await refusal {
            try await client.serverStreaming(TestMethods.count, TTRPCRequest(), CallOptions())
        }
        #expect(stream?.code == .unavailable)
        #expect(
            await refusal { try await Client(addresses: []).unary(TestMethods.echo, TTRPCRequest(), CallOptions()) }
                != nil)
    }

    @Test func `stream ids that run out lead to a new connection`() async throws {
        try await withServer { server, address in
            var configuration = ClientConfiguration.patient
            configuration.lastStreamID = 9
            let client = Client(addresses: [address], configuration: configuration)
            for number in 0..<50 {
                let request = TTRPCRequest(timeoutNano: Int64(number))
                let answer = try await client.unary(TestMethods.echo, request, CallOptions())
                #expect(answer == request)
            }
            client.close()
        }
    }

    @Test func `an address that is taken stops the start`() async throws {
        let server = try await server(Gate())
        await #expect(throws: (any Error).self) { try await self.server(Gate(), server.addresses[0]) }
        await server.shutDown(within: .zero)
    }
}
