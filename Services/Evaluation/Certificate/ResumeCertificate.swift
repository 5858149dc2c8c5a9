package import EvaluationMessages
package import RPC

extension EvaluationService {
    /// Makes a suspended certificate valid again.
    package func resumeCertificate(_ request: ResumeCertificateRequest.Checked, _ call: Call) async throws
        -> Certificate
    {
        try await move(
            request.certificateNumber, by: .resume, as: "certificate.resumed", reason: request.reason, request, call)
    }
}
