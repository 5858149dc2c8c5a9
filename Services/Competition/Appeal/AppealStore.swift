internal import CompetitionMessages
internal import Ledger
internal import Storage

/// Appeals against published results.
enum AppealStore {
    private static let columns: SQL = "appeal_id, entry_id, event_id, grounds, state, decision_reason"

    static func decode(_ row: Row) throws -> Appeal {
        Appeal(
            appealID: try row.text("appeal_id"), entryID: try row.text("entry_id"), eventID: try row.text("event_id"),
            grounds: try row.text("grounds"), state: try row.choice("state"),
            decisionReason: try row.text("decision_reason"))
    }

    /// An appeal.
    ///
    /// - Throws: ``CompetitionError/appealNotFound``.
    static func existing(_ id: String, in transaction: some Transaction) throws -> Appeal {
        let found = try transaction.first("SELECT \(columns) FROM appeal WHERE appeal_id = \(id)", decode)
        guard let found else { throw CompetitionError.appealNotFound }
        return found
    }

    /// Adds an appeal that is not decided.
    static func insert(_ appeal: Appeal, in write: WriteTransaction) throws {
        try write.execute(
            """
            INSERT INTO appeal (\(columns), used)
            VALUES (\(appeal.appealID), \(appeal.entryID), \(appeal.eventID), \(appeal.grounds),
                \(appeal.state.rawValue), '', 0)
            """)
    }

    /// Decides an appeal.
    ///
    /// - Returns: false when it is decided.
    static func decide(
        _ id: String, _ state: AppealState, reason: String, in write: WriteTransaction
    ) throws -> Bool {
        try write.execute(
            """
            UPDATE appeal SET state = \(state.rawValue), decision_reason = \(reason)
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
