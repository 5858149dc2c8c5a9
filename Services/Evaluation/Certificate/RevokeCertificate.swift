package import EvaluationMessages
package import RPC

extension EvaluationService {
    /// Revokes a certificate for good.
    package func revokeCertificate(_ request: RevokeCertificateRequest.Checked, _ call: Call) async throws
        -> Certificate
    {
        try await move(
            request.certificateNumber, by: .revoke, as: "certificate.revoked", reason: request.reason, request, call)
    }
}
