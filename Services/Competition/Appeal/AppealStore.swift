internal import CompetitionMessages
internal import Storage

/// Appeals against published results.
struct AppealStore: Sendable {
    static let columns: SQL = "appeal_id, entry_id, event_id, grounds, state, decision_reason"

    static func decode(_ row: Row) -> Appeal {
        Appeal(
            appealID: row.text(0), entryID: row.text(1), eventID: row.text(2), grounds: row.text(3),
            state: AppealState(rawValue: Int32(row.int(4))), decisionReason: row.text(5))
    }

    func find(_ id: String, in transaction: some Transaction) throws -> Appeal? {
        try transaction.first("SELECT \(Self.columns) FROM appeal WHERE appeal_id = \(id)", Self.decode)
    }

    func add(_ appeal: Appeal, in write: WriteTransaction) throws {
        try write.execute(
            """
            INSERT INTO appeal (\(Self.columns), used)
            VALUES (\(appeal.appealID), \(appeal.entryID), \(appeal.eventID), \(appeal.grounds),
                \(Int(appeal.state.rawValue)), '', 0)
            """)
    }

    /// Decides an appeal, once.
    func decide(_ id: String, granted: Bool, reason: String, in write: WriteTransaction) throws -> Bool {
        let state: AppealState = granted ? .granted : .rejected
        return try write.execute(
            """
            UPDATE appeal SET state = \(Int(state.rawValue)), decision_reason = \(reason)
            WHERE appeal_id = \(id) AND state = \(Int(AppealState.filed.rawValue))
            """) == 1
    }

    /// Uses a granted appeal of an event for its one correction.
    func use(_ id: String, event: String, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            UPDATE appeal SET used = 1
            WHERE appeal_id = \(id) AND event_id = \(event) AND state = \(Int(AppealState.granted.rawValue)) AND used = 0
            """) == 1
    }
}
