internal import Ledger
internal import Requests
package import TrainingRecordsMessages
internal import TypeMessages
package import RPC
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Withdraws a claim that is not reviewed yet, by who is to be paid.
    package func withdrawSubsidyClaim(
        _ request: WithdrawSubsidyClaimRequest.Checked, _ call: Call
    ) async throws -> SubsidyClaim {
        try await database.write(call, request) { write in
            let claim = try SubsidyClaimStore.summary(request.claimID, in: write)
            try call.requireScope(
                organisation: claim.claim.payeeCreditCode, person: claim.claim.payeePersonID)
            if let refusal = ClaimLife.refusal(of: .withdraw, from: claim.state) {
                throw TrainingRecordsError.refused([refusal])
            }
            guard try SubsidyClaimStore.refuse(claim, as: .withdrawn, note: request.reason, in: write) else {
                throw TrainingRecordsError.refused([ClaimLife.Refusal.reviewedBefore])
            }
            return try SubsidyClaimStore.record("subsidy.withdrawn", claim.id, in: write)
        }
    }
}
