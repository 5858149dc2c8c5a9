internal import Ledger
internal import Requests
package import TrainingRecordsMessages
internal import TypeMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Claims money back; it returns to the budget it came from.
    package func clawBackSubsidy(_ request: ClawBackSubsidyRequest, _ call: Call) async throws -> SubsidyClaim {
        let id = try RequestField.identifier(request.claimID, "claim_id")
        let amount = Yuan(
            Int64(try RequestField.number(request.amountYuan, "amount_yuan", in: 1...100_000_000_000)))
        let reason = try RequestField.remark(request.reason, "reason", in: 2...500)

        return try await database.write(call, request) { write in
            let claim = try ClaimStore.summary(id, in: write)
            try call.requireScope(region: claim.regionCode)
            if let refusal = ClaimLife.refusal(of: .clawBack, from: claim.life) {
                throw TrainingRecordsError.refused([refusal])
            }
            guard try ClaimStore.clawBack(id, amount: amount, reason: reason, in: write) else {
                throw TrainingRecordsError.refused([ClaimLife.Refusal.moreThanPaid])
            }
            try BudgetStore.giveBack(amount, to: claim.budget(of: Int(claim.budgetYear)), in: write)
            return try ClaimStore.record("subsidy.clawed_back", id, in: write)
        }
    }
}
