internal import MessageRuntime
internal import RPC
internal import Testing
internal import WireMessages

@testable internal import RPCTransport

/// Streams and unary calls on one connection: none holds another up, and no stream takes memory without bound.
@Suite struct StreamFlowTests {
    private let closed = Frame.Flags.remoteClosed.rawValue
    private let open = Frame.Flags.remoteOpen.rawValue
    private let noData = Frame.Flags.noData.rawValue

    private func message(_ number: Int64) -> [UInt8] { TTRPCRequest(timeoutNano: number).packed() }

    private let thousandBytes = RawFrame.data([UInt8](repeating: 0x22, count: 1000), id: 1)

    @Test func `streams and unary calls on one connection do not hold each other up`() async throws {
        let gate = Gate()
        try await withServer(testRouter(gate: gate)) { _, address in
            let raw = try await RawConnection(address)
            try await raw.send(RawFrame.request("Chat", id: 1, flags: open) + RawFrame.request("Wait", id: 3))
            _ = await gate.arrivals(1)
            try await raw.send(RawFrame.request("Sum", id: 5, flags: open) + RawFrame.data(message(1), id: 1))
            #expect(await raw.next().map(\.text) == "data 2")
            try await raw.send(RawFrame.data(message(9), id: 5, flags: closed))
            #expect(await raw.next().map(\.text) == "answer 9")
            gate.open()
            #expect(await raw.next()?.header.streamID == 3)
        }
    }

    @Test func `a stream that its handler does not read is broken off beside other calls, which go on`() async throws {
        let gate = Gate()
        let router = testRouter(gate: gate)
        try await withServer(router, { ($0.streamBufferBytes, $0.streamBufferLimitBytes) = (1000, 10_000) }) {
            _, address in
            let raw = try await RawConnection(address)
            try await raw.send(RawFrame.request("Ignore", id: 1, flags: open) + RawFrame.request("Wait", id: 3))
            _ = await gate.arrivals(2)
            for _ in 0..<20 { try await raw.send(thousandBytes) }
            #expect(await raw.next()?.error == .streamOverflow)
            await gate.cancellations(1)
            try await raw.send(RawFrame.request("Echo", id: 5))
            var next = await raw.next()
            while next?.header.streamID == 1 { next = await raw.next() }  // refusals of data still on its way
            #expect(next?.header.streamID == 5)
        }
    }

    @Test func `a stream alone on its connection holds its caller back instead`() async throws {
        let gate = Gate()
        try await withServer(testRouter(gate: gate), { $0.streamBufferBytes = 1000 }) { _, address in
            let raw = try await RawConnection(address)
            try await raw.send(RawFrame.request("Ignore", id: 1, flags: open))
            _ = await gate.arrivals(1)
            let payload = TTRPCRequest(payload: [UInt8](repeating: 1, count: 10_000)).packed()
            for _ in 0..<2000 { raw.post(RawFrame.data(payload, id: 1)) }
            raw.post(RawFrame.data([], id: 1, flags: closed | noData))
            gate.open()
            #expect(await raw.next().map(\.text) == "answer 2000")
        }
    }

    @Test func `a stream alone on its connection loses nothing, however slow its handler`() async throws {
        let gate = Gate()
        let router = testRouter(gate: gate)
        try await withServer(
            router,
            {
                ($0.streamBufferBytes, $0.streamBufferLimitBytes) = (1000, 100_000)
                $0.streamPatience = .milliseconds(1)
            }
        ) { _, address in
            let raw = try await RawConnection(address)
            try await raw.send(RawFrame.request("Ignore", id: 1, flags: open))
            _ = await gate.arrivals(1)
            let payload = TTRPCRequest(payload: [UInt8](repeating: 1, count: 10_000)).packed()
            for _ in 0..<2000 { raw.post(RawFrame.data(payload, id: 1)) }
            raw.post(RawFrame.data([], id: 1, flags: closed | noData))
            gate.open()
            #expect(await raw.next().map(\.text) == "answer 2000")
        }
    }

    @Test func `a call that stands behind a stream which its handler does not read is answered`() async throws {
        let gate = Gate()
        let router = testRouter(gate: gate)
        try await withServer(
            router, { ($0.streamBufferBytes, $0.streamPatience) = (1000, .milliseconds(1)) }
        ) { _, address in
            let raw = try await RawConnection(address)
            try await raw.send(RawFrame.request("Ignore", id: 1, flags: open))
            _ = await gate.arrivals(1)
            // More than a read takes, so that the call is not read by chance.
            for _ in 0..<1000 {
                raw.post(RawFrame.data(TTRPCRequest(payload: [UInt8](repeating: 1, count: 1000)).packed(), id: 1))
            }
            try await raw.send(RawFrame.request("Echo", id: 3, payload: message(9)))
            #expect(await raw.next().map(\.text) == "answer 9")
            gate.open()
            try await raw.send(RawFrame.data([], id: 1, flags: closed | noData))
            #expect(await raw.next().map(\.text) == "answer 1000")
        }
    }

