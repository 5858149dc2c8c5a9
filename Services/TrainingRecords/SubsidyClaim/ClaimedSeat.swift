internal import TrainingRecordsMessages
internal import Ground
internal import Rules
internal import Storage

/// A trainee's seat that is claimed for.
struct ClaimedSeat: Sendable {
    let enrolment: Enrolment
    /// What the rules look at.
    let seat: SubsidySettlement.Seat
    /// What its voucher covers.
    let cover: SubsidyClaimRules.Cover

    /// Loads what there is to know of a seat in a class.
    ///
    /// - Parameters:
    ///   - sessions: the days of the class's sessions.
    ///   - isCertified: whether the trainee obtained the certificate of the occupation.
    init(
        _ enrolment: Enrolment, in trainingClass: StoredClass, sessions: [CivilDay], figures: ClaimFigures,
        isCertified: Bool, _ transaction: some Transaction
    ) throws {
        self.enrolment = enrolment
        let period = trainingClass.period
        var paid: DayPeriod? = period
        if trainingClass.rule == .apprenticeship, let contractYears = figures.contractYears {
            let trainee = try TraineeStore.trainee(enrolment.personID, in: transaction)
            paid =
                trainingClass.employers.lazy.compactMap { employer in
                    SubsidyAmount.paidPeriod(of: trainee, at: employer, during: period, minimumYears: contractYears)
                }.first
        }
        let voucher = try Self.voucher(of: enrolment, in: transaction)
        var seat = SubsidySettlement.Seat(
            isCompleted: enrolment.state == .completed,
            voucherIsUsed: voucher.map { $0.state == .used || $0.state == .settled }, period: paid)
        seat.sessions = sessions
        seat.sessionsPerMonth = figures.sessionsPerMonth
        seat.lacksCertificate = figures.asksForCertificate && !isCertified
        self.seat = seat
        cover = voucher.map(\.cover) ?? .none
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
