internal import AwardsMessages
internal import Storage

/// Objections during publicity.
struct ObjectionStore: Sendable {
    func find(_ id: String, in transaction: some Transaction) throws -> Objection? {
        try transaction.first(
            """
            SELECT objection_id, nomination_id, grounds, state, decision_reason FROM objection
            WHERE objection_id = \(id)
            """
        ) {
            Objection(
                objectionID: $0.text(0), nominationID: $0.text(1), grounds: $0.text(2),
                state: ObjectionState(rawValue: Int32($0.int(3))), decisionReason: $0.text(4))
        }
    }

    func add(_ objection: Objection, contact: String, in write: WriteTransaction) throws {
        try write.execute(
            """
            INSERT INTO objection (objection_id, nomination_id, grounds, contact, state, decision_reason)
            VALUES (\(objection.objectionID), \(objection.nominationID), \(objection.grounds), \(contact),
                \(Int(objection.state.rawValue)), '')
            """)
    }

    /// Decides an objection, once.
    func decide(_ id: String, upheld: Bool, reason: String, in write: WriteTransaction) throws -> Bool {
        let state: ObjectionState = upheld ? .upheld : .rejected
        return try write.execute(
            """
            UPDATE objection SET state = \(Int(state.rawValue)), decision_reason = \(reason)
            WHERE objection_id = \(id) AND state = \(Int(ObjectionState.filed.rawValue))
            """) == 1
    }

    /// How many objections against a nomination are not decided.
    func openCount(_ nominationID: String, in transaction: some Transaction) throws -> Int {
        try transaction.first(
            """
            SELECT count(*) FROM objection
            WHERE nomination_id = \(nominationID) AND state = \(Int(ObjectionState.filed.rawValue))
            """
        ) { $0.int(0) } ?? 0
    }
}
