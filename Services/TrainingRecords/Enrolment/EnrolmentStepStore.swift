internal import Ledger
internal import TrainingRecordsMessages
internal import TypeMessages
internal import Ground
internal import Rules
internal import Storage

/// What becomes of a seat.
extension EnrolmentStore {
    /// Gives a seat up, with what it took of what the person may have.
    ///
    /// - Returns: whether the trainee was enrolled.
    static func withdraw(_ id: String, reason: String, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            UPDATE enrolment SET state = \(EnrolmentState.withdrawn.rawValue), seat = NULL, benefit_slot = NULL,
                year_slot = NULL, voucher_id = NULL, withdraw_reason = \(reason)
            WHERE id = \(id) AND state = \(EnrolmentState.enrolled.rawValue)
            """) == 1
    }

    /// Adds attended hours that count.
    static func attend(_ id: String, hours: Int, in write: WriteTransaction) throws {
        try write.execute("UPDATE enrolment SET attended_hours = attended_hours + \(hours) WHERE id = \(id)")
    }

    /// Keeps the assessment of an enrolled trainee.
    ///
    /// - Returns: whether the trainee was enrolled.
    static func assess(_ id: String, points: Int, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            UPDATE enrolment SET assessment_points = \(points)
            WHERE id = \(id) AND state = \(EnrolmentState.enrolled.rawValue)
            """) == 1
    }

    /// Decides whether a trainee completed the class. Who did not keeps the seat but takes no share of the benefits.
    static func decide(
        _ id: String, refusals: [Completion.Refusal], on day: CivilDay, in write: WriteTransaction
    ) throws {
        if refusals.isEmpty {
            try write.execute(
                """
                UPDATE enrolment SET state = \(EnrolmentState.completed.rawValue), completed_on = \(day.daysSince1970)
                WHERE id = \(id)
                """)
        } else {
            let reasons = refusals.map(\.rawValue).joined(separator: " ")
            try write.execute(
                """
                UPDATE enrolment SET state = \(EnrolmentState.notCompleted.rawValue), not_completed_for = \(reasons),
                    benefit_slot = NULL, year_slot = NULL
                WHERE id = \(id)
                """)
        }
    }

    /// Voids a completion: what the seat took of the person's benefits is free again.
    ///
    /// - Returns: whether the trainee had completed the class.
    static func voidCompletion(_ id: String, reason: String, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            UPDATE enrolment SET state = \(EnrolmentState.notCompleted.rawValue), completed_on = NULL,
                not_completed_for = \(Completion.Refusal.completionVoided.rawValue), withdraw_reason = \(reason),
                benefit_slot = NULL, year_slot = NULL
            WHERE id = \(id) AND state = \(EnrolmentState.completed.rawValue)
            """) == 1
    }

    /// Binds a voucher to a seat that has none.
    ///
    /// - Returns: whether it had none.
    static func bind(_ voucherID: String, to id: String, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            UPDATE enrolment SET voucher_id = \(voucherID)
            WHERE id = \(id) AND voucher_id IS NULL AND state = \(EnrolmentState.enrolled.rawValue)
            """) == 1
    }

    /// Takes a voucher off its seat.
    static func unbind(_ id: String, in write: WriteTransaction) throws {
        try write.execute("UPDATE enrolment SET voucher_id = NULL WHERE id = \(id)")
    }
}

extension EnrolmentStore {
    /// Gives an enrolled trainee's seat up, releases the voucher bound to it, and tells of both. The class's count of seats is the caller's.
    @discardableResult
    static func giveUp(_ enrolment: Enrolment, reason: String, in write: WriteTransaction) throws -> Enrolment {
        guard try withdraw(enrolment.enrolmentID, reason: reason, in: write) else {
            throw TrainingRecordsError.notEnrolled
        }
        if !enrolment.voucherID.isEmpty, try VoucherStore.release(enrolment.voucherID, in: write) {
            try VoucherStore.record("voucher.released", enrolment.voucherID, in: write)
        }
        let withdrawn = try existing(enrolment.enrolmentID, in: write)
        let trainingClass = try TrainingClassStore.existing(enrolment.classID, in: write)
        try write.record(
            "trainee.withdrawn", subject: enrolment.enrolmentID, region: trainingClass.region, withdrawn.withoutName)
        return withdrawn
    }
}
