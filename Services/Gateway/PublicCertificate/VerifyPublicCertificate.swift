package import EvaluationMessages
package import RPC
internal import Requests

extension GatewayService {
    /// Asks the evaluation service on behalf of the public, so often for one address.
    package func verifyPublicCertificate(
        _ request: VerifyCertificateRequest, _ call: Call
    ) async throws -> CertificateVerification {
        guard limiter.admits(call.clientAddress) else { throw GatewayError.tooManyQueries }
        var options = call.onward
        options.isAnonymous = true
        options.metadata[Metadata.clientKey] = call.clientAddress
        return try await EvaluationContract.Clients(channels.evaluation).certificates.verifyCertificate(
            request, options)
    }
}
