internal import RPC
internal import RPCTransport
internal import RPCTransportTLS
internal import Testing
internal import WireMessages

@Suite(.timeLimit(.minutes(2))) struct MutualTests {
    let certificates: Certificates

    init() throws { certificates = try Certificates() }

    @Test func `a caller without a certificate is refused, one with it is known by its subject`() async throws {
        let server = try TLSCredentials(try certificates.make("catalog"), isMutual: true)
        let caller = try TLSCredentials(try certificates.make("awards"))
        let stranger = try TLSCredentials(TLSFiles(authorities: certificates.path("authority.pem")))
        try await withServer(server.forServer()) { address in
            let client = client(address, caller.forClient())
            defer { client.close() }
            let peer = try await client.unary(Echo.peer, TTRPCRequest(), CallOptions()).service
            #expect(peer.hasPrefix("127.0.0.1:") && peer.hasSuffix(" CN=awards"))

            let causes = Causes()
            let error = await refusal(address, stranger.forClient(), causes)
            #expect(error?.reason == "PEER_UNREACHABLE" && error?.message == "服务 \(address) 拒绝加密连接")
            #expect(causes.all.contains("\(address): TLSV1_ALERT_CERTIFICATE_REQUIRED"), "\(causes.all)")
            let streaming = RPCTransportTLSTests.client(address, stranger.forClient())
            await #expect(throws: RPCError.self) {
                let answers = try await streaming.serverStreaming(
                    Echo.count, TTRPCRequest(timeoutNano: 3), CallOptions())
                for try await _ in answers {}
            }
        }
    }

    @Test func `a caller's certificate must be signed by an authority that is believed, and still be valid`()
        async throws
    {
        try certificates.makeAuthority("stranger")
        let server = try TLSCredentials(try certificates.make("catalog"), isMutual: true)
        try certificates.make("intruder", by: "stranger")
        try certificates.make("late", days: -1)
        try await withServer(server.forServer()) { address in
            for name in ["intruder", "late"] {
                let caller = try TLSCredentials(certificates.files(name))
                #expect(await refusal(address, caller.forClient())?.code == .unavailable, "\(name)")
            }
        }
    }

    @Test func `without mutual TLS a certificate is not asked for`() async throws {
        let server = try TLSCredentials(try certificates.make("catalog"))
        try await withServer(server.forServer()) { address in
            let client = client(address, try TLSCredentials(certificates.files("catalog")).forClient())
            defer { client.close() }
            #expect(try await !client.unary(Echo.peer, TTRPCRequest(), CallOptions()).service.contains("CN="))
        }
    }
}
