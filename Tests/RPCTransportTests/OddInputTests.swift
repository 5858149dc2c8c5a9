internal import MessageRuntime
internal import RPC
internal import Testing
internal import WireMessages

@testable internal import RPCTransport

/// What a server answers to input that no well-behaved client sends: one test for each row of PROTOCOL.md's table.
@Suite struct OddInputTests {
    private let request = TTRPCRequest(service: "x", payload: [1, 2, 3])

    /// Sends frames and returns so many answers as `stream id, code and reason`; answers with success as `id OK`.
    private func answers(
        _ count: Int, to frames: [[UInt8]], gate: Gate = Gate(),
        _ configure: (inout ServerConfiguration) -> Void = { _ in }
    ) async throws -> [String] {
        try await withServer(testRouter(gate: gate), configure) { _, address in
            let raw = try await RawConnection(address)
            try await raw.send(Array(frames.joined()))
            return await raw.next(count).map(text)
        }
    }

    private func text(_ frame: RawConnection.Received) -> String {
        let status = frame.status?.name ?? "DATA"
        return "\(frame.header.streamID) \(status)\(frame.error?.reason.map { " \($0)" } ?? "")"
    }

    private func echo(_ id: UInt32, extra: [UInt8] = [], flags: UInt8 = 0) -> [UInt8] {
        RawFrame.request("Echo", id: id, flags: flags, payload: request.packed(), extra: extra)
    }

    @Test func `unknown service, unknown method, and an empty request`() async throws {
        let frames = [
            RawFrame.request("Echo", id: 1, service: "no.Such"), RawFrame.request("None", id: 3),
            RawFrame.bytes(1, id: 5), echo(7),
        ]
        let not = "UNIMPLEMENTED METHOD_NOT_FOUND"
        #expect(try await answers(4, to: frames) == ["1 \(not)", "3 \(not)", "5 \(not)", "7 OK"])
    }

    @Test func `an even id, and 0, whatever the frame`() async throws {
        let frames = [echo(2), echo(0), RawFrame.data([], id: 4), RawFrame.bytes(9, id: 6), echo(1)]
        let no = "INVALID_ARGUMENT STREAM_VIOLATION"
        #expect(try await answers(5, to: frames) == ["2 \(no)", "0 \(no)", "4 \(no)", "6 \(no)", "1 OK"])
    }

    @Test func `a repeated or lower id is refused once, and the first call answered once`() async throws {
        let gate = Gate()
        try await withServer(testRouter(gate: gate)) { _, address in
            let raw = try await RawConnection(address)
            try await raw.send(RawFrame.request("Wait", id: 5) + echo(5) + echo(3))
            let no = "INVALID_ARGUMENT STREAM_VIOLATION"
            #expect(await raw.next(2).map(text) == ["5 \(no)", "3 \(no)"])
            gate.open()
            #expect(await raw.next(1).map(text) == ["5 OK"])
            try await raw.send(echo(7))
            #expect(await raw.next(1).map(text) == ["7 OK"])
        }
    }

    @Test func `after the highest id every later one is refused`() async throws {
        let no = "INVALID_ARGUMENT STREAM_VIOLATION"
        let answers = try await answers(3, to: [echo(0xFFFF_FFFF), echo(1), echo(0xFFFF_FFFD)])
        #expect(answers == ["4294967295 OK", "1 \(no)", "4294967293 \(no)"])
    }

    @Test func `data on an unknown or a finished stream`() async throws {
        let no = "INVALID_ARGUMENT STREAM_VIOLATION"
        let answers = try await answers(
            4, to: [RawFrame.data([1], id: 1), echo(3), RawFrame.data([1], id: 3), echo(5)])
        #expect(answers == ["1 \(no)", "3 OK", "3 \(no)", "5 OK"])
    }

    @Test func `data after a unary request in flight is refused, and the call is answered`() async throws {
        let gate = Gate()
        try await withServer(testRouter(gate: gate)) { _, address in
            let raw = try await RawConnection(address)
            try await raw.send(RawFrame.request("Wait", id: 1) + RawFrame.data([1], id: 1))
            #expect(await raw.next(1).map(text) == ["1 INVALID_ARGUMENT STREAM_VIOLATION"])
            gate.open()
            #expect(await raw.next(1).map(text) == ["1 OK"])
        }
    }

    @Test func `an unknown type, and a response sent by a client, are ignored`() async throws {
        let frames = [RawFrame.bytes(9, id: 1, data: [1]), RawFrame.bytes(0, id: 1), RawFrame.bytes(2, id: 1), echo(1)]
        #expect(try await answers(1, to: frames) == ["1 OK"])
    }

    @Test func `an envelope that does not decode, and a payload that does not`() async throws {
        let no = "INVALID_ARGUMENT MALFORMED_REQUEST"
        let frames = [
            RawFrame.bytes(1, id: 1, data: [0x0A, 0x05, 0x61]), RawFrame.bytes(1, id: 3, data: [0x0A, 0x01, 0xFF]),
            RawFrame.request("Echo", id: 5, payload: [0x0A, 0xFF]), echo(7),
        ]
        #expect(try await answers(4, to: frames) == ["1 \(no)", "3 \(no)", "5 \(no)", "7 OK"])
    }

