internal import Ledger
internal import Requests
package import TrainingRecordsMessages
internal import TypeMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Claims money back; it returns to the budget it came from. What settlements deducted of a prepayment stays with the payee.
    package func clawBackSubsidy(_ request: ClawBackSubsidyRequest.Checked, _ call: Call) async throws -> SubsidyClaim {
        let (id, amount) = (request.claimID, request.amountYuan)
        return try await database.write(call, request) { write in
            let claim = try SubsidyClaimStore.summary(id, in: write)
            try call.requireScope(region: claim.region.code)
            let deducted =
                claim.claim.kind == .prepayment
                ? try SubsidyClaimStore.deducted(fromPrepaymentOf: claim.claim.classID, in: write) : .zero
            try TrainingRecordsError.check(
                ClaimLife.clawbackRefusals(
                    of: amount, from: claim.state, paid: claim.amount, clawedBack: Yuan(claim.claim.clawedBackYuan),
                    deducted: deducted))
            guard
                try SubsidyClaimStore.clawBack(
                    claim, amount: amount, keeping: deducted, reason: request.reason, in: write)
            else { throw TrainingRecordsError.refused([ClaimLife.Refusal.moreThanPaid]) }
            let budget = claim.budget(of: Int(claim.claim.budgetYear))
            try SubsidyBudgetStore.giveBack(amount, to: budget, in: write)
            return try SubsidyClaimStore.record("subsidy.clawed_back", id, in: write)
        }
    }
}
