internal import TrainingRecordsMessages
internal import TypeMessages
internal import Ground
internal import Rules
internal import Storage

/// A claim with what it was computed from.
struct DraftedClaim: Sendable {
    var claim: SubsidyClaim
    let computation: ClaimComputation
}

/// A claim for a class, computed inside the write that files it.
struct ClaimDraft: Sendable {
    let claimID: String
    let kind: ClaimComputation.Kind
    let trainingClass: StoredClass
    let standard: AppliedStandard
    let fund: SubsidyClaimRules.Fund
    /// Who files, and is paid.
    let payee: SubsidyClaimRules.Payee
    /// The certificates of the occupation that trainees obtained, by person id.
    let certificates: [String: String]
    let book: PolicyBook
    let day: CivilDay

    /// The claim for trainees of the class, less what was prepaid or paid by years before; or for a part of what the seats taken now will cost.
    ///
    /// - Parameters:
    ///   - personIDs: empty for everyone whose subsidy is not claimed yet.
    ///   - prepayment: what a prepayment asks for.
    /// - Throws: ``TrainingRecordsError/refused(_:)`` with every refusal, ``TrainingRecordsError/traineeNotFound``,
    ///   ``TrainingRecordsError/subsidyClaimedBefore``.
    func claim(
        for personIDs: [String], prepayment: Yuan, in transaction: some Transaction
    ) throws -> DraftedClaim {
        var computation = try ClaimComputation(
            kind, of: trainingClass,
            by: StoredClaim.Standard(
                unit: standard.unit, certified: standard.certified, uncertified: standard.uncertified),
            payee: payee, fund: fund, on: day, in: transaction)
        let prepaid = try SubsidyClaimStore.findPrepayment(of: trainingClass.classID, in: transaction)
        computation.prepaymentIsPending = prepaid?.state.isPending ?? false
        computation.prepaid = prepayment
        if kind == .yearly {
            computation.years = ClaimComputation.finishedYears(of: trainingClass.period, on: day)
        }
        var read = FiguresRead(book, on: day, in: trainingClass.city)
        let figures = ClaimComputation.Figures(&read, for: kind, of: trainingClass.rule)
        try TrainingRecordsError.check(computation.refusals(by: figures))
        guard kind != .prepayment else { return drafted(computation, gross: prepayment, prepaid: .zero, read.used) }

        let contractYears = read.number(.contractYearsAfterGraduation)
        let seats = try seats(of: personIDs, years: computation.years, in: transaction)
        let loading = ClaimedSeat(trainingClass: trainingClass, payee: payee, claimID: claimID)
        computation.seats = try seats.map { enrolment in
            try loading.seat(
                enrolment,
                period: loading.period(of: enrolment.personID, contractYears: contractYears, in: transaction),
                isCertified: certificates[enrolment.personID] != nil, in: transaction)
        }
        let lines = try Self.chosen(computation.lines(by: figures), areNamed: !personIDs.isEmpty, kind)
        let kept = Set(lines.map(\.id))
        computation.seats.removeAll { !kept.contains($0.id) }
        guard let gross = SubsidySettlement.gross(of: lines.map(\.amount)) else {
            throw TrainingRecordsError.refused([SubsidyAmount.Refusal.amountTooLarge])
        }
        computation.prepaid = try deduction(of: prepaid, from: gross, in: transaction)
        var draft = drafted(computation, gross: gross, prepaid: computation.prepaid, read.used)
        draft.claim.lines = shown(lines, of: seats, computation)
        if payee == .trainee, let line = draft.claim.lines.first { draft.claim.payeePersonID = line.personID }
        return draft
    }

    /// The lines that are claimed for: all who are named; of all who could be, those whose seat pays the caller, and by years those to whom something is due.
    private static func chosen(
        _ lines: [ClaimComputation.Line], areNamed: Bool, _ kind: ClaimComputation.Kind
    ) throws -> [ClaimComputation.Line] {
        var kept = areNamed ? lines : lines.filter { !$0.refusals.contains(.paysAnother) }
        if !areNamed, kind == .yearly { kept = kept.filter(\.refusals.isEmpty) }
        let found = (kept.isEmpty ? lines : kept).flatMap(\.refusals)
        try TrainingRecordsError.check(SubsidyAmount.Refusal.allCases.filter(found.contains))
        guard !kept.isEmpty else { throw TrainingRecordsError.refused([SubsidyAmount.Refusal.notCompleted]) }
        return kept
    }

    /// What of a prepayment is taken off.
    private func deduction(
        of prepaid: StoredClaim?, from gross: Yuan, in transaction: some Transaction
    ) throws -> Yuan {
        guard kind == .settlement, let prepaid else { return .zero }
        return SubsidySettlement.deduction(
            prepaid: prepaid.amount, clawedBack: Yuan(prepaid.claim.clawedBackYuan),
            deducted: try SubsidyClaimStore.deducted(fromPrepaymentOf: trainingClass.classID, in: transaction),
            from: gross)
    }

    private func shown(
        _ lines: [ClaimComputation.Line], of seats: [Enrolment], _ computation: ClaimComputation
    ) -> [SubsidyLine] {
        let enrolments = Dictionary(seats.map { ($0.enrolmentID, $0) }, uniquingKeysWith: { first, _ in first })
        let earlier = Dictionary(computation.seats.map { ($0.id, $0.earlier) }, uniquingKeysWith: { first, _ in first })
        return lines.compactMap { line in
            guard let enrolment = enrolments[line.id] else { return nil }
            let isRaised = kind == .settlement && standard.dependsOnCertificate
            return SubsidyLine(
                enrolmentID: line.id, personID: enrolment.personID, standardYuan: line.standard.amount,
                months: Int32(clamping: line.months), amountYuan: line.amount.amount, voucherID: enrolment.voucherID,
                certificateNumber: isRaised ? certificates[enrolment.personID] ?? "" : "",
                years: Int32(clamping: computation.years), earlierYuan: earlier[line.id]?.amount ?? 0)
        }
    }

    /// The seats that are claimed for, in the order of enrolment.
    private func seats(
        of personIDs: [String], years: Int, in transaction: some Transaction
    ) throws -> [Enrolment] {
        let claimed = try SubsidyClaimStore.claimedEnrolments(
            of: trainingClass.classID, by: payee, years: years, in: transaction)
        guard !personIDs.isEmpty else {
            let seats = try EnrolmentStore.list(
                .init(classID: trainingClass.classID, state: kind == .yearly ? .enrolled : .completed), in: transaction
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

    private func drafted(
        _ computation: ClaimComputation, gross: Yuan, prepaid: Yuan, _ figures: [PolicyFigure]
    ) -> DraftedClaim {
        var basis = standard.basis
        basis.figures += DecisionBasis(figures, of: book).figures
        return DraftedClaim(
            claim: SubsidyClaim(
                claimID: claimID, classID: trainingClass.classID, regionCode: trainingClass.cityCode,
                kind: kind.message, payee: payee.message, payeeCreditCode: trainingClass.creditCode(of: payee),
                fundSource: fund.message, budgetYear: Int32(clamping: day.year), state: .filed, grossYuan: gross.amount,
                prepaidYuan: prepaid.amount, amountYuan: gross.amount - prepaid.amount, basis: basis,
                programme: trainingClass.rule.message),
            computation: computation)
    }
}
