internal import RPC
internal import Synchronization
internal import Testing
internal import WireMessages

@testable internal import RPCTransport

/// More than a server, a client or a connection can take: what is over a bound is refused or waits where it came from.
@Suite struct PressureTests {
    @Test func `at three times its capacity a server completes as much as at its peak, and refuses the rest at once`()
        async throws
    {
        let gate = Gate()
        let capacity = 20
        try await withServer(testRouter(gate: gate), { $0.maximumInFlight = capacity }) { server, address in
            let raw = try await RawConnection(address)
            for round in 0..<10 {
                let ids = (0..<3 * capacity).map { UInt32(2 * (3 * capacity * round + $0) + 1) }
                try await raw.send(Array(ids.map { RawFrame.request("Wait", id: $0) }.joined()))
                // Refused before any of those that were taken has ended.
                let refused = await raw.next(2 * capacity)
                #expect(refused.allSatisfy { $0.error == .tooManyCalls })
                #expect(server.inFlight == capacity)
                gate.open()
                let answered = await raw.next(capacity)
                #expect(answered.allSatisfy { $0.status == .ok })
                #expect(Set((refused + answered).map(\.header.streamID)) == Set(ids))
                gate.close()
            }
        }
    }

    @Test func `a burst of requests is begun only as far as its sender reads the answers`() async throws {
        let begun = Mutex(0)
        var router = testRouter()
        router.register(
            TestMethods.grow,
            unary: { request, _ in
                begun.withLock { $0 += 1 }
                return TTRPCRequest(payload: [UInt8](repeating: 7, count: Int(request.timeoutNano)))
            })
        try await withServer(router) { server, address in
            let raw = try await RawConnection(address, reads: false)
            let grow = TTRPCRequest(timeoutNano: 1 << 20).packed()
            let burst = (0..<100).map { RawFrame.request("Grow", id: UInt32(2 * $0 + 1), payload: grow) }
            raw.post(Array(burst.joined()))
            while await server.heldConnections == 0 {}
            // What the system buffers on both sides, and an answer more.
            #expect(begun.withLock { $0 } < 50)
            try await raw.startReading()
            #expect(await raw.next(100).allSatisfy { $0.status == .ok && $0.payload.count > 1 << 20 })
        }
    }

    @Test func `answers that a peer does not read are bounded: beyond that its connection is closed`() async throws {
        let gate = Gate()
        var router = testRouter()
        router.register(
            TestMethods.wait,
            unary: { _, _ in
                gate.arrived("")
                try await gate.wait()
                return TTRPCRequest(payload: [UInt8](repeating: 7, count: 1 << 20))
            })
        try await withServer(router, { $0.writeLimitBytes = 8 << 20 }) { server, address in
            let raw = try await RawConnection(address, reads: false)
            raw.post(Array((0..<40).map { RawFrame.request("Wait", id: UInt32(2 * $0 + 1)) }.joined()))
            _ = await gate.arrivals(40)
            gate.open()
            repeat { await server.checkLimits(in: .zero) } while server.connectionCount > 0
            await raw.close()
        }
    }

    @Test func `a service that does not read does not fill its client`() async throws {
        let peer = try await SilentPeer(reads: false)
        var configuration = ClientConfiguration.patient
        configuration.patience = .zero
        configuration.sendBufferBytes = 1 << 20
        let client = Client(addresses: [peer.address], configuration: configuration)
        let count = 100
        await withTaskGroup(of: RPCError?.self) { group in
            for _ in 0..<count {
                group.addTask {
                    let request = TTRPCRequest(payload: [UInt8](repeating: 0, count: 1 << 20))
                    return await refusal { try await client.unary(TestMethods.echo, request, CallOptions()) }
                }
            }
            // All but what fits into the buffers of client and system are refused, and none was sent.
            for _ in 0..<count / 2 { #expect(await group.next()??.code == .unavailable) }
            group.cancelAll()
        }
        await client.settled()
        client.close()
        await peer.close()
    }
}
