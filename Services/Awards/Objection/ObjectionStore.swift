internal import AwardsMessages
internal import Ledger
internal import Storage

/// Objections during publicity, with who filed them, which no feed carries.
enum ObjectionStore {
    private static let columns: SQL = """
        objection_id, nomination_id, name, contact, hint, grounds, state, decision_reason, filed_at
        """

    private static func decode(_ row: Row) throws -> Objection {
        Objection(
            objectionID: try row.text("objection_id"), nominationID: try row.text("nomination_id"),
            grounds: try row.text("grounds"), state: try row.choice("state"),
            decisionReason: try row.text("decision_reason"), name: try row.text("name"),
            contact: try row.text("contact"), hint: try row.bool("hint"), filedAt: try row.timestamp("filed_at"))
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
        "SELECT \(columns) FROM objection WHERE objection_id = \(id)"
    }

    /// What narrows a list.
    struct Filter: Sendable {
        var round: String
        var nomination: String?
        var state: ObjectionState?
        /// The last row of the page before.
        var after: String?
    }

    /// The objections of a round, oldest first.
    static func list(_ filter: Filter, limit: Int, in transaction: some Transaction) throws -> [Objection] {
        try transaction.query(listStatement(filter, limit: limit), decode)
    }

    /// The statement of ``list(_:limit:in:)``.
    static func listStatement(_ filter: Filter, limit: Int) -> SQL {
        var conditions = Conditions()
        conditions.add("round_id", equals: filter.round)
        conditions.add("nomination_id", equals: filter.nomination)
        conditions.add("state", equals: filter.state?.rawValue)
        conditions.add("objection_id", isAfter: filter.after)
        return "SELECT \(columns) FROM objection \(where: conditions) ORDER BY objection_id LIMIT \(limit)"
    }

    /// Adds an objection.
    static func add(_ objection: Objection, round: String, in write: WriteTransaction) throws {
        try write.execute(
            """
            INSERT INTO objection (round_id, \(columns))
            VALUES (\(round), \(objection.objectionID), \(objection.nominationID), \(objection.name), \(objection.contact),
                \(objection.hint), \(objection.grounds), \(objection.state.rawValue), '', \(write.act.instantNanoseconds))
            """)
    }

    /// Takes an objection up; false when it is decided or taken up.
    static func takeUp(_ id: String, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            UPDATE objection SET state = \(ObjectionState.takenUp.rawValue)
            WHERE objection_id = \(id) AND state = \(ObjectionState.filed.rawValue)
            """) == 1
    }

    /// Decides an objection; false when it is decided.
    static func decide(_ id: String, upheld: Bool, reason: String, in write: WriteTransaction) throws -> Bool {
        let state: ObjectionState = upheld ? .upheld : .rejected
        return try write.execute(
            """
            UPDATE objection SET state = \(state.rawValue), decision_reason = \(reason)
            WHERE objection_id = \(id)
                AND state IN (\(ObjectionState.filed.rawValue), \(ObjectionState.takenUp.rawValue))
            """) == 1
    }

    /// How many objections against a nomination were taken up and are not decided.
    static func takenUp(_ nominationID: String, in transaction: some Transaction) throws -> Int {
        try transaction.query(takenUpStatement(nominationID)) { try $0.count("objections") }.reduce(0, +)
    }

    /// The statement of ``takenUp(_:in:)``.
    static func takenUpStatement(_ nominationID: String) -> SQL {
        """
        SELECT count(*) AS objections FROM objection
        WHERE nomination_id = \(nominationID) AND state = \(ObjectionState.takenUp.rawValue)
        """
    }

    /// How many objections, or hints, against a nomination are not decided.
    static func open(_ nominationID: String, hints: Bool, in transaction: some Transaction) throws -> Int {
        try transaction.query(
            """
            SELECT count(*) AS objections FROM objection
            WHERE nomination_id = \(nominationID) AND hint = \(hints)
                AND state IN (\(ObjectionState.filed.rawValue), \(ObjectionState.takenUp.rawValue))
            """
        ) { try $0.count("objections") }.reduce(0, +)
    }

    /// How many named objections, and hints that were taken up, a round has that are not decided.
    static func undecided(round: String, in transaction: some Transaction) throws -> Int {
        try transaction.query(
            """
            SELECT count(*) AS objections FROM objection
            WHERE round_id = \(round) AND (state = \(ObjectionState.takenUp.rawValue)
                OR (state = \(ObjectionState.filed.rawValue) AND hint = 0))
            """
        ) { try $0.count("objections") }.reduce(0, +)
    }
}

extension Objection {
    /// Without who filed it: what others and the feed see.
    var unsigned: Objection {
        var unsigned = self
        (unsigned.name, unsigned.contact) = ("", "")
        return unsigned
    }
}
