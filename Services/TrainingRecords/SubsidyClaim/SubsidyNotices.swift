internal import Casework
internal import Ground
internal import Ledger
internal import Storage
internal import TrainingRecordsMessages

/// What trainees and payees are told of a claim beside the steps of its case, of which who filed it is told.
struct SubsidyNotices: Sendable {
    private let claim: StoredClaim
    private let book: PolicyBook

    init(_ claim: StoredClaim, _ book: PolicyBook) {
        self.claim = claim
        self.book = book
    }

    /// Tells each trainee that a subsidy is claimed for them, unless they claim it themselves. They can dispute it.
    func tellFiling(of title: String, in write: WriteTransaction) throws {
        for line in claim.claim.lines where line.personID != claim.claim.payeePersonID {
            try tell(
                .person(line.personID), "已为您参加的“\(title)”申领培训补贴\(line.amountYuan)元，拨付给\(payeeName)。如未参加培训，可在期限内提出异议。",
                act: "subsidy.filed", isDisputable: true, in: write)
        }
    }

    /// Tells the payee and each trainee that the bank paid.
    func tellPayment(in write: WriteTransaction) throws {
        if let payee {
            try tell(payee, "培训补贴\(claim.claim.amountYuan)元已拨付", act: "subsidy.paid", in: write)
        }
        for line in claim.claim.lines where line.personID != claim.claim.payeePersonID {
            try tell(
                .person(line.personID), "为您申领的培训补贴\(line.amountYuan)元已拨付给\(payeeName)", act: "subsidy.paid", in: write)
        }
    }

    /// Tells the payee that the bank rejected the payment.
    func tellRejection(because reason: String, in write: WriteTransaction) throws {
        guard let payee else { return }
        try tell(payee, "培训补贴拨付被银行退回：\(reason)", act: "payment_order.rejected", in: write)
    }

    /// Tells the payee, and the trainee whose line it is of, what is claimed back. They can dispute it.
    func tellClawback(
        _ amount: Yuan, of personID: String, because reason: String, in write: WriteTransaction
    ) throws {
        let text = "追回培训补贴\(amount.amount)元：\(reason)"
        if let payee { try tell(payee, text, act: "subsidy.clawed_back", isDisputable: true, in: write) }
        guard !personID.isEmpty, personID != claim.claim.payeePersonID else { return }
        try tell(.person(personID), "就您的培训\(text)", act: "subsidy.clawed_back", isDisputable: true, in: write)
    }

    private var payeeName: String {
        switch claim.payee {
        case .trainee: "学员本人"
        case .enterprise: "企业"
        case .institution: "培训机构"
        }
    }

    private var payee: NoticeStore.Recipient? {
        if !claim.claim.payeePersonID.isEmpty { return .person(claim.claim.payeePersonID) }
        return claim.claim.payeeCreditCode.isEmpty ? nil : .organisation(claim.claim.payeeCreditCode)
    }

    private func tell(
        _ recipient: NoticeStore.Recipient, _ text: String, act: String, isDisputable: Bool = false,
        in write: WriteTransaction
    ) throws {
        try NoticeStore.tell(
            recipient, text, act: act, subject: claim.id, region: claim.region, disputableBy: isDisputable ? book : nil,
            in: write)
    }
}
