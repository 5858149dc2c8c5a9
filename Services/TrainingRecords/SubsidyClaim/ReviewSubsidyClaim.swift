internal import Ledger
internal import Requests
package import TrainingRecordsMessages
internal import TypeMessages
package import RPC
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Approves or refuses a claim; a claim in publicity may be refused after an objection.
    package func reviewSubsidyClaim(
        _ request: ReviewSubsidyClaimRequest.Checked, _ call: Call
    ) async throws -> SubsidyClaim {
        let isApproved = request.decision == .approve
        if !isApproved, request.note.isEmpty { throw RequestField.required("note") }

        return try await database.write(call, request) { write in
            let claim = try SubsidyClaimStore.summary(request.claimID, in: write)
            try call.requireScope(region: claim.region.code)
            if let refusal = ClaimLife.refusal(of: isApproved ? .approve : .refuse, from: claim.state) {
                throw TrainingRecordsError.refused([refusal])
            }
            let isTaken =
                isApproved
                ? try SubsidyClaimStore.approve(claim, note: request.note, in: write)
                : try SubsidyClaimStore.refuse(claim, note: request.note, in: write)
            guard isTaken else { throw TrainingRecordsError.refused([ClaimLife.Refusal.reviewedBefore]) }
            return try SubsidyClaimStore.record(
                isApproved ? "subsidy.approved" : "subsidy.refused", claim.id, in: write)
        }
    }
}
