internal import GatewayMessages
import GatewayService
import EvaluationMessages
import RPC
import ServiceTesting
import Testing

/// What everyone may ask about certificates, and how often.
struct PublicCertificateTests {
    private static let request = VerifyCertificateRequest(certificateNumber: "Y000021000001224000001", name: "王试")

    @Test func `the limit of the public holds on either way to a certificate, and not for those who signed in`()
        async throws
    {
        // Evaluation is down, so that what passes the limit is UNAVAILABLE.
        let gateway = try await TestService<GatewayService>(
            settings: ["public-queries.per-minute": "2"], peers: ["evaluation": LateChannel()])
        let (joined, direct) = (
            GatewayContract.Clients(gateway.channel(as: .anonymous)),
            EvaluationContract.Clients(gateway.channel(as: .anonymous))
        )
        await expectRefusal(.unavailable) {
            try await joined.publicCertificates.verifyPublicCertificate(Self.request)
        }
        await expectRefusal(.unavailable) { try await direct.certificates.verifyCertificate(Self.request) }
        await expectRefusal(.resourceExhausted, "TOO_MANY_QUERIES") {
            try await direct.certificates.verifyCertificate(Self.request)
        }
        await expectRefusal(.resourceExhausted, "TOO_MANY_QUERIES") {
            try await joined.publicCertificates.verifyPublicCertificate(Self.request)
        }
        await expectRefusal(.unavailable) {
            try await direct.batches.getBatch(GetBatchRequest(batchID: "bat_1"))
        }
        let bureau = EvaluationContract.Clients(gateway.channel(as: .cityBureau("210100")))
        await expectRefusal(.unavailable) { try await bureau.certificates.verifyCertificate(Self.request) }
    }

    @Test func `each address has a limit of its own, whatever port it calls from`() async throws {
        let gateway = try await TestService<GatewayService>(
            settings: ["public-queries.per-minute": "1"], peers: ["evaluation": LateChannel()])
        func ask(from peer: String) async throws -> CertificateVerification {
            try await PublicCertificatesClient(InProcessChannel(gateway.router, peer: peer))
                .verifyPublicCertificate(Self.request)
        }
        await expectRefusal(.unavailable) { try await ask(from: "10.0.0.1:1") }
        await expectRefusal(.resourceExhausted, "TOO_MANY_QUERIES") { try await ask(from: "10.0.0.1:2") }
        // A subscriber has a whole /64 of IPv6.
        await expectRefusal(.unavailable) { try await ask(from: "[2001:db8:0:1::1]:1") }
        await expectRefusal(.unavailable) { try await ask(from: "[2001:db8:0:2::1]:1") }
        await expectRefusal(.resourceExhausted, "TOO_MANY_QUERIES") { try await ask(from: "[2001:db8:0:1::2]:2") }
    }

    @Test func `what the evaluation service answers is answered`() async throws {
        var router = Router(clock: .system(acceptingClientTime: true))
        router.register(
            CertificatesMethods.verifyCertificate,
            unary: { request, call in
                #expect(call.identity.role == .public)
                guard request == Self.request else { throw RPCError(.notFound, reason: "CERTIFICATE_NOT_FOUND", "没有") }
                return CertificateVerification(certificateNumber: request.certificateNumber)
            })
        let gateway = try await TestService<GatewayService>(peers: ["evaluation": InProcessChannel(router)])
        let anyone = GatewayContract.Clients(gateway.channel(as: .anonymous)).publicCertificates
        #expect(
            try await anyone.verifyPublicCertificate(Self.request).certificateNumber == Self.request.certificateNumber)
        await expectRefusal(.notFound, "CERTIFICATE_NOT_FOUND") {
            try await anyone.verifyPublicCertificate(VerifyCertificateRequest(certificateNumber: "x", name: "王试"))
        }
    }
}
