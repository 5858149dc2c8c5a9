internal import Ledger
internal import Requests
package import EvaluationMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension EvaluationService {
    /// Voids a registration.
    package func voidOutsideCertificate(
        _ request: VoidOutsideCertificateRequest.Checked, _ call: Call
    ) async throws -> OutsideCertificate {
        let number = request.certificateNumber
        return try await database.write(call, request) { write in
            let certificate = try OutsideCertificateStore.existing(number, in: write)
            try call.requireScope(region: certificate.regionCode)
            guard try OutsideCertificateStore.void(number, reason: request.reason, in: write) else {
                throw EvaluationError.refused([DeclaredCertificate.Refusal.voided])
            }
            let voided = try OutsideCertificateStore.existing(number, in: write)
            try write.record(
                "outside_certificate.voided", subject: number, region: RegionCode(voided.regionCode), voided,
                articles: [DeclaredCertificate.citation])
            return voided
        }
    }
}
