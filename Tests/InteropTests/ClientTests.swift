import InteropMessages
import MessageRuntime
import RPC
import RPCTransport
import Testing
import WireMessages

/// Our client calls a server in Go, and our own in a process of its own.
struct ClientTests {
    /// Runs `body` with a client of a server of either kind.
    private func withClient(_ peer: InteropPeer, _ body: (Client) async throws -> Void) async throws {
        try await withPeer(peer) { address in
            let client = Client(addresses: [address])
            defer { client.close() }
            try await body(client)
        }
    }

    /// Fails unless the record comes back. Throws whatever there is to throw: `#expect` takes no typed errors in closures.
    private func echoes(_ client: Client, _ record: Record, _ options: CallOptions = CallOptions()) async throws {
        #expect(try await EchoClient(client).echo(record, options) == record)
    }

    private func refusal(_ body: () async throws -> some Any) async -> RPCError? {
        do {
            _ = try await body()
            return nil
        } catch { return error as? RPCError }
    }

    @Test(arguments: InteropPeer.allCases)
    func `messages come back as they were sent`(peer: InteropPeer) async throws {
        try await withClient(peer) { client in
            let records = [
                Record(), Record(id: -1, name: "辽宁", values: [0, -1, 1 << 30], detail: Record.Detail()),
                Record(
                    id: 1 << 62, region: "210000", detail: Record.Detail(kind: -7, label: "é", score: -0.1),
                    blob: [0, 255]),
            ]
            for record in records { try await echoes(client, record) }
            let next = try await StreamingClient(client).echo(EchoPayload(seq: 41, msg: "m"))
            #expect(next == EchoPayload(seq: 42, msg: "m"))
        }
    }

    @Test(arguments: InteropPeer.allCases)
    func `refusals arrive with code, message and reason`(peer: InteropPeer) async throws {
        try await withClient(peer) { client in
            for code in StatusCode.allCases where code != .ok {
                let request = FailRequest(code: code.rawValue, message: "不行", reason: "REASON_\(code.rawValue)")
                let error = await refusal { try await ProbeClient(client).fail(request) }
                #expect(error?.code == code && error?.message == "不行" && error?.reason == request.reason)
            }
            let none = Method<Empty, Empty>(
                service: "interop.Probe", name: "None", access: AccessRule(roles: [.public]))
            #expect(await refusal { try await client.unary(none, Empty(), CallOptions()) }?.code == .unimplemented)
        }
    }

    @Test(arguments: InteropPeer.allCases)
    func `metadata arrives with every value of a key in order`(peer: InteropPeer) async throws {
        try await withClient(peer) { client in
            let sent = Metadata([
                .init(key: "key", value: "1"), .init(key: "other", value: "x"), .init(key: "key", value: "值"),
                .init(key: "key", value: ""),
            ])
            let description = try await ProbeClient(client).describe(Empty(), CallOptions(metadata: sent))
            let got = Metadata(description.metadata.map { .init(key: $0.key, value: $0.value) })
            #expect(got.entries.count == 4 && got.values(for: "other") == ["x"])
            #expect(got.values(for: "key") == ["1", "值", ""])
        }
    }

    @Test(arguments: InteropPeer.allCases)
    func `time-outs reach the handler, and end it`(peer: InteropPeer) async throws {
        try await withClient(peer) { client in
            let probe = ProbeClient(client)
            let before = try await probe.describe(Empty(), CallOptions(timeout: .seconds(40)))
            #expect((1...40_000_000_000).contains(before.nanosecondsLeft))
            let error = await refusal { try await probe.wait(Empty(), CallOptions(timeout: .milliseconds(50))) }
            #expect(error?.code == .deadlineExceeded)
            // A handler that goes on after its time never counts: the test's own time limit ends the loop then.
            var ended = before.waitsEnded
            while ended == before.waitsEnded { ended = try await probe.describe(Empty()).waitsEnded }
        }
    }

    @Test(arguments: InteropPeer.allCases)
    func `many calls at once each get their own answer, beside calls that wait`(peer: InteropPeer) async throws {
        try await withClient(peer) { client in
            try await withThrowingTaskGroup { group in
                let waits = (0..<8).map { _ in Task { try await ProbeClient(client).wait(Empty()) } }
                for caller in 0..<64 {
                    group.addTask {
                        for number in 0..<100 {
                            let blob = [UInt8](repeating: UInt8(caller), count: number * 37)
                            try await echoes(client, Record(id: Int64(number), blob: blob))
                        }
                    }
                }
                try await group.waitForAll()
                for wait in waits { wait.cancel() }
                for wait in waits { #expect(await refusal { try await wait.value } == .cancelled) }
            }
        }
    }

    @Test(arguments: InteropPeer.allCases)
    func `messages up to a whole frame pass both ways, a byte more is refused`(peer: InteropPeer) async throws {
        try await withClient(peer) { client in
            let limit = 4 << 20
            // Around the blob stand its own tag and length, the payload's, the names and the time limit.
            let names = (2 + EchoMethods.echo.service.utf8.count) + (2 + EchoMethods.echo.name.utf8.count)
            let length = limit - names - 7 - 5 - 5
            let minute = CallOptions(timeout: .seconds(60))
            try await echoes(client, Record(blob: [UInt8](repeating: 1, count: length)), minute)
            let larger = Record(blob: [UInt8](repeating: 1, count: length + 1))
            let refused = await refusal { try await EchoClient(client).echo(larger, minute) }
            #expect(refused == .messageTooLarge(limit: limit))

            let room = Int64(limit - 5 - 5)
            let grown = try await ProbeClient(client).grow(GrowRequest(length: room))
            #expect(grown.blob.count == Int(room))
            let error = await refusal { try await ProbeClient(client).grow(GrowRequest(length: room + 1)) }
            #expect(error?.code == .resourceExhausted)
            try await echoes(client, Record(id: 1))
        }
    }
}
