package import EvaluationMessages
package import RPC
internal import Ground
internal import Storage

extension EvaluationService {
    /// A certificate by its number.
    package func getCertificate(_ request: GetCertificateRequest.Checked, _ call: Call) async throws -> Certificate {
        let certificate = try await database.read {
            try CertificateStore.existing(request.certificateNumber.text, in: $0)
        }
        try call.requireScope(
            region: certificate.regionCode, organisation: certificate.organisationCreditCode,
            person: certificate.personID)
        return certificate
    }
}
