package import EvaluationMessages
package import RPC

extension EvaluationService {
    /// Suspends a valid certificate.
    package func suspendCertificate(_ request: SuspendCertificateRequest.Checked, _ call: Call) async throws
        -> Certificate
    {
        try await move(
            request.certificateNumber, by: .suspend, as: "certificate.suspended", reason: request.reason, request, call)
    }
}
