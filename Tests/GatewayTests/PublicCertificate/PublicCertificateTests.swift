internal import GatewayMessages
import GatewayService
import EvaluationMessages
import RPC
import ServiceTesting
import Testing

/// What everyone may ask about certificates, and how often.
struct PublicQueryTests {
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
}
