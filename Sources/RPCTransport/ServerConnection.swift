internal import NIOCore
internal import RPC

/// One connection of a server: reads frames, starts calls, and writes all answers of a read burst at once.
///
/// The last handler of its pipeline, and the only one unless the connection is encrypted. Lives on its event loop; calls run there too until they first wait, so a call that need
/// not wait costs no switch of threads and no entry in a table.
final class ServerConnection: ChannelDuplexHandler, @unchecked Sendable {
    // Unchecked: everything that changes is touched on the loop only, which each entry asserts that NIO does not call itself.

    typealias InboundIn = ByteBuffer
    typealias OutboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    /// Whether the connection takes calls. It never goes back.
    enum Phase {
        case serves
        /// The peer was told that the server stops; calls in flight finish, further ones are refused.
        case drains
        case isClosed
    }

    let loop: any EventLoop
    private(set) var peer: String
    /// Address of the other end, without its port; nil on a Unix socket.
    let host: String?
    let shared: ServerState
    let executor: EventLoopExecutor
    let output: ConnectionOutput
    var reader = ConnectionReader()
    var calls = RunningCalls()
    private(set) var phase = Phase.serves
    private var decoder = FrameDecoder()
    /// Since when a frame has been incomplete whose rest the peer could have sent.
    private var frameBegan: Int64?
    /// Bytes of that frame, as far as they were counted.
    private var countedPartial = 0
    private var deadlines: DeadlineTimer
    /// The call whose handler runs now and has not waited yet.
    private var running: ServerUnaryCall?

    /// A burst of fewer nanoseconds keeps nobody waiting, even where each of thousands of connections has one.
    private static let noticeableBurst: Int64 = 50_000

    init(_ channel: any NIOCore.Channel, _ shared: ServerState) {
        loop = channel.eventLoop
        peer = channel.remoteAddress?.peerText ?? "unix"
        host = channel.remoteAddress?.ipAddress
        self.shared = shared
        executor = shared.configuration.threads.executor(of: channel.eventLoop)
        output = ConnectionOutput(channel)
        deadlines = DeadlineTimer(channel.eventLoop)
    }

    var isClosed: Bool { phase == .isClosed }

    func handlerAdded(context: ChannelHandlerContext) { output.context = context }

    func handlerRemoved(context: ChannelHandlerContext) { output.context = nil }

    func channelActive(context: ChannelHandlerContext) {
        switch shared.add(self) {
        case .serves: break
        case .drains: drain()
        case .tooMany: context.close(promise: nil)
        }
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        reader.beginBurst(at: monotonicNanoseconds(), .now())
        calls.lastUsed = reader.burstStart
        output.hold()
        decoder.append(unwrapInboundIn(data))
        takeFrames(from: reader.burstStart)
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        executor.drain()
        output.flush()
    }

    func read(context: ChannelHandlerContext) {
        if output.isFull || reader.fullStream != nil { reader.holdsRead = true } else { context.read() }
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        output.writabilityChanged()
        guard !output.isFull else { return }
        // Not at once: this may be in the middle of a frame whose answer was just written. Calls that wait to be read come before
        // streams that wait to be written, which would fill the room again each time.
        loop.execute {
            self.readOn()
            self.output.wake()
        }
    }

    func channelInactive(context: ChannelHandlerContext) {
        phase = .isClosed
        shared.remove(self)
        countPartial(0)
        deadlines.cancel()
        output.close()
        // They count until their handlers return, which may not heed that they are to stop.
        for call in calls.all { call.abandon() }
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if let authenticated = event as? AuthenticatedPeer { peer += " \(authenticated.subject)" }
        context.fireUserInboundEventTriggered(event)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        // A broken connection; there is nobody to tell. Calls in flight learn of it through channelInactive.
        context.close(promise: nil)
    }

    /// Takes the frames that are at hand `now`, and stops when the peer has to read their answers first: a burst of small requests may
    /// ask for answers of any size.
    private func takeFrames(from now: Int64) {
        // From within a handler: the loop it was called from goes on with the frames.
        guard running == nil else { return }
        reader.busySince = now
        while takeBurst() {}
        let busySince = reader.busySince
        if monotonicNanoseconds() - busySince > Self.noticeableBurst { executor.noteBusyPass(since: busySince) }
        guard !output.isFull else { return frameBegan = nil }
        decoder.release()
        frameBegan = decoder.isInsideFrame ? frameBegan ?? now : nil
        countPartial(decoder.begunBytes)
    }

    /// Counts what waits for the rest of its frame, when it is much.
    private func countPartial(_ bytes: Int) {
        let counted = bytes >= CallWeight.large ? bytes : 0
        guard counted != countedPartial else { return }
        let all = shared.load.holdsPartial(counted - countedPartial)
        countedPartial = counted
        if all > shared.configuration.partialFrameLimitBytes, counted > 0 { output.channel.close(promise: nil) }
    }

