internal import MessageRuntime
internal import HealthMessages
internal import RPC
internal import Testing
internal import WireMessages

@testable internal import RPCTransport

/// Peers that are idle, silent or slow are found and let go.
@Suite struct PeerLimitTests {
    @Test func `an idle connection is closed, one with a call in flight is not`() async throws {
        let gate = Gate()
        try await withServer(testRouter(gate: gate)) { server, address in
            let quiet = try await RawConnection(address)
            try await quiet.send(RawFrame.request("Echo", id: 1))
            #expect(await quiet.next()?.status == .ok)
            let busy = try await RawConnection(address)
            try await busy.send(RawFrame.request("Wait", id: 1))
            _ = await gate.arrivals(1)
            await server.checkLimits(in: .seconds(450))
            try await quiet.send(RawFrame.request("Echo", id: 3))
            #expect(await quiet.next()?.status == .ok)
            await server.checkLimits(in: .seconds(901))
            #expect(await quiet.next() == nil)
            gate.open()
            #expect(await busy.next()?.status == .ok)
        }
    }

    @Test func `the server looks for idle connections by itself`() async throws {
        try await withServer(testRouter(), { $0.idleTimeLimit = .milliseconds(20) }) { _, address in
            let raw = try await RawConnection(address)
            #expect(await raw.next() == nil)
        }
    }

    @Test func `a frame that never ends closes its connection`() async throws {
        try await withServer(testRouter(), { $0.frameTimeLimit = .seconds(30) }) { server, address in
            let raw = try await RawConnection(address)
            let begun = RawFrame.request("Echo", id: 3).dropLast()
            try await raw.send(RawFrame.request("Echo", id: 1) + begun)
            #expect(await raw.next()?.status == .ok)
            await server.checkLimits(in: .seconds(31))
            #expect(await raw.next() == nil)
        }
    }

    /// As on any connection that is never empty: hardly a read ends where a frame does.
    @Test func `a connection on which frames begin before others end has the time for each of them`() async throws {
        try await withServer(testRouter(), { $0.frameTimeLimit = .seconds(30) }) { server, address in
            let raw = try await RawConnection(address)
            let start = ContinuousClock.now
            var last = start
            var (rest, id): ([UInt8], UInt32) = ([], 1)
            while last - start < .seconds(1) {
                last = ContinuousClock.now
                let frame = RawFrame.request("Echo", id: id)
                try await raw.send(rest + frame.dropLast())
                if !rest.isEmpty { #expect(await raw.next()?.status == .ok) }
                (rest, id) = ([UInt8](frame.suffix(1)), id + 2)
            }
            // The first of them began longer ago than the limit, and the last one did not.
            let middle = start + (last - start) / 2
            await server.checkLimits(in: .seconds(30) - (ContinuousClock.now - middle))
            try await raw.send(rest)
            #expect(await raw.next()?.status == .ok)
        }
    }

    @Test func `a connection is idle since its last call ended, and not since that was asked for`() async throws {
        let gate = Gate()
        try await withServer(testRouter(gate: gate)) { server, address in
            let raw = try await RawConnection(address)
            let start = ContinuousClock.now
            try await raw.send(RawFrame.request("Wait", id: 1))
            while ContinuousClock.now - start < .seconds(1) { await Task.yield() }
            gate.open()
            #expect(await raw.next()?.status == .ok)
            await server.checkLimits(in: .seconds(900) - (ContinuousClock.now - start) / 2)
            try await raw.send(RawFrame.request("Echo", id: 3))
            #expect(await raw.next()?.status == .ok)
        }
    }

    @Test func `calls whose connection is gone count until their handlers return`() async throws {
        let (arrived, leaving) = (Gate(), AsyncStream<Void>.makeStream())
        var router = testRouter()
        router.register(
            TestMethods.wait,
            unary: { request, _ in
                arrived.arrived("")
                // Heeds no cancellation.
                await Task.detached { for await _ in leaving.stream { break } }.value
                return request
            })
        try await withServer(router) { server, address in
            let raw = try await RawConnection(address)
            try await raw.send(RawFrame.request("Wait", id: 1))
            _ = await arrived.arrivals(1)
            await raw.close()
            while server.connectionCount > 0 { await Task.yield() }
            #expect(server.inFlight == 1)
            leaving.continuation.yield()
            while server.inFlight > 0 { await Task.yield() }
        }
    }

    @Test func `a peer that does not read is not read either, and is closed`() async throws {
        try await withServer { server, address in
            let raw = try await RawConnection(address, reads: false)
            let grow = TTRPCRequest(timeoutNano: 1 << 20).packed()
            for id in 0..<200 { raw.post(RawFrame.request("Grow", id: UInt32(2 * id + 1), payload: grow)) }
            // Longer than a peer may be slow, shorter than it may be idle.
            repeat { await server.checkLimits(in: .seconds(31)) } while server.connectionCount > 0
            await raw.close()
        }
    }

    @Test func `too many connections: the next one is closed at once`() async throws {
        try await withServer(testRouter(), { $0.maximumConnections = 1 }) { _, address in
            let first = try await RawConnection(address)
            try await first.send(RawFrame.request("Echo", id: 1))
            #expect(await first.next()?.status == .ok)
            let second = try await RawConnection(address)
            #expect(await second.next() == nil)
            try await first.send(RawFrame.request("Echo", id: 3))
            #expect(await first.next()?.status == .ok)
        }
    }

    @Test func `more calls than may wait are refused at once, health is not`() async throws {
        let gate = Gate()
        try await withServer(testRouter(gate: gate), { $0.maximumInFlight = 2 }) { server, address in
            let raw = try await RawConnection(address)
            let other = try await RawConnection(address)
            try await raw.send(RawFrame.request("Wait", id: 1) + RawFrame.request("Wait", id: 3))
            _ = await gate.arrivals(2)
            // Refused before the payload is looked at: it is garbage.
            try await other.send(RawFrame.request("Echo", id: 1, payload: [0xFF]))
            let refused = await other.next()
            #expect(refused?.error == .tooManyCalls, "\(refused as Any)")
            try await other.send(RawFrame.request("Check", id: 3, service: "grpc.health.v1.Health"))
            #expect(await other.next()?.status == .ok)
            #expect(server.inFlight == 2)
            gate.open()
            #expect(await raw.next(2).map(\.status) == [.ok, .ok])
            try await other.send(RawFrame.request("Echo", id: 5))
            #expect(await other.next()?.status == .ok)
            #expect(server.inFlight == 0)
        }
    }
}