    @Test func `only so many streams hold more than a buffer`() async throws {
        let gate = Gate()
        let router = testRouter(gate: gate)
        try await withServer(router, { ($0.streamBufferBytes, $0.maximumLargeStreams) = (10_000, 1) }) { _, address in
            let first = try await RawConnection(address)
            let second = try await RawConnection(address)
            for raw in [first, second] {
                try await raw.send(RawFrame.request("Ignore", id: 1, flags: open) + RawFrame.request("Wait", id: 3))
            }
            _ = await gate.arrivals(4)
            try await first.send(Array(repeating: thousandBytes, count: 20).flatMap { $0 })
            try await first.send(RawFrame.request("Echo", id: 5, payload: message(5)))
            #expect(await first.next().map(\.text) == "answer 5")
            try await second.send(Array(repeating: thousandBytes, count: 20).flatMap { $0 })
            #expect(await second.next()?.error == .streamOverflow)
            #expect(await second.next().map(\.text) == "INVALID_ARGUMENT")
            // The first one ends, and another may be large.
            try await first.send(RawFrame.data([], id: 1, flags: closed | noData) + RawFrame.data([], id: 1))
            #expect(await first.next().map(\.text) == "INVALID_ARGUMENT")
            try await second.send(RawFrame.request("Ignore", id: 7, flags: open))
            _ = await gate.arrivals(1)
            let again = RawFrame.data([UInt8](repeating: 0x22, count: 20_000), id: 7)
            try await second.send(again + again + RawFrame.request("Echo", id: 9, payload: message(9)))
            #expect(await second.next().map(\.text) == "answer 9")
        }
    }

    @Test func `a call beside a stream of answers is answered before the stream is over`() async throws {
        try await withServer { _, address in
            let raw = try await RawConnection(address)
            let request = TTRPCRequest(payload: [UInt8](repeating: 1, count: 100_000), timeoutNano: 500).packed()
            try await raw.send(
                RawFrame.request("Count", id: 1, flags: closed, payload: request)
                    + RawFrame.request("Echo", id: 3, payload: message(9)))
            var texts: [String] = []
            while texts.last != "end", let frame = await raw.next() { texts.append(frame.text) }
            #expect(texts.contains("answer 9"))
            #expect(texts.count == 502)
        }
    }

    @Test func `a handler that reads slowly keeps its stream, one that reads nothing loses it`() async throws {
        let (ticks, read) = (AsyncStream<Void>.makeStream(), AsyncStream<Void>.makeStream())
        var router = testRouter()
        router.register(
            TestMethods.sum,
            clientStreaming: { requests, _ in
                var messages = requests.makeAsyncIterator()
                for await _ in ticks.stream {
                    _ = try await messages.next()
                    read.continuation.yield()
                }
                return TTRPCRequest()
            })
        try await withServer(
            router,
            {
                ($0.streamBufferBytes, $0.streamPatience) = (1000, .seconds(3600))
                ($0.streamStallLimit, $0.idleTimeLimit) = (.seconds(3600), .seconds(36_000))
            }
        ) { server, address in
            let raw = try await RawConnection(address)
            try await raw.send(RawFrame.request("Sum", id: 1, flags: open))
            let payload = TTRPCRequest(payload: [UInt8](repeating: 1, count: 1000)).packed()
            for _ in 0..<10 { raw.post(RawFrame.data(payload, id: 1)) }
            while await server.fullStreams == 0 { await Task.yield() }
            for round in 1...3 {
                ticks.continuation.yield()
                for await _ in read.stream { break }
                await server.checkLimits(in: .seconds(round * 3000))
            }
            #expect(await server.fullStreams == 1)
            await server.checkLimits(in: .seconds(9000 + 3700))
            #expect(await raw.next()?.error == .streamOverflow)
            ticks.continuation.finish()
        }
    }

    @Test func `a stream that was held and is no longer alone does not hold up those behind it`() async throws {
        let gate = Gate()
        try await withServer(
            testRouter(gate: gate), { ($0.streamBufferBytes, $0.streamPatience) = (1000, .seconds(3600)) }
        ) {
            server, address in
            let raw = try await RawConnection(address)
            // In one read: it fills, another call comes, and it has the second limit.
            try await raw.send(
                RawFrame.request("Ignore", id: 1, flags: open) + thousandBytes + RawFrame.request("Wait", id: 3)
                    + thousandBytes)
            _ = await gate.arrivals(2)
            try await raw.send(RawFrame.request("Echo", id: 5, payload: message(9)))
            #expect(await raw.next().map(\.text) == "answer 9")
            gate.open()
        }
    }

    @Test func `a stream that ended is not read for any longer`() async throws {
        let leaving = AsyncStream<Void>.makeStream()
        var router = testRouter()
        router.register(
            TestMethods.sum,
            clientStreaming: { _, _ in
                await Task.detached { for await _ in leaving.stream { break } }.value
                return TTRPCRequest()
            })
        try await withServer(router, { ($0.streamBufferBytes, $0.streamPatience) = (1000, .seconds(3600)) }) {
            server, address in
            let raw = try await RawConnection(address)
            try await raw.send(RawFrame.request("Sum", id: 1, flags: open) + thousandBytes)
            while await server.fullStreams == 0 { await Task.yield() }
            raw.post(RawFrame.request("Echo", id: 3, payload: message(9)))
            await server.checkLimits(in: .seconds(31))
            #expect(await raw.next()?.error == .streamOverflow)
            // Its handler has not returned yet.
            #expect(await raw.next().map(\.text) == "answer 9")
            leaving.continuation.yield()
        }
    }
}
