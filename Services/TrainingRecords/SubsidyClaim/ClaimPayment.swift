internal import Ledger
internal import Ground
internal import Rules
internal import Storage
internal import TrainingRecordsMessages

/// What follows when a claim is paid: the vouchers of its trainings are settled, it is counted, payee and trainees are told.
struct ClaimPayment: Sendable {
    private let claim: StoredClaim
    private let day: CivilDay
    private let book: PolicyBook

    init(_ claim: StoredClaim, on day: CivilDay, book: PolicyBook) {
        self.claim = claim
        self.day = day
        self.book = book
    }

    /// Notes the payment. What was reserved is moved by the caller.
    ///
    /// - Throws: ``TrainingRecordsError/refused(_:)`` when it was paid before.
    func settle(reference: String, in write: WriteTransaction) throws -> SubsidyClaim {
        guard try SubsidyClaimStore.pay(claim, on: day, reference: reference, in: write) else {
            throw TrainingRecordsError.refused([ClaimLife.Refusal.paidBefore])
        }
        for line in claim.claim.lines where !line.voucherID.isEmpty {
            guard try VoucherStore.settle(line.voucherID, in: write) else { continue }
            try VoucherStore.record("voucher.settled", line.voucherID, in: write)
        }
        try write.count(
            "subsidies.paid", in: claim.region, on: day, times: claim.claim.lines.count, amount: claim.amount)
        try SubsidyNotices(claim, book).tellPayment(in: write)
        return try SubsidyClaimStore.record("subsidy.paid", claim.id, in: write)
    }
}
