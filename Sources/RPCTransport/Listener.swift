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
/// ``stop()`` loses no connection: nobody connects any more, then everybody who has connected is taken in (and told that the server is
/// draining), and only then does the socket close. README.md says why it takes these steps ("How a listener stops").
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
        await shutTheDoor()
        await acceptAllWaiting()
        await shared.settle()
        try? await channel.close()
    }

    /// From here on the system completes no connection for this socket.
    private func shutTheDoor() async {
        if let file { file.remove() } else { await dropPackets() }
    }

    /// Empties the system's queue of connections that it completed.
    private func acceptAllWaiting() async {
        // One pass of the loop takes in as many as can wait.
        try? await channel.setOption(.maxMessagesPerRead, value: UInt(Self.backlog) + 1).get()
        // A timer that is set on the loop ends only after a pass. The first pass may have begun before the option was set.
        for _ in 0..<2 {
            try? await channel.eventLoop.flatSubmit { [channel] in
                channel.eventLoop.scheduleTask(in: .milliseconds(1)) {}.futureResult
            }.get()
        }
    }

    /// Drops what comes for the listening socket: a filter of one instruction, "take nothing".
    ///
    /// Whoever tries to connect just now tries again after a second by TCP's own rules, and is then refused.
    private func dropPackets() async {
        #if canImport(Glibc)
            guard let provider = channel as? any SocketOptionProvider else { return }
            let filter = FilterProgram()
            defer { filter.deallocate() }
            // Without it (a system without socket filters) a connection may be lost in the moment of closing.
            try? await provider.unsafeSetSocketOption(
                level: .socket, name: .init(rawValue: SO_ATTACH_FILTER), value: filter.layout
            ).get()
        #endif
    }
}

/// A classic BPF program of one instruction, which takes nothing.
///
/// Swift promises the layout of C's structs for those that come from C only, and Glibc does not have these. So both are written as integers
/// whose bytes are the members': the processors that Swift knows on Linux have 64 bits and put the lowest byte first.
private struct FilterProgram {
    /// `struct sock_filter { u16 code; u8 jt, jf; u32 k }`.
    private let instruction: UnsafeMutablePointer<UInt64>

    /// `BPF_RET | BPF_K` with k = 0, in the member `code`.
    private static let takeNothing: UInt64 = 0x06

    init() {
        instruction = .allocate(capacity: 1)
        instruction.initialize(to: Self.takeNothing)
    }

    /// `struct sock_fprog { u16 len; struct sock_filter *filter }`: the count, six bytes between, the address. Good until ``deallocate()``.
    var layout: SIMD2<UInt64> { [1, UInt64(UInt(bitPattern: instruction))] }

    func deallocate() { instruction.deallocate() }
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
