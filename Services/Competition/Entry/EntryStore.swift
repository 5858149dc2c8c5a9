internal import CompetitionMessages
internal import Ledger
internal import Storage

/// Entries of competitors.
enum EntryStore {
    private static let columns: SQL =
        "entry_id, event_id, competition_id, delegation_id, person_id, start_number, state"

    /// Which entries are listed.
    struct Filter: Sendable {
        var eventID: String
        /// Whether those that were withdrawn are left out.
        var isCompeting = false
    }

    static func decode(_ row: Row) throws -> HeldEntry {
        HeldEntry(
            Entry(
                entryID: try row.text("entry_id"), eventID: try row.text("event_id"),
                competitionID: try row.text("competition_id"), delegationID: try row.text("delegation_id"),
                personID: try row.text("person_id"), state: try row.choice("state")),
            startNumber: try row.count("start_number"))
    }

    /// An entry.
    ///
    /// - Throws: ``CompetitionError/entryNotFound``.
    static func existing(_ id: String, in transaction: some Transaction) throws -> HeldEntry {
        guard let found = try transaction.first(statement(ofEntry: id), decode) else {
            throw CompetitionError.entryNotFound
        }
        return found
    }

    /// The statement of ``existing(_:in:)``.
    static func statement(ofEntry id: String) -> SQL { "SELECT \(columns) FROM entry WHERE entry_id = \(id)" }

    /// Adds an entry.
    ///
    /// - Returns: false when the person has entered the event before.
    static func insert(_ entry: HeldEntry, in write: WriteTransaction) throws -> Bool {
        let message = entry.message
        return try write.execute(
            """
            INSERT INTO entry (\(columns), withdraw_reason)
            VALUES (\(message.entryID), \(message.eventID), \(message.competitionID), \(message.delegationID),
                \(message.personID), \(entry.startNumber), \(message.state.rawValue), '')
            ON CONFLICT DO NOTHING
            """) == 1
    }

    /// Withdraws an entry.
    ///
    /// - Returns: false when it is withdrawn or locked.
    static func withdraw(_ id: String, reason: String, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            UPDATE entry SET state = \(EntryState.withdrawn.rawValue), withdraw_reason = \(reason)
            WHERE entry_id = \(id) AND state = \(EntryState.entered.rawValue)
            """) == 1
    }

    /// Locks an entry's sheet.
    ///
    /// - Returns: false when it is withdrawn or locked.
    static func lock(_ id: String, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            UPDATE entry SET state = \(EntryState.locked.rawValue)
            WHERE entry_id = \(id) AND state = \(EntryState.entered.rawValue)
            """) == 1
    }

    /// Entries of an event by start number, after one: `limit` of them, or all for nil.
    static func list(
        _ filter: Filter, after: Int64? = nil, limit: Int? = nil, in transaction: some Transaction
    ) throws -> [HeldEntry] {
        try transaction.query(statement(filter, after: after, limit: limit), decode)
    }

    /// The statement of ``list(_:after:limit:in:)``.
    static func statement(_ filter: Filter, after: Int64? = nil, limit: Int? = nil) -> SQL {
        var conditions = Conditions()
        conditions.add("event_id", equals: filter.eventID)
        if filter.isCompeting { conditions.add("state <> \(EntryState.withdrawn.rawValue)") }
        conditions.add("start_number", isAfter: after)
        let end: SQL = limit.map { " LIMIT \($0)" } ?? ""
        return "SELECT \(columns) FROM entry \(where: conditions) ORDER BY start_number\(end)"
    }

    /// How many competitors a delegation has in an event.
    static func count(
        of delegationID: String, in eventID: String, _ transaction: some Transaction
    ) throws -> Int {
        try transaction.query(countStatement(of: delegationID, in: eventID)) { try $0.count("entered") }.reduce(0, +)
    }

    /// The statement of ``count(of:in:_:)``.
    static func countStatement(of delegationID: String, in eventID: String) -> SQL {
        """
        SELECT count(*) AS entered FROM entry
        WHERE event_id = \(eventID) AND delegation_id = \(delegationID)
            AND state <> \(EntryState.withdrawn.rawValue)
        """
    }

    /// Whether a person competes in an event.
    static func competes(_ personID: String, in eventID: String, _ transaction: some Transaction) throws -> Bool {
        try transaction.exists(
            """
            SELECT 1 FROM entry WHERE event_id = \(eventID) AND person_id = \(personID)
                AND state <> \(EntryState.withdrawn.rawValue)
            """)
    }
}
