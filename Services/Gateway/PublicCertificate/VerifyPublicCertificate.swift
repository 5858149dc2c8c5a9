package import EvaluationMessages
package import RPC

extension GatewayService {
    package func verifyPublicCertificate(
        _ request: VerifyCertificateRequest, _ call: Call
    ) async throws -> CertificateVerification {
        guard limiter.admits(edge.clientAddress(of: call)) else { throw GatewayError.tooManyQueries }
        var options = call.onward
        options.isAnonymous = true
        return try await EvaluationContract.Clients(channels.evaluation).certificates.verifyCertificate(
            request, options)
    }
}
