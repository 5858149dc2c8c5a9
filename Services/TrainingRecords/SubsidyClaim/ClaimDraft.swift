internal import TrainingRecordsMessages
internal import TypeMessages
internal import Ground
internal import Rules
internal import Storage

/// A claim for a class, computed inside the write that files it.
struct ClaimDraft: Sendable {
    let claimID: String
    let trainingClass: StoredClass
    let standard: AppliedStandard
    let fund: SubsidyClaimRules.Fund
    let book: PolicyBook
    let day: CivilDay

    /// The claim for trainees who completed the class, less what was prepaid for it.
    ///
    /// - Parameter personIDs: empty for everyone whose subsidy is not claimed yet.
    /// - Throws: ``TrainingRecordsError/refused(_:)`` with every refusal, ``TrainingRecordsError/traineeNotFound``,
    ///   ``TrainingRecordsError/subsidyClaimedBefore``.
    func settlement(for personIDs: [String], in transaction: some Transaction) throws -> SubsidyClaim {
        let classID = trainingClass.classID
        let prepayment = try SubsidyClaimStore.findPrepayment(of: classID, in: transaction)
        try TrainingRecordsError.check(
            SubsidyClaimRules.settlementRefusals(
                classIsCompleted: trainingClass.state == .completed, fund: fund, programme: trainingClass.rule,
                prepaymentPending: prepayment?.state.isPending ?? false))

        var figures = FiguresRead(book, on: day, in: trainingClass.city)
        let lines = try lines(of: personIDs, figures.number(.contractYearsAfterGraduation), in: transaction)
        guard let gross = SubsidySettlement.gross(of: lines.map { Yuan($0.amountYuan) }) else {
            throw TrainingRecordsError.refused([SubsidyAmount.Refusal.amountTooLarge])
        }
        var deduction = Yuan.zero
        if let prepayment {
            deduction = SubsidySettlement.deduction(
                prepaid: prepayment.amount, clawedBack: Yuan(prepayment.claim.clawedBackYuan),
                deducted: try SubsidyClaimStore.deducted(fromPrepaymentOf: classID, in: transaction), from: gross)
        }
        var claim = filed(.settlement, gross: gross, prepaid: deduction, figures.used)
        claim.lines = lines
        if claim.payee == .trainee, let line = lines.first { claim.payeePersonID = line.personID }
        return claim
    }

    /// The claim for a part of what the seats taken now will cost.
    ///
    /// - Throws: ``TrainingRecordsError/refused(_:)`` with every refusal.
    func prepayment(of amount: Yuan) throws -> SubsidyClaim {
        var figures = FiguresRead(book, on: day, in: trainingClass.city)
        let percent = figures.number(.prepaymentShare)
        let expected = SubsidySettlement.expected(
            seats: Int(trainingClass.enrolledCount), standard: standard.amount, per: standard.unit,
            period: trainingClass.period)
        guard let expected else { throw TrainingRecordsError.refused([SubsidyAmount.Refusal.amountTooLarge]) }
        try TrainingRecordsError.check(
            SubsidyClaimRules.prepaymentRefusals(
                amount, expected: expected, programme: trainingClass.rule,
                isProject: trainingClass.arrangement == .project, classIsOpen: trainingClass.state == .open, fund: fund,
                maximumPercent: percent))
        return filed(.prepayment, gross: amount, prepaid: .zero, figures.used)
    }

    /// A line for each seat that is claimed for.
    private func lines(
        of personIDs: [String], _ contractYears: Int?, in transaction: some Transaction
    ) throws -> [SubsidyLine] {
        let period = trainingClass.period
        var refusals: [SubsidyAmount.Refusal] = []
        var lines: [SubsidyLine] = []
        for enrolment in try seats(of: personIDs, in: transaction) {
            let claimed = try ClaimedSeat(
                enrolment, in: trainingClass, period: period, contractYears: contractYears, transaction)
            let line = SubsidySettlement.line(for: claimed.seat, standard: standard.amount, per: standard.unit)
            refusals += line.refusals
            lines.append(
                SubsidyLine(
                    enrolmentID: enrolment.enrolmentID, personID: enrolment.personID,
                    standardYuan: standard.amount.amount, months: Int32(clamping: line.months),
                    amountYuan: line.amount.amount, voucherID: enrolment.voucherID))
        }
        if lines.isEmpty { refusals.append(.notCompleted) }
        try TrainingRecordsError.check(refusals)
        return lines
    }

    /// The seats that are claimed for, in the order of enrolment.
    private func seats(of personIDs: [String], in transaction: some Transaction) throws -> [Enrolment] {
        let claimed = try SubsidyClaimStore.claimedEnrolments(of: trainingClass.classID, in: transaction)
        guard !personIDs.isEmpty else {
            let seats = try EnrolmentStore.list(
                .init(classID: trainingClass.classID, state: .completed), in: transaction
            )
            .filter { !claimed.contains($0.enrolmentID) }
            if seats.isEmpty, !claimed.isEmpty { throw TrainingRecordsError.subsidyClaimedBefore }
            return seats
        }
        return try personIDs.map { personID in
            let seat = try EnrolmentStore.findSeat(of: personID, in: trainingClass.classID, transaction)
            guard let seat else { throw TrainingRecordsError.traineeNotFound }
            if claimed.contains(seat.enrolmentID) { throw TrainingRecordsError.subsidyClaimedBefore }
            return seat
        }
    }

    private func filed(
        _ kind: SubsidyClaimKind, gross: Yuan, prepaid: Yuan, _ figures: [PolicyFigure]
    ) -> SubsidyClaim {
        let payee = SubsidyClaimRules.payee(of: trainingClass.rule)
        var basis = standard.basis
        basis.figures += DecisionBasis(figures, of: book).figures
        return SubsidyClaim(
            claimID: claimID, classID: trainingClass.classID, regionCode: trainingClass.cityCode, kind: kind,
            payee: payee.message, payeeCreditCode: trainingClass.creditCode(of: payee), fundSource: fund.message,
            state: .filed, grossYuan: gross.amount, prepaidYuan: prepaid.amount,
            amountYuan: gross.amount - prepaid.amount, basis: basis)
    }
}
