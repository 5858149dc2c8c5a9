internal import RPC
internal import Testing
internal import WireMessages

@testable internal import RPCTransport

/// Calls that are sent a second time: within a budget, to a second instance, over a new connection.
@Suite struct RepeatTests {
    @Test func `repeats are a share of the calls, and some each second`() {
        let budget = RetryBudget(share: 0.1, minimumPerSecond: 2, now: 0)
        func repeats(at second: Int64) -> Int {
            var count = 0
            while budget.withdraw(now: second * 1_000_000_000) { count += 1 }
            return count
        }
        #expect(repeats(at: 0) == 2)
        #expect(repeats(at: 1) == 2)
        for _ in 0..<100 { budget.count() }
        #expect(repeats(at: 1) == 10)
        #expect(repeats(at: 1) == 0)
        for _ in 0..<100_000 { budget.count() }
        #expect(repeats(at: 2) == 102, "quiet hours are not saved up")
        #expect(RetryBudget(share: 0, minimumPerSecond: 0).withdraw() == false)
    }

    /// Calls that get no answer but a connection that breaks.
    private func connections(budget: (share: Double, perSecond: Double), _ options: CallOptions) async throws -> Int {
        let peer = try await SilentPeer(breaks: true)
        var configuration = ClientConfiguration.patient
        (configuration.repeatShare, configuration.repeatsPerSecond) = budget
        let client = Client(addresses: [peer.address], configuration: configuration)
        _ = await refusal { try await client.unary(TestMethods.echo, TTRPCRequest(), options) }
        await peer.close()
        return await peer.connectionsSoFar()
    }

    @Test func `a call is repeated when it may be and the budget allows it`() async throws {
        #expect(try await connections(budget: (0, 10), CallOptions(mayRepeat: true)) == 3)
        #expect(try await connections(budget: (0, 10), CallOptions()) == 1)
        #expect(try await connections(budget: (0, 0), CallOptions(mayRepeat: true)) == 1)
    }

    /// What another service said of a call that the handler made is not said of the handler's own.
    @Test(arguments: ["SERVER_DRAINING", "SERVER_CLOSED"])
    func `a call whose handler met a stopping service is not repeated`(_ reason: String) async throws {
        let begun = LoadCount()
        var router = testRouter()
        router.register(
            TestMethods.fail,
            unary: { request, _ in
                begun.add(1)
                throw RPCError(.unavailable, reason: request.method, "服务正在停止")
            })
        router.register(
            TestMethods.count,
            serverStreaming: { request, _, _ in throw RPCError(.unavailable, reason: request.method, "服务正在停止") })
        try await withClient(router) { client, _ in
            let request = TTRPCRequest(method: reason)
            #expect(await refusal { try await client.unary(TestMethods.fail, request, CallOptions()) } == .peerDraining)
            #expect(begun.value == 1)
            let stream = try await client.serverStreaming(TestMethods.count, request, CallOptions())
            #expect(await refusal { try await stream.next() } == .peerDraining)
        }
    }

    @Test func `a hedged call is answered by the second instance when the first takes long`() async throws {
        try await withTwoServers((.silent, .well)) { first, _, port in
            var configuration = ClientConfiguration.patient
            configuration.repeatsPerSecond = 1000
            let client = Client(
                addresses: ["127.0.0.1", "127.0.0.2"].map { .tcp(host: $0, port: port) }, configuration: configuration)
            var options = CallOptions(mayRepeat: true)
            options.hedgeAfter = .milliseconds(1)
            while first.callCount < 3 {
                let answer = try await client.unary(TestMethods.echo, TTRPCRequest(), options)
                #expect(answer.service == "b")
            }
            client.close()
        }
    }

    @Test func `a call that may not be repeated is not hedged, and a refusal is an answer`() async throws {
        try await withTwoServers((.silent, .silent)) { first, second, port in
            let client = Client(
                addresses: ["127.0.0.1", "127.0.0.2"].map { .tcp(host: $0, port: port) }, configuration: .patient)
            var options = CallOptions()
            options.hedgeAfter = .zero
            let answer = Task { [options] in
                try await client.unary(TestMethods.echo, TTRPCRequest(), options)
            }
            while first.callCount + second.callCount == 0 { await Task.yield() }
            first.gate.open()
            second.gate.open()
            _ = try await answer.value
            #expect(first.callCount + second.callCount == 1)
            options.mayRepeat = true
            options.hedgeAfter = .seconds(3600)
            let none = Method<TTRPCRequest, TTRPCRequest>(service: "a.B", name: "C", access: TestMethods.everyone)
            let error = await refusal { try await client.unary(none, TTRPCRequest(), options) }
            #expect(error == .methodNotFound("a.B", "C"))
            client.close()
        }
    }

    @Test func `a silent connection is replaced while its calls wait`() async throws {
        let peer = try await SilentPeer()
        var configuration = ClientConfiguration.patient
        configuration.silenceLimit = .milliseconds(10)
        configuration.pingTimeLimit = .milliseconds(10)
        let client = Client(addresses: [peer.address], configuration: configuration)
        let calls = (0..<2).map { _ in
            Task { try await client.unary(TestMethods.echo, TTRPCRequest(), CallOptions()) }
        }
        #expect(await peer.connections(1).count == 1)
        // Further calls begin on the old connection until it is found to be silent, then on a new one.
        let more = Task {
            while !Task.isCancelled {
                _ = try? await client.unary(TestMethods.echo, TTRPCRequest(), CallOptions(timeout: .milliseconds(5)))
            }
        }
        #expect(await peer.connections(1).count == 1)
        more.cancel()
        for call in calls { call.cancel() }
        await more.value
        client.close()
        await peer.close()
    }

    @Test func `a connection that answers pings is kept, however long its calls take`() async throws {
        let gate = Gate()
        let pings = Gate()
        var router = testRouter(gate: gate)
        router.register(
            Method<TTRPCRequest, TTRPCRequest>(
                service: "grpc.health.v1.Health", name: "Check", access: TestMethods.everyone),
            unary: { request, _ in
                pings.arrived("ping")
                return request
            })
        try await withServer(router) { server, address in
            var configuration = ClientConfiguration.patient
            configuration.silenceLimit = .milliseconds(10)
            let client = Client(addresses: [address], configuration: configuration)
            let waiting = Task { try await client.unary(TestMethods.wait, TTRPCRequest(service: "x"), CallOptions()) }
            _ = await gate.arrivals(1)
            _ = await pings.arrivals(3)
            gate.open()
            let answer = try await waiting.value
            #expect(answer.service == "x")
            client.close()
        }
    }
}
