#if canImport(Glibc)
    internal import Glibc
#endif
internal import NIOCore

/// Options of a connection's socket, the same for servers and clients.
extension NIOCore.Channel {
    /// Sets buffers, keep-alive and user timeout. To be called while the channel is set up, on its loop.
    func setUp(isTCP: Bool, peerTimeLimit: Duration) throws {
        guard let options = syncOptions else { return }
        try options.setOption(.writeBufferWaterMark, value: .init(low: 128 << 10, high: 512 << 10))
        try options.setOption(
            .recvAllocator, value: AdaptiveRecvByteBufferAllocator(minimum: 1024, initial: 4096, maximum: 256 << 10))
        guard isTCP else { return }
        try options.setOption(.tcpOption(.tcp_nodelay), value: 1)
        try options.setOption(.socketOption(.so_keepalive), value: 1)
        #if canImport(Glibc)
            let keepAlive = KeepAlive(within: peerTimeLimit)
            try options.setOption(.tcpOption(.init(rawValue: TCP_KEEPIDLE)), value: .init(keepAlive.idle))
            try options.setOption(.tcpOption(.init(rawValue: TCP_KEEPINTVL)), value: .init(keepAlive.interval))
            try options.setOption(
                .tcpOption(.init(rawValue: TCP_USER_TIMEOUT)), value: .init(peerTimeLimit.components.seconds * 1000))
        #endif
    }
}
