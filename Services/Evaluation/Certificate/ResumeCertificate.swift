package import EvaluationMessages
package import RPC
internal import Ground

extension EvaluationService {
    /// Makes valid again a suspended certificate.
    package func resumeCertificate(_ request: ResumeCertificateRequest, _ call: Call) async throws -> Certificate {
        try await move(
            certificate: request.certificateNumber, by: .resume, as: "certificate.resumed", reason: request.reason,
            request,
            call)
    }
}
