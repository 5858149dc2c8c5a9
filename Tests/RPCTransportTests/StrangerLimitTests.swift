internal import HealthMessages
internal import MessageRuntime
internal import RPC
internal import Testing
internal import WireMessages

@testable internal import RPCTransport

/// No caller holds more of a server than its share, however it asks.
@Suite struct StrangerLimitTests {
    private static func watch(_ id: UInt32, timeout: Int64 = 0) -> [UInt8] {
        RawFrame.request("Watch", id: id, flags: 1, timeout: timeout, service: "grpc.health.v1.Health")
    }

    private static func router(watching gate: Gate) -> Router {
        var router = testRouter(gate: gate)
        router.register(
            HealthMethods.watch,
            serverStreaming: { _, _, _ in
                gate.arrived("watch")
                try await gate.wait()
            })
        return router
    }

    @Test func `a thousand watches on one connection take nobody's call`() async throws {
        let gate = Gate()
        try await withServer(Self.router(watching: gate), { $0.maximumInFlight = 8 }) { server, address in
            let raw = try await RawConnection(address)
            for id in 0..<1024 { try await raw.send(Self.watch(UInt32(2 * id + 1), timeout: .max)) }
            let refused = await raw.next(1020)
            #expect(refused.count == 1020 && refused.allSatisfy { $0.error == .tooManyCalls })
            #expect(server.watches == 4 && server.inFlight == 0)
            let other = try await RawConnection(address)
            try await other.send(RawFrame.request("Echo", id: 1))
            #expect(await other.next()?.status == .ok)
            gate.open()
        }
    }

    @Test func `all connections together have so many watches, and one that ended makes room`() async throws {
        let gate = Gate()
        try await withServer(Self.router(watching: gate), { $0.maximumWatches = 3 }) { server, address in
            let (first, second) = (try await RawConnection(address), try await RawConnection(address))
            try await first.send(Self.watch(1) + Self.watch(3))
            _ = await gate.arrivals(2)
            try await second.send(Self.watch(1) + Self.watch(3))
            _ = await gate.arrivals(1)
            #expect(await second.next()?.error == .tooManyCalls)
            #expect(server.watches == 3)
            await first.close()
            while server.watches > 1 { await Task.yield() }
            try await second.send(Self.watch(5))
            _ = await gate.arrivals(1)
            #expect(server.watches == 2)
            gate.open()
        }
    }

    @Test func `one connection has its share of the calls and no more`() async throws {
        let gate = Gate()
        try await withServer(testRouter(gate: gate), { $0.maximumInFlightPerConnection = 2 }) { server, address in
            let (greedy, other) = (try await RawConnection(address), try await RawConnection(address))
            for id: UInt32 in [1, 3, 5] { try await greedy.send(RawFrame.request("Wait", id: id)) }
            #expect(await greedy.next()?.error == .tooManyCalls)
            try await other.send(RawFrame.request("Wait", id: 1))
            _ = await gate.arrivals(3)
            gate.open()
            #expect(await other.next()?.status == .ok)
        }
        #expect(ServerConfiguration(listen: []).maximumInFlightPerConnection * 4 <= 4096)
    }

    @Test func `callers without an identity leave room for those who have one`() async throws {
        let gate = Gate()
        try await withServer(testRouter(gate: gate), { $0.maximumInFlightOfStrangers = 1 }) { server, address in
            let raw = try await RawConnection(address)
            try await raw.send(RawFrame.request("Wait", id: 1) + RawFrame.request("Wait", id: 3))
            #expect(await raw.next()?.error == .tooManyCalls)
            try await raw.send(RawFrame.request("Check", id: 5, service: "grpc.health.v1.Health"))
            #expect(await raw.next()?.status == .ok)
            gate.open()
            #expect(await raw.next()?.status == .ok)
        }
        let known = FixedIdentity(Identity(subject: "somebody", role: .worker, personID: "p_1"))
        let waiting = Gate()
        var router = Router(authenticator: known)
        router.register(
            TestMethods.wait,
            unary: { request, _ in
                waiting.arrived("")
                try await waiting.wait()
                return request
            })
        try await withServer(router, { $0.maximumInFlightOfStrangers = 1 }) { server, address in
            let raw = try await RawConnection(address)
            try await raw.send(RawFrame.request("Wait", id: 1) + RawFrame.request("Wait", id: 3))
            _ = await waiting.arrivals(2)
            waiting.open()
            #expect(await raw.next(2).map(\.status) == [.ok, .ok])
        }
    }

    @Test(arguments: [Int64.max, Int64.max - 1, 3_600_000_000_000])
    func `a time limit beyond the server's is no way round it`(timeout: Int64) async throws {
        try await withServer(testRouter(), { $0.unaryTimeLimit = .seconds(60) }) { _, address in
            let raw = try await RawConnection(address)
            try await raw.send(RawFrame.request("Describe", id: 1, timeout: timeout))
            let answer = try #require(await raw.next())
            let left = try TTRPCRequest(packed: answer.payload).timeoutNano
            #expect(left > 0 && left <= 60_000_000_000)
        }
    }

    @Test func `large requests that wait have a limit of bytes`() async throws {
        let gate = Gate()
        try await withServer(testRouter(gate: gate), { $0.requestLimitBytes = 1 << 20 }) { server, address in
            let raw = try await RawConnection(address)
            let large = TTRPCRequest(payload: [UInt8](repeating: 1, count: 600 << 10)).packed()
            try await raw.send(RawFrame.request("Wait", id: 1, payload: large))
            _ = await gate.arrivals(1)
            try await raw.send(RawFrame.request("Wait", id: 3, payload: large) + RawFrame.request("Echo", id: 5))
            #expect(await raw.next()?.error == .tooManyCalls)
            #expect(await raw.next()?.status == .ok)
            gate.open()
            #expect(await raw.next()?.status == .ok)
            try await raw.send(RawFrame.request("Wait", id: 7, payload: large))
            #expect(await raw.next()?.status == .ok)
        }
    }

    @Test func `frames that begin and do not end have a limit of bytes`() async throws {
        try await withServer(testRouter(), { $0.partialFrameLimitBytes = 1 << 20 }) { server, address in
            let large = TTRPCRequest(payload: [UInt8](repeating: 1, count: 3 << 20)).packed()
            let raw = try await RawConnection(address)
            raw.post(RawFrame.request("Echo", id: 1, payload: large).dropLast())
            #expect(await raw.next() == nil)
            let other = try await RawConnection(address)
            try await other.send(RawFrame.request("Echo", id: 1))
            #expect(await other.next()?.status == .ok)
        }
    }

    @Test func `one address has so many connections`() async throws {
        try await withServer(testRouter(), { $0.maximumConnectionsPerAddress = 1 }) { server, address in
            let first = try await RawConnection(address)
            try await first.send(RawFrame.request("Echo", id: 1))
            #expect(await first.next()?.status == .ok)
            #expect(try await RawConnection(address).next() == nil)
            await first.close()
            while server.connectionCount > 0 { await Task.yield() }
            let again = try await RawConnection(address)
            try await again.send(RawFrame.request("Echo", id: 1))
            #expect(await again.next()?.status == .ok)
        }
    }
}
