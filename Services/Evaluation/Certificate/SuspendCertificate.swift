package import EvaluationMessages
package import RPC
internal import Ground

extension EvaluationService {
    /// Suspends a valid certificate.
    package func suspendCertificate(_ request: SuspendCertificateRequest, _ call: Call) async throws -> Certificate {
        try await move(
            certificate: request.certificateNumber, by: .suspend, as: "certificate.suspended", reason: request.reason,
            request,
            call)
    }
}
