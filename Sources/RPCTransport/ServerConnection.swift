internal import NIOCore
internal import RPC

/// One connection of a server: reads frames, starts calls, and writes all answers of a read burst at once.
///
/// The last handler of its pipeline, and the only one unless the connection is encrypted. Lives on its event loop; calls run there too until they first wait, so a call that need
/// not wait costs no switch of threads and no entry in a table.
final class ServerConnection: ChannelDuplexHandler, @unchecked Sendable {
    // Unchecked: everything that changes is touched on the loop only.

    typealias InboundIn = ByteBuffer
    typealias OutboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    let loop: any EventLoop
    private(set) var peer: String
    let shared: ServerState
    let executor: EventLoopExecutor
    let output: ConnectionOutput

    /// Calls that wait for something, by stream id. Calls that were answered at once are never in here.
    var calls: [UInt32: any ServerCall] = [:]
    var lastStreamID: UInt32 = 0
    /// Streams whose callers may not know yet that they ended.
    var late = LateStreams()
    /// When the current read burst began, on the monotonic clock: the start of the time limits of its calls.
    var burstStart: Int64 = 0
    /// The same on the machine's clock: what time it is for its calls.
    var burstTime = Instant(nanosecondsSince1970: 0)
    /// When the loop began to take frames that are at hand: later than `burstStart` after waiting for the peer to read.
    private(set) var busySince: Int64 = 0
    var isClosed = false
    /// Set while the connection is read no further, for the sake of a full stream: how many bytes waited for its handler when that was last looked
    /// at, and since when it has taken none.
    var fullStream: (call: ServerStreamCall, waiting: Int, since: Int64)?
    var isDraining = false

    /// A burst of fewer nanoseconds keeps nobody waiting, even where each of thousands of connections has one.
    private static let noticeableBurst: Int64 = 50_000

    private var decoder = FrameDecoder()
    /// The call whose handler runs now and has not waited yet.
    private var running: ServerUnaryCall?
    private var deadlines: DeadlineTimer
    private var lastRead = monotonicNanoseconds()
    /// When it was last of use: a read, or the end of a call that waited.
    private var lastUsed = monotonicNanoseconds()
    private var frameBegan: Int64?
    private var isReadHeld = false

    init(_ channel: any NIOCore.Channel, _ shared: ServerState) {
        loop = channel.eventLoop
        peer = channel.remoteAddress?.peerText ?? "unix"
        self.shared = shared
        executor = shared.configuration.threads.executor(of: channel.eventLoop)
        output = ConnectionOutput(channel)
        deadlines = DeadlineTimer(channel.eventLoop)
    }

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
        burstStart = monotonicNanoseconds()
        burstTime = .now()
        (lastRead, lastUsed) = (burstStart, burstStart)
        output.hold()
        decoder.append(unwrapInboundIn(data))
        takeFrames(from: burstStart)
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        executor.drain()
        output.flush()
    }

    func read(context: ChannelHandlerContext) {
        if output.isFull || fullStream != nil { isReadHeld = true } else { context.read() }
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
        isClosed = true
        shared.remove(self)
        deadlines.cancel()
        output.close()
        // They count until their handlers return, which may not heed that they are to stop.
        for call in Array(calls.values) { call.abandon() }
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
        busySince = now
        while takeBurst() {}
        if monotonicNanoseconds() - busySince > Self.noticeableBurst { executor.keepTurn(since: busySince) }
        guard !output.isFull else { return frameBegan = nil }
        decoder.release()
        frameBegan = decoder.isInsideFrame ? frameBegan ?? now : nil
    }

    /// Goes on with what was read, then reads on, after the reason to stop has gone.
    func readOn() {
        guard !output.isFull, !isClosed else { return }
        // What is missing of a frame may be what was not read.
        frameBegan = nil
        takeFrames(from: monotonicNanoseconds())
        guard isReadHeld, !output.isFull, fullStream == nil, !isClosed else { return }
        isReadHeld = false
        output.channel.read()
    }

    /// Notes a call that waits, with its deadline.
    func track(_ call: any ServerCall) {
        calls[call.id] = call
        shared.callWaits()
        deadlines.watch(call.deadline) { [weak self] in self?.expire() }
    }

    /// Forgets a call that ended.
    func untrack(_ call: any ServerCall) {
        guard calls.removeValue(forKey: call.id) != nil else { return }
        shared.callEnded()
        lastUsed = monotonicNanoseconds()
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
        let now = monotonicNanoseconds()
        for call in calls.values where call.deadline.monotonicNanoseconds <= now { call.expire() }
        let next = calls.values.lazy.filter { !$0.isExpired }.map(\.deadline).min() ?? .never
        deadlines.rearm(next) { [weak self] in self?.expire() }
    }
}

/// A call that a connection keeps an eye on.
protocol ServerCall: AnyObject {
    var id: UInt32 { get }
    var deadline: Deadline { get }
    /// Whether the caller was told already that its time ran out.
    var isExpired: Bool { get }
    /// The deadline passed: tells the caller and stops the handler.
    func expire()
    /// The connection is gone: stops the handler.
    func abandon()
}

extension ServerConnection {
    /// Closes the connection when its peer is over one of the time limits.
    func checkLimits(_ now: Int64) {
        let limits = shared.configuration
        func isOver(_ limit: Duration, since start: Int64?) -> Bool {
            start.map { now - $0 > limit.nanoseconds } ?? false
        }
        if let full = fullStream {
            let waiting = full.call.requests.count
            let since = waiting < full.waiting ? max(now, full.since) : full.since
            fullStream = (full.call, waiting, since)
            if isOver(limits.streamStallLimit, since: since) { full.call.overflow() }
        }
        let isIdle = calls.isEmpty && isOver(limits.idleTimeLimit, since: lastUsed) && output.unsentBytes == 0
        if isIdle || isOver(limits.frameTimeLimit, since: fullStream == nil ? frameBegan : nil)
            || isOver(limits.writeTimeLimit, since: output.fullSince) || output.waitingBytes > limits.writeLimitBytes
        {
            output.channel.close(promise: nil)
        }
    }

    /// Says that the server is draining, and closes once there are no calls and the peer is quiet.
    func drain() {
        guard !isClosed, !isDraining else { return }
        isDraining = true
        output.refuse(.serverDraining, Frame.noticeStreamID)
        closeWhenQuiet()
    }

    /// Closes at once.
    func abort() {
        output.channel.close(promise: nil)
    }

    private func closeWhenQuiet() {
        guard !isClosed else { return }
        let quiet = shared.configuration.drainQuietTime
        if calls.isEmpty, monotonicNanoseconds() - lastRead > quiet.nanoseconds {
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
