internal import MessageRuntime
internal import RPC
internal import Testing
internal import WireMessages

@testable internal import RPCTransport

/// Every sequence of a caller's frames, legal or not, is answered as ``StreamModel`` says.
@Suite struct StreamSequenceTests {
    private static let closed = Frame.Flags.remoteClosed.rawValue
    private static let open = Frame.Flags.remoteOpen.rawValue
    private static let noData = Frame.Flags.noData.rawValue

    /// Frames that between them bring a stream into every state, and out of it in every way.
    private static let steps: [CallerStep] = [
        .request(0, hasMessage: true), .request(open, hasMessage: false), .request(open, hasMessage: true),
        .request(closed, hasMessage: false), .data(0, hasMessage: true), .data(0, hasMessage: false),
        .data(noData, hasMessage: false), .data(closed, hasMessage: true), .data(closed | noData, hasMessage: false),
        .garbage, .odd(Frame.Kind.response),
    ]

    private static let methods: [MethodKind: String] = [
        .unary: "Echo", .serverStreaming: "Count", .clientStreaming: "Sum", .bidirectional: "Chat",
    ]

    /// Flags alone, together, and with those that no version defines.
    private static let flags = Array(UInt8(0)...31) + [0x20, 0x40, 0x80, 0xF8, 0xFE, 0xFF]

    @Test func `every pair of frames for a method that takes no stream`() async throws {
        let pairs = Self.steps.flatMap { first in (Self.steps + [.odd(0), .odd(9)]).map { [first, $0] } }
        try await play(pairs, .unary)
    }

    @Test(arguments: [MethodKind.serverStreaming, .clientStreaming, .bidirectional])
    func `every sequence of three frames`(kind: MethodKind) async throws {
        let pairs = Self.steps.flatMap { first in Self.steps.map { [first, $0] } }
        try await play(pairs.flatMap { pair in Self.steps.map { pair + [$0] } }, kind)
    }

    @Test(arguments: MethodKind.allCases)
    func `every flag a request can carry, with and without a message, then a message and the end`(
        kind: MethodKind
    ) async throws {
        let sequences = Self.flags.flatMap { flags in
            [true, false].map { hasMessage -> [CallerStep] in
                [
                    .request(flags, hasMessage: hasMessage), .data(0, hasMessage: true),
                    .data(Self.closed | Self.noData, hasMessage: false),
                ]
            }
        }
        try await play(sequences, kind)
    }

    @Test(arguments: [MethodKind.clientStreaming, .bidirectional])
    func `every flag that data can carry, with and without a message, then the end`(kind: MethodKind) async throws {
        let sequences = Self.flags.flatMap { flags in
            [true, false].map { hasMessage -> [CallerStep] in
                // A frame that says it has no data has none.
                let hasMessage = hasMessage && flags & Self.noData == 0
                return [
                    .request(Self.open, hasMessage: false), .data(flags, hasMessage: hasMessage),
                    .data(Self.closed | Self.noData, hasMessage: false),
                ]
            }
        }
        try await play(sequences, kind)
    }

    @Test(arguments: [MethodKind.clientStreaming, .bidirectional])
    func `every three frames after a stream was opened`(kind: MethodKind) async throws {
        var sequences: [[CallerStep]] = [[.request(Self.open, hasMessage: false)]]
        let steps = Self.steps.filter { if case .data = $0 { true } else { $0 == .garbage } }
        for _ in 0..<3 { sequences = sequences.flatMap { begin in steps.map { begin + [$0] } } }
        try await play(sequences, kind)
    }

    /// Plays every sequence on a stream of its own of one connection, frame by frame.
    private func play(_ sequences: [[CallerStep]], _ kind: MethodKind) async throws {
        try await withServer { _, address in
            let raw = try await RawConnection(address)
            var id: UInt32 = 1
            for sequence in sequences {
                var model = StreamModel(kind)
                let conversation = Conversation(raw: raw, stream: id)
                for (index, step) in sequence.enumerated() {
                    let expected = model.answers(to: step)
                    let got = try await conversation.answers(expected.count, to: frame(step, kind, id))
                    guard got == expected else {
                        let words = sequence.prefix(index + 1).map(\.description).joined(separator: ", ")
                        Issue.record("\(kind): \(words): \(got) instead of \(expected)")
                        return
                    }
                }
                id += 2
            }
        }
    }

    private func frame(_ step: CallerStep, _ kind: MethodKind, _ id: UInt32) -> [UInt8] {
        func message(_ number: Int64, _ isThere: Bool) -> [UInt8] {
            isThere ? TTRPCRequest(timeoutNano: number).packed() : []
        }
        switch step {
        case .request(let flags, let hasMessage):
            return RawFrame.request(
                Self.methods[kind, default: ""], id: id, flags: flags, payload: message(CallerStep.request, hasMessage))
        case .data(let flags, let hasMessage):
            return RawFrame.data(message(CallerStep.message, hasMessage), id: id, flags: flags)
        case .garbage: return RawFrame.data([0xFF], id: id)
        case .odd(let kind): return RawFrame.bytes(kind, id: id)
        }
    }
}

/// Frames of one stream after the other, and their answers.
private struct Conversation {
    let raw: RawConnection
    let stream: UInt32

    /// Sends a frame, and returns what comes for it: so many answers, or fewer when the server is certainly done.
    ///
    /// A request that is refused at once stands behind the frame. Its refusal may come first, because handlers of streams
    /// take turns with the connection; after several such turns nothing more is to come.
    func answers(_ count: Int, to frame: [UInt8]) async throws -> [String] {
        var got: [String] = []
        try await raw.send(frame)
        var turns = 0
        repeat {
            // Id 0 is no stream's and leaves the highest id as it is.
            try await raw.send(RawFrame.bytes(Frame.Kind.request, id: 0))
            while let answer = await raw.next(), answer.header.streamID != 0 {
                got.append(answer.header.streamID == stream ? answer.text : "\(answer.text) on another stream")
            }
            turns += 1
        } while got.count < count && turns < 20
        return got
    }
}