    /// Goes on with what was read, then reads on, after the reason to stop has gone.
    func readOn() {
        loop.assertInEventLoop()
        guard !output.isFull, !isClosed else { return }
        // What is missing of a frame may be what was not read.
        frameBegan = nil
        takeFrames(from: monotonicNanoseconds())
        guard reader.holdsRead, !output.isFull, reader.fullStream == nil, !isClosed else { return }
        reader.holdsRead = false
        output.channel.read()
    }

    /// Notes a call that waits, with its deadline.
    func track(_ call: any ServerCall) {
        loop.assertInEventLoop()
        calls.insert(call, id: call.id)
        shared.load.add(call.weight)
        deadlines.watch(call.deadline) { [weak self] in self?.expire() }
    }

    /// Forgets a call that ended.
    func untrack(_ call: any ServerCall) {
        loop.assertInEventLoop()
        guard calls.remove(id: call.id) != nil else { return }
        shared.load.remove(call.weight)
        calls.lastUsed = monotonicNanoseconds()
        readOn(after: call)
    }

    /// Takes whole frames, and runs unary handlers in one task until one of them has to wait: that one keeps the task.
    ///
    /// A task for each call would cost as much as its decoding and packing together, and as a rule handlers don't wait.
    ///
    /// - Returns: whether a handler waits, so that there may be frames left.
    private func takeBurst() -> Bool {
        let task = Task.immediateDetached(executorPreference: executor) {
            while let call = self.nextUnary() {
                self.running = call
                await call.run()
                guard self.running === call else { return }
                self.running = nil
            }
        }
        guard let call = running else { return false }
        running = nil
        call.task = task
        track(call)
        return true
    }

    /// Takes frames up to the next unary call that may begin; nil when there are no more.
    private func nextUnary() -> ServerUnaryCall? {
        while !isClosed, !output.isFull, let event = decoder.next() {
            frameBegan = nil
            switch event {
            case .frame(let header, let data):
                if let call = data.withUnsafeReadableBytes({ receive(header, $0) }) { return call }
            case .oversized(let header): receiveOversized(header)
            case .absurd:
                output.flush()
                output.channel.close(promise: nil)
            }
        }
        return nil
    }

    /// Ends the calls whose time ran out and waits for the next.
    private func expire() {
        loop.assertInEventLoop()
        let now = monotonicNanoseconds()
        for call in calls.all where call.deadline.monotonicNanoseconds <= now { call.expire() }
        let next = calls.all.lazy.filter { !$0.isExpired }.map(\.deadline).min() ?? .never
        deadlines.rearm(next) { [weak self] in self?.expire() }
    }

    // MARK: The end

    /// Says that the server is draining, and closes once there are no calls and the peer is quiet.
    func drain() {
        loop.assertInEventLoop()
        guard phase == .serves else { return }
        phase = .drains
        output.refuse(.serverDraining, Frame.noticeStreamID)
        closeWhenQuiet()
    }

    /// Closes at once.
    func abort() {
        loop.assertInEventLoop()
        output.channel.close(promise: nil)
    }

    private func closeWhenQuiet() {
        guard !isClosed else { return }
        let quiet = shared.configuration.drainQuietTime
        if calls.isEmpty, monotonicNanoseconds() - reader.burstStart > quiet.nanoseconds {
            // Whatever is on its way to here now was not begun, and its client may send it elsewhere.
            output.refuse(.serverClosed, Frame.noticeStreamID)
            output.flush()
            // Only the own direction: closing both would reset the connection under answers that are still on the way.
            output.channel.close(mode: .output, promise: nil)
        } else {
            loop.scheduleTask(in: .nanoseconds(max(1_000_000, quiet.nanoseconds / 4))) { self.closeWhenQuiet() }
        }
    }
}

extension ServerConnection {
    /// Closes the connection when its peer is over one of the time limits.
    func checkLimits(_ now: Int64) {
        loop.assertInEventLoop()
        let limits = shared.configuration
        func isOver(_ limit: Duration, since start: Int64?) -> Bool {
            start.map { now - $0 > limit.nanoseconds } ?? false
        }
        if var full = reader.fullStream {
            let waiting = full.call.requests.count
            if waiting < full.waiting { full.since = max(now, full.since) }
            full.waiting = waiting
            reader.fullStream = full
            if isOver(limits.streamStallLimit, since: full.since) { full.call.overflow() }
        }
        let isIdle = calls.isEmpty && isOver(limits.idleTimeLimit, since: calls.lastUsed) && output.unsentBytes == 0
        if isIdle || isOver(limits.frameTimeLimit, since: reader.fullStream == nil ? frameBegan : nil)
            || isOver(limits.writeTimeLimit, since: output.fullSince) || output.waitingBytes > limits.writeLimitBytes
        {
            output.channel.close(promise: nil)
        }
    }
}
