internal import NIOCore
internal import RPC

/// How a connection hands a body on while it comes in.
extension EdgeConnection {
    /// Calls; the answer may come before the end of the body, which is then not waited for.
    func begin(_ upload: EdgeUpload) {
        let body = EdgeBody(loop) { [weak self] in self?.readOn() }
        uploading = body
        calling = Task.immediateDetached(executorPreference: loop.executor) { [self] in
            let answer = await upload.run(body)
            await loop.run { self.answer(answer, for: body) }
        }
    }

    func grow(_ taking: Taking, of upload: EdgeUpload, by bytes: ByteBuffer) {
        guard taking.received <= upload.most else { return refuse(.bodyTooLarge(upload.most), taking.exchange) }
        phase = .takes(taking)
        uploading?.put(bytes)
    }

    private func answer(_ answer: EdgeAnswer, for body: EdgeBody) {
        guard uploading === body else { return }
        uploading = nil
        if case .takes(let taking) = phase {
            var exchange = taking.exchange
            // What still comes is not wanted.
            exchange.keepsAlive = false
            phase = .answers(exchange)
        }
        write(answer)
    }

    /// Lets who takes the body know that no more comes of it.
    func breakUpload() {
        uploading?.end(.streamEnded)
        uploading = nil
    }
}

/// The body of a request, taken while it comes in: no more of it is kept than a piece, and the client waits meanwhile.
final class EdgeBody: @unchecked Sendable {
    // Unchecked: everything that changes is touched on the loop only.

    /// Bytes that may wait to be taken before the connection is read no further.
    private static let most = 256 << 10

    private let loop: EdgeLoop
    private let taken: () -> Void
    private var bytes = ByteBuffer()
    /// How the body ended: nil while it comes in.
    private var ending: Result<[UInt8]?, RPCError>?
    private var waiting: CheckedContinuation<Result<[UInt8]?, RPCError>, Never>?

    /// - Parameter taken: called on the loop when there is room again.
    init(_ loop: EdgeLoop, taken: @escaping () -> Void) {
        self.loop = loop
        self.taken = taken
    }

    var isFull: Bool { bytes.readableBytes >= Self.most }

    func put(_ more: ByteBuffer) {
        if bytes.readableBytes == 0 { bytes = more } else { bytes.writeImmutableBuffer(more) }
        handOn()
    }

    /// - Parameter error: why the body broke off; nil when it is complete.
    func end(_ error: RPCError?) {
        guard ending == nil else { return }
        ending = error.map { .failure($0) } ?? .success(nil)
        handOn()
    }

    /// Nobody takes any more of it.
    func stop() { loop.execute { self.end(.streamEnded) } }

    /// What has come in; nil when the body is complete. Asked by one task at a time.
    ///
    /// - Throws: `CANCELLED` when it breaks off.
    func next() async throws(RPCError) -> [UInt8]? {
        let answer = await withCheckedContinuation { continuation in
            loop.execute {
                self.waiting = continuation
                self.handOn()
            }
        }
        return try answer.get()
    }

    private func handOn() {
        guard let waiting else { return }
        if case .failure? = ending { bytes.clear() }
        if bytes.readableBytes > 0 {
            let piece = Array(bytes.readableBytesView)
            bytes = ByteBuffer()
            self.waiting = nil
            waiting.resume(returning: .success(piece))
            taken()
        } else if let ending {
            self.waiting = nil
            waiting.resume(returning: ending)
        }
    }
}
