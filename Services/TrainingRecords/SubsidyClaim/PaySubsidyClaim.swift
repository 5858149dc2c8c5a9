internal import Casework
internal import Ledger
internal import Requests
package import TrainingRecordsMessages
internal import TypeMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Issues the payment order of a decided claim, exactly once; the table's `UNIQUE` decides of racing calls.
    package func paySubsidyClaim(_ request: PaySubsidyClaimRequest.Checked, _ call: Call) async throws -> SubsidyClaim {
        let book = try policy.book(at: call)
        return try await database.write(call, request) { write in
            let claim = try SubsidyClaimStore.existing(request.claimID, in: write)
            try call.requireScope(region: claim.region.code)
            if let refusal = ClaimLife.orderRefusal(from: claim.state) {
                throw TrainingRecordsError.refused([refusal])
            }
            try requireTrainings(of: claim, in: write)
            try CaseTaking(SubsidyClaimCase.self, call, book: book).take(.pay, claim.claim.caseID, in: write)
            try SubsidyClaimStore.reserve(claim, in: call.day.year, write)
            guard claim.amount > .zero else {
                // Prepayments leave nothing to pay.
                return try ClaimPayment(claim, on: call.day, book: book).settle(reference: "", in: write)
            }
            try issueOrder(of: claim, call, in: write)
            return try SubsidyClaimStore.existing(claim.id, in: write).claim
        }
    }

    /// A completion may have been voided, or a seat been given up, since the claim was decided.
    private func requireTrainings(of claim: StoredClaim, in write: WriteTransaction) throws {
        let isYearly = claim.claim.kind == .yearly
        for line in claim.claim.lines {
            let state = try EnrolmentStore.existing(line.enrolmentID, in: write).state
            guard state == .completed || isYearly && state == .enrolled else {
                throw TrainingRecordsError.refused([SubsidyAmount.Refusal.notCompleted])
            }
        }
    }

    private func issueOrder(of claim: StoredClaim, _ call: Call, in write: WriteTransaction) throws {
        let message = claim.claim
        let order = PaymentOrder(
            orderID: RecordID.make("pay", at: call.now), claimID: claim.id,
            number: Int32(clamping: message.paymentOrders.count + 1), regionCode: message.regionCode,
            fundSource: message.fundSource, budgetYear: Int32(clamping: call.day.year), amountYuan: message.amountYuan,
            state: .issued)
        guard try PaymentOrderStore.insert(order, of: message.classID, on: call.day, in: write),
            try SubsidyClaimStore.order(claim, to: .ordered, in: write)
        else { throw TrainingRecordsError.refused([ClaimLife.Refusal.orderedBefore]) }
        try write.record(
            "payment_order.issued", subject: order.orderID, region: claim.region,
            try PaymentOrderStore.existing(order.orderID, in: write), articles: [ClaimLife.citation])
    }
}
