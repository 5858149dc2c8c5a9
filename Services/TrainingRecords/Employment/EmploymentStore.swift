internal import Ledger
internal import TrainingRecordsMessages
internal import Ground
internal import Rules
internal import Storage

/// People's work for employers.
enum EmploymentStore {
    private static let columns: SQL = """
        id, person_id, employer_credit_code, kind, occupation_code, begins_on, ends_on, agreed_until_on, void_reason
        """

    /// Records an employment.
    ///
    /// - Returns: whether it is new; false when one by that employer from that day is there.
    static func insert(
        _ employment: Employment, period: DayPeriod, agreedUntil: CivilDay?, in write: WriteTransaction
    ) throws -> Bool {
        try write.execute(
            """
            INSERT INTO employment (\(columns), live)
            VALUES (\(employment.employmentID), \(employment.personID), \(employment.employerCreditCode),
                \(employment.kind.rawValue), \(employment.occupationCode), \(period.first.daysSince1970),
                \((period.last?.daysSince1970).sqlValue), \((agreedUntil?.daysSince1970).sqlValue), '', 1)
            ON CONFLICT DO NOTHING
            """) == 1
    }

    /// An employment.
    ///
    /// - Throws: ``TrainingRecordsError/employmentNotFound``.
    static func existing(_ id: String, in transaction: some Transaction) throws -> StoredEmployment {
        let found = try transaction.first("SELECT \(columns) FROM employment WHERE id = \(id)", decode)
        guard let found else { throw TrainingRecordsError.employmentNotFound }
        return found
    }

    /// Voids an employment.
    ///
    /// - Returns: whether it was not voided before.
    static func void(_ id: String, reason: String, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            "UPDATE employment SET void_reason = \(reason), live = NULL WHERE id = \(id) AND live = 1") == 1
    }

    /// A person's employments that were not voided, earliest first.
    static func list(of personID: String, in transaction: some Transaction) throws -> [StoredEmployment] {
        try transaction.query(statement(of: personID), decode)
    }

    /// The statement of ``list(of:in:)``.
    static func statement(of personID: String) -> SQL {
        "SELECT \(columns) FROM employment WHERE person_id = \(personID) AND live = 1 ORDER BY begins_on, id"
    }

    /// Ends an employment that lasts.
    ///
    /// - Returns: whether it lasted until now.
    static func end(_ id: String, on day: CivilDay, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            "UPDATE employment SET ends_on = \(day.daysSince1970) WHERE id = \(id) AND ends_on IS NULL AND live = 1")
            == 1
    }

    private static func decode(_ row: Row) throws -> StoredEmployment {
        let employer = try row.creditCode("employer_credit_code")
        let kind = try row.value("kind", WorkSpell.Kind.init(rawValue:))
        let period = try row.period("begins_on", "ends_on")
        let agreedUntil = try row.optionalDay("agreed_until_on")
        return StoredEmployment(
            message: Employment(
                employmentID: try row.text("id"), personID: try row.text("person_id"),
                employerCreditCode: employer.text, kind: EmploymentKind(rawValue: Int32(kind.rawValue)),
                occupationCode: try row.text("occupation_code"), beginsOn: period.first.description,
                endsOn: period.last?.description ?? "", agreedUntilOn: agreedUntil?.description ?? "",
                voidReason: try row.text("void_reason")),
            spell: WorkSpell(employer: employer, kind: kind, period: period, agreedUntil: agreedUntil))
    }
}

/// An employment as it is kept: as the contract shows it, and as the rules look at it.
struct StoredEmployment: Sendable {
    let message: Employment
    let spell: WorkSpell
}
