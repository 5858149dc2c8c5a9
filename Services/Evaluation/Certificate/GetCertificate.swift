internal import Requests
package import EvaluationMessages
package import RPC
internal import Ground
internal import Storage

extension EvaluationService {
    /// A certificate by its number.
    package func getCertificate(_ request: GetCertificateRequest, _ call: Call) async throws -> Certificate {
        let number = try RequestField.certificateNumber(request.certificateNumber)
        let certificate = try await database.read { try CertificateStore.requireCertificate(number.text, in: $0) }
        try call.requireScope(
            region: certificate.regionCode, organisation: certificate.organisationCreditCode,
            person: certificate.personID)
        return certificate
    }
}
