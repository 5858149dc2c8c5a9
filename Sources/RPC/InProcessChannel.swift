internal import Synchronization

/// A router behind a channel: for tests of handlers, and for what calls its own process.
///
/// Calls go through packed bytes and all of the router's checks, as they do over a connection.
public final class InProcessChannel: Channel {
    /// Bytes that a stream holds for a slow reader.
    private static let streamBufferBytes = 256 << 10

    private let router: Router
    private let peer: String

    /// A channel to `router`.
    ///
    /// - Parameter peer: on whose behalf it calls, as a connection's other end is written: `10.0.0.7:51234`.
    public init(_ router: Router, peer: String = "in-process") {
        self.router = router
        self.peer = peer
    }

    /// Calls the router.
    public func unary(
        service: String, method: String, request: [UInt8], options: CallOptions
    ) async throws(RPCError) -> [UInt8] {
        let method = try router.method(service: service, name: method)
        let call = Recording(method.recorder, peer: peer, requestBytes: request.count)
        do throws(RPCError) {
            let admitted = try router.admit(
                method, metadata: options.metadata, deadline: options.deadline, peer: peer)
            let prepared = try request.lend { (bytes) throws(RPCError) in try method.prepareUnary(bytes, admitted) }
            let answer = try await Self.run(prepared, options.deadline)
            call.ended(nil, responseBytes: answer.count)
            return answer
        } catch {
            call.ended(error, responseBytes: 0)
            throw error
        }
    }

    /// Begins a streaming call of the router.
    public func stream(
        service: String, method: String, kind: MethodKind, request: [UInt8]?, options: CallOptions
    ) async throws(RPCError) -> PayloadStream {
        let method = try router.method(service: service, name: method)
        let call = try router.admit(
            method, metadata: options.metadata, deadline: options.deadline, peer: peer)
        let prepared = try (request ?? []).lend { (bytes) throws(RPCError) in
            try method.prepareStream(bytes, call)
        }
        let requests = PayloadBuffer(limit: Self.streamBufferBytes)
        let responses = PayloadBuffer(limit: Self.streamBufferBytes)
        if request != nil { requests.end() }
        let recording = Recording(method.recorder, peer: peer, requestBytes: request?.count ?? 0)
        let handler = Task {
            do throws(RPCError) {
                if let answer = try await prepared.run(requests, responses) { responses.push(answer) }
                responses.end()
                recording.ended(nil, responseBytes: 0)
            } catch {
                responses.end(error)
                recording.ended(error, responseBytes: 0)
            }
            requests.breakOff(.streamEnded)
        }
        let timer = Self.timer(options.deadline) {
            responses.breakOff(.deadlineExceeded); handler.cancel()
        }
        return PayloadStream(
            requests: request == nil ? requests : ClosedWriter(), responses: responses,
            cancel: {
                timer?.cancel()
                responses.breakOff(.cancelled)
                handler.cancel()
            })
    }

    /// Runs a handler until its answer or the deadline, whichever is first.
    private static func run(_ call: PreparedUnary, _ deadline: Deadline) async throws(RPCError) -> [UInt8] {
        let reply = PayloadBuffer(limit: .max)
        let handler = Task { await call.run(BufferReply(buffer: reply)) }
        let timer = timer(deadline) { reply.breakOff(.deadlineExceeded) }
        defer {
            timer?.cancel()
            handler.cancel()
        }
        guard let answer = try await reply.next() else { throw .internalError }
        return answer
    }

    private static func timer(_ deadline: Deadline, _ action: @escaping @Sendable () -> Void) -> Task<Void, Never>? {
        guard let remaining = deadline.remaining else { return nil }
        return Task {
            do { try await Task.sleep(for: remaining) } catch { return }
            action()
        }
    }
}

/// Takes an answer into a buffer.
private struct BufferReply: UnaryReply {
    let buffer: PayloadBuffer

    func succeed(_ payload: UnsafeRawBufferPointer) {
        buffer.push([UInt8](payload))
        buffer.end()
    }

    func fail(_ error: RPCError) { buffer.end(error.ofBegunCall) }
}

/// Tells a recorder of one call.
private struct Recording: Sendable {
    private let recorder: any CallRecorder
    private let peer: String
    private let requestBytes: Int
    private let start = monotonicNanoseconds()

    init(_ recorder: any CallRecorder, peer: String, requestBytes: Int) {
        self.recorder = recorder
        self.peer = peer
        self.requestBytes = requestBytes
        recorder.began()
    }

    func ended(_ error: RPCError?, responseBytes: Int) {
        recorder.ended(
            EndedCall(
                peer: peer, error: error, nanoseconds: monotonicNanoseconds() - start,
                requestBytes: requestBytes, responseBytes: responseBytes))
    }
}

extension [UInt8] {
    /// `withUnsafeBytes` with typed throws, which the standard library's does not have.
    func lend<Result, Failure: Error>(
        _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try withUnsafeBytes { bytes in
            Swift.Result<Result, Failure> { () throws(Failure) in try body(bytes) }
        }.get()
    }
}
