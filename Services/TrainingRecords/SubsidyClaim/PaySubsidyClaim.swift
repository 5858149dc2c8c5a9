internal import Ledger
internal import Requests
package import TrainingRecordsMessages
internal import TypeMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Records the payment of a claim. The budget's own check decides of racing payments, so it is never overspent.
    package func paySubsidyClaim(_ request: PaySubsidyClaimRequest, _ call: Call) async throws -> SubsidyClaim {
        let id = try RequestField.identifier(request.claimID, "claim_id")
        let reference = try RequestField.remark(request.paymentReference, "payment_reference", in: 2...64)
        let day = call.day

        return try await database.write(call, request) { write in
            let claim = try ClaimStore.whole(id, in: write)
            try call.requireScope(region: claim.regionCode)
            try TrainingRecordsError.check(
                ClaimLife.paymentRefusals(
                    from: claim.life, publicityThrough: CivilDay(claim.publicityToOn), on: day))
            let budget = claim.budget(of: day.year)
            let amount = Yuan(claim.amountYuan)
            if amount > .zero, try !BudgetStore.pay(amount, from: budget, in: write) {
                let isSet = try BudgetStore.budget(budget, in: write) != nil
                throw TrainingRecordsError.refused([isSet ? ClaimLife.Refusal.budgetExhausted : .noBudget])
            }
            let payment: SQL = """
                , paid_on = \(day.daysSince1970), budget_year = \(day.year), payment_reference = \(reference)
                """
            guard try ClaimStore.advance(claim, to: .paid, payment, in: write) else {
                throw TrainingRecordsError.refused([ClaimLife.Refusal.paidBefore])
            }
            for line in claim.lines where !line.voucherID.isEmpty {
                guard try VoucherStore.settle(line.voucherID, in: write) else { continue }
                try VoucherStore.record("voucher.settled", line.voucherID, in: write)
            }
            try write.count(
                "subsidies.paid", in: RegionCode(stored: claim.regionCode), on: day, times: claim.lines.count,
                amount: amount)
            return try ClaimStore.record("subsidy.paid", id, in: write)
        }
    }
}
