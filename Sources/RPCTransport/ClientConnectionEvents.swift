internal import NIOCore
internal import RPC
internal import Synchronization

/// What happens on the connection's loop.
extension ClientConnection {
    func channelActive(context: ChannelHandlerContext) {
        let channel = context.channel
        state.withLock { state in
            state.channel = channel
            state.establishedAt = monotonicNanoseconds()
            if state.phase == .connecting { state.phase = .open }
        }
        flush()
        ended(0)
        let period = TimeAmount.nanoseconds(max(1_000_000, configuration.idleTimeLimit.nanoseconds / 2))
        let watch = loop.scheduleRepeatedTask(initialDelay: period, delay: period) { [weak self] _ in
            self?.closeIfIdle()
        }
        channel.closeFuture.whenComplete { _ in watch.cancel() }
    }

    /// Writes what was collected, and sets the timer for the earliest deadline.
    func flush() {
        loop.assertInEventLoop()
        let (frames, channel) = state.withLock { state -> (ByteBuffer, (any NIOCore.Channel)?) in
            state.isFlushScheduled = false
            state.deadlines.watch(state.newDeadline) { [weak self] in self?.expire() }
            state.newDeadline = .never
            if !state.isWatched, state.phase == .open { watchSilence(&state) }
            guard let channel = state.channel, channel.isWritable, state.output.readableBytes > 0 else {
                return (ByteBuffer(), nil)
            }
            state.flushedThrough = state.nextStreamID - 2
            defer { state.output = ByteBuffer() }
            return (state.output, channel)
        }
        channel?.writeAndFlush(frames, promise: nil)
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        if context.channel.isWritable { flush() }
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        var decoder = state.withLock { state in
            state.lastReceived = monotonicNanoseconds()
            defer { state.decoder = FrameDecoder() }
            return state.decoder
        }
        decoder.append(unwrapInboundIn(data))
        var count = 0
        while let event = decoder.next() {
            switch event {
            case .frame(let header, let data): count += data.withUnsafeReadableBytes { receive(header, $0) }
            case .oversized(let header):
                let error = RPCError.messageTooLarge(limit: Frame.maximumData)
                count += finish(header.streamID) { $0.fail(.answered(error)) }
            case .absurd: context.close(promise: nil)
            }
        }
        decoder.release()
        state.withLock { [decoder] in $0.decoder = decoder }
        if count > 0 { ended(count) }
    }

    func channelInactive(context: ChannelHandlerContext) {
        state.withLock { $0.deadlines.cancel() }
        close(.lost)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        // Calls in flight learn of it through channelInactive, but for a server that refused the connection and began none.
        if let refusal = error as? SecurityRefusal, state.withLock({ $0.lastReceived == 0 }) {
            configuration.tellUnreachable?("\(address)", "\(refusal)")
            close(.notSent(.peerUnreachable("服务 \(address) 拒绝加密连接")))
        }
        context.close(promise: nil)
    }

    /// Takes a frame; returns how many calls it ended.
    private func receive(_ header: Frame.Header, _ data: UnsafeRawBufferPointer) -> Int {
        if header.kind == Frame.Kind.data {
            return finish(header.streamID) { $0.fail(.answered(.malformedResponse)) }
        }
        guard header.kind == Frame.Kind.response else { return 0 }
        guard let envelope = ResponseEnvelope(data) else {
            return finish(header.streamID) { $0.fail(.answered(.malformedResponse)) }
        }
        guard let error = envelope.error else { return finish(header.streamID) { $0.succeed(envelope.payload) } }
        if header.streamID == Frame.noticeStreamID, error.reason == RPCError.serverClosed.reason {
            let channel = state.withLock { $0.channel }
            close(.refused(error))
            channel?.close(promise: nil)
            return 0
        }
        guard error.isDraining else { return finish(header.streamID) { $0.fail(.answered(error)) } }
        drain()
        return finish(header.streamID) { $0.fail(.refused(error)) }
    }

    /// Ends the call of that stream, if there still is one.
    private func finish(_ streamID: UInt32, _ end: (PendingCall) -> Void) -> Int {
        guard let call = state.withLock({ $0.pending.removeValue(forKey: streamID) }) else { return 0 }
        end(call)
        return 1
    }

    /// Ends the calls whose time ran out. When nothing at all came for a while since such a call was sent, the peer may be gone
    /// without a word, so further calls get a new connection.
    private func expire() {
        loop.assertInEventLoop()
        let now = monotonicNanoseconds()
        let expired = state.withLock { state -> [(call: PendingCall, failure: CallFailure)] in
            let expired = state.pending.filter { $0.value.deadline.monotonicNanoseconds <= now }
            for streamID in expired.keys { state.pending[streamID] = nil }
            state.deadlines.rearm(state.pending.values.lazy.map(\.deadline).min() ?? .never) { [weak self] in
                self?.expire()
            }
            return expired.values.map { ($0, tellsOfSilence($0, now, state) ? .silent : .expired) }
        }
        if expired.contains(where: { $0.failure == .silent }) { drain() }
        for (call, failure) in expired { call.fail(failure) }
        ended(expired.count)
    }

    /// Whether the peer had time to send something since a call began, and sent nothing. An attempt to connect has a limit of its own.
    private func tellsOfSilence(_ call: PendingCall, _ now: Int64, _ state: State) -> Bool {
        guard let establishedAt = state.establishedAt else { return false }
        let start = max(call.begun, establishedAt)
        guard state.lastReceived < start else { return false }
        return call is Ping || now - start >= configuration.tellingSilence.nanoseconds
    }

    private func closeIfIdle() {
        let limit = configuration.idleTimeLimit.nanoseconds
        let isIdle = state.withLock { state in
            state.pending.isEmpty && monotonicNanoseconds() - state.lastUsed > limit
        }
        if isIdle { drain() }
    }
}
