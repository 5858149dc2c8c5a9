internal import NIOCore
internal import RPC

/// What a connection does about a stream whose handler is slower than its caller. ttrpc has no flow control of its own.
extension ServerConnection {
    /// More than a buffer waits for a stream's handler.
    ///
    /// Alone on its connection, the connection is read no further: TCP is its flow control. But a call may stand behind what is
    /// not read, so after a moment it is read on, up to the second limit. Beside other calls the stream has that limit at once,
    /// and is broken off there: it must not hold up the others. Only so many streams may be so large at the same time.
    func streamIsFull(_ call: ServerStreamCall) {
        loop.assertInEventLoop()
        if call.isLarge, call.requests.count <= shared.configuration.streamBufferLimitBytes { return }
        if calls.count == 1 { return hold(call) }
        if call.isLarge || !enlarge(call) { return call.overflow() }
        // It may have been alone until now, and held.
        letGo(of: call)
    }

    /// A stream's handler has caught up.
    func streamHasRoom(id: UInt32) {
        loop.assertInEventLoop()
        guard let call = calls.stream(id) else { return }
        shrink(call)
        readOn(after: call)
    }

    /// Reads on when it was for a call that the connection is not read, at once.
    func readOn(after call: any ServerCall) {
        guard let full = reader.fullStream, full.call === call else { return }
        reader.fullStream = nil
        readOn()
    }

    /// The same from within a frame.
    func letGo(of call: ServerStreamCall) {
        guard let full = reader.fullStream, full.call === call else { return }
        reader.fullStream = nil
        loop.execute { self.readOn() }
    }

    /// Takes back what a stream was allowed.
    func shrink(_ call: ServerStreamCall) {
        guard call.isLarge else { return }
        call.isLarge = false
        shared.largeStreamEnded()
    }

    private func enlarge(_ call: ServerStreamCall) -> Bool {
        guard shared.mayHoldLargeStream() else { return false }
        call.isLarge = true
        return true
    }

    private func hold(_ call: ServerStreamCall) {
        guard reader.fullStream == nil else { return }
        reader.fullStream = .init(call: call, waiting: call.requests.count, since: monotonicNanoseconds())
        guard !call.isLarge else { return }
        loop.scheduleTask(in: .nanoseconds(shared.configuration.streamPatience.nanoseconds)) { [weak self] in
            guard let self, let full = self.reader.fullStream, full.call === call, !call.isLarge else { return }
            guard !self.isClosed, self.enlarge(call) else { return }
            self.readOn(after: call)
        }
    }
}
