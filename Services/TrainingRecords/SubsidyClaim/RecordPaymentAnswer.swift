internal import Ledger
internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Records what the bank answered to a payment order: the claim is paid, or can be ordered to be paid again.
    package func recordPaymentAnswer(
        _ request: RecordPaymentAnswerRequest.Checked, _ call: Call
    ) async throws -> SubsidyClaim {
        let isPaid = request.answer == .paid
        guard isPaid || request.answer == .rejected else {
            throw RequestField.invalid("answer", "应为已付或退回")
        }
        if isPaid != request.rejectionReason.isEmpty {
            throw isPaid
                ? RequestField.invalid("rejection_reason", "已付的指令没有退回原因") : RequestField.required("rejection_reason")
        }
        let book = try policy.book(at: call)
        return try await database.write(call, request) { write in
            let order = try PaymentOrderStore.existing(request.orderID, in: write)
            let claim = try SubsidyClaimStore.existing(order.claimID, in: write)
            try call.requireScope(region: claim.region.code)
            guard
                try PaymentOrderStore.answer(
                    order.orderID, request.answer, on: call.day, reference: request.bankReference,
                    reason: request.rejectionReason, in: write)
            else { throw TrainingRecordsError.refused([ClaimLife.Refusal.answeredBefore]) }
            try write.record(
                isPaid ? "payment_order.paid" : "payment_order.rejected", subject: order.orderID, region: claim.region,
                try PaymentOrderStore.existing(order.orderID, in: write), articles: [ClaimLife.citation])
            guard isPaid else {
                guard try SubsidyClaimStore.order(claim, to: .decided, in: write) else {
                    throw TrainingRecordsError.inconsistent("claim \(claim.id) has an order and is not ordered")
                }
                try SubsidyNotices(claim, book).tellRejection(because: request.rejectionReason, in: write)
                return try SubsidyClaimStore.existing(claim.id, in: write).claim
            }
            try SubsidyBudgetStore.pay(
                Yuan(order.amountYuan), of: claim.budget(of: Int(order.budgetYear)), for: claim.id, in: write)
            return try ClaimPayment(claim, on: call.day, book: book).settle(reference: request.bankReference, in: write)
        }
    }
}
