internal import AwardsMessages
internal import Ledger
internal import Storage

/// Objections during publicity, with the contact, which no answer carries.
enum ObjectionStore {
    private static func decode(_ row: Row) throws -> Objection {
        Objection(
            objectionID: try row.text("objection_id"), nominationID: try row.text("nomination_id"),
            grounds: try row.text("grounds"), state: try row.choice("state"),
            decisionReason: try row.text("decision_reason"))
    }

    /// The objection of an id.
    ///
    /// - Throws: ``AwardsError/objectionNotFound``.
    static func existing(_ id: String, in transaction: some Transaction) throws -> Objection {
        guard let found = try transaction.first(statement(id), decode) else { throw AwardsError.objectionNotFound }
        return found
    }

    /// The statement of ``existing(_:in:)``.
    static func statement(_ id: String) -> SQL {
        "SELECT objection_id, nomination_id, grounds, state, decision_reason FROM objection WHERE objection_id = \(id)"
    }

    /// Adds an objection with the way to reach who files it.
    static func add(_ objection: Objection, contact: String, in write: WriteTransaction) throws {
        try write.execute(
            """
            INSERT INTO objection (objection_id, nomination_id, grounds, contact, state, decision_reason)
            VALUES (\(objection.objectionID), \(objection.nominationID), \(objection.grounds), \(contact),
                \(objection.state.rawValue), '')
            """)
    }

    /// Decides an objection; false when it is decided.
    static func decide(_ id: String, upheld: Bool, reason: String, in write: WriteTransaction) throws -> Bool {
        let state: ObjectionState = upheld ? .upheld : .rejected
        return try write.execute(
            """
            UPDATE objection SET state = \(state.rawValue), decision_reason = \(reason)
            WHERE objection_id = \(id) AND state = \(ObjectionState.filed.rawValue)
            """) == 1
    }

    /// How many objections against a nomination are not decided.
    static func openCount(_ nominationID: String, in transaction: some Transaction) throws -> Int {
        try transaction.query(openStatement(nominationID)) { try $0.count("objections") }.reduce(0, +)
    }

    /// The statement of ``openCount(_:in:)``.
    static func openStatement(_ nominationID: String) -> SQL {
        """
        SELECT count(*) AS objections FROM objection
        WHERE nomination_id = \(nominationID) AND state = \(ObjectionState.filed.rawValue)
        """
    }
}
