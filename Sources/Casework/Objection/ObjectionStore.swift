internal import CaseworkMessages
internal import Ground
internal import Ledger
internal import Rules
public import Storage

/// Objections against published cases. Name and contact are sealed; an address is kept as a keyed digest.
public enum ObjectionStore {
    /// An objection as it is kept.
    struct Stored: Sendable {
        var id: String
        var caseID: String
        var state: ObjectionRule.State
        var grounds: String
        var reason: String
        var message: CaseObjection
        /// Name and contact, sealed; empty for a hint.
        var sealed: [UInt8]
    }

    private static let columns: SQL = "id, case_id, state, grounds, reason, filed_at, sealed"

    private static func decode(_ row: Row) throws -> Stored {
        let state = try row.value("state", ObjectionRule.State.init(rawValue:))
        let message = CaseObjection(
            objectionID: try row.text("id"), caseID: try row.text("case_id"),
            state: CaseObjectionState(rawValue: Int32(state.rawValue)), grounds: try row.text("grounds"),
            reason: try row.text("reason"), filedAt: try row.timestamp("filed_at"))
        return Stored(
            id: message.objectionID, caseID: message.caseID, state: state, grounds: message.grounds,
            reason: message.reason, message: message, sealed: try row.blob("sealed"))
    }

    static func insert(
        _ stored: Stored, receiptDigest: [UInt8], addressDigest: [UInt8], in write: WriteTransaction
    ) throws {
        try write.execute(
            """
            INSERT INTO case_objection (id, case_id, state, grounds, reason, sealed, receipt_digest, address_digest, filed_at)
            VALUES (\(stored.id), \(stored.caseID), \(stored.state.rawValue), \(stored.grounds), '', \(stored.sealed),
                \(receiptDigest), \(addressDigest), \(write.act.instantNanoseconds))
            """)
    }

    /// - Throws: ``CaseworkError/objectionNotFound``.
    static func existing(_ id: String, in transaction: some Transaction) throws -> Stored {
        let found = try transaction.first("SELECT \(columns) FROM case_objection WHERE id = \(id)", decode)
        guard let found else { throw CaseworkError.objectionNotFound }
        return found
    }

    /// - Throws: ``CaseworkError/objectionNotFound``.
    static func existing(receiptDigest: [UInt8], in transaction: some Transaction) throws -> Stored {
        let found = try transaction.first(
            "SELECT \(columns) FROM case_objection WHERE receipt_digest = \(receiptDigest)", decode)
        guard let found else { throw CaseworkError.objectionNotFound }
        return found
    }

    static func list(
        of caseID: String, after last: String?, limit: Int, in transaction: some Transaction
    ) throws -> [Stored] {
        var conditions = Conditions()
        conditions.add("case_id", equals: caseID)
        conditions.add("id", isAfter: last)
        return try transaction.query(
            "SELECT \(columns) FROM case_objection \(where: conditions) ORDER BY id LIMIT \(limit)", decode)
    }

    /// How many there are of a case, and from an address.
    static func counts(
        of caseID: String, addressDigest: [UInt8], in transaction: some Transaction
    ) throws -> (ofAddress: Int, ofCase: Int) {
        let found = try transaction.first(
            """
            SELECT count(*) AS of_case, count(CASE WHEN address_digest = \(addressDigest) THEN 1 END) AS of_address
            FROM case_objection WHERE case_id = \(caseID)
            """
        ) { (ofAddress: try $0.count("of_address"), ofCase: try $0.count("of_case")) }
        return found ?? (0, 0)
    }

    /// How many hold the decision.
    static func openCount(_ caseID: String, in transaction: some Transaction) throws -> Int {
        try transaction.first(
            """
            SELECT count(*) AS open FROM case_objection
            WHERE case_id = \(caseID) AND state = \(ObjectionRule.State.takenUp.rawValue)
            """
        ) { try $0.count("open") } ?? 0
    }

    /// How many named ones are not decided.
    public static func undecidedCount(_ caseID: String, in transaction: some Transaction) throws -> Int {
        let undecided: [ObjectionRule.State] = [.filed, .takenUp]
        return try transaction.first(
            """
            SELECT count(*) AS undecided FROM case_objection
            WHERE case_id = \(caseID) AND state IN (\(list: undecided.map(\.rawValue)))
            """
        ) { try $0.count("undecided") } ?? 0
    }

    /// Moves an objection; false when it is no longer where it was.
    static func move(
        _ stored: Stored, to state: ObjectionRule.State, reason: String, in write: WriteTransaction
    ) throws -> Bool {
        try write.execute(
            """
            UPDATE case_objection SET state = \(state.rawValue), reason = \(reason)
            WHERE id = \(stored.id) AND state = \(stored.state.rawValue)
            """) == 1
    }
}