    @Test func `unknown envelope fields and odd flags on a unary request are ignored`() async throws {
        let frames = [echo(1, extra: [0x30, 0x01, 0x3A, 0x01, 0x61]), echo(3, flags: 0xF8), echo(5, flags: 0x06)]
        #expect(try await answers(3, to: frames) == ["1 OK", "3 OK", "5 OK"])
    }

    @Test func `a frame of 5 MiB is dropped and refused, and the connection lives`() async throws {
        let large = RawFrame.bytes(1, id: 1, data: [UInt8](repeating: 0, count: 5 << 20))
        #expect(try await answers(2, to: [large, echo(3)]) == ["1 RESOURCE_EXHAUSTED MESSAGE_TOO_LARGE", "3 OK"])
    }

    @Test func `the id of a dropped request is used`() async throws {
        let large = RawFrame.bytes(1, id: 5, data: [UInt8](repeating: 0, count: (4 << 20) + 1))
        #expect(
            try await answers(3, to: [large, echo(5), echo(7)]) == [
                "5 RESOURCE_EXHAUSTED MESSAGE_TOO_LARGE", "5 INVALID_ARGUMENT STREAM_VIOLATION", "7 OK",
            ])
    }

    @Test func `more metadata than is taken is refused, and the connection lives`() async throws {
        let pairs = { [UInt8](Array(repeating: [0x2A, 0] as [UInt8], count: $0).joined()) }
        #expect(
            try await answers(3, to: [echo(1, extra: pairs(4096)), echo(3, extra: pairs(4097)), echo(5)]) == [
                "1 OK", "3 RESOURCE_EXHAUSTED TOO_MUCH_METADATA", "5 OK",
            ])
    }

    @Test func `a name of any length is named in few words`() async throws {
        try await withServer { _, address in
            let raw = try await RawConnection(address)
            // One character, of a letter and a million marks on it.
            let name = "e" + String(repeating: "\u{301}", count: 1 << 20)
            try await raw.send(RawFrame.request(name, id: 1))
            let error = try #require(await raw.next()?.error)
            #expect(error.reason == "METHOD_NOT_FOUND" && error.message.utf8.count < 2000)
        }
    }

    @Test func `an absurd length closes the connection, after what came before was answered`() async throws {
        try await withServer { _, address in
            let raw = try await RawConnection(address)
            try await raw.send(echo(1) + Array("GET / HTTP/1.1\r\n\r\n".utf8))
            #expect(await raw.next(1).map(text) == ["1 OK"])
            #expect(await raw.next() == nil)
        }
    }

    @Test(arguments: [1, -1, Int64.min]) func `no time at all`(timeout: Int64) async throws {
        let frame = RawFrame.request("Echo", id: 1, timeout: timeout)
        #expect(try await answers(1, to: [frame]) == ["1 DEADLINE_EXCEEDED DEADLINE_EXCEEDED"])
    }

    @Test func `the most time there is`() async throws {
        #expect(try await answers(1, to: [RawFrame.request("Echo", id: 1, timeout: .max)]) == ["1 OK"])
    }

    @Test func `an answer larger than a frame is refused on its stream, and the connection lives`() async throws {
        let grow = TTRPCRequest(timeoutNano: 5 << 20).packed()
        let answers = try await answers(2, to: [RawFrame.request("Grow", id: 1, payload: grow), echo(3)])
        #expect(answers == ["1 RESOURCE_EXHAUSTED MESSAGE_TOO_LARGE", "3 OK"])
    }

    @Test func `a call that the client forgets ends with its deadline`() async throws {
        let gate = Gate()
        try await withServer(testRouter(gate: gate)) { server, address in
            let raw = try await RawConnection(address)
            var id: UInt32 = 1
            try await gate.reached { timeout in
                try await raw.send(RawFrame.request("Wait", id: id, timeout: timeout.nanoseconds))
                #expect(await raw.next(1).map(text) == ["\(id) DEADLINE_EXCEEDED DEADLINE_EXCEEDED"])
                id += 2
            }
            await gate.cancellations(1)
        }
    }

    @Test func `a call of a client that went away is cancelled`() async throws {
        let gate = Gate()
        try await withServer(testRouter(gate: gate)) { _, address in
            let raw = try await RawConnection(address)
            try await raw.send(RawFrame.request("Wait", id: 1) + RawFrame.request("Wait", id: 3))
            _ = await gate.arrivals(2)
            await raw.close()
            await gate.cancellations(2)
        }
    }

    @Test func `bytes that come one by one are a call all the same`() async throws {
        try await withServer { _, address in
            let raw = try await RawConnection(address)
            for byte in echo(1) { try await raw.send([byte]) }
            let answer = await raw.next()
            #expect(try answer.map { try TTRPCRequest(packed: $0.payload) } == request)
        }
    }
}
