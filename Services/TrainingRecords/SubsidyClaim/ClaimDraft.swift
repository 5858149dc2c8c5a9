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
    /// Who files, and is paid.
    let payee: SubsidyClaimRules.Payee
    /// The certificates of the occupation that trainees obtained, by person id.
    let certificates: [String: String]
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
        let lines = try lines(of: personIDs, ClaimFigures(&figures, for: trainingClass.rule), in: transaction)
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
    func prepayment(of amount: Yuan, in transaction: some Transaction) throws -> SubsidyClaim {
        var figures = FiguresRead(book, on: day, in: trainingClass.city)
        let percent = figures.number(.prepaymentShare)
        let least = figures.number(.sessionsPerMonth) ?? 0
        let days = try SessionStore.list(of: trainingClass.classID, in: transaction).map(\.time.day)
        let expected = SubsidySettlement.expected(
            seats: Int(trainingClass.enrolledCount), standard: standard.uncertified, per: standard.unit,
            months: SubsidyAmount.months(of: trainingClass.period, sessions: days, least: least))
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
        of personIDs: [String], _ figures: ClaimFigures, in transaction: some Transaction
    ) throws -> [SubsidyLine] {
        let sessions = try SessionStore.list(of: trainingClass.classID, in: transaction).map(\.time.day)
        var refusals: [SubsidyAmount.Refusal] = []
        var lines: [SubsidyLine] = []
        var paysAnother = false
        for enrolment in try seats(of: personIDs, in: transaction) {
            let certificate = certificates[enrolment.personID]
            let claimed = try ClaimedSeat(
                enrolment, in: trainingClass, sessions: sessions, figures: figures, isCertified: certificate != nil,
                transaction)
            let applied = standard.amount(isCertified: certificate != nil)
            let line = SubsidySettlement.line(for: claimed.seat, standard: applied, per: standard.unit)
            let share = SubsidyClaimRules.share(
                of: line.amount, to: payee, programme: trainingClass.rule, group: TargetGroup(enrolment.workerGroup),
                cover: claimed.cover)
            guard let share else {
                paysAnother = true
                if !personIDs.isEmpty { refusals.append(.paysAnother) }
                continue
            }
            refusals += line.refusals
            let isRaised = certificate != nil && standard.dependsOnCertificate
            lines.append(
                SubsidyLine(
                    enrolmentID: enrolment.enrolmentID, personID: enrolment.personID,
                    standardYuan: applied.amount, months: Int32(clamping: line.months),
                    amountYuan: share.amount, voucherID: enrolment.voucherID,
                    certificateNumber: isRaised ? certificate ?? "" : ""))
        }
        if lines.isEmpty, refusals.isEmpty { refusals.append(paysAnother ? .paysAnother : .notCompleted) }
        try TrainingRecordsError.check(SubsidyAmount.Refusal.allCases.filter(refusals.contains))
        return lines
    }

    /// The seats that are claimed for, in the order of enrolment.
    private func seats(of personIDs: [String], in transaction: some Transaction) throws -> [Enrolment] {
        let claimed = try SubsidyClaimStore.claimedEnrolments(
            of: trainingClass.classID, by: payee, in: transaction)
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
        var basis = standard.basis
        basis.figures += DecisionBasis(figures, of: book).figures
        return SubsidyClaim(
            claimID: claimID, classID: trainingClass.classID, regionCode: trainingClass.cityCode, kind: kind,
            payee: payee.message, payeeCreditCode: trainingClass.creditCode(of: payee), fundSource: fund.message,
            state: .filed, grossYuan: gross.amount, prepaidYuan: prepaid.amount,
            amountYuan: gross.amount - prepaid.amount, basis: basis, programme: trainingClass.rule.message)
    }
}

/// The figures a settlement is computed by.
struct ClaimFigures: Sendable {
    /// Years of contract that an intern needs after graduation; nil before the policy asked for it.
    let contractYears: Int?
    /// Sessions a month must have to be paid for.
    let sessionsPerMonth: Int
    /// Whether the programme is paid for only where the trainee holds a certificate.
    let asksForCertificate: Bool

    init(_ figures: inout FiguresRead, for programme: Programme) {
        contractYears = figures.number(.contractYearsAfterGraduation)
        sessionsPerMonth = figures.number(.sessionsPerMonth) ?? 0
        asksForCertificate = programme == .care && figures.number(.careCertificate) == 1
    }
}
