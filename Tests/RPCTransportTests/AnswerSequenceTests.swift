internal import MessageRuntime
internal import RPC
internal import Testing
internal import WireMessages

@testable internal import RPCTransport

/// Every sequence of a server's frames, legal or not, is understood as ``AnswerModel`` says.
@Suite struct AnswerSequenceTests {
    private let number = TTRPCRequest(timeoutNano: ServerStep.number).packed()

    @Test(arguments: MethodKind.allCases)
    func `every sequence of up to two frames, and the end of the connection`(kind: MethodKind) async throws {
        let steps = ServerStep.allCases
        try await play([[]] + steps.map { [$0] } + steps.flatMap { first in steps.map { [first, $0] } }, kind)
    }

    @Test(arguments: [MethodKind.serverStreaming, .clientStreaming, .bidirectional])
    func `every sequence of three frames of the stream`(kind: MethodKind) async throws {
        let steps = ServerStep.allCases.filter { ![.unknown, .request, .otherStream].contains($0) }
        let pairs = steps.flatMap { first in steps.map { [first, $0] } }
        try await play(pairs.flatMap { pair in steps.map { pair + [$0] } }, kind)
    }

    private func play(_ sequences: [[ServerStep]], _ kind: MethodKind) async throws {
        let server = try await RawServer()
        for sequence in sequences {
            let client = Client(addresses: [server.address])
            async let serving: Void = serve(server, kind, sequence)
            let got = await outcome(client, kind)
            try await serving
            client.close()
            let expected = AnswerModel(kind: kind).outcome(of: sequence)
            guard got == expected else {
                Issue.record("\(kind): \(sequence): \(got) instead of \(expected)")
                break
            }
        }
        await server.close()
    }

    /// Takes one call with all its frames, sends the sequence, and closes.
    private func serve(_ server: RawServer, _ kind: MethodKind, _ sequence: [ServerStep]) async throws {
        guard let raw = await server.accept() else { return }
        _ = await raw.next(kind.streamsRequests ? 2 : 1)
        // The client may be content and gone before the last frame.
        try? await raw.send(sequence.flatMap { $0.frame(number) })
        await raw.close()
    }

    /// The messages a caller reads and how its call ends.
    private func outcome(_ client: Client, _ kind: MethodKind) async -> [String] {
        var messages: [String] = []
        do {
            switch kind {
            case .unary:
                let answer = try await client.unary(TestMethods.echo, TTRPCRequest(), CallOptions())
                return ["\(answer.timeoutNano)"]
            case .clientStreaming:
                let answer = try await client.clientStreaming(TestMethods.sum, CallOptions()) { _ in }
                return ["\(answer.timeoutNano)"]
            case .serverStreaming:
                let stream = try await client.serverStreaming(TestMethods.count, TTRPCRequest(), CallOptions())
                for try await message in stream { messages.append("\(message.timeoutNano)") }
            case .bidirectional:
                let call = try await client.bidirectional(TestMethods.chat, CallOptions())
                try await call.requests.finish()
                for try await message in call.responses { messages.append("\(message.timeoutNano)") }
            }
            return messages + ["end"]
        } catch {
            return messages + [(error as? RPCError)?.code.name ?? "\(error)"]
        }
    }
}
