import RPC

@testable import RPCTransport

/// One frame of a server on the stream of a call, or beside it.
enum ServerStep: CaseIterable {
    case message
    case emptyMessage
    /// Data that carries no message and ends nothing.
    case nothing
    case lastMessage
    case lastEmptyMessage
    case end
    case answer
    case emptyAnswer
    case refusal
    /// Frames that do not concern the call: of an unknown kind, of a kind that servers don't send, of another stream.
    case unknown
    case request
    case otherStream

    static let number: Int64 = 5

    func frame(_ message: [UInt8]) -> [UInt8] {
        let closed = Frame.Flags.remoteClosed.rawValue
        let noData = Frame.Flags.noData.rawValue
        return switch self {
        case .message: RawFrame.data(message, id: 1)
        case .emptyMessage: RawFrame.data([], id: 1)
        case .nothing: RawFrame.data([], id: 1, flags: noData)
        case .lastMessage: RawFrame.data(message, id: 1, flags: closed)
        case .lastEmptyMessage: RawFrame.data([], id: 1, flags: closed)
        case .end: RawFrame.data([], id: 1, flags: closed | noData)
        case .answer: RawFrame.response(message)
        case .emptyAnswer: RawFrame.response()
        case .refusal: RawFrame.response(error: RPCError(.aborted, reason: "STOP", "中止"))
        case .unknown: RawFrame.bytes(9, id: 1, data: message)
        case .request: RawFrame.request("Echo", id: 1)
        case .otherStream: RawFrame.response(message, id: 3)
        }
    }
}

/// What a caller has to make of a server's frames, by the state diagrams of ttrpc's PROTOCOL.md: the messages it reads, and
/// then `end` or the code of a failure. After the last of the frames the server closes the connection.
struct AnswerModel {
    let kind: MethodKind

    func outcome(of steps: [ServerStep]) -> [String] {
        kind == .unary ? [unary(steps)] : kind == .clientStreaming ? [single(steps)] : stream(steps)
    }

    /// Only a response answers a unary call.
    private func unary(_ steps: [ServerStep]) -> String {
        for step in steps {
            switch step {
            case .answer: return "\(ServerStep.number)"
            case .emptyAnswer: return "0"
            case .refusal: return Self.refused
            case .message, .emptyMessage, .nothing, .lastMessage, .lastEmptyMessage, .end: return Self.malformed
            case .unknown, .request, .otherStream: continue
            }
        }
        return Self.lost
    }

    /// The answer of a method whose caller streams: one message, however it is sent, and then the end.
    private func single(_ steps: [ServerStep]) -> String {
        let read = stream(steps, emptyAnswerIsFirstMessage: true)
        let (messages, end) = (read.dropLast(), read[read.count - 1])
        // A second message says that something is wrong, whatever follows.
        guard messages.count < 2 else { return Self.malformed }
        return end == "end" ? messages.first ?? Self.malformed : end
    }

    private func stream(_ steps: [ServerStep], emptyAnswerIsFirstMessage: Bool = false) -> [String] {
        var messages: [String] = []
        for step in steps {
            switch step {
            case .message: messages.append("\(ServerStep.number)")
            case .emptyMessage: messages.append("0")
            case .lastMessage, .answer: return messages + ["\(ServerStep.number)", "end"]
            case .lastEmptyMessage: return messages + ["0", "end"]
            case .emptyAnswer where emptyAnswerIsFirstMessage && messages.isEmpty: return ["0", "end"]
            // The final empty response with which a server may finish a stream of data.
            case .end, .emptyAnswer: return messages + ["end"]
            case .refusal: return messages + [Self.refused]
            case .nothing, .unknown, .request, .otherStream: continue
            }
        }
        return messages + [Self.lost]
    }

    private static let refused = "ABORTED"
    private static let malformed = "INTERNAL"
    private static let lost = "UNAVAILABLE"
}
