internal import TrainingRecordsMessages
internal import Ground
internal import Storage

/// People's work for employers.
enum EmploymentStore {
    private static let columns: SQL = """
        id, person_id, employer_credit_code, kind, occupation_code, begins_on, ends_on, agreed_until_on
        """

    /// Records an employment.
    ///
    /// - Returns: whether it is new; false when one by that employer from that day is there.
    static func insert(
        _ employment: Employment, period: DayPeriod, agreedUntil: CivilDay?, in write: WriteTransaction
    ) throws -> Bool {
        try write.execute(
            """
            INSERT INTO employment (\(columns))
            VALUES (\(employment.employmentID), \(employment.personID), \(employment.employerCreditCode),
                \(employment.kind.rawValue), \(employment.occupationCode), \(period.first.daysSince1970),
                \((period.last?.daysSince1970).sqlValue), \((agreedUntil?.daysSince1970).sqlValue))
            ON CONFLICT DO NOTHING
            """) == 1
    }

    /// An employment by id.
    static func employment(_ id: String, in transaction: some Transaction) throws -> Employment? {
        try transaction.first("SELECT \(columns) FROM employment WHERE id = \(id)", decode)
    }

    /// A person's employments, earliest first.
    static func employments(of personID: String, in transaction: some Transaction) throws -> [Employment] {
        try transaction.query(
            "SELECT \(columns) FROM employment WHERE person_id = \(personID) ORDER BY begins_on, id", decode)
    }

    /// Ends an employment that lasts.
    ///
    /// - Returns: whether it lasted until now.
    static func end(_ id: String, on day: CivilDay, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            "UPDATE employment SET ends_on = \(day.daysSince1970) WHERE id = \(id) AND ends_on IS NULL") == 1
    }

    private static func decode(_ row: Row) -> Employment {
        Employment(
            employmentID: row.text(0), personID: row.text(1), employerCreditCode: row.text(2),
            kind: EmploymentKind(rawValue: row.int32(3)), occupationCode: row.text(4), beginsOn: row.dayText(5),
            endsOn: row.dayText(6), agreedUntilOn: row.dayText(7))
    }
}
