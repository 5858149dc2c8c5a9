internal import NIOCore
internal import NIOPosix

@testable internal import RPCTransport

/// A server that takes connections and never says anything.
final class SilentPeer: Sendable {
    let address: PeerAddress
    private let listener: any NIOCore.Channel
    private let connections: AsyncStream<any NIOCore.Channel>
    private let continuation: AsyncStream<any NIOCore.Channel>.Continuation

    /// - Parameters:
    ///   - reads: whether it takes what it is sent.
    ///   - breaks: whether it closes a connection when something came over it.
    init(reads: Bool = true, breaks: Bool = false) async throws {
        let (connections, continuation) = AsyncStream<any NIOCore.Channel>.makeStream()
        listener = try await ServerBootstrap(group: TransportThreads.shared.group)
            .childChannelOption(.autoRead, value: reads)
            .childChannelInitializer { channel in
                continuation.yield(channel)
                return channel.eventLoop.makeCompletedFuture {
                    if breaks { try channel.pipeline.syncOperations.addHandler(CloseOnRead()) }
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
        self.connections = connections
        self.continuation = continuation
        address = .tcp(host: "127.0.0.1", port: listener.localAddress?.port ?? 0)
    }

    /// Waits for so many further connections.
    func connections(_ count: Int) async -> [any NIOCore.Channel] {
        var all: [any NIOCore.Channel] = []
        for await channel in connections {
            all.append(channel)
            if all.count == count { break }
        }
        return all
    }

    /// Counts the connections that nobody waited for. Once closed.
    func connectionsSoFar() async -> Int {
        continuation.finish()
        return await connections.reduce(0) { count, _ in count + 1 }
    }

    func close() async { try? await listener.close() }
}

/// Closes a connection when something comes over it.
private final class CloseOnRead: ChannelInboundHandler, Sendable {
    typealias InboundIn = ByteBuffer

    func channelRead(context: ChannelHandlerContext, data: NIOAny) { context.close(promise: nil) }
}
