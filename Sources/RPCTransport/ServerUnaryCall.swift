internal import NIOCore
internal import RPC

/// A unary call of a server, from its request to its one answer.
final class ServerUnaryCall: UnaryReply, ServerCall, @unchecked Sendable {
    // Unchecked: touched on the connection's loop only; answers from elsewhere go there first.

    private let connection: ServerConnection
    private let arrived: Arrived
    private let prepared: PreparedUnary
    private var isAnswered = false
    /// Set for a call that had to wait.
    var task: Task<Void, Never>?

    init(_ connection: ServerConnection, _ arrived: Arrived, _ prepared: PreparedUnary) {
        self.connection = connection
        self.arrived = arrived
        self.prepared = prepared
    }

    /// Runs the handler.
    func run() async { await prepared.run(self) }

    var id: UInt32 { arrived.id }
    var deadline: Deadline { arrived.deadline }
    var weight: CallWeight { arrived.weight }
    var isExpired: Bool { isAnswered }

    func succeed(_ payload: UnsafeRawBufferPointer) {
        guard connection.loop.inEventLoop else {
            let copy = [UInt8](payload)
            return connection.loop.execute { copy.withUnsafeBytes { self.end(.success($0)) } }
        }
        end(.success(payload))
    }

    func fail(_ error: RPCError) {
        let error = error.ofBegunCall
        guard connection.loop.inEventLoop else { return connection.loop.execute { self.end(.failure(error)) } }
        end(.failure(error))
    }

    func expire() {
        connection.loop.assertInEventLoop()
        answer(.failure(.deadlineExceeded))
        task?.cancel()
    }

    func abandon() {
        connection.loop.assertInEventLoop()
        if !isAnswered { arrived.ended(.cancelled, peer: connection.peer) }
        isAnswered = true
        task?.cancel()
    }

    /// The handler returned.
    private func end(_ result: Result<UnsafeRawBufferPointer, RPCError>) {
        connection.loop.assertInEventLoop()
        answer(result)
        // In the table only when it had to wait.
        if task != nil { connection.untrack(self) }
    }

    private func answer(_ result: Result<UnsafeRawBufferPointer, RPCError>) {
        guard !isAnswered else { return }
        isAnswered = true
        switch result {
        case .success(let payload):
            let writing = connection.output.answer(payload, id)
            if writing == .mismatched { connection.reportMismatch(arrived) }
            if let error = writing.error { return refuse(error) }
            arrived.ended(nil, responseBytes: payload.count, peer: connection.peer)
        case .failure(let error): refuse(error)
        }
    }

    private func refuse(_ error: RPCError) {
        connection.output.refuse(error, id)
        arrived.ended(error, peer: connection.peer)
    }
}
