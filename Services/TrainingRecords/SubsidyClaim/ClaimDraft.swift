internal import CatalogMessages
internal import TrainingRecordsMessages
internal import TypeMessages
internal import Ground
internal import Rules
internal import Storage

/// A claim for a class, computed inside the write that files it.
struct ClaimDraft: Sendable {
    var claimID: String
    var trainingClass: StoredClass
    var standard: SubsidyStandard
    var fund: SubsidyClaimRules.Fund
    var book: PolicyBook
    var day: CivilDay

    /// The claim for trainees who completed the class, less what was prepaid for it.
    ///
    /// - Parameter personIDs: empty for everyone whose subsidy is not claimed yet.
    /// - Throws: ``TrainingRecordsError/refused(_:)`` with every refusal, ``TrainingRecordsError/traineeNotFound``,
    ///   ``TrainingRecordsError/subsidyClaimedBefore``.
    func settlement(for personIDs: [String], in transaction: some Transaction) throws -> SubsidyClaim {
        let classID = trainingClass.classID
        let prepayment = try ClaimStore.prepayment(of: classID, in: transaction)
        let isPending = prepayment.map { [.filed, .approved, .publicized].contains($0.life) } ?? false
        var refusals: [any RefusalReason] = SubsidyClaimRules.settlementRefusals(
            classIsCompleted: trainingClass.state == .completed, fund: fund, programme: trainingClass.rule,
            prepaymentPending: isPending)
        try TrainingRecordsError.check(refusals)

        var figures = FiguresRead(book, on: day, in: trainingClass.city)
        let contractYears = figures.number("apprenticeship.contract_after_graduation.min_years")
        var lines: [SubsidyLine] = []
        for seat in try seats(of: personIDs, in: transaction) {
            let line = try SubsidyLineDraft(draft: self, seat: seat, contractYears: contractYears, in: transaction)
            refusals += line.refusals
            lines.append(line.line)
        }
        if lines.isEmpty {
            guard try ClaimStore.claimedEnrolments(of: classID, in: transaction).isEmpty else {
                throw TrainingRecordsError.subsidyClaimedBefore
            }
            refusals.append(SubsidyAmount.Refusal.notCompleted)
        }
        try TrainingRecordsError.check(refusals)

        let gross = Yuan.sum(lines.map { Yuan($0.amountYuan) }) ?? .zero
        let deducted = try ClaimStore.deducted(fromPrepaymentOf: classID, in: transaction)
        let left = prepayment.map { $0.amountYuan - $0.clawedBackYuan - deducted.amount } ?? 0
        var claim = filed(.settlement, gross: gross, prepaid: Yuan(min(max(left, 0), gross.amount)), figures.used)
        claim.lines = lines
        if claim.payee == .trainee { claim.payeePersonID = lines.first?.personID ?? "" }
        return claim
    }

    /// The claim for a part of what the seats taken now will cost.
    ///
    /// - Throws: ``TrainingRecordsError/refused(_:)`` with every refusal.
    func prepayment(of amount: Yuan) throws -> SubsidyClaim {
        var figures = FiguresRead(book, on: day, in: trainingClass.city)
        let percent = figures.number("veterans.project_prepayment.max")
        let expected = due(for: trainingClass.period)?.amount.multiplied(by: Int(trainingClass.enrolledCount)) ?? .zero
        try TrainingRecordsError.check(
            SubsidyClaimRules.prepaymentRefusals(
                amount, expected: expected, programme: trainingClass.rule,
                isProject: trainingClass.arrangement == .project, classIsOpen: trainingClass.state == .open, fund: fund,
                maximumPercent: percent))
        return filed(.prepayment, gross: amount, prepaid: .zero, figures.used)
    }

    /// What is due for a period of training, and for how many months; nil when it is no amount of money.
    func due(for period: DayPeriod?) -> (months: Int, amount: Yuan)? {
        guard let period, let unit = StandardUnit(rawValue: Int(standard.unit.rawValue)) else { return nil }
        let months = unit == .person ? 0 : SubsidyAmount.months(of: period)
        let amount = SubsidyAmount.amount(standard: Yuan(standard.combinedYuan), per: unit, months: months)
        return amount.map { (months, $0) }
    }

    /// The seats that are claimed for, in the order of enrolment.
    private func seats(of personIDs: [String], in transaction: some Transaction) throws -> [Enrolment] {
        let claimed = try ClaimStore.claimedEnrolments(of: trainingClass.classID, in: transaction)
        guard !personIDs.isEmpty else {
            return try EnrolmentStore.list(.init(classID: trainingClass.classID, state: .completed), in: transaction)
                .filter { !claimed.contains($0.enrolmentID) }
        }
        return try personIDs.map { personID in
            let seat = try EnrolmentStore.seat(of: personID, in: trainingClass.classID, transaction)
            guard let seat else { throw TrainingRecordsError.traineeNotFound }
            if claimed.contains(seat.enrolmentID) { throw TrainingRecordsError.subsidyClaimedBefore }
            return seat
        }
    }

    private func filed(
        _ kind: SubsidyClaimKind, gross: Yuan, prepaid: Yuan, _ figures: [PolicyFigure]
    ) -> SubsidyClaim {
        let payee = SubsidyClaimRules.payee(of: trainingClass.rule)
        let own = DecisionBasis(figures, of: book)
        return SubsidyClaim(
            claimID: claimID, classID: trainingClass.classID, regionCode: trainingClass.cityCode, kind: kind,
            payee: SubsidyPayee(rawValue: Int32(payee.rawValue)),
            payeeCreditCode: trainingClass.creditCode(of: payee),
            fundSource: FundSource(rawValue: Int32(fund.rawValue)),
            state: .filed, grossYuan: gross.amount, prepaidYuan: prepaid.amount,
            amountYuan: gross.amount - prepaid.amount,
            basis: DecisionBasis(policyEdition: standard.policyEdition, figures: standard.figures + own.figures))
    }
}

extension StoredClass {
    /// The organisation that is paid; empty for the trainee.
    func creditCode(of payee: SubsidyClaimRules.Payee) -> String {
        switch payee {
        case .institution: institution.text
        case .enterprise: employer?.text ?? ""
        case .trainee: ""
        }
    }
}
