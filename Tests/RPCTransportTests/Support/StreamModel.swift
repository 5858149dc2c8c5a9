import RPC

@testable import RPCTransport

/// One frame of a caller on one stream.
enum CallerStep: Hashable, CustomStringConvertible {
    /// A request with these flags; with the message 3, or without a payload.
    case request(UInt8, hasMessage: Bool)
    /// Data with these flags; with the message 4, or without bytes.
    case data(UInt8, hasMessage: Bool)
    /// Data that is no message.
    case garbage
    /// A frame of a kind that callers don't send, or that does not exist.
    case odd(UInt8)

    static let request: Int64 = 3
    static let message: Int64 = 4

    var description: String {
        switch self {
        case .request(let flags, let hasMessage): "request(\(flags)\(hasMessage ? ", message" : ""))"
        case .data(let flags, let hasMessage): "data(\(flags)\(hasMessage ? ", message" : ""))"
        case .garbage: "garbage"
        case .odd(let kind): "kind \(kind)"
        }
    }
}

/// What a server has to answer to a caller's frames on one stream, by the state diagrams of ttrpc's PROTOCOL.md and the tables
/// of ours. Written apart from the server, as one state machine: the server must agree with it.
struct StreamModel {
    private enum Phase: Equatable {
        case unopened
        /// The caller may send; so many messages came, which add up to so much.
        case open(count: Int, sum: Int64)
        /// The server has sent its last frame. A caller that has not closed its side cannot know yet: its data is late.
        case ended(Lateness)
    }

    private enum Lateness: Equatable {
        case none
        case notTold
        case told
    }

    private let kind: MethodKind
    private var phase = Phase.unopened

    init(_ kind: MethodKind) { self.kind = kind }

    /// The frames that answer `step`, in the words of `RawConnection.Received.text`.
    mutating func answers(to step: CallerStep) -> [String] {
        switch step {
        case .odd: []
        case .request(let flags, let hasMessage): open(Frame.Flags(rawValue: flags), hasMessage)
        case .data(let flags, let hasMessage): data(Frame.Flags(rawValue: flags), hasMessage ? CallerStep.message : 0)
        case .garbage: garbage()
        }
    }

    private mutating func open(_ flags: Frame.Flags, _ hasMessage: Bool) -> [String] {
        guard phase == .unopened else { return [Self.refused] }
        let message = hasMessage ? CallerStep.request : 0
        switch kind {
        case .unary:
            phase = .ended(.none)
            return ["answer \(message)"]
        case .serverStreaming:
            // Whatever the flags say, a close may follow, and says nothing new.
            phase = .ended(.notTold)
            return (0..<message).map { "data \($0)" } + ["end"]
        case .clientStreaming, .bidirectional:
            let staysOpen = flags.contains(.remoteOpen) && !flags.contains(.remoteClosed)
            let isPlain = flags.isDisjoint(with: [.remoteOpen, .remoteClosed])
            phase = .open(count: 0, sum: 0)
            // Only a request without flags is a message even when it is empty.
            let answers = hasMessage || isPlain ? take(message) : []
            return answers + (staysOpen ? [] : close())
        }
    }

    private mutating func data(_ flags: Frame.Flags, _ message: Int64) -> [String] {
        let carriesMessage = !flags.contains(.noData)
        let closes = flags.contains(.remoteClosed)
        switch phase {
        case .unopened, .ended(.none): return [Self.refused]
        case .open: return (carriesMessage ? take(message) : []) + (closes ? close() : [])
        case .ended(let lateness):
            let tells = carriesMessage && lateness == .notTold
            phase = .ended(closes ? .none : tells ? .told : lateness)
            return tells ? [Self.refused] : []
        }
    }

    private mutating func garbage() -> [String] {
        guard case .open = phase else { return data([], 0) }
        phase = .ended(.notTold)
        return [Self.refused]
    }

    private mutating func take(_ message: Int64) -> [String] {
        guard case .open(let count, let sum) = phase else { return [] }
        phase = .open(count: count + 1, sum: sum + message)
        return kind == .bidirectional ? ["data \(message + 1)"] : []
    }

    private mutating func close() -> [String] {
        guard case .open(_, let sum) = phase else { return [] }
        phase = .ended(.none)
        return [kind == .bidirectional ? "end" : "answer \(sum)"]
    }

    private static let refused = "INVALID_ARGUMENT"
}
