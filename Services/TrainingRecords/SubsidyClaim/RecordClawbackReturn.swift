internal import Ledger
internal import Requests
package import TrainingRecordsMessages
internal import TypeMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Records that the debt of a clawback came back, whole or in part, into the budget of the day's year.
    package func recordClawbackReturn(
        _ request: RecordClawbackReturnRequest.Checked, _ call: Call
    ) async throws -> SubsidyClaim {
        let day = call.day
        return try await database.write(call, request) { write in
            let claim = try SubsidyClaimStore.existing(request.claimID, in: write)
            try call.requireScope(region: claim.region.code)
            let clawback = claim.claim.clawbacks.first { $0.clawbackID == request.clawbackID }
            guard let clawback else { throw TrainingRecordsError.clawbackNotFound }
            let owed = Yuan(clawback.amountYuan.subtractingWithinRange(clawback.returnedYuan))
            let amount = request.amountYuan == .zero ? owed : request.amountYuan
            if let refusal = ClaimLife.returnRefusal(of: amount, owed: owed) {
                throw TrainingRecordsError.refused([refusal])
            }
            guard
                try SubsidyClawbackStore.settle(
                    clawback.clawbackID, amount, on: day, reference: request.paymentReference, in: write)
            else { throw TrainingRecordsError.refused([ClaimLife.Refusal.moreThanOwed]) }
            guard
                try SubsidyBudgetStore.move(
                    amount, from: .returns, to: .available, of: claim.budget(of: day.year), for: claim.id, in: write)
            else { throw TrainingRecordsError.refused([ClaimLife.Refusal.noBudget]) }
            return try SubsidyClaimStore.record("subsidy.clawback_returned", claim.id, in: write)
        }
    }
}
