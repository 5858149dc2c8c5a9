internal import MessageRuntime
internal import NIOCore
internal import NIOPosix
internal import Testing
internal import WireMessages

@testable internal import RPC
@testable internal import RPCTransport

/// A peer that sends whatever bytes the test wants and takes frames apart with nothing else in between.
final class RawConnection: Sendable {
    struct Received: Sendable, Equatable {
        var header: Frame.Header
        var data: [UInt8]

        /// The refusal in a response; nil for an answer.
        var error: RPCError? { data.withUnsafeBytes { ResponseEnvelope($0)?.error } }
        var status: StatusCode? { header.kind == Frame.Kind.response ? error?.code ?? .ok : nil }
        /// The answer in a response.
        var payload: [UInt8] { data.withUnsafeBytes { ResponseEnvelope($0).map { [UInt8]($0.payload) } ?? [] } }
    }

    private let channel: any NIOCore.Channel
    private let frames: AsyncStream<Received>

    fileprivate init(_ channel: any NIOCore.Channel, _ frames: AsyncStream<Received>) {
        self.channel = channel
        self.frames = frames
    }

    init(_ address: PeerAddress, reads: Bool = true) async throws {
        let (frames, continuation) = AsyncStream<Received>.makeStream()
        let bootstrap = ClientBootstrap(group: TransportThreads.shared.group)
            .channelOption(.autoRead, value: reads)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(Collector(continuation))
                }
            }
        switch address {
        case .tcp(let host, let port): channel = try await bootstrap.connect(host: host, port: port).get()
        case .unix(let path): channel = try await bootstrap.connect(unixDomainSocketPath: path).get()
        }
        self.frames = frames
    }

    func send(_ bytes: [UInt8]) async throws { try await channel.writeAndFlush(ByteBuffer(bytes: bytes)) }

    /// Sends without waiting for the peer to take it.
    func post(_ bytes: [UInt8]) { channel.writeAndFlush(ByteBuffer(bytes: bytes), promise: nil) }

    /// The next frame; nil when the peer closed.
    func next() async -> Received? {
        var frames = frames.makeAsyncIterator()
        return await frames.next()
    }

    func next(_ count: Int) async -> [Received] {
        var all: [Received] = []
        while all.count < count, let frame = await next() { all.append(frame) }
        return all
    }

    /// Reads from now on.
    func startReading() async throws { try await channel.setOption(.autoRead, value: true).get() }

    func close() async { try? await channel.close() }

    fileprivate final class Collector: ChannelInboundHandler {
        typealias InboundIn = ByteBuffer
        private var decoder = FrameDecoder()
        private let frames: AsyncStream<Received>.Continuation

        init(_ frames: AsyncStream<Received>.Continuation) { self.frames = frames }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            decoder.append(unwrapInboundIn(data))
            while let event = decoder.next() {
                guard case .frame(let header, let data) = event else { continue }
                frames.yield(Received(header: header, data: Array(data.readableBytesView)))
            }
        }

        func channelInactive(context: ChannelHandlerContext) { frames.finish() }

        func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }
    }
}

/// Bytes of frames, as a foreign client would send them.
enum RawFrame {
    static func bytes(
        _ kind: UInt8, id: UInt32, flags: UInt8 = 0, data: [UInt8] = [], length: Int? = nil
    ) -> [UInt8] {
        var buffer = ByteBuffer()
        buffer.writeMultipleIntegers(UInt32(length ?? data.count), id, kind, flags, endianness: .big)
        return Array(buffer.readableBytesView) + data
    }

    static func request(
        _ method: String, id: UInt32, flags: UInt8 = 0, payload: [UInt8] = [], timeout: Int64 = 0,
        service: String = TestMethods.service, extra: [UInt8] = []
    ) -> [UInt8] {
        let request = OutgoingRequest(
            service: service, method: method, timeoutNanoseconds: timeout, metadata: Metadata())
        var buffer = ByteBuffer()
        payload.withUnsafeBytes { bytes in
            do throws(FrameMismatch) {
                try request.write(
                    bytes, streamID: id, flags: [], size: request.size(payloadCount: bytes.count), to: &buffer)
            } catch { Issue.record("a request's size is measured otherwise than it is written") }
        }
        let envelope = Array(buffer.readableBytesView.dropFirst(Frame.headerBytes)) + extra
        return bytes(Frame.Kind.request, id: id, flags: flags, data: envelope)
    }

    /// A response with an answer, or with a refusal.
    static func response(_ payload: [UInt8] = [], error: RPCError? = nil, id: UInt32 = 1) -> [UInt8] {
        var buffer = ByteBuffer()
        if let error {
            buffer.writeRefusal(error, streamID: id)
        } else {
            _ = payload.withUnsafeBytes { buffer.writeAnswer($0, streamID: id) }
        }
        return Array(buffer.readableBytesView)
    }

    static func data(_ payload: [UInt8], id: UInt32, flags: UInt8 = 0) -> [UInt8] {
        bytes(Frame.Kind.data, id: id, flags: flags, data: payload)
    }
}

/// A server that sends whatever bytes the test wants.
final class RawServer: Sendable {
    let address: PeerAddress
    private let channel: any NIOCore.Channel
    private let connections: AsyncStream<RawConnection>

    init() async throws {
        let (connections, continuation) = AsyncStream<RawConnection>.makeStream()
        channel = try await ServerBootstrap(group: TransportThreads.shared.group)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    let (frames, received) = AsyncStream<RawConnection.Received>.makeStream()
                    try channel.pipeline.syncOperations.addHandler(RawConnection.Collector(received))
                    continuation.yield(RawConnection(channel, frames))
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
        address = .tcp(host: "127.0.0.1", port: channel.localAddress?.port ?? 0)
        self.connections = connections
    }

    /// The next connection of a client.
    func accept() async -> RawConnection? {
        var connections = connections.makeAsyncIterator()
        return await connections.next()
    }

    func close() async { try? await channel.close() }
}

extension RawConnection.Received {
    /// In words: `data 3`, `data 3 closed`, `end`, `answer 6`, or the code of a refusal. Messages are `TTRPCRequest`s.
    var text: String {
        if header.kind == Frame.Kind.response {
            if let error { return error.code.name }
            return "answer \((try? TTRPCRequest(packed: payload))?.timeoutNano ?? -1)"
        }
        if header.flags == [.remoteClosed, .noData], data.isEmpty { return "end" }
        let number = (try? TTRPCRequest(packed: data))?.timeoutNano ?? -1
        return "data \(number)\(header.flags.contains(.remoteClosed) ? " closed" : "")"
    }
}
