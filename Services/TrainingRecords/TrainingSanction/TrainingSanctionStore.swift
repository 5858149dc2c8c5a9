internal import Ledger
internal import TrainingRecordsMessages
internal import Ground
internal import Storage

/// Sanctions on institutions and enterprises.
enum TrainingSanctionStore {
    private static let columns: SQL = """
        id, finding_id, organisation_credit_code, region_code, measure, document, imposed_on, ends_on, lifted_on, lift_reason
        """

    /// Keeps a sanction.
    static func insert(
        _ sanction: TrainingSanction, until end: CivilDay?, on day: CivilDay, in write: WriteTransaction
    ) throws {
        try write.execute(
            """
            INSERT INTO training_sanction (\(columns))
            VALUES (\(sanction.sanctionID), \(sanction.findingID), \(sanction.organisationCreditCode),
                \(sanction.regionCode), \(sanction.measure.rawValue), \(sanction.document), \(day.daysSince1970),
                \((end?.daysSince1970).sqlValue), NULL, '')
            """)
    }

    /// A sanction.
    ///
    /// - Throws: ``TrainingRecordsError/trainingSanctionNotFound``.
    static func existing(_ id: String, in transaction: some Transaction) throws -> TrainingSanction {
        let found = try transaction.first("SELECT \(columns) FROM training_sanction WHERE id = \(id)", decode)
        guard let found else { throw TrainingRecordsError.trainingSanctionNotFound }
        return found
    }

    /// Lifts a sanction; false when it was lifted.
    static func lift(_ id: String, reason: String, on day: CivilDay, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            UPDATE training_sanction SET lifted_on = \(day.daysSince1970), lift_reason = \(reason)
            WHERE id = \(id) AND lifted_on IS NULL
            """) == 1
    }

    /// Whether an organisation is banned on a day.
    static func isBanned(_ code: CreditCode, on day: CivilDay, in transaction: some Transaction) throws -> Bool {
        try transaction.exists(statement(Filter(organisation: code, bannedOn: day), before: nil, limit: 1))
    }

    /// What narrows a list of sanctions.
    struct Filter: Sendable {
        var region: RegionCode?
        var organisation: CreditCode?
        var bannedOn: CivilDay?
    }

    /// The statement of the list, latest first.
    static func statement(_ filter: Filter, before last: String?, limit: Int) -> SQL {
        var conditions = Conditions()
        conditions.add("region_code", isWithin: filter.region?.codes)
        conditions.add("organisation_credit_code", equals: filter.organisation?.text)
        if let day = filter.bannedOn?.daysSince1970 {
            conditions.add("lifted_on IS NULL AND imposed_on <= \(day) AND ends_on >= \(day)")
        }
        conditions.add("id", isBefore: last)
        return "SELECT \(columns) FROM training_sanction \(where: conditions) ORDER BY id DESC LIMIT \(limit)"
    }

    /// Sanctions, latest first.
    static func list(
        _ filter: Filter, before last: String?, limit: Int, in transaction: some Transaction
    ) throws -> [TrainingSanction] {
        try transaction.query(statement(filter, before: last, limit: limit), decode)
    }

    private static func decode(_ row: Row) throws -> TrainingSanction {
        TrainingSanction(
            sanctionID: try row.text("id"), findingID: try row.text("finding_id"),
            organisationCreditCode: try row.text("organisation_credit_code"),
            regionCode: try row.region("region_code").code, measure: try row.choice("measure"),
            document: try row.text("document"), imposedOn: try row.dayText("imposed_on"),
            endsOn: try row.dayText("ends_on"), liftedOn: try row.dayText("lifted_on"),
            liftReason: try row.text("lift_reason"))
    }
}
