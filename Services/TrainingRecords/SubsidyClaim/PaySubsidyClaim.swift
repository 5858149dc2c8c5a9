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
    package func paySubsidyClaim(_ request: PaySubsidyClaimRequest.Checked, _ call: Call) async throws -> SubsidyClaim {
        let day = call.day
        return try await database.write(call, request) { write in
            let claim = try SubsidyClaimStore.existing(request.claimID, in: write)
            try call.requireScope(region: claim.region.code)
            try TrainingRecordsError.check(
                ClaimLife.paymentRefusals(from: claim.state, publicityThrough: claim.publicUntil, on: day)
                    + ClaimLife.accountRefusals(of: call.identity.subject, accounts: claim.accounts))
            // A completion may have been voided since the claim was filed.
            for line in claim.claim.lines
            where try EnrolmentStore.existing(line.enrolmentID, in: write).state != .completed {
                throw TrainingRecordsError.refused([SubsidyAmount.Refusal.notCompleted])
            }
            let budget = claim.budget(of: day.year)
            if claim.amount > .zero, try !SubsidyBudgetStore.pay(claim.amount, from: budget, in: write) {
                let isSet = try SubsidyBudgetStore.find(budget, in: write) != nil
                throw TrainingRecordsError.refused([isSet ? ClaimLife.Refusal.budgetExhausted : .noBudget])
            }
            guard try SubsidyClaimStore.pay(claim, on: day, reference: request.paymentReference, in: write) else {
                throw TrainingRecordsError.refused([ClaimLife.Refusal.paidBefore])
            }
            for line in claim.claim.lines where !line.voucherID.isEmpty {
                guard try VoucherStore.settle(line.voucherID, in: write) else { continue }
                try VoucherStore.record("voucher.settled", line.voucherID, in: write)
            }
            try write.count(
                "subsidies.paid", in: claim.region, on: day, times: claim.claim.lines.count, amount: claim.amount)
            return try SubsidyClaimStore.record("subsidy.paid", claim.id, in: write)
        }
    }
}
