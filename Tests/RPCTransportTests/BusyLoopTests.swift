internal import RPC
internal import Synchronization
internal import Testing
internal import WireMessages

@testable internal import RPCTransport

/// Handlers that never wait keep the event loop itself busy: who stands behind them is not counted as a call in flight, and is refused all
/// the same once the queue has lasted too long.
@Suite struct BusyLoopTests {
    /// A fifth of the time that requests may queue.
    private static let work: Duration = .milliseconds(4)

    /// Keeps the loop busy for as long as the test wants.
    private final class Spin: Sendable {
        private let isHeld = Atomic(true)
        private let hasBegun = Atomic(false)

        func run() {
            hasBegun.store(true, ordering: .relaxed)
            while isHeld.load(ordering: .relaxed) {}
        }

        func begun() async { while !hasBegun.load(ordering: .relaxed) { await Task.yield() } }

        func end() { isHeld.store(false, ordering: .relaxed) }
    }

    /// A server with one loop, whose `Echo` works and whose `Grow` spins.
    private func withBusyServer(_ spin: Spin = Spin(), _ body: (PeerAddress) async throws -> Void) async throws {
        var router = testRouter()
        router.register(
            TestMethods.echo,
            unary: { request, _ in
                let end = monotonicNanoseconds() + Self.work.nanoseconds
                while monotonicNanoseconds() < end {}
                return request
            })
        router.register(
            TestMethods.grow,
            unary: { request, _ in
                spin.run()
                return request
            })
        let threads = TransportThreads(count: 1)
        try await withServer(
            router,
            {
                $0.threads = threads
                $0.queueTimeLimit = .milliseconds(20)
            }
        ) { _, address in try await body(address) }
        try await threads.shutDown()
    }

    private func burst(_ count: Int, from first: UInt32 = 1) -> [UInt8] {
        Array((0..<count).map { RawFrame.request("Echo", id: first + UInt32(2 * $0)) }.joined())
    }

    @Test func `of more work than may queue some is done and the rest refused, and the next burst fares the same`()
        async throws
    {
        try await withBusyServer { address in
            let raw = try await RawConnection(address)
            for round in 0..<5 {
                let first = UInt32(200 * round + 1)
                try await raw.send(burst(100, from: first))
                let answers = await raw.next(100)
                #expect(Set(answers.map(\.header.streamID)) == Set(stride(from: first, to: first + 200, by: 2)))
                #expect(answers.contains { $0.status == .ok })
                let refused = answers.filter { $0.status != .ok }
                #expect(!refused.isEmpty && refused.allSatisfy { $0.error == .tooManyCalls })
            }
        }
    }

    @Test func `work of one connection counts for those behind it, and health is answered all the same`() async throws {
        let spin = Spin()
        try await withBusyServer(spin) { address in
            let holder = try await RawConnection(address)
            var raws: [RawConnection] = []
            for _ in 0..<3 { raws.append(try await RawConnection(address)) }
            // All of it lies ready when the loop next looks.
            try await holder.send(RawFrame.request("Grow", id: 1))
            await spin.begun()
            for raw in raws {
                let health = RawFrame.request("Check", id: 201, service: "grpc.health.v1.Health")
                try await raw.send(burst(50) + health)
            }
            spin.end()
            #expect(await holder.next()?.status == .ok)
            var done: [Int] = []
            for raw in raws {
                let answers = await raw.next(51)
                done.append(answers.count { $0.status == .ok && $0.header.streamID < 201 })
                #expect(answers.last?.header.streamID == 201 && answers.last?.status == .ok)
            }
            // Whoever came first used the time up; were each counted alone, each would have had some done.
            #expect(done.filter { $0 > 0 }.count == 1)
        }
    }
}
