internal import MessageRuntime
internal import RPC
internal import Testing
internal import WireMessages

@testable internal import RPCTransport

/// What a client sends, and what it makes of answers that no well-behaved server gives.
@Suite struct OddAnswerTests {
    private let answer = TTRPCRequest(timeoutNano: 7)

    /// Runs `body` with a client and a server that sends what `body` wants.
    private func withServer(_ body: (Client, RawServer) async throws -> Void) async throws {
        let server = try await RawServer()
        var configuration = ClientConfiguration()
        // This server answers no pings.
        configuration.silenceLimit = .seconds(3600)
        let client = Client(addresses: [server.address], configuration: configuration)
        do { try await body(client, server) } catch {
            client.close()
            await server.close()
            throw error
        }
        client.close()
        await server.close()
    }

    /// Runs `body` with a client, the server's end of its connection, and the first call on it, which is not answered yet.
    private func withCall(
        _ options: CallOptions = CallOptions(),
        _ body: (Client, RawConnection, Task<TTRPCRequest, any Error>) async throws -> Void
    ) async throws {
        try await withServer { client, server in
            let task = call(client, options)
            let raw = try #require(await server.accept())
            #expect(await raw.next()?.header.streamID == 1)
            try await body(client, raw, task)
        }
    }

    private func call(_ client: Client, _ options: CallOptions = CallOptions()) -> Task<TTRPCRequest, any Error> {
        Task { try await client.unary(TestMethods.echo, TTRPCRequest(), options) }
    }

    /// Makes one more call on the connection and answers it.
    private func expectLife(_ client: Client, _ raw: RawConnection) async throws {
        let task = call(client)
        let request = try #require(await raw.next())
        try await raw.send(RawFrame.response(answer.packed(), id: request.header.streamID))
        #expect(try await task.value == answer)
    }

    private func kinds(_ frames: [RawConnection.Received]) -> [String] {
        frames.map { "\($0.header.streamID): kind \($0.header.kind) flags \($0.header.flags.rawValue)" }
    }

    @Test func `unary calls share a connection, with odd ids that count up and no flags`() async throws {
        try await withCall { client, raw, first in
            let others = [call(client), call(client)]
            let requests = await raw.next(2)
            #expect(kinds(requests) == ["3: kind 1 flags 0", "5: kind 1 flags 0"])
            // Answered in another order than asked, all in one write.
            try await raw.send([5, 1, 3].flatMap { RawFrame.response(answer.packed(), id: $0) })
            for task in others + [first] { #expect(try await task.value == answer) }
        }
    }

    @Test func `a stream opens, sends and closes as the state diagrams say`() async throws {
        try await withServer { client, server in
            let answers = try await client.serverStreaming(TestMethods.count, answer, CallOptions())
            let first = try #require(await server.accept())
            let request = try #require(await first.next())
            #expect(kinds([request]) == ["1: kind 1 flags 1"])
            #expect(request.data.withUnsafeBytes { RequestEnvelope($0).map { [UInt8]($0.payload) } } == answer.packed())
            try await first.send(RawFrame.data([], id: 1, flags: 5))
            #expect(try await answers.next() == nil)

            let task = Task {
                try await client.clientStreaming(TestMethods.sum, CallOptions()) { writer in
                    try await writer.write(answer)
                    try await writer.write(TTRPCRequest())
                }
            }
            let second = try #require(await server.accept())
            let frames = await second.next(4)
            #expect(
                kinds(frames) == [
                    "1: kind 1 flags 2", "1: kind 3 flags 0", "1: kind 3 flags 0", "1: kind 3 flags 5",
                ])
            #expect(frames.dropFirst().map(\.data) == [answer.packed(), [], []])
            try await second.send(RawFrame.response(answer.packed()))
            #expect(try await task.value == answer)
            // Its connection is its own, and ends with it.
            #expect(await second.next() == nil)
        }
    }

