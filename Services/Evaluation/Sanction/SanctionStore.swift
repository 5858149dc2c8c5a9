internal import Ledger
internal import Requests
internal import EvaluationMessages
internal import Ground
internal import Storage

/// Sanctions on candidates, examiners and organisations.
enum SanctionStore {
    private static let columns: SQL = """
        s.id, s.kind, s.sanctioned_id, s.region_code, s.measure, s.reason, s.document, s.imposed_on, s.ends_on, s.lifted_on, \
        s.lift_reason
        """

    /// Stores a sanction.
    static func impose(
        _ sanction: Sanction, until end: CivilDay?, on day: CivilDay, in write: WriteTransaction
    ) throws {
        try write.execute(
            """
            INSERT INTO sanction (id, kind, sanctioned_id, region_code, measure, reason, document, imposed_on, ends_on, \
            lifted_on, lift_reason) \
            VALUES (\(sanction.sanctionID), \(sanction.kind.rawValue), \(sanction.sanctionedID), \(sanction.regionCode), \
            \(sanction.measure.rawValue), \(sanction.reason), \(sanction.document), \(day.daysSince1970), \
            \(end?.daysSince1970), NULL, '')
            """)
    }

    /// The sanction, which must be there.
    ///
    /// - Throws: ``EvaluationError/sanctionNotFound``.
    static func existing(_ id: String, in transaction: some Transaction) throws -> Sanction {
        let found = try transaction.first("SELECT \(columns) FROM sanction s WHERE s.id = \(id)", decode)
        guard let found else { throw EvaluationError.sanctionNotFound }
        return found
    }

    /// Lifts a sanction; false when it was lifted.
    static func lift(_ id: String, reason: String, on day: CivilDay, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            UPDATE sanction SET lifted_on = \(day.daysSince1970), lift_reason = \(reason) \
            WHERE id = \(id) AND lifted_on IS NULL
            """) == 1
    }

    /// Whether somebody is banned on a day.
    static func isBanned(
        _ kind: SanctionedKind, _ id: String, on day: CivilDay, in transaction: some Transaction
    ) throws -> Bool {
        try transaction.exists(
            """
            SELECT 1 FROM sanction WHERE sanctioned_id = \(id) AND kind = \(kind.rawValue) \
            AND measure = \(SanctionMeasure.ban.rawValue) AND lifted_on IS NULL \
            AND imposed_on <= \(day.daysSince1970) AND ends_on >= \(day.daysSince1970)
            """)
    }

    /// What narrows a list of sanctions.
    struct Filter: Sendable {
        var region: RegionCode?
        var sanctioned: String?
        var bannedOn: CivilDay?
    }

    /// Sanctions by id, from the one after `last` on.
    static func list(
        _ filter: Filter, after last: String?, limit: Int, in transaction: some Transaction
    ) throws -> [Sanction] {
        var conditions = Conditions()
        conditions.add("s.region_code", isWithin: filter.region?.codesWithin)
        conditions.add("s.sanctioned_id", equals: filter.sanctioned)
        if let day = filter.bannedOn?.daysSince1970 {
            conditions.add("s.lifted_on IS NULL AND s.imposed_on <= \(day) AND s.ends_on >= \(day)")
        }
        conditions.add("s.id", isAfter: last)
        return try transaction.query(
            "SELECT \(columns) FROM sanction s \(where: conditions) ORDER BY s.id LIMIT \(limit)", decode)
    }

    private static func decode(_ row: Row) throws -> Sanction {
        Sanction(
            sanctionID: try row.text("id"), kind: try row.choice("kind"), sanctionedID: try row.text("sanctioned_id"),
            regionCode: try row.region("region_code").code, measure: try row.choice("measure"),
            reason: try row.text("reason"), document: try row.text("document"),
            imposedOn: "\(try row.day("imposed_on"))", endsOn: try row.dayText("ends_on"),
            liftedOn: try row.dayText("lifted_on"), liftReason: try row.text("lift_reason"))
    }
}
