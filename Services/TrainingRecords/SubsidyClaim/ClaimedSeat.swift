internal import TrainingRecordsMessages
internal import Ground
internal import Rules
internal import Storage

/// Loads what there is to know of a trainee's seat that is claimed for.
struct ClaimedSeat: Sendable {
    let trainingClass: StoredClass
    /// Who is paid.
    let payee: SubsidyClaimRules.Payee
    /// The claim that asks.
    let claimID: String

    /// The seat as it is now.
    ///
    /// - Parameter period: what is paid for.
    func seat(
        _ enrolment: Enrolment, period: DayPeriod?, isCertified: Bool, in transaction: some Transaction
    ) throws -> ClaimComputation.Seat {
        let voucher = try Self.voucher(of: enrolment, in: transaction)
        let earlier = try SubsidyClaimStore.earlier(
            of: enrolment.enrolmentID, enrolment.personID, by: payee, besides: claimID, in: transaction)
        return ClaimComputation.Seat(
            id: enrolment.enrolmentID, isCompleted: enrolment.state == .completed,
            isTaken: enrolment.state == .enrolled,
            attended: Int(enrolment.attendedHours),
            voucherIsUsed: voucher.map { $0.state == .used || $0.state == .settled }, period: period,
            isCertified: isCertified, group: TargetGroup(enrolment.workerGroup), cover: voucher.map(\.cover) ?? .none,
            earlier: earlier.amount, earlierIsPending: earlier.isPending)
    }

    /// The period of a class that is paid for a trainee: as long as the enterprise employs an apprentice; nil for an intern who was not hired.
    ///
    /// - Parameter contractYears: years of contract that an intern needs after graduation; nil before the policy asked for it.
    func period(
        of personID: String, contractYears: Int?, in transaction: some Transaction
    ) throws -> DayPeriod? {
        guard trainingClass.rule == .apprenticeship, let contractYears else { return trainingClass.period }
        let trainee = try TraineeStore.trainee(personID, in: transaction)
        return trainingClass.employers.lazy.compactMap { employer in
            SubsidyAmount.paidPeriod(
                of: trainee, at: employer, during: trainingClass.period, minimumYears: contractYears)
        }.first
    }

    /// The voucher that covers a seat; nil without one.
    private static func voucher(of enrolment: Enrolment, in transaction: some Transaction) throws -> StoredVoucher? {
        guard !enrolment.voucherID.isEmpty else { return nil }
        guard let voucher = try VoucherStore.find(enrolment.voucherID, in: transaction) else {
            throw StorageError.corrupt("enrolment \(enrolment.enrolmentID): there is no voucher of voucher_id")
        }
        return voucher
    }
}

extension ClaimComputation {
    /// What is known of a class that is claimed for, without its seats.
    init(
        _ kind: Kind, of trainingClass: StoredClass, by standard: StoredClaim.Standard,
        payee: SubsidyClaimRules.Payee, fund: SubsidyClaimRules.Fund, on day: CivilDay, in transaction: some Transaction
    ) throws {
        let sessions = try SessionStore.list(of: trainingClass.classID, in: transaction).map(\.time)
        self.init(
            kind: kind, programme: trainingClass.rule, payee: payee, fund: fund, unit: standard.unit,
            certified: standard.certified, uncertified: standard.uncertified, period: trainingClass.period,
            sessions: sessions.map(\.day),
            heldHours: sessions.filter { $0.day < day }.reduce(0) { $0.addingWithinRange($1.hours) },
            isProject: trainingClass.arrangement == .project, classIsOpen: trainingClass.state == .open,
            classIsCompleted: trainingClass.state == .completed, years: 0,
            seatCount: Int(trainingClass.enrolledCount))
    }
}
