/// One case being played against a server.
final class Session {
    /// How long a case may take: only a server that does not answer gets near it.
    static let limit = Duration.seconds(60)

    let address: Address
    let profile: Profile
    let limit = TimeLimit(Session.limit)
    var connection: Connection
    private var highestID: UInt32 = 0

    private init(_ address: Address, _ profile: Profile) throws {
        self.address = address
        self.profile = profile
        connection = try Connection(address)
    }

    /// Plays a case; throws why it does not pass.
    static func play(_ played: Case, _ address: Address, _ profile: Profile) throws {
        let session = try Session(address, profile)
        for (index, step) in played.steps(for: profile).enumerated() {
            do { try session.play(step) } catch {
                throw Failure("step \(index + 1) (\(step)): \(error)")
            }
        }
    }

    func send(_ frames: [Frame]) throws {
        try send(frames.bytes, ids: frames)
    }

    /// Sends bytes; those of frames with their frames, so that later calls get higher ids.
    func send(_ bytes: [UInt8], ids frames: [Frame] = []) throws {
        // The server may have closed already, for what was sent before; what then comes back is expected, not this.
        try connection.send(bytes, until: limit)
        note(frames)
    }

    func note(_ frames: [Frame]) {
        for frame in frames where frame.kind == 1 && frame.id % 2 == 1 { highestID = max(highestID, frame.id) }
    }

    func next() throws -> Frame {
        guard let frame = try connection.next(until: limit) else { throw Failure("the server closed the connection") }
        return frame
    }

    func expect(_ replies: [Reply]) throws {
        for reply in replies {
            let frame: Frame
            do { frame = try next() } catch { throw Failure("\(error), instead of \(reply)") }
            if let mismatch = reply.mismatch(frame, profile) {
                throw Failure("\(frame)\(Self.content(frame)) \(mismatch), instead of \(reply)")
            }
        }
    }

    /// Takes so many frames and finds a place for each; those of one stream stay in order.
    func expectAnyOrder(_ replies: [Reply]) throws {
        var queues = Dictionary(grouping: replies, by: \.id)
        for _ in replies {
            let frame = try next()
            guard let reply = queues[frame.id]?.first else { throw Failure("\(frame) is one too many") }
            if let mismatch = reply.mismatch(frame, profile) { throw Failure("\(frame) \(mismatch)") }
            queues[frame.id]?.removeFirst()
        }
    }

    /// The next call's id on this connection; nil after the highest.
    func nextID() -> UInt32? {
        guard highestID < .max - 1 else { return nil }
        highestID = highestID == 0 ? 1 : highestID + 2
        return highestID
    }

    func expectAlive() throws {
        guard let id = nextID() else { return }
        try send([.echo(id, Messages.record)])
        try expect([.answer(id, Messages.record)])
    }

    func expectClosed() throws {
        if let frame = try connection.next(until: limit) { throw Failure("\(frame) came instead of the end") }
    }

    func reconnect() throws {
        connection = try Connection(address)
        highestID = 0
    }

    private func play(_ step: Step) throws {
        switch step {
        case .send(let frames): try send(frames)
        case .trickle(let frames):
            for byte in frames.flatMap(\.bytes) { try send([byte]) }
            note(frames)
        case .bytes(_, let bytes): try send(bytes)
        // Calls are independent: a plain server may answer them in any order, as long as each stream keeps its own.
        case .expect(let replies): try profile == .ours ? expect(replies) : expectAnyOrder(replies)
        case .expectAnyOrder(let replies): try expectAnyOrder(replies)
        case .alive: try expectAlive()
        case .closed: try expectClosed()
        case .finish: connection.finish()
        case .reconnect: try reconnect()
        case .act(_, let body): try body(self)
        }
    }

    private static func content(_ frame: Frame) -> String {
        Response(frame).map { " (\($0.summary))" } ?? ""
    }
}

extension Reply {
    /// The stream it belongs to.
    var id: UInt32 {
        switch self {
        case .answer(let id, _), .success(let id), .sized(let id, _), .refusal(let id, _, _), .refused(let id),
            .data(let id, _),
            .end(let id):
            id
        case .either(let replies): replies.first?.id ?? 0
        }
    }
}

extension Case {
    /// Plays this case against the server.
    ///
    /// - Throws: ``Failure`` with the step that went wrong.
    public func run(against address: Address, as profile: Profile) throws {
        try Session.play(self, address, profile)
    }

    /// What is sent and what must come back, a line each.
    public func lines(for profile: Profile) -> [String] {
        if !applies(to: profile), case .exempt(let reason) = plain { return ["not demanded: \(reason)"] }
        return steps(for: profile).map(\.description)
    }
}
