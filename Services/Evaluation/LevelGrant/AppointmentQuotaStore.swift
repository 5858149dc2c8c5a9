internal import Ledger
internal import Requests
internal import EvaluationMessages
internal import TypeMessages
internal import Ground
internal import Storage

/// How many 特级技师 and 首席技师 an enterprise may have at a time.
enum AppointmentQuotaStore {
    /// Sets a quota.
    static func set(_ quota: AppointmentQuota, in write: WriteTransaction) throws {
        try write.execute(
            """
            INSERT INTO appointment_quota (employer_credit_code, level, quota, document, appointments) \
            VALUES (\(quota.employerCreditCode), \(quota.level.rawValue), \(quota.quota), \(quota.document), 0) \
            ON CONFLICT (employer_credit_code, level) DO UPDATE SET quota = excluded.quota, document = excluded.document
            """)
    }

    /// Takes a place of the quota; false when none is free on the day.
    ///
    /// The row is locked until the transaction ends: of two who appoint at once the second counts the first's.
    static func take(
        _ level: SkillLevel, of employer: CreditCode, on day: CivilDay, in write: WriteTransaction
    ) throws -> Bool {
        let quota = try write.first(
            """
            UPDATE appointment_quota SET appointments = appointments + 1 \
            WHERE employer_credit_code = \(employer.text) AND level = \(level.rawValue) RETURNING quota
            """
        ) { try $0.int("quota") }
        guard let quota else { return false }
        let taken = try write.first(
            """
            SELECT COUNT(*) AS taken FROM level_grant WHERE employer_credit_code = \(employer.text) \
            AND level = \(level.rawValue) AND is_voided = 0 AND (ends_on IS NULL OR ends_on >= \(day.daysSince1970))
            """
        ) { try $0.int("taken") }
        return (taken ?? 0) < quota
    }
}
