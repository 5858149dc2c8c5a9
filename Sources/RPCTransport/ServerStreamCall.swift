internal import NIOCore
internal import RPC

/// A streaming call of a server. Also the writer that its handler answers with.
final class ServerStreamCall: ServerCall, PayloadWriter, @unchecked Sendable {
    // Unchecked: touched on the connection's loop only. Handlers run there, and come back to it after they waited; only
    // `write` may be called by a task that a handler started elsewhere.

    /// What the handler reads.
    let requests: PayloadBuffer
    var task: Task<Void, Never>?
    private let connection: ServerConnection
    private var arrived: Arrived
    private var responseBytes = 0
    private var messages = (received: 0, sent: 0)
    /// What the caller sends. `closing` from the start where the request is the only message: the caller may still say that this was all.
    private var incoming: Half
    /// What the handler answers; closed once the caller has got its last frame, even if the handler has not returned.
    private var outgoing = Half.open
    /// Whether more than a buffer may wait for the handler; see ``ServerConnection/streamIsFull(_:)``.
    var isLarge = false

    init(_ connection: ServerConnection, _ arrived: Arrived) {
        self.connection = connection
        self.arrived = arrived
        weight = arrived.weight
        incoming = arrived.method.kind.streamsRequests ? .open : .closing
        messages.received = incoming == .open ? 0 : 1
        requests = PayloadBuffer(limit: connection.shared.configuration.streamBufferBytes) {
            connection.loop.execute { connection.streamHasRoom(id: arrived.id) }
        }
    }

    var id: UInt32 { arrived.id }
    var deadline: Deadline { arrived.deadline }
    let weight: CallWeight
    var isExpired: Bool { outgoing == .closed }

    /// Runs the handler and ends the stream as it says.
    func run(_ prepared: PreparedStream) async {
        do throws(RPCError) {
            end(.success(try await prepared.run(requests, self)), stopsHandler: false)
        } catch {
            end(.failure(error.ofBegunCall), stopsHandler: false)
        }
        connection.shrink(self)
        connection.untrack(self)
    }

    // MARK: What the caller sends

    /// What came with the request of a caller that streams: a first message, if it is not empty.
    ///
    /// Without stream flags the request is all there is, so it is one message even when it is empty.
    func receiveFirst(_ payload: UnsafeRawBufferPointer, _ flags: Frame.Flags) {
        connection.loop.assertInEventLoop()
        let isUnary = flags.isDisjoint(with: [.remoteOpen, .remoteClosed])
        if !payload.isEmpty || isUnary {
            messages.received += 1
            requests.push([UInt8](payload))
        }
        if isUnary || flags.contains(.remoteClosed) { closeRequests() }
    }

    /// A data frame of the caller.
    func receive(_ data: UnsafeRawBufferPointer, _ flags: Frame.Flags) {
        connection.loop.assertInEventLoop()
        guard outgoing == .open else { return connection.receiveLate(id, flags) }
        let carriesMessage = !flags.contains(.noData)
        // A caller whose request was all may say so as often as it likes, but send nothing more.
        let isAllowed = incoming == .open || (!arrived.method.kind.streamsRequests && !carriesMessage)
        if flags.contains(.remoteClosed) { incoming = .closed }
        guard isAllowed else {
            return end(.failure(.streamViolation("数据流已由调用方结束")), stopsHandler: true)
        }
        if carriesMessage {
            arrived.payloadBytes += data.count
            messages.received += 1
            let hasRoom = requests.push([UInt8](data))
            if !hasRoom { connection.streamIsFull(self) }
        }
        if flags.contains(.remoteClosed) { closeRequests() }
    }

    private func closeRequests() {
        incoming = .closed
        requests.end()
    }

    /// The handler does not take what the caller sends.
    func overflow() {
        end(.failure(.streamOverflow), stopsHandler: true)
    }

    // MARK: What the handler sends

    func write(_ payload: [UInt8]) async throws(RPCError) {
        while true {
            switch await connection.loop.run({ self.send(payload) }) {
            case .sent: return
            case .full: await connection.output.room()
            case .refused(let error): throw error
            }
        }
    }

    private func send(_ payload: [UInt8]) -> StreamSending {
        connection.loop.assertInEventLoop()
        if outgoing == .closed || connection.isClosed { return .refused(.streamEnded) }
        if connection.output.isFull { return .full }
        if let error = payload.withUnsafeBytes({ connection.output.data($0, id) }).error { return .refused(error) }
        responseBytes += payload.count
        messages.sent += 1
        return .sent
    }

    func finish() async throws(RPCError) {}

    // MARK: The end

    func expire() {
        end(.failure(.deadlineExceeded), stopsHandler: true)
    }

    func abandon() {
        connection.loop.assertInEventLoop()
        if outgoing == .open { recordEnd(.cancelled) }
        outgoing = .closed
        stop(.cancelled)
    }

    /// Sends the last frame: a response with the answer or a refusal, or the end of a stream of answers.
    func end(_ result: Result<[UInt8]?, RPCError>, stopsHandler: Bool) {
        connection.loop.assertInEventLoop()
        guard outgoing == .open else { return }
        outgoing = .closed
        if incoming != .closed { connection.calls.late.note(id) }
        var error: RPCError?
        switch result {
        case .success(nil): connection.output.end(id)
        case .success(let answer?):
            responseBytes += answer.count
            messages.sent += 1
            error = answer.withUnsafeBytes { written($0) }
        case .failure(let refusal): error = refusal
        }
        if let error { connection.output.refuse(error, id) }
        recordEnd(error)
        if stopsHandler { stop(error ?? .cancelled) }
    }

    /// Writes the one answer; what the caller is told instead when that fails.
    private func written(_ answer: UnsafeRawBufferPointer) -> RPCError? {
        let writing = connection.output.answer(answer, id)
        if writing == .mismatched { connection.reportMismatch(arrived) }
        return writing.error
    }

    private func recordEnd(_ error: RPCError?) {
        arrived.ended(error, responseBytes: responseBytes, messages: messages, peer: connection.peer)
    }

    private func stop(_ error: RPCError) {
        requests.breakOff(error)
        connection.shrink(self)
        connection.letGo(of: self)
        task?.cancel()
        connection.output.wake()
    }
}

/// What became of an attempt to send a message of a stream.
enum StreamSending: Sendable {
    case sent
    /// The peer has to read first.
    case full
    case refused(RPCError)
}
