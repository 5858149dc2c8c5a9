package import EvaluationMessages
package import RPC
internal import Ground

extension EvaluationService {
    /// Revokes for good a certificate.
    package func revokeCertificate(_ request: RevokeCertificateRequest, _ call: Call) async throws -> Certificate {
        try await move(
            certificate: request.certificateNumber, by: .revoke, as: "certificate.revoked", reason: request.reason,
            request,
            call)
    }
}
