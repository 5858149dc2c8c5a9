import Foundation
import NIOCore
import NIOPosix
import RPC
import Serving
import ServiceTesting
import Testing

@testable import GatewayService

/// An HTTP client that sends whatever bytes a test wants.
final class EdgeClient: Sendable {
    struct Answer: Equatable {
        var status = 0
        var headers: [String: String] = [:]
        var bytes: [UInt8] = []
        var body: String { String(decoding: bytes, as: UTF8.self) }
    }

    private let channel: any NIOCore.Channel
    private let bytes: AsyncStream<[UInt8]>
    private let rest = Rest()

    private actor Rest {
        var bytes: [UInt8] = []
        func set(_ bytes: [UInt8]) { self.bytes = bytes }
    }

    init(_ edge: RunningEdge, from host: String = "127.0.0.1", reads: Bool = true) async throws {
        let (bytes, continuation) = AsyncStream<[UInt8]>.makeStream()
        self.bytes = bytes
        let port = edge.channel.localAddress?.port ?? 0
        channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .bind(to: try SocketAddress(ipAddress: host, port: 0))
            .channelOption(.autoRead, value: reads)
            .channelOption(.socketOption(.so_rcvbuf), value: reads ? 1 << 20 : 16 << 10)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(Collector(continuation))
                }
            }
            .connect(host: "127.0.0.1", port: port).get()
    }

    func send(_ text: String) async throws { try await send(Array(text.utf8)) }

    func send(_ bytes: [UInt8]) async throws { try await channel.writeAndFlush(ByteBuffer(bytes: bytes)) }

    /// Sends without waiting for the server to take it.
    func post(_ bytes: [UInt8]) { channel.writeAndFlush(ByteBuffer(bytes: bytes), promise: nil) }

    func close() async { try? await channel.close() }

    /// The next answer; nil when the server closed.
    ///
    /// - Parameter isHead: whether no body follows, whatever the head says.
    func next(isHead: Bool = false) async -> Answer? {
        var buffer = await rest.bytes
        var stream = bytes.makeAsyncIterator()
        while true {
            if let (answer, used) = Self.answer(in: buffer, isHead) {
                await rest.set(Array(buffer.dropFirst(used)))
                return answer
            }
            guard let more = await stream.next() else { return nil }
            buffer += more
        }
    }

    /// Whether the server closes, with nothing more to say.
    func isClosed() async -> Bool {
        guard await rest.bytes.isEmpty else { return false }
        for await more in bytes where !more.isEmpty { return false }
        return true
    }

    private static func answer(in bytes: [UInt8], _ isHead: Bool) -> (Answer, Int)? {
        guard let end = bytes.firstRange(of: Array("\r\n\r\n".utf8)) else { return nil }
        let lines = String(decoding: bytes[..<end.lowerBound], as: UTF8.self).components(separatedBy: "\r\n")
        var answer = Answer()
        answer.status = Int(lines[0].split(separator: " ").dropFirst().first ?? "") ?? 0
        for line in lines.dropFirst() {
            let parts = line.split(separator: ":", maxSplits: 1)
            answer.headers[parts[0].lowercased()] = String(parts.last ?? "").trimmingCharacters(in: .whitespaces)
        }
        let hasBody = !isHead && answer.status >= 200 && answer.status != 204 && answer.status != 304
        if hasBody, answer.headers["transfer-encoding"] == "chunked" {
            guard let (body, used) = chunks(in: bytes[end.upperBound...]) else { return nil }
            answer.bytes = body
            return (answer, used)
        }
        let length = hasBody ? Int(answer.headers["content-length"] ?? "") ?? 0 : 0
        guard bytes.count >= end.upperBound + length else { return nil }
        answer.bytes = Array(bytes[end.upperBound..<end.upperBound + length])
        return (answer, end.upperBound + length)
    }

    private static func chunks(in bytes: ArraySlice<UInt8>) -> (body: [UInt8], used: Int)? {
        var (body, rest): ([UInt8], ArraySlice<UInt8>) = ([], bytes)
        while let end = rest.firstRange(of: Array("\r\n".utf8)) {
            guard let size = Int(String(decoding: rest[..<end.lowerBound], as: UTF8.self), radix: 16),
                rest.endIndex >= end.upperBound + size + 2
            else { return nil }
            body += rest[end.upperBound..<end.upperBound + size]
            rest = rest[(end.upperBound + size + 2)...]
            if size == 0 { return (body, rest.startIndex) }
        }
        return nil
    }

    private final class Collector: ChannelInboundHandler {
        typealias InboundIn = ByteBuffer
        private let bytes: AsyncStream<[UInt8]>.Continuation

        init(_ bytes: AsyncStream<[UInt8]>.Continuation) { self.bytes = bytes }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            bytes.yield(Array(unwrapInboundIn(data).readableBytesView))
        }

        func channelInactive(context: ChannelHandlerContext) { bytes.finish() }

        func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }
    }
}

/// Runs `body` with the HTTP server of a gateway on a port of the system's choice, and stops it afterwards.
func withEdge(
    _ gateway: TestService<GatewayService>, _ limits: (inout EdgeLimits) -> Void = { _ in },
    _ body: (RunningEdge) async throws -> Void
) async throws {
    let edge = try await gateway.service.http.start(calling: OwnMethods(gateway.router), sweeps: false) { own in
        own.drain = .zero
        limits(&own)
    }
    do { try await body(edge) } catch {
        await edge.stop()
        throw error
    }
    await edge.stop()
}

extension RunningEdge {
    /// Lets the server look for clients over their time limits, as it will when so much time has passed.
    func checkLimits(in time: Duration) async {
        for loop in loops { await loop.run { loop.checkLimits(monotonicNanoseconds() + time.nanoseconds) } }
    }

    /// Waits until something is so, for so many turns at most.
    func waits(_ what: String, until isSo: () -> Bool) async {
        for _ in 0..<1_000_000 {
            if isSo() { return }
            await Task.yield()
        }
        Issue.record("waited for \(what) in vain")
    }

    /// Waits until so much of a kind is held.
    func waits(for amount: Int, of kind: EdgeBudget.Kind) async {
        await waits("\(amount) of \(kind)") { shared.budget.held(kind) == amount }
    }
}
