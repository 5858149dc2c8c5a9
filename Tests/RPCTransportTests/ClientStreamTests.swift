internal import MessageRuntime
internal import RPC
internal import Testing
internal import WireMessages

@testable internal import RPCTransport

/// Streaming calls of our client to our server.
@Suite struct ClientStreamTests {
    private func collect(_ stream: ResponseStream<TTRPCRequest>) async throws -> [Int64] {
        var numbers: [Int64] = []
        for try await message in stream { numbers.append(message.timeoutNano) }
        return numbers
    }

    @Test func `a stream of answers`() async throws {
        try await withClient { client, _ in
            let stream = try await client.serverStreaming(
                TestMethods.count, TTRPCRequest(timeoutNano: 1000), CallOptions())
            #expect(try await collect(stream) == Array(0..<1000))
            let empty = try await client.serverStreaming(TestMethods.count, TTRPCRequest(), CallOptions())
            #expect(try await collect(empty) == [])
        }
    }

    @Test func `a stream of answers that ends with a refusal gives what came before`() async throws {
        try await withClient { client, _ in
            let stream = try await client.serverStreaming(
                TestMethods.count, TTRPCRequest(method: "STOP", timeoutNano: 2), CallOptions())
            #expect(try await stream.next()?.timeoutNano == 0)
            #expect(try await stream.next()?.timeoutNano == 1)
            #expect(await refusal { try await stream.next() }?.reason == "STOP")
        }
    }

    @Test func `a refusal before the first answer`() async throws {
        try await withClient { client, _ in
            let none = Method<TTRPCRequest, TTRPCRequest>(
                service: "a.B", name: "C", kind: .serverStreaming, access: TestMethods.everyone)
            let stream = try await client.serverStreaming(none, TTRPCRequest(), CallOptions())
            #expect(await refusal { try await stream.next() } == .methodNotFound("a.B", "C"))
        }
    }

    @Test func `a stream larger than all buffers waits for a slow reader and loses nothing`() async throws {
        try await withClient { client, _ in
            let request = TTRPCRequest(payload: [UInt8](repeating: 1, count: 100_000), timeoutNano: 200)
            let stream = try await client.serverStreaming(TestMethods.count, request, CallOptions())
            var count: Int64 = 0
            for try await message in stream {
                #expect(message.timeoutNano == count && message.payload.count == 100_000)
                count += 1
                await Task.yield()
            }
            #expect(count == 200)
        }
    }

    @Test func `a stream of requests`() async throws {
        try await withClient { client, _ in
            let sum = try await client.clientStreaming(TestMethods.sum, CallOptions()) { writer in
                for number in 1...1000 { try await writer.write(TTRPCRequest(timeoutNano: Int64(number))) }
            }
            #expect(sum.timeoutNano == 500_500)
            let none = try await client.clientStreaming(TestMethods.sum, CallOptions()) { _ in }
            #expect(none == TTRPCRequest())
        }
    }

    @Test func `a stream of requests larger than all buffers`() async throws {
        try await withClient(testRouter(), { $0.streamBufferBytes = 10_000 }) { client, _ in
            let sum = try await client.clientStreaming(TestMethods.sum, CallOptions()) { writer in
                for _ in 0..<200 {
                    try await writer.write(TTRPCRequest(payload: [UInt8](repeating: 1, count: 100_000), timeoutNano: 1))
                }
            }
            #expect(sum.timeoutNano == 200)
        }
    }

    @Test func `a service that refuses in the middle of a stream of requests`() async throws {
        try await withClient { client, _ in
            let error = await refusal {
                try await client.clientStreaming(TestMethods.sum, CallOptions()) { writer in
                    for _ in 0..<100_000 { try await writer.write(TTRPCRequest(method: "STOP", timeoutNano: 1)) }
                }
            }
            #expect(error?.reason == "STOP")
        }
    }

    @Test func `both sides in turn`() async throws {
        try await withClient { client, _ in
            let call = try await client.bidirectional(TestMethods.chat, CallOptions())
            for number in 0..<100 {
                try await call.requests.write(TTRPCRequest(timeoutNano: Int64(number)))
                #expect(try await call.responses.next()?.timeoutNano == Int64(number + 1))
            }
            try await call.requests.finish()
            #expect(try await call.responses.next() == nil)
            #expect(await refusal { try await call.requests.write(TTRPCRequest()) } == .streamEnded)
        }
    }

    @Test func `what a caller on the connection's own loop writes comes after the request`() async throws {
        try await withClient { client, _ in
            try await Task(executorPreference: TransportThreads.shared.executors[0]) {
                let call = try await client.bidirectional(TestMethods.chat, CallOptions())
                try await call.requests.write(TTRPCRequest(timeoutNano: 1))
                #expect(try await call.responses.next()?.timeoutNano == 2)
            }.value
        }
    }

    @Test func `a stream that is dropped is cancelled at the service`() async throws {
        let gate = Gate()
        try await withClient(testRouter(gate: gate)) { client, server in
            var call: BidirectionalCall? = try await client.bidirectional(TestMethods.ignore, CallOptions())
            _ = await gate.arrivals(1)
            #expect(server.connectionCount == 1 && call != nil)
            call = nil
            await gate.cancellations(1)
        }
    }

    @Test func `a stream past its deadline ends for caller and handler`() async throws {
        let gate = Gate()
        try await withClient(testRouter(gate: gate)) { client, _ in
            await gate.reached { timeout in
                let error = await refusal {
                    let call = try await client.bidirectional(TestMethods.ignore, CallOptions(timeout: timeout))
                    return try await call.responses.next()
                }
                #expect(error?.code == .deadlineExceeded)
            }
            await gate.cancellations(1)
        }
    }

    @Test func `too large a message of a stream is refused where it is written`() async throws {
        try await withClient { client, _ in
            let call = try await client.bidirectional(TestMethods.chat, CallOptions())
            let large = TTRPCRequest(payload: [UInt8](repeating: 0, count: 5 << 20))
            #expect(await refusal { try await call.requests.write(large) } == .messageTooLarge(limit: 4 << 20))
            try await call.requests.write(TTRPCRequest(timeoutNano: 1))
            #expect(try await call.responses.next()?.timeoutNano == 2)
        }
    }

    @Test func `a stream delays no unary call: it has its own connection`() async throws {
        let gate = Gate()
        try await withClient(testRouter(gate: gate)) { client, server in
            let call = try await client.bidirectional(TestMethods.ignore, CallOptions())
            _ = await gate.arrivals(1)
            _ = try await client.unary(TestMethods.echo, TTRPCRequest(), CallOptions())
            #expect(server.connectionCount == 2)
            gate.open()
            try await call.requests.finish()
            #expect(try await call.responses.next() == TTRPCRequest())
        }
    }
}
