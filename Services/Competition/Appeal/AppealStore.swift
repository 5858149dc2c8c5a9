internal import CompetitionMessages
internal import Ground
internal import Ledger
internal import Storage

/// Appeals against results.
enum AppealStore {
    private static let columns: SQL = """
        appeal_id, entry_id, event_id, appellant_person_id, grounds, state, decision_reason, filed_on, decided_on, used
        """

    static func decode(_ row: Row) throws -> Appeal {
        Appeal(
            appealID: try row.text("appeal_id"), entryID: try row.text("entry_id"),
            eventID: try row.text("event_id"), grounds: try row.text("grounds"), state: try row.choice("state"),
            decisionReason: try row.text("decision_reason"),
            appellantPersonID: try row.text("appellant_person_id"),
            filedOn: try row.optionalDay("filed_on")?.description ?? "",
            decidedOn: try row.optionalDay("decided_on")?.description ?? "", used: try row.bool("used"))
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
            INSERT INTO appeal (appeal_id, entry_id, event_id, appellant_person_id, grounds, state, decision_reason, filed_on, used)
            VALUES (\(appeal.appealID), \(appeal.entryID), \(appeal.eventID), \(appeal.appellantPersonID),
                \(appeal.grounds), \(appeal.state.rawValue), '', \(day.daysSince1970), 0)
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

    /// Whether an appeal of an event is undecided, or granted and not yet carried out.
    static func isOpen(_ eventID: String, in transaction: some Transaction) throws -> Bool {
        try transaction.exists(
            """
            SELECT 1 FROM appeal WHERE event_id = \(eventID) AND (state = \(AppealState.filed.rawValue)
                OR (state = \(AppealState.granted.rawValue) AND used = 0))
            """)
    }

    /// Decides an appeal.
    ///
    /// - Returns: false when it is decided.
    static func decide(
        _ id: String, _ state: AppealState, reason: String, on day: CivilDay, in write: WriteTransaction
    ) throws -> Bool {
        try write.execute(
            """
            UPDATE appeal SET state = \(state.rawValue), decision_reason = \(reason), decided_on = \(day.daysSince1970)
            WHERE appeal_id = \(id) AND state = \(AppealState.filed.rawValue)
            """) == 1
    }

    /// Uses a granted appeal of an event for its one correction.
    ///
    /// - Returns: false when it is of another event, not granted, or used.
    static func use(_ id: String, of eventID: String, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            UPDATE appeal SET used = 1
            WHERE appeal_id = \(id) AND event_id = \(eventID) AND state = \(AppealState.granted.rawValue) AND used = 0
            """) == 1
    }
}
