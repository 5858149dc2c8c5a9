package import AwardsMessages
internal import Ground
internal import Ledger
package import RPC
internal import Requests
internal import Rules
internal import Storage
internal import WireMessages

extension AwardsService {
    /// Orders a payment of an award, or the money of one accepted milestone.
    package func orderPayment(_ request: OrderPaymentRequest.Checked, _ call: Call) async throws
        -> Payment
    {
        try await database.write(call, request) { write in
            let honour = try HonourStore.existing(request.honourID, in: write)
            let milestones = try MilestoneStore.list(of: honour, on: call.day, in: write)
            let named = milestones.first { Int($0.number) == request.milestone }
            let left = Yuan(honour.bonusYuan - honour.paidYuan - honour.orderedYuan)
            try AwardsError.check(
                AwardPayment.refusals(
                    ordering: request.amountYuan, left: left, isWithdrawn: honour.state == .withdrawn,
                    hasPlan: !milestones.isEmpty,
                    milestone: named.map {
                        .init(isAccepted: $0.state == .accepted, amount: Yuan($0.amountYuan))
                    },
                    isNamed: request.milestone > 0))
            let payment = Payment(
                paymentID: RecordID.make("pay", at: call.now), honourID: honour.honourID,
                amountYuan: request.amountYuan.amount, milestone: Int32(request.milestone), state: .ordered,
                orderedAt: Timestamp(nanosecondsSince1970: call.now.nanosecondsSince1970))
            guard try PaymentStore.add(payment, in: write) else {
                throw AwardsError.refused([AwardPayment.Refusal.orderedBefore])
            }
            guard try HonourStore.order(request.amountYuan, of: honour.honourID, in: write) else {
                throw AwardsError.refused([AwardPayment.Refusal.moreThanLeft])
            }
            try write.record(
                "payment.ordered", subject: payment.paymentID, region: RegionCode(honour.regionCode),
                payment,
                articles: [AwardPayment.citation])
            return payment
        }
    }
}
