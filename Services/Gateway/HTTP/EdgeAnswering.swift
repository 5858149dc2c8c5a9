internal import NIOCore
internal import NIOHTTP1
internal import RPC

/// How a connection writes its answers.
extension EdgeConnection {
    /// Answers the request that was taken.
    func write(_ answer: EdgeAnswer) {
        guard case .answers(var exchange) = phase, context != nil else { return }
        var answer = answer
        since = monotonicNanoseconds()
        // An answer as large as others are counts; one of nothing but a refusal does not.
        if answer.size >= 4096, !hold(answer.size, of: .answers, for: exchange.stranger, in: &exchange) {
            answer = EdgeAnswer(.busy)
            exchange.keepsAlive = false
        }
        if isDraining { exchange.keepsAlive = false }
        switch answer.body {
        case .whole(let bytes):
            exchange.answerSize = bytes.readableBytes
            phase = .answers(exchange)
            if answer.status != .notModified, answer.status != .noContent {
                answer.headers.replaceOrAdd(name: "content-length", value: "\(bytes.readableBytes)")
            }
            writeHead(answer, exchange)
            if !exchange.isHead, bytes.readableBytes > 0 { write(.body(.byteBuffer(bytes))) }
            writeEnd()
        case .pieces(let pieces):
            // Before HTTP/1.1 the end of the connection is the end of the answer.
            if exchange.version.isOld { exchange.keepsAlive = false }
            if isInputClosed { return close() }
            exchange.isStream = true
            phase = .answers(exchange)
            writeHead(answer, exchange)
            guard !exchange.isHead else { return writeEnd() }
            context?.flush()
            writing = Task.immediateDetached(executorPreference: loop.executor) { [self] in
                let isWhole = await pieces(EdgeWriter(connection: self))
                await loop.run { if isWhole { self.writeEnd() } else { self.close() } }
            }
        }
    }

    private func writeHead(_ answer: EdgeAnswer, _ exchange: Exchange) {
        var headers = answer.headers
        loop.shared.headers.add(to: &headers, date: loop.date())
        if !exchange.keepsAlive {
            headers.replaceOrAdd(name: "connection", value: "close")
        } else if exchange.version.isOld {
            headers.replaceOrAdd(name: "connection", value: "keep-alive")
        }
        let version = exchange.version.isOld ? exchange.version : .http1_1
        write(.head(HTTPResponseHead(version: version, status: answer.status, headers: headers)))
    }

    private func writeEnd() {
        guard let context, case .answers = phase else { return }
        let written = context.eventLoop.makePromise(of: Void.self)
        written.futureResult.whenSuccess { self.answered() }
        written.futureResult.whenFailure { _ in self.close() }
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: written)
    }

    /// A part of the answer.
    func write(_ part: HTTPServerResponsePart, flushes: Bool = false) {
        context?.write(wrapOutboundOut(part), promise: nil)
        if flushes { context?.flush() }
    }

    /// All of the answer has gone to the system.
    private func answered() {
        guard case .answers(let exchange) = phase, context != nil else { return }
        release(exchange)
        since = monotonicNanoseconds()
        if exchange.keepsAlive, !isDraining, !isInputClosed {
            phase = .waits
        } else {
            phase = .ends
            // Closing at once would take the answer away from a client that is still sending.
            if isInputClosed { return close() }
            context?.close(mode: .output, promise: nil)
        }
        goOn()
    }

    /// Lets those go on that wait for the client to read.
    func wakeWriters() {
        let writers = waitingWriters
        waitingWriters = []
        for writer in writers { writer.resume() }
    }

    /// Writes a piece of an answer; false when nobody is there to read it.
    fileprivate func writePiece(_ bytes: [UInt8]) -> Bool {
        guard context != nil, case .answers = phase else { return false }
        write(.body(.byteBuffer(ByteBuffer(bytes: bytes))), flushes: true)
        return true
    }

    /// Waits until the client has read enough.
    fileprivate func room() async {
        await withCheckedContinuation { continuation in
            loop.execute {
                guard let context = self.context, !context.channel.isWritable else { return continuation.resume() }
                self.waitingWriters.append(continuation)
            }
        }
    }
}

/// Writes the pieces of an answer, no faster than the client reads.
private struct EdgeWriter: PayloadWriter {
    let connection: EdgeConnection

    func write(_ payload: [UInt8]) async throws(RPCError) {
        guard await connection.loop.run({ connection.writePiece(payload) }) else { throw .streamEnded }
        await connection.room()
    }

    func finish() async throws(RPCError) {}
}
