internal import Ledger
internal import Requests
package import TrainingRecordsMessages
internal import TypeMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Reviews a claim: as many accounts as the policy book asks for say yes, one after the other; until it is paid each may say no.
    package func reviewSubsidyClaim(
        _ request: ReviewSubsidyClaimRequest.Checked, _ call: Call
    ) async throws -> SubsidyClaim {
        let (isApproved, account) = (request.decision == .approve, call.identity.subject)
        if !isApproved, request.note.isEmpty { throw RequestField.required("note") }
        let book = try policy.book(at: call)

        return try await database.write(call, request) { write in
            let claim = try SubsidyClaimStore.summary(request.claimID, in: write)
            try call.requireScope(region: claim.region.code)
            guard let accounts = book.value(.subsidyReviews, on: call.day, in: claim.region) else {
                throw RPCError.figureMissing(FigureKey.subsidyReviews.rawValue)
            }
            let step =
                isApproved ? ClaimLife.reviewStep(from: claim.state, accounts: Int(accounts)) : ClaimLife.Step.refuse
            if let refusal = ClaimLife.refusal(of: step, from: claim.state) {
                throw TrainingRecordsError.refused([refusal])
            }
            if isApproved {
                try TrainingRecordsError.check(ClaimLife.accountRefusals(of: account, accounts: claim.accounts))
            }
            let isTaken: Bool
            let kind: String
            switch step {
            case .review:
                isTaken = try SubsidyClaimStore.review(claim, note: request.note, by: account, in: write)
                kind = "subsidy.reviewed"
            case .approve:
                isTaken = try SubsidyClaimStore.approve(claim, note: request.note, by: account, in: write)
                kind = "subsidy.approved"
            default:
                isTaken = try SubsidyClaimStore.refuse(claim, note: request.note, in: write)
                kind = "subsidy.refused"
            }
            guard isTaken else { throw TrainingRecordsError.refused([ClaimLife.Refusal.reviewedBefore]) }
            return try SubsidyClaimStore.record(kind, claim.id, in: write)
        }
    }
}
