internal import Ledger
internal import Requests
package import CatalogMessages
internal import TypeMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension CatalogService {
    package func withdrawInstitution(
        _ request: WithdrawInstitutionRequest, _ call: Call
    ) async throws -> InstitutionAdmission {
        let id = try RequestField.identifier(request.admissionID, "admission_id")
        let reason = try RequestField.text(request.reason, "reason", max: 500)
        let day = call.day
        return try await database.write(call, request) { transaction in
            guard let stored = try AdmissionStore.admission(id, in: transaction) else {
                throw CatalogError.admissionNotFound
            }
            try call.requireScope(region: stored.regionCode)
            let withdrawnOn = CivilDay(stored.withdrawnOn)
            try CatalogError.check(InstitutionEligibility.refusalsToWithdraw(withdrawnOn: withdrawnOn))
            guard try AdmissionStore.withdraw(id, reason: reason, on: day, in: transaction),
                let admission = try AdmissionStore.admission(id, in: transaction)
            else { throw CatalogError.refused([InstitutionEligibility.Refusal.alreadyWithdrawn]) }
            try transaction.record(
                "institution.withdrawn", subject: id, region: RegionCode(stored.regionCode), admission,
                articles: [CatalogMembership.citation])
            return admission
        }
    }
}
