internal import TrainingRecordsMessages
internal import Ground
internal import Rules
internal import Storage

/// A trainee's seat that is claimed for.
struct ClaimedSeat: Sendable {
    let enrolment: Enrolment
    /// What the rules look at.
    let seat: SubsidySettlement.Seat

    /// Loads what there is to know of a seat in a class.
    ///
    /// - Parameters:
    ///   - period: the class's first and last day.
    ///   - contractYears: years of contract that an intern needs after graduation; nil before the policy asked for it.
    init(
        _ enrolment: Enrolment, in trainingClass: StoredClass, period: DayPeriod, contractYears: Int?,
        _ transaction: some Transaction
    ) throws {
        self.enrolment = enrolment
        var paid: DayPeriod? = period
        if trainingClass.rule == .apprenticeship, let contractYears, let employer = trainingClass.employer {
            paid = SubsidyAmount.paidPeriod(
                of: try TraineeStore.trainee(enrolment.personID, in: transaction), at: employer, during: period,
                minimumYears: contractYears)
        }
        seat = SubsidySettlement.Seat(
            isCompleted: enrolment.state == .completed,
            voucherIsUsed: try Self.usesVoucher(of: enrolment, in: transaction), period: paid)
    }

    /// Whether the voucher that covers a seat is used; nil without a voucher.
    private static func usesVoucher(of enrolment: Enrolment, in transaction: some Transaction) throws -> Bool? {
        guard !enrolment.voucherID.isEmpty else { return nil }
        guard let voucher = try VoucherStore.find(enrolment.voucherID, in: transaction) else {
            throw StorageError.corrupt("enrolment \(enrolment.enrolmentID): there is no voucher of voucher_id")
        }
        return voucher.state == .used
    }
}
