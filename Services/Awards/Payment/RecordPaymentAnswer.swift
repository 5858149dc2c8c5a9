package import AwardsMessages
internal import Ground
internal import Ledger
package import RPC
internal import Requests
internal import Rules
internal import Storage

extension AwardsService {
    /// Records what the treasury answered to an order, by another account than ordered it.
    package func recordPaymentAnswer(
        _ request: RecordPaymentAnswerRequest.Checked, _ call: Call
    ) async throws -> Payment {
        try await database.write(call, request) { write in
            let (ordered, account) = try PaymentStore.existing(request.paymentID, in: write)
            try AwardsError.check(
                AwardPayment.refusals(
                    answeringOrderedBySame: account == call.identity.subject,
                    isAnswered: ordered.state != .ordered))
            let honour = try HonourStore.existing(ordered.honourID, in: write)
            guard
                try PaymentStore.answer(
                    ordered.paymentID, request.paid ? .paid : .failed, request.reference, on: call.day,
                    in: write),
                try HonourStore.settle(
                    Yuan(ordered.amountYuan), paid: request.paid, of: honour.honourID, in: write)
            else { throw AwardsError.refused([AwardPayment.Refusal.answeredBefore]) }
            let payment = try PaymentStore.existing(ordered.paymentID, in: write).payment
            try write.record(
                "payment.answered", subject: payment.paymentID, region: RegionCode(honour.regionCode),
                payment,
                articles: [AwardPayment.citation])
            return payment
        }
    }
}
