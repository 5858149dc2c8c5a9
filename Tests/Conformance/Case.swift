/// One row of the table: what is sent, and what must come back.
public struct Case: Sendable {
    /// `group/what`: unique, and what a filter selects by.
    public let name: String
    /// One sentence for people.
    public let title: String
    let steps: [Step]
    let plain: Plain

    /// A case of several steps. The connection has to be usable at the end, unless the last step says what became of it.
    init(_ name: String, _ title: String, _ steps: [Step], plain: Plain = .same) {
        self.name = name
        self.title = title
        self.steps = steps
        self.plain = plain
    }

    /// A case in which frames are sent in one write and answered in that order, and nothing else comes.
    init(_ name: String, _ title: String, send frames: [Frame], expect replies: [Reply], plain: Plain = .same) {
        self.init(name, title, [.send(frames), .expect(replies), .alive], plain: plain)
    }

    /// Every case, in the order in which they run.
    public static let all: [Case] =
        unary + errors + envelopes + frames + garbage + streamIDs + sizes + deadlines + metadata + callerStreams
        + serverStreams + echoStreams + violations + connections + load + probes

    /// Whether servers of that profile have to pass it.
    public func applies(to profile: Profile) -> Bool {
        if case .exempt = plain { return profile == .ours }
        return true
    }

    func steps(for profile: Profile) -> [Step] {
        if profile == .ttrpc, case .instead(let steps) = plain { return steps }
        return steps
    }
}

/// What the server under test promises.
public enum Profile: String, Sendable, CaseIterable {
    /// The answers of Sources/RPCTransport/PROTOCOL.md, with their reasons.
    case ours
    /// What ttrpc's own text and its implementation in Go do; reasons are not looked at.
    case ttrpc
}

/// What a plain ttrpc server does with a case.
enum Plain: Sendable {
    /// The same, but for reasons.
    case same
    /// Something else.
    case instead([Step])
    /// Nothing that could be demanded, with the reason why.
    case exempt(String)
}

/// A part of a case.
enum Step: Sendable {
    /// Frames, in one write.
    case send([Frame])
    /// Frames, each byte in a write of its own.
    case trickle([Frame])
    /// Bytes that are no frames, with what they are.
    case bytes(String, [UInt8])
    /// These, in this order.
    case expect([Reply])
    /// These, in any order between streams.
    case expectAnyOrder([Reply])
    /// A further call is answered, and nothing came before that answer.
    case alive
    /// The server closes the connection, and sends nothing before.
    case closed
    /// The client sends no more, and still reads.
    case finish
    /// The client closes the connection and opens another.
    case reconnect
    /// Anything else, with what it is.
    case act(String, @Sendable (Session) throws -> Void)
}

extension Step: CustomStringConvertible {
    var description: String {
        switch self {
        case .send(let frames): "send \(Self.list(frames))"
        case .trickle(let frames): "send byte by byte \(Self.list(frames))"
        case .bytes(let what, let bytes): "send \(what), \(bytes.count) B"
        case .expect(let replies): "expect \(replies.isEmpty ? "nothing" : Self.list(replies))"
        case .expectAnyOrder(let replies): "expect in any order \(Self.list(replies))"
        case .alive: "the connection serves on, and nothing else came"
        case .closed: "the server closes"
        case .finish: "send no more"
        case .reconnect: "close and connect anew"
        case .act(let what, _): what
        }
    }

    private static func list(_ items: [some CustomStringConvertible]) -> String {
        let shown = items.prefix(6).map(\.description).joined(separator: "; ")
        return items.count > 6 ? "\(shown); … \(items.count) in all" : shown
    }
}
