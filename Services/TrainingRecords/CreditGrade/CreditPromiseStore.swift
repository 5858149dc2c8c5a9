internal import Ledger
internal import TrainingRecordsMessages
internal import Ground
internal import Storage

/// Written promises.
enum CreditPromiseStore {
    private static let columns: SQL = """
        id, organisation_credit_code, region_code, statement, grade_id, given_at, ended_on, end_reason
        """

    /// Keeps a promise; false when one stands.
    static func insert(_ promise: CreditPromise, by account: String, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            INSERT INTO credit_promise (id, organisation_credit_code, region_code, statement, grade_id, given_by, given_at,
                ended_on, end_reason, live)
            VALUES (\(promise.promiseID), \(promise.organisationCreditCode), \(promise.regionCode), \(promise.statement),
                \(promise.gradeID), \(account), \(write.act.instantNanoseconds), NULL, '', 1)
            ON CONFLICT DO NOTHING
            """) == 1
    }

    /// The promise of an organisation in a city that stands; nil without one.
    static func standing(
        of code: CreditCode, in city: RegionCode, _ transaction: some Transaction
    ) throws -> CreditPromise? {
        try transaction.first(
            """
            SELECT \(columns) FROM credit_promise
            WHERE organisation_credit_code = \(code.text) AND region_code = \(city.code) AND live = 1
            """, decode)
    }

    /// A promise.
    ///
    /// - Throws: ``TrainingRecordsError/creditPromiseNotFound``.
    static func existing(_ id: String, in transaction: some Transaction) throws -> CreditPromise {
        let found = try transaction.first("SELECT \(columns) FROM credit_promise WHERE id = \(id)", decode)
        guard let found else { throw TrainingRecordsError.creditPromiseNotFound }
        return found
    }

    /// Ends a promise; false when it was ended.
    static func end(_ id: String, reason: String, on day: CivilDay, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            UPDATE credit_promise SET ended_on = \(day.daysSince1970), end_reason = \(reason), live = NULL
            WHERE id = \(id) AND live = 1
            """) == 1
    }

    private static func decode(_ row: Row) throws -> CreditPromise {
        CreditPromise(
            promiseID: try row.text("id"), organisationCreditCode: try row.text("organisation_credit_code"),
            regionCode: try row.region("region_code").code, statement: try row.text("statement"),
            gradeID: try row.text("grade_id"), givenAt: try row.timestamp("given_at"),
            endedOn: try row.dayText("ended_on"), endReason: try row.text("end_reason"))
    }
}
