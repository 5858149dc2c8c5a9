internal import CompetitionMessages
internal import Ground
internal import Ledger
internal import Storage

/// Appeals against results.
enum AppealStore {
    private static let columns: SQL = """
        appeal_id, entry_id, event_id, appellant_person_id, grounds, state, decision_reason, filed_on, decided_on, case_id,
        results_version
        """

    static func decode(_ row: Row) throws -> Appeal {
        Appeal(
            appealID: try row.text("appeal_id"), entryID: try row.text("entry_id"),
            eventID: try row.text("event_id"), grounds: try row.text("grounds"), state: try row.choice("state"),
            decisionReason: try row.text("decision_reason"),
            appellantPersonID: try row.text("appellant_person_id"),
            filedOn: try row.optionalDay("filed_on")?.description ?? "",
            decidedOn: try row.optionalDay("decided_on")?.description ?? "", caseID: try row.text("case_id"),
            resultsVersion: try row.int32("results_version"))
    }

    /// An appeal.
    ///
    /// - Throws: ``CompetitionError/appealNotFound``.
    static func existing(_ id: String, in transaction: some Transaction) throws -> Appeal {
        let found = try transaction.first("SELECT \(columns) FROM appeal WHERE appeal_id = \(id)", decode)
        guard let found else { throw CompetitionError.appealNotFound }
        return found
    }

    /// Files an appeal.
    static func insert(_ appeal: Appeal, on day: CivilDay, in write: WriteTransaction) throws {
        try write.execute(
            """
            INSERT INTO appeal (appeal_id, entry_id, event_id, appellant_person_id, grounds, state, decision_reason, filed_on, case_id,
                results_version)
            VALUES (\(appeal.appealID), \(appeal.entryID), \(appeal.eventID), \(appeal.appellantPersonID),
                \(appeal.grounds), \(appeal.state.rawValue), '', \(day.daysSince1970), \(appeal.caseID), 0)
            """)
    }

    /// Up to `limit` appeals of an event, oldest first, after one.
    static func list(
        ofEvent eventID: String, state: AppealState?, after: String?, limit: Int, in transaction: some Transaction
    ) throws -> [Appeal] {
        try transaction.query(statement(ofEvent: eventID, state: state, after: after, limit: limit), decode)
    }

    /// The statement of ``list(ofEvent:state:after:limit:in:)``.
    static func statement(ofEvent eventID: String, state: AppealState?, after: String?, limit: Int) -> SQL {
        var conditions = Conditions()
        conditions.add("event_id", equals: eventID)
        conditions.add("state", equals: state?.rawValue)
        conditions.add("appeal_id", isAfter: after)
        return "SELECT \(columns) FROM appeal \(where: conditions) ORDER BY appeal_id LIMIT \(limit)"
    }

    /// Whether an appeal of an event is undecided.
    static func isOpen(_ eventID: String, in transaction: some Transaction) throws -> Bool {
        try transaction.exists(
            "SELECT 1 FROM appeal WHERE event_id = \(eventID) AND state = \(AppealState.filed.rawValue)")
    }

    /// Decides an appeal, or takes it back.
    ///
    /// - Parameter version: of the results that it corrected; 0 for none.
    /// - Returns: false when it is decided.
    static func decide(
        _ id: String, _ state: AppealState, version: Int32, on day: CivilDay, in write: WriteTransaction
    ) throws -> Bool {
        try write.execute(
            """
            UPDATE appeal SET state = \(state.rawValue), results_version = \(version), decided_on = \(day.daysSince1970)
            WHERE appeal_id = \(id) AND state = \(AppealState.filed.rawValue)
            """) == 1
    }

    /// Keeps why an appeal was decided so.
    static func setReason(_ reason: String, of id: String, in write: WriteTransaction) throws {
        try write.execute("UPDATE appeal SET decision_reason = \(reason) WHERE appeal_id = \(id)")
    }
}
