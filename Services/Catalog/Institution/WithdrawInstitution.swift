package import CatalogMessages
internal import Ground
internal import Ledger
internal import Requests
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    /// Takes an institution out of the catalog from today on.
    package func withdrawInstitution(
        _ request: WithdrawInstitutionRequest.Checked, _ call: Call
    ) async throws -> InstitutionAdmission {
        let (id, day) = (request.admissionID, call.day)
        return try await database.write(call, request) { write in
            let stored = try InstitutionStore.existing(id, in: write)
            try call.requireScope(region: stored.region.code)
            try CatalogError.check(InstitutionEligibility.refusalsToWithdraw(withdrawnOn: stored.withdrawnOn))
            guard try InstitutionStore.withdraw(id, reason: request.reason, on: day, in: write) else {
                throw CatalogError.refused([InstitutionEligibility.Refusal.alreadyWithdrawn])
            }
            let admission = try InstitutionStore.existing(id, in: write).message
            try write.record(
                "institution.withdrawn", subject: id, region: stored.region, admission,
                articles: [CatalogMembership.citation])
            return admission
        }
    }
}
