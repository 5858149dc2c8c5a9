internal import MessageRuntime
internal import RPC
internal import Testing
internal import WireMessages

@testable internal import RPCTransport

/// Sequences of stream frames to read as examples. ``StreamSequenceTests`` plays all of them.
@Suite struct StreamFrameTests {
    private let closed = Frame.Flags.remoteClosed.rawValue
    private let open = Frame.Flags.remoteOpen.rawValue
    private let noData = Frame.Flags.noData.rawValue

    private func message(_ number: Int64, _ method: String = "") -> [UInt8] {
        TTRPCRequest(method: method, timeoutNano: number).packed()
    }

    /// Sends frames of stream 1 and returns so many answers.
    private func answers(_ count: Int, to frames: [UInt8]...) async throws -> [String] {
        try await withServer { _, address in
            let raw = try await RawConnection(address)
            try await raw.send(Array(frames.joined()))
            return await raw.next(count).map(\.text)
        }
    }

    @Test func `server stream: data until the end`() async throws {
        let request = RawFrame.request("Count", id: 1, flags: closed, payload: message(3))
        #expect(try await answers(4, to: request) == ["data 0", "data 1", "data 2", "end"])
    }

    @Test func `server stream: nothing, and a refusal after data`() async throws {
        #expect(try await answers(1, to: RawFrame.request("Count", id: 1, flags: closed)) == ["end"])
        let failing = RawFrame.request("Count", id: 1, flags: closed, payload: message(1, "STOP"))
        #expect(try await answers(2, to: failing) == ["data 0", "ABORTED"])
    }

    @Test func `server stream opened without flags or as open, then closed`() async throws {
        let plain = RawFrame.request("Count", id: 1, payload: message(1))
        #expect(try await answers(2, to: plain) == ["data 0", "end"])
        let opened = RawFrame.request("Count", id: 1, flags: open, payload: message(1))
        #expect(try await answers(2, to: opened) == ["data 0", "end"])
    }

    @Test func `client stream: messages, then closed with and without data`() async throws {
        let open = RawFrame.request("Sum", id: 1, flags: open)
        let two = RawFrame.data(message(2), id: 1)
        let end = RawFrame.data([], id: 1, flags: closed | noData)
        let last = RawFrame.data(message(3), id: 1, flags: closed)
        #expect(try await answers(1, to: open, two, end) == ["answer 2"])
        #expect(try await answers(1, to: open, two, last) == ["answer 5"])
        #expect(try await answers(1, to: open, end) == ["answer 0"])
    }

    @Test func `client stream: a first message in the request, and Rust's flags`() async throws {
        let end = RawFrame.data([], id: 1, flags: closed | noData)
        let first = RawFrame.request("Sum", id: 1, flags: open, payload: message(4))
        #expect(try await answers(1, to: first, RawFrame.data(message(1), id: 1), end) == ["answer 5"])
        #expect(try await answers(1, to: RawFrame.request("Sum", id: 1, flags: open | noData), end) == ["answer 0"])
        #expect(
            try await answers(1, to: RawFrame.request("Sum", id: 1, flags: closed, payload: message(7))) == ["answer 7"]
        )
        #expect(try await answers(1, to: RawFrame.request("Sum", id: 1, payload: message(8))) == ["answer 8"])
    }

    @Test func `empty data without "no data" is an empty message`() async throws {
        let frames = [
            RawFrame.request("Chat", id: 1, flags: open), RawFrame.data([], id: 1),
            RawFrame.data([], id: 1, flags: noData), RawFrame.data([], id: 1, flags: closed),
        ]
        #expect(try await answers(3, to: Array(frames.joined())) == ["data 1", "data 1", "end"])
    }

    @Test func `both sides stream`() async throws {
        try await withServer { _, address in
            let raw = try await RawConnection(address)
            try await raw.send(RawFrame.request("Chat", id: 1, flags: open))
            for number in 1...5 {
                try await raw.send(RawFrame.data(message(Int64(number)), id: 1))
                #expect(await raw.next().map(\.text) == "data \(number + 1)")
            }
            try await raw.send(RawFrame.data([], id: 1, flags: closed | noData))
            #expect(await raw.next().map(\.text) == "end")
        }
    }

    @Test func `data after the caller closed ends the stream with a refusal`() async throws {
        let gate = Gate()
        try await withServer(testRouter(gate: gate)) { _, address in
            let raw = try await RawConnection(address)
            try await raw.send(RawFrame.request("Ignore", id: 1, flags: open))
            _ = await gate.arrivals(1)
            try await raw.send(RawFrame.data([], id: 1, flags: closed | noData) + RawFrame.data(message(1), id: 1))
            #expect(await raw.next().map(\.text) == "INVALID_ARGUMENT")
            await gate.cancellations(1)
            try await raw.send(RawFrame.data(message(1), id: 1) + RawFrame.request("Echo", id: 3))
            #expect(await raw.next(2).map(\.text) == ["INVALID_ARGUMENT", "answer 0"])
        }
    }

    @Test func `data for a method that takes one request ends the stream with a refusal`() async throws {
        let frames = [
            RawFrame.request("Wait2", id: 1), RawFrame.request("Count", id: 3, flags: open, payload: message(0)),
            RawFrame.data(message(1), id: 3),
        ]
        #expect(try await answers(3, to: Array(frames.joined())) == ["UNIMPLEMENTED", "end", "INVALID_ARGUMENT"])
    }

    @Test func `a message of a stream that does not decode is refused`() async throws {
        let frames = [RawFrame.request("Sum", id: 1, flags: open), RawFrame.data([0xFF], id: 1)]
        #expect(try await answers(1, to: Array(frames.joined())) == ["INVALID_ARGUMENT"])
    }

    @Test func `a refusal in the middle of a client stream, and what is still on its way`() async throws {
        let frames = [
            RawFrame.request("Sum", id: 1, flags: open), RawFrame.data(message(1, "STOP"), id: 1),
        ]
        try await withServer { _, address in
            let raw = try await RawConnection(address)
            try await raw.send(Array(frames.joined()))
            #expect(await raw.next().map(\.text) == "ABORTED")
            try await raw.send(RawFrame.data(message(1), id: 1))
            #expect(await raw.next().map(\.text) == "INVALID_ARGUMENT")
        }
    }

    @Test func `an oversized data frame ends its stream, and the connection lives`() async throws {
        let frames = [
            RawFrame.request("Sum", id: 1, flags: open),
            RawFrame.data([UInt8](repeating: 0, count: (4 << 20) + 1), id: 1), RawFrame.request("Echo", id: 3),
        ]
        #expect(try await answers(2, to: Array(frames.joined())) == ["RESOURCE_EXHAUSTED", "answer 0"])
    }
}
