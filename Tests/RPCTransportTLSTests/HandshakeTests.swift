internal import NIOCore
internal import NIOPosix
internal import NIOSSL
internal import RPC
internal import RPCTransport
internal import RPCTransportTLS
internal import Testing
internal import WireMessages

@Suite(.timeLimit(.minutes(2))) struct HandshakeTests {
    let certificates: Certificates
    let server: TLSCredentials

    init() throws {
        certificates = try Certificates()
        server = try TLSCredentials(certificates.make("catalog"))
    }

    private func trusting(_ authority: String = "authority") throws -> TLSCredentials {
        try TLSCredentials(TLSFiles(authorities: certificates.path("\(authority).pem")))
    }

    @Test func `calls of every kind, and large messages`() async throws {
        try await withServer(server.forServer()) { address in
            let client = client(address, try trusting().forClient())
            defer { client.close() }
            let large = TTRPCRequest(payload: [UInt8](repeating: 7, count: 4_000_000))
            #expect(try await client.unary(Echo.unary, large, CallOptions()) == large)
            let counted = try await client.serverStreaming(
                Echo.count, TTRPCRequest(payload: [UInt8](repeating: 1, count: 60_000), timeoutNano: 200), CallOptions()
            )
            var expected: Int64 = 0
            for try await answer in counted {
                #expect(answer.timeoutNano == expected && answer.payload.count == 60_000)
                expected += 1
            }
            #expect(expected == 200)
            let chat = try await client.bidirectional(Echo.chat, CallOptions())
            var answers = chat.responses.makeAsyncIterator()
            for number in 0..<50 {
                try await chat.requests.write(TTRPCRequest(timeoutNano: Int64(number)))
                #expect(try await answers.next()?.timeoutNano == Int64(number))
            }
            try await chat.requests.finish()
            #expect(try await answers.next() == nil)
        }
    }

    @Test func `many calls at once share a connection`() async throws {
        try await withServer(server.forServer()) { address in
            let client = client(address, try trusting().forClient())
            defer { client.close() }
            try await withThrowingTaskGroup { group in
                for caller in 0..<32 {
                    group.addTask {
                        for number in 0..<20 {
                            let request = TTRPCRequest(
                                payload: [UInt8](repeating: UInt8(caller), count: number * 900),
                                timeoutNano: Int64(number))
                            let answer = try await client.unary(Echo.unary, request, CallOptions())
                            #expect(answer == request)
                        }
                    }
                }
                try await group.waitForAll()
            }
        }
    }

    @Test func `an authority that is not believed, an expired certificate and another name are refused`() async throws {
        try certificates.makeAuthority("stranger")
        try await withServer(server.forServer()) { address in
            let causes = Causes()
            let error = try await refusal(address, trusting("stranger").forClient(), causes)
            #expect(error?.reason == "PEER_UNREACHABLE" && error?.message == "无法连接服务 \(address)")
            #expect(causes.all.count == 1 && causes.all[0].hasPrefix("\(address): "))
            #expect(causes.all.allSatisfy { $0.contains("CERTIFICATE_VERIFY_FAILED") })
            let misnamed = try await refusal(address, trusting().forClient(serverName: "other.example"))
            #expect(misnamed?.reason == "PEER_UNREACHABLE", "\(String(describing: misnamed))")
            #expect(try await refusal(address, trusting().forClient(serverName: "localhost")) == nil)
        }
        let expired = try TLSCredentials(try certificates.make("expired", days: -1))
        try await withServer(expired.forServer()) { address in
            let causes = Causes()
            let error = try await refusal(address, trusting().forClient(), causes)
            #expect(error?.code == .unavailable)
            #expect(causes.all.count == 1 && causes.all[0].contains("CERTIFICATE_VERIFY_FAILED"))
        }
        let elsewhere = try TLSCredentials(try certificates.make("elsewhere", hosts: "DNS:elsewhere.example"))
        try await withServer(elsewhere.forServer()) { address in
            let trusted = try trusting()
            #expect(await refusal(address, trusted.forClient())?.code == .unavailable)
            #expect(await refusal(address, trusted.forClient(serverName: "elsewhere.example")) == nil)
        }
    }

    @Test func `plain text and TLS do not understand each other`() async throws {
        try await withServer(server.forServer()) { address in
            #expect(await refusal(address, nil)?.code == .unavailable)
            let trusted = try trusting()
            #expect(await refusal(address, trusted.forClient()) == nil)
        }
        try await withServer(nil) { address in
            let trusted = try trusting()
            let refused = await refusal(address, trusted.forClient())
            #expect(refused?.reason == "PEER_UNREACHABLE", "\(String(describing: refused))")
            #expect(await refusal(address, nil) == nil)
        }
    }

    @Test func `a handshake that nobody answers costs a call no more than its deadline`() async throws {
        // The system takes the connection, and nobody ever reads it.
        let listener = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .childChannelOption(.autoRead, value: false)
            .bind(host: "127.0.0.1", port: 0).get()
        let address = PeerAddress.tcp(host: "127.0.0.1", port: listener.localAddress?.port ?? 0)
        var configuration = ClientConfiguration()
        configuration.security = try trusting().forClient()
        configuration.handshakeTimeLimit = .seconds(3600)
        let client = Client(addresses: [address], configuration: configuration)
        let options = CallOptions(timeout: .milliseconds(50))
        await #expect(throws: RPCError.deadlineExceeded) {
            _ = try await client.unary(Echo.unary, TTRPCRequest(), options)
        }
        await #expect(throws: RPCError.deadlineExceeded) {
            _ = try await client.serverStreaming(Echo.count, TTRPCRequest(), options)
        }
        client.close()
        try await listener.close()
    }

    @Test(arguments: [TLSVersion.tlsv12, .tlsv13])
    func `TLS 1_2 is refused`(_ version: TLSVersion) async throws {
        var configuration = TLSConfiguration.makeClientConfiguration()
        configuration.maximumTLSVersion = version
        configuration.trustRoots = .file(certificates.path("authority.pem"))
        let context = try NIOSSLContext(configuration: configuration)
        let reports = Reports()
        let credentials = try TLSCredentials(certificates.files("catalog")) { reports.add($0) }
        try await withServer(credentials.forServer()) { address in
            guard case .tcp(let host, let port) = address else { return }
            let done = MultiThreadedEventLoopGroup.singleton.any().makePromise(of: Void.self)
            let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
                .channelInitializer { channel in
                    channel.eventLoop.makeCompletedFuture {
                        let handler = try NIOSSLClientHandler(context: context, serverHostname: "localhost")
                        try channel.pipeline.syncOperations.addHandlers(handler, Outcome(done))
                    }
                }.connect(host: host, port: port).get()
            if version == .tlsv13 {
                try await done.futureResult.get()
                try await channel.close()
            } else {
                await #expect(throws: (any Error).self) { try await done.futureResult.get() }
                // The client may know before the server's report is made.
                while !reports.all.contains(where: { "\($0)".contains("UNSUPPORTED_PROTOCOL") }) { await Task.yield() }
            }
        }
    }

    /// Says whether the handshake succeeded.
    private final class Outcome: ChannelInboundHandler {
        typealias InboundIn = ByteBuffer
        private let promise: EventLoopPromise<Void>

        init(_ promise: EventLoopPromise<Void>) { self.promise = promise }

        func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) { promise.succeed() }

        func errorCaught(context: ChannelHandlerContext, error: any Error) { promise.fail(error) }

        func channelInactive(context: ChannelHandlerContext) { promise.fail(ChannelError.eof) }
    }
}
