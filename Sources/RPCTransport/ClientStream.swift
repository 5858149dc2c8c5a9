internal import NIOCore
internal import RPC

/// A streaming call of a client, which has its connection for itself. Also what its caller writes to.
final class ClientStream: ChannelDuplexHandler, PayloadWriter, @unchecked Sendable {
    // Unchecked: everything that changes is touched on the loop only, which is asserted.

    typealias InboundIn = ByteBuffer
    typealias OutboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private static let streamID: UInt32 = 1

    let loop: any EventLoop
    private let kind: MethodKind
    private let deadline: Deadline
    private let configuration: ClientConfiguration
    private let address: PeerAddress
    private let responses: PayloadBuffer
    private let resume = LateAction()
    private var decoder = FrameDecoder()
    private var output: ConnectionOutput?
    private var timer: DeadlineTimer
    /// What the caller sends.
    private var outgoing = Half.open
    /// What the service answers; once it is closed the call is over, whatever the caller still wants to send.
    private var incoming = Half.open
    private var reading = Reading.flows
    /// Messages of the service so far.
    private var received = 0

    /// Whether the connection is read. What is not read holds the service up: that is TCP's flow control.
    private enum Reading {
        case flows
        /// The caller has not taken what came: the next read is held back.
        case isFull
        /// A read is held back.
        case isHeld
    }

    init(
        _ loop: any EventLoop, _ configuration: ClientConfiguration, _ address: PeerAddress, _ kind: MethodKind,
        _ deadline: Deadline
    ) {
        self.loop = loop
        self.kind = kind
        self.deadline = deadline
        self.configuration = configuration
        self.address = address
        timer = DeadlineTimer(loop)
        responses = PayloadBuffer(limit: configuration.streamBufferBytes) { [resume] in
            loop.execute { resume() }
        }
        resume.action = { [weak self] in self?.readOn() }
    }

    /// Sends the request. Once connected.
    ///
    /// - Parameter request: nil when the caller streams.
    /// - Throws: `RESOURCE_EXHAUSTED` for a request larger than a frame.
    func begin(_ envelope: OutgoingRequest, _ request: [UInt8]?) throws(RPCError) -> PayloadStream {
        let payload = request ?? []
        let size = envelope.size(payloadCount: payload.count)
        guard size <= Frame.maximumData else {
            cancel()
            throw .messageTooLarge(limit: Frame.maximumData)
        }
        var frame = ByteBuffer()
        do {
            try payload.withUnsafeBytes {
                try envelope.write(
                    $0, streamID: Self.streamID, flags: request == nil ? .remoteOpen : .remoteClosed, size: size,
                    to: &frame)
            }
        } catch {
            cancel()
            throw .internalError
        }
        let send = { @Sendable [frame] in
            var frame = frame
            if request != nil { self.outgoing = .closed }
            self.output?.write(&frame)
        }
        // At once where that can be: what a caller on this loop writes next does not wait for the loop either, and may not come first.
        if loop.inEventLoop { send() } else { loop.execute(send) }
        return PayloadStream(
            requests: request == nil ? self : ClosedWriter(), responses: responses, cancel: { self.cancel() })
    }

    // MARK: What the caller sends

    func write(_ payload: [UInt8]) async throws(RPCError) {
        while true {
            switch await onLoop({ self.send(payload) }) {
            case .sent: return
            case .refused(let error): throw error
            case .full(let output):
                await withTaskCancellationHandler {
                    await output.room()
                } onCancel: {
                    self.cancel()
                }
            }
        }
    }

    func finish() async throws(RPCError) {
        loop.execute {
            guard self.outgoing == .open else { return }
            self.outgoing = .closed
            self.output?.end(Self.streamID)
        }
    }

    private enum Sending: Sendable {
        case sent
        case full(ConnectionOutput)
        case refused(RPCError)
    }

    private func send(_ payload: [UInt8]) -> Sending {
        loop.assertInEventLoop()
        guard let output, outgoing == .open, !output.isClosed else { return .refused(.streamEnded) }
        if output.isFull { return .full(output) }
        let writing = payload.withUnsafeBytes { output.data($0, Self.streamID) }
        return writing.error.map { .refused($0) } ?? .sent
    }

    private func onLoop<Result: Sendable>(_ body: @escaping @Sendable () -> Result) async -> Result {
        if loop.inEventLoop { return body() }
        return await withCheckedContinuation { continuation in
            loop.execute { continuation.resume(returning: body()) }
        }
    }

    // MARK: The connection

    func channelActive(context: ChannelHandlerContext) {
        output = ConnectionOutput(context.channel)
        timer.watch(deadline) { [weak self] in self?.end(.deadlineExceeded) }
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        decoder.append(unwrapInboundIn(data))
        while incoming == .open, let event = decoder.next() {
            switch event {
            case .frame(let header, let data): data.withUnsafeReadableBytes { receive(header, $0) }
            case .oversized: end(.messageTooLarge(limit: Frame.maximumData))
            case .absurd: end(.malformedResponse)
            }
        }
        decoder.release()
    }

    func read(context: ChannelHandlerContext) {
        if reading == .flows { context.read() } else { reading = .isHeld }
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        output?.writabilityChanged()
        if context.channel.isWritable { output?.wake() }
    }

    func channelInactive(context: ChannelHandlerContext) {
        end(.connectionLost)
        output?.close()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        if let refusal = error as? SecurityRefusal {
            configuration.tellUnreachable?("\(address)", "\(refusal)")
            end(.peerUnreachable("服务 \(address) 拒绝加密连接"))
        }
        context.close(promise: nil)
    }

    private func receive(_ header: Frame.Header, _ data: UnsafeRawBufferPointer) {
        guard header.streamID == Self.streamID else { return }
        switch header.kind {
        case Frame.Kind.data:
            if !header.flags.contains(.noData) { push([UInt8](data)) }
            if header.flags.contains(.remoteClosed) { end(nil) }
        case Frame.Kind.response:
            guard let envelope = ResponseEnvelope(data) else { return end(.malformedResponse) }
            // After data an empty response says no more than that this was all.
            let isAnswer = !envelope.payload.isEmpty || !kind.streamsResponses && received == 0
            if envelope.error == nil, isAnswer { push([UInt8](envelope.payload)) }
            end(envelope.error)
        default: break
        }
    }

    private func push(_ payload: [UInt8]) {
        received += 1
        if !responses.push(payload), reading == .flows { reading = .isFull }
    }

    private func readOn() {
        loop.assertInEventLoop()
        let wasHeld = reading == .isHeld
        reading = .flows
        if wasHeld { output?.channel.read() }
    }

    // MARK: The end

    private func cancel() {
        responses.breakOff(.cancelled)
        loop.execute { self.end(.cancelled) }
    }

    /// Ends the call and its connection; nil for the end that the service announced.
    private func end(_ error: RPCError?) {
        loop.assertInEventLoop()
        guard incoming == .open else { return }
        (incoming, outgoing) = (.closed, .closed)
        responses.end(error)
        timer.cancel()
        output?.wake()
        output?.channel.close(promise: nil)
    }
}

/// An action that is known only after what calls it was made.
private final class LateAction: @unchecked Sendable {
    // Unchecked: set once, in the initialiser of the stream, before anybody has the stream whose buffer calls it.

    var action: (@Sendable () -> Void)?

    func callAsFunction() { action?() }
}
