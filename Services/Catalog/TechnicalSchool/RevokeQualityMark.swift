package import CatalogMessages
internal import Ground
internal import Ledger
internal import Requests
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    /// Takes a mark of quality back.
    package func revokeQualityMark(
        _ request: RevokeQualityMarkRequest.Checked, _ call: Call
    ) async throws -> QualityMark {
        let (id, day) = (request.markID, call.day)
        return try await database.write(call, request) { write in
            let stored = try TechnicalSchoolStore.existingMark(id, in: write)
            try CatalogError.check(QualityMarkLife.refusalsToRevoke(isRevoked: !stored.revokedOn.isEmpty))
            guard try TechnicalSchoolStore.revoke(id, reason: request.reason, on: day, in: write) else {
                throw CatalogError.refused([QualityMarkLife.Refusal.revokedBefore])
            }
            let mark = try TechnicalSchoolStore.existingMark(id, in: write)
            let school = try OrganisationStore.existing(
                CreditCode(stored.schoolCreditCode), "school_credit_code", in: write)
            try write.record("quality_mark.revoked", subject: id, region: school.region, mark)
            return mark
        }
    }
}