    @Test func `an answer twice, and answers nobody waits for, are ignored`() async throws {
        try await withCall { client, raw, task in
            let response = RawFrame.response(answer.packed())
            try await raw.send(RawFrame.response(id: 99) + RawFrame.data([1], id: 7) + response + response)
            #expect(try await task.value == answer)
            try await expectLife(client, raw)
        }
    }

    @Test func `a server that says it has closed is let go, although it stays`() async throws {
        try await withCall { _, raw, task in
            try await raw.send(RawFrame.response(answer.packed()))
            #expect(try await task.value == answer)
            try await raw.send(RawFrame.response(error: .serverClosed, id: Frame.noticeStreamID))
            #expect(await raw.next() == nil)
        }
    }

    @Test func `an answer that is too large fails its own call`() async throws {
        try await withCall { client, raw, task in
            try await raw.send(RawFrame.bytes(2, id: 1, data: [UInt8](repeating: 0, count: (4 << 20) + 1)))
            #expect(await refusal { try await task.value } == .messageTooLarge(limit: 4 << 20))
            try await expectLife(client, raw)
        }
    }

    @Test(arguments: [[0x12, 0x05, 0x61], [0x0A, 0x01, 0xFF], [0x12, 0x02, 0x0A, 0xFF]] as [[UInt8]])
    func `an envelope or a message that does not decode fails its own call`(data: [UInt8]) async throws {
        try await withCall { client, raw, task in
            try await raw.send(RawFrame.bytes(2, id: 1, data: data))
            #expect(await refusal { try await task.value } == .malformedResponse)
            try await expectLife(client, raw)
        }
    }

    @Test func `a length beyond sense ends the connection, and the next call has another`() async throws {
        try await withServer { client, server in
            let lost = call(client)
            let raw = try #require(await server.accept())
            try await raw.send(Array("HTTP/1.1 400 Bad Request\r\n".utf8))
            #expect(await refusal { try await lost.value }?.code == .unavailable)
            let next = call(client)
            let other = try #require(await server.accept())
            try await other.send(RawFrame.response(answer.packed()))
            #expect(try await next.value == answer)
        }
    }

    @Test func `an answer that comes byte by byte is an answer`() async throws {
        try await withCall { client, raw, task in
            for byte in RawFrame.response(answer.packed()) { try await raw.send([byte]) }
            #expect(try await task.value == answer)
        }
    }

    @Test func `an answer to a call that was given up is ignored`() async throws {
        try await withCall { client, raw, task in
            task.cancel()
            #expect(await refusal { try await task.value } == .cancelled)
            try await raw.send(RawFrame.response(TTRPCRequest(timeoutNano: 99).packed()))
            try await expectLife(client, raw)
        }
    }

    @Test func `a service that ends a stream while its caller writes lets the caller know`() async throws {
        try await withServer { client, server in
            let call = try await client.bidirectional(TestMethods.chat, CallOptions())
            let raw = try #require(await server.accept())
            try await raw.send(RawFrame.data(answer.packed(), id: 1) + RawFrame.data([], id: 1, flags: 5))
            #expect(try await call.responses.next() == answer)
            #expect(try await call.responses.next() == nil)
            #expect(await refusal { try await call.requests.write(answer) } == .streamEnded)
        }
    }

    @Test func `a message of a stream that does not decode, or is too large, ends it`() async throws {
        let large = [UInt8](repeating: 0, count: (4 << 20) + 1)
        for (data, error) in [([0xFF], RPCError.malformedResponse), (large, .messageTooLarge(limit: 4 << 20))] {
            try await withServer { client, server in
                let stream = try await client.serverStreaming(TestMethods.count, answer, CallOptions())
                let raw = try #require(await server.accept())
                try await raw.send(RawFrame.data(answer.packed(), id: 1) + RawFrame.data(data, id: 1))
                #expect(try await stream.next() == answer)
                #expect(await refusal { try await stream.next() } == error)
            }
        }
    }
}
