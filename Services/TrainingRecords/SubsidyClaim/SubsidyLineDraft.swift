internal import TrainingRecordsMessages
internal import TypeMessages
internal import Ground
internal import Rules
internal import Storage

/// What is claimed for one trainee, or every reason why nothing is.
struct SubsidyLineDraft: Sendable {
    var line: SubsidyLine
    var refusals: [SubsidyAmount.Refusal]

    /// Computes the line.
    ///
    /// - Parameter contractYears: years of contract that an intern needs after graduation; nil before the policy asked for it.
    init(draft: ClaimDraft, seat: Enrolment, contractYears: Int?, in transaction: some Transaction) throws {
        refusals = seat.state == .completed ? [] : [.notCompleted]
        if !seat.voucherID.isEmpty {
            let voucher = try VoucherStore.voucher(seat.voucherID, in: transaction)
            if voucher.state != .used { refusals.append(.voucherNotUsed) }
        }
        var period: DayPeriod? = draft.trainingClass.period
        if draft.trainingClass.rule == .apprenticeship, let contractYears, let whole = period,
            let employer = draft.trainingClass.employer
        {
            let trainee = try TraineeStore.trainee(seat.personID, in: transaction)
            period = SubsidyAmount.paidPeriod(of: trainee, at: employer, during: whole, minimumYears: contractYears)
            if period == nil { refusals.append(.noContractAfterInternship) }
        }
        let due = draft.due(for: period)
        if period != nil, (due?.amount ?? .zero) <= .zero { refusals.append(.nothingDue) }
        line = SubsidyLine(
            enrolmentID: seat.enrolmentID, personID: seat.personID, standardYuan: draft.standard.combinedYuan,
            months: Int32(due?.months ?? 0), amountYuan: due?.amount.amount ?? 0, voucherID: seat.voucherID)
    }
}
