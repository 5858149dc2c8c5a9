internal import NIOCore
internal import RPC

/// A streaming call of a client, which has its connection for itself. Also what its caller writes to.
final class ClientStream: ChannelDuplexHandler, PayloadWriter, @unchecked Sendable {
    // Unchecked: everything that changes is touched on the loop only.

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
    private var isReadHeld = false
    private var isFull = false
    private var hasEnded = false
    private var isLocalClosed = false
    private var hasReceived = false

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
        payload.withUnsafeBytes {
            envelope.write(
                $0, streamID: Self.streamID, flags: request == nil ? .remoteOpen : .remoteClosed, size: size, to: &frame
            )
        }
        let send = { @Sendable [frame] in
            var frame = frame
            self.isLocalClosed = request != nil
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
            guard !self.hasEnded, !self.isLocalClosed else { return }
            self.isLocalClosed = true
            self.output?.end(Self.streamID)
        }
    }

    private enum Sending: Sendable {
        case sent
        case full(ConnectionOutput)
        case refused(RPCError)
    }

    private func send(_ payload: [UInt8]) -> Sending {
        guard let output, !hasEnded, !isLocalClosed, !output.isClosed else { return .refused(.streamEnded) }
        if output.isFull { return .full(output) }
        let fits = payload.withUnsafeBytes { output.data($0, Self.streamID) }
        return fits ? .sent : .refused(.messageTooLarge(limit: Frame.maximumData))
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
        while !hasEnded, let event = decoder.next() {
            switch event {
            case .frame(let header, let data): data.withUnsafeReadableBytes { receive(header, $0) }
            case .oversized: end(.messageTooLarge(limit: Frame.maximumData))
            case .absurd: end(.malformedResponse)
            }
        }
        decoder.release()
    }

    func read(context: ChannelHandlerContext) {
        if isFull { isReadHeld = true } else { context.read() }
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
            let isAnswer = !envelope.payload.isEmpty || !kind.streamsResponses && !hasReceived
            if envelope.error == nil, isAnswer { push([UInt8](envelope.payload)) }
            end(envelope.error)
        default: break
        }
    }

    private func push(_ payload: [UInt8]) {
        hasReceived = true
        if !responses.push(payload) { isFull = true }
    }

    private func readOn() {
        isFull = false
        guard isReadHeld, let output else { return }
        isReadHeld = false
        output.channel.read()
    }

    // MARK: The end

    private func cancel() {
        responses.breakOff(.cancelled)
        loop.execute { self.end(.cancelled) }
    }

    /// Ends the call and its connection; nil for the end that the service announced.
    private func end(_ error: RPCError?) {
        guard !hasEnded else { return }
        hasEnded = true
        responses.end(error)
        timer.cancel()
        output?.wake()
        output?.channel.close(promise: nil)
    }
}

/// An action that is known only after what calls it was made. Set once, before anything else runs.
private final class LateAction: @unchecked Sendable {
    var action: (@Sendable () -> Void)?

    func callAsFunction() { action?() }
}
