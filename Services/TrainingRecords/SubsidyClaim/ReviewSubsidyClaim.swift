internal import Ledger
internal import Requests
package import TrainingRecordsMessages
internal import TypeMessages
package import RPC
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Approves or refuses a claim; a claim in publicity may be refused after an objection.
    package func reviewSubsidyClaim(_ request: ReviewSubsidyClaimRequest, _ call: Call) async throws -> SubsidyClaim {
        let id = try RequestField.identifier(request.claimID, "claim_id")
        let isApproved = try RequestField.choice(request.decision, "decision") == .approve
        let note =
            isApproved && request.note.isEmpty ? "" : try RequestField.remark(request.note, "note", in: 2...500)

        return try await database.write(call, request) { write in
            let claim = try ClaimStore.summary(id, in: write)
            try call.requireScope(region: claim.regionCode)
            let step: ClaimLife.Step = isApproved ? .approve : .refuse
            if let refusal = ClaimLife.refusal(of: step, from: claim.life) {
                throw TrainingRecordsError.refused([refusal])
            }
            let state: ClaimLife.State = isApproved ? .approved : .refused
            guard try ClaimStore.advance(claim, to: state, ", review_note = \(note)", in: write) else {
                throw TrainingRecordsError.refused([ClaimLife.Refusal.reviewedBefore])
            }
            if !isApproved { try ClaimStore.free(id, in: write) }
            return try ClaimStore.record(isApproved ? "subsidy.approved" : "subsidy.refused", id, in: write)
        }
    }
}
