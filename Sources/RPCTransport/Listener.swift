#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif
internal import NIOCore
internal import NIOPosix
internal import RPC

/// A socket that a server accepts connections from.
///
/// ``stop()`` loses no connection. The system completes connections by itself, and their clients begin to send; closing the
/// socket would break those that were not taken up yet, and their clients could not know whether their calls had begun. So the
/// door is shut first, then whoever stands behind it is let in (and told that the server is draining), and only then does the socket close.
final class Listener: Sendable {
    /// Where the socket listens, with the port that the system chose.
    let address: PeerAddress
    private let channel: any NIOCore.Channel
    private let shared: ServerState
    private let file: SocketFile?

    /// Connections that the system completes ahead of the server.
    private static let backlog: CInt = 1024

    /// Begins to listen.
    ///
    /// - Throws: an error of the system for an address that is taken or not there.
    init(_ address: PeerAddress, _ shared: ServerState) async throws {
        self.shared = shared
        let bootstrap = ServerBootstrap(group: shared.configuration.threads.group)
            .serverChannelOption(.backlog, value: Self.backlog)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .serverChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(Doorkeeper(shared))
                }
            }
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.setUp(shared.configuration, isTCP: address.isTCP)
                    if address.isTCP { try shared.configuration.security?.secure(channel) }
                    try channel.pipeline.syncOperations.addHandler(ServerConnection(channel, shared))
                }
            }
        switch address {
        case .tcp(let host, let port):
            channel = try await bootstrap.bind(host: host, port: port).get()
            self.address = .tcp(host: host, port: channel.localAddress?.port ?? port)
            file = nil
        case .unix(let path):
            channel = try await bootstrap.bind(unixDomainSocketPath: path, cleanupExistingSocketFile: true).get()
            self.address = address
            file = SocketFile(path)
        }
    }

    /// Takes in whoever has connected, and nobody else.
    func stop() async {
        if let file { file.remove() } else { await dropPackets() }
        // Every pass of the loop takes in as many as can wait. A timer that is set on the loop ends only after a pass.
        try? await channel.setOption(.maxMessagesPerRead, value: UInt(Self.backlog) + 1).get()
        for _ in 0..<2 {
            try? await channel.eventLoop.flatSubmit { [channel] in
                channel.eventLoop.scheduleTask(in: .milliseconds(1)) {}.futureResult
            }.get()
        }
        await shared.settle()
        try? await channel.close()
    }

    /// Drops what comes for the listening socket, so that nobody connects any more: a filter of one instruction, "take nothing".
    ///
    /// Whoever tries just now tries again after a second by TCP's own rules, and is then refused.
    private func dropPackets() async {
        #if canImport(Glibc)
            guard let provider = channel as? any SocketOptionProvider else { return }
            let instruction = UnsafeMutablePointer<UInt64>.allocate(capacity: 1)
            defer { instruction.deallocate() }
            instruction.initialize(to: UInt64(littleEndian: 0x06))  // BPF_RET | BPF_K with k = 0
            let program = FilterProgram(count: 1, instructions: instruction)
            // Without it (a system without socket filters) a connection may be lost in the moment of closing.
            try? await provider.unsafeSetSocketOption(
                level: .socket, name: .init(rawValue: SO_ATTACH_FILTER), value: program
            ).get()
        #endif
    }
}

/// What the system knows as `struct sock_fprog`.
private struct FilterProgram: @unchecked Sendable {
    // Unchecked: the pointer lives until the call has returned.
    let count: UInt16
    let instructions: UnsafeMutablePointer<UInt64>
}

/// The file of a Unix socket.
private struct SocketFile: Sendable {
    private let path: String
    private let inode: UInt64?

    init(_ path: String) {
        self.path = path
        inode = Self.inode(path)
    }

    /// Takes the name away, so that nobody finds the socket; unless another server has the name by now.
    func remove() {
        if let inode, Self.inode(path) == inode { unlink(path) }
    }

    private static func inode(_ path: String) -> UInt64? {
        var status = stat()
        return stat(path, &status) == 0 ? UInt64(status.st_ino) : nil
    }
}

/// Notes every connection as it is accepted, before it goes to a loop of its own.
private final class Doorkeeper: ChannelInboundHandler, Sendable {
    typealias InboundIn = any NIOCore.Channel

    private let shared: ServerState

    init(_ shared: ServerState) { self.shared = shared }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        shared.arrives(unwrapInboundIn(data))
        context.fireChannelRead(data)
    }
}

extension PeerAddress {
    var isTCP: Bool {
        if case .tcp = self { true } else { false }
    }
}

extension NIOCore.Channel {
    /// Sets what both ends of a connection have in common.
    fileprivate func setUp(_ configuration: ServerConfiguration, isTCP: Bool) throws {
        try setUp(isTCP: isTCP, peerTimeLimit: configuration.peerTimeLimit)
    }
}
