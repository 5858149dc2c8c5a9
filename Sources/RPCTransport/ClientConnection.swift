internal import NIOCore
internal import RPC
internal import Synchronization

/// A connection that a client's unary calls share.
///
/// Calls may be begun before it is established; they wait in its buffer. Any thread appends its frame under the lock, and the
/// first to do so wakes the loop: a burst of calls becomes one write.
final class ClientConnection: ChannelInboundHandler, Sendable {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    enum Phase {
        case connecting
        case open
        /// Takes no further calls, and closes after the last answer.
        case draining
        case closed
    }

    struct State {
        var phase = Phase.connecting
        var output = ByteBuffer()
        var pending: [UInt32: PendingCall] = [:]
        var nextStreamID: UInt32 = 1
        /// Calls up to here were handed to the system.
        var flushedThrough: UInt32 = 0
        var isFlushScheduled = false
        /// Whether someone looks regularly if anything comes.
        var isWatched = false
        var lastReceived: Int64 = 0
        /// Since when it stands; nil before.
        var establishedAt: Int64?
        var lastUsed = monotonicNanoseconds()
        var deadlines: DeadlineTimer
        /// Earliest deadline among calls begun since the last flush.
        var newDeadline = Deadline.never
        var decoder = FrameDecoder()
        var channel: (any NIOCore.Channel)?
    }

    let loop: any EventLoop
    let configuration: ClientConfiguration
    /// Whom it leads to.
    let address: PeerAddress
    let state: Mutex<State>
    let tellFailure: @Sendable (CallFailure) -> Void
    private let load: LoadCount

    /// - Parameters:
    ///   - load: counts the calls of all connections to the same address.
    ///   - tellFailure: is told when the peer does not answer a ping.
    init(
        _ loop: any EventLoop, _ configuration: ClientConfiguration, _ address: PeerAddress, _ load: LoadCount,
        tellFailure: @escaping @Sendable (CallFailure) -> Void = { _ in }
    ) {
        self.tellFailure = tellFailure
        self.loop = loop
        self.configuration = configuration
        self.address = address
        self.load = load
        state = Mutex(State(deadlines: DeadlineTimer(loop)))
    }

    /// Whether calls may be begun.
    var isUsable: Bool {
        state.withLock { $0.phase == .connecting || $0.phase == .open }
    }

    /// Whether it stands, and calls may be begun.
    var isOpen: Bool {
        state.withLock { $0.phase == .open }
    }

    /// Sends a request; a failure when it was not sent.
    func begin(_ call: PendingCall, _ request: OutgoingRequest, _ payload: UnsafeRawBufferPointer) -> CallFailure? {
        let size = request.size(payloadCount: payload.count)
        guard size <= Frame.maximumData else {
            return .notSent(.messageTooLarge(limit: Frame.maximumData))
        }
        let (failure, wakes) = state.withLock { state -> (CallFailure?, Bool) in
            if case .cancelled = call.stage { return (.cancelled, false) }
            guard state.phase == .connecting || state.phase == .open,
                state.output.readableBytes < configuration.sendBufferBytes
            else { return (.notSent(.connectionLost), false) }
            let streamID = state.nextStreamID
            do throws(FrameMismatch) {
                try request.write(payload, streamID: streamID, flags: [], size: size, to: &state.output)
            } catch { return (.notSent(.internalError), false) }
            state.nextStreamID &+= 2
            if state.nextStreamID > configuration.lastStreamID { state.phase = .draining }
            call.stage = .carried(streamID)
            state.newDeadline = min(state.newDeadline, call.deadline)
            state.pending[streamID] = call
            defer { state.isFlushScheduled = true }
            return (nil, !state.isFlushScheduled)
        }
        guard failure == nil else { return failure }
        load.add(1)
        if wakes { loop.execute { self.flush() } }
        return nil
    }

    /// Gives a call up. The service is not told: its deadline ends it there.
    func cancel(_ call: PendingCall) {
        let removed = state.withLock { state -> PendingCall? in
            defer { call.stage = .cancelled }
            guard case .carried(let streamID) = call.stage else { return nil }
            return state.pending.removeValue(forKey: streamID)
        }
        guard let removed else { return }
        removed.fail(.cancelled)
        ended(1)
    }

    /// Takes no further calls.
    func drain() {
        let closes = state.withLock { state -> (any NIOCore.Channel)? in
            guard state.phase == .open || state.phase == .connecting else { return nil }
            state.phase = .draining
            return state.pending.isEmpty ? state.channel : nil
        }
        closes?.close(promise: nil)
    }

    /// Accounts for calls that ended, and closes a draining connection after the last.
    func ended(_ count: Int) {
        load.add(-count)
        let closes = state.withLock { state in
            state.lastUsed = monotonicNanoseconds()
            return state.phase == .draining && state.pending.isEmpty ? state.channel : nil
        }
        closes?.close(promise: nil)
    }

    /// Ends all calls. Those that were never handed to the system were certainly not begun.
    func close(_ failure: CallFailure) {
        let (calls, flushed) = state.withLock { state in
            state.phase = .closed
            state.channel = nil
            state.output = ByteBuffer()
            defer { state.pending = [:] }
            return (state.pending, state.flushedThrough)
        }
        load.add(-calls.count)
        for (streamID, call) in calls { call.fail(streamID > flushed ? failure.ofUnsent : failure) }
    }
}

/// Calls in flight to one address, for choosing the less loaded of two.
final class LoadCount: Sendable {
    private let count = Atomic<Int>(0)

    var value: Int { count.load(ordering: .relaxed) }

    func add(_ change: Int) { count.add(change, ordering: .relaxed) }
}
