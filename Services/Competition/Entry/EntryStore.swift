internal import CompetitionMessages
internal import Storage

/// Entries of competitors.
struct EntryStore: Sendable {
    static let columns: SQL = "entry_id, event_id, competition_id, delegation_id, person_id, start_number, state"

    static func decode(_ row: Row) -> Entry {
        let number = String(row.int(5))
        return Entry(
            entryID: row.text(0), eventID: row.text(1), competitionID: row.text(2), delegationID: row.text(3),
            personID: row.text(4), startNumber: String(repeating: "0", count: max(0, 2 - number.count)) + number,
            state: EntryState(rawValue: Int32(row.int(6))))
    }

    func find(_ id: String, in transaction: some Transaction) throws -> Entry? {
        try transaction.first("SELECT \(Self.columns) FROM entry WHERE entry_id = \(id)", Self.decode)
    }

    /// Adds an entry under the event's next start number; nil when the person has entered the event before.
    func add(_ entry: Entry, in write: WriteTransaction) throws -> Entry? {
        let number =
            try write.first("SELECT next_start_number FROM competition_event WHERE event_id = \(entry.eventID)") {
                $0.int(0)
            } ?? 1
        let added = try write.query(
            """
            INSERT INTO entry (\(Self.columns), withdraw_reason)
            VALUES (\(entry.entryID), \(entry.eventID), \(entry.competitionID), \(entry.delegationID),
                \(entry.personID), \(number), \(Int(EntryState.entered.rawValue)), '')
            ON CONFLICT DO NOTHING
            RETURNING \(Self.columns)
            """, Self.decode
        ).first
        guard let added else { return nil }
        try write.execute(
            """
            UPDATE competition_event
            SET entry_count = entry_count + 1, next_start_number = next_start_number + 1
            WHERE event_id = \(entry.eventID)
            """)
        return added
    }

    /// Withdraws an entry that is neither withdrawn nor locked.
    func withdraw(_ entry: Entry, reason: String, in write: WriteTransaction) throws -> Bool {
        let changed = try write.execute(
            """
            UPDATE entry SET state = \(Int(EntryState.withdrawn.rawValue)), withdraw_reason = \(reason)
            WHERE entry_id = \(entry.entryID) AND state = \(Int(EntryState.entered.rawValue))
            """)
        guard changed == 1 else { return false }
        try write.execute(
            "UPDATE competition_event SET entry_count = entry_count - 1 WHERE event_id = \(entry.eventID)")
        return true
    }

    /// Locks an entry's sheet, once.
    func lock(_ id: String, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            UPDATE entry SET state = \(Int(EntryState.locked.rawValue))
            WHERE entry_id = \(id) AND state = \(Int(EntryState.entered.rawValue))
            """) == 1
    }

    /// Entries of an event by start number.
    func list(
        of eventID: String, after: Int, limit: Int, in transaction: some Transaction
    ) throws -> [Entry] {
        try transaction.query(
            """
            SELECT \(Self.columns) FROM entry WHERE event_id = \(eventID) AND start_number > \(after)
            ORDER BY start_number LIMIT \(limit)
            """, Self.decode)
    }

    /// How many competitors a delegation has in an event.
    func count(ofDelegation delegationID: String, event eventID: String, in transaction: some Transaction) throws -> Int
    {
        try transaction.first(
            """
            SELECT count(*) FROM entry
            WHERE event_id = \(eventID) AND delegation_id = \(delegationID)
                AND state <> \(Int(EntryState.withdrawn.rawValue))
            """
        ) { $0.int(0) } ?? 0
    }

    /// Whether a person competes in an event.
    func competes(_ personID: String, in eventID: String, _ transaction: some Transaction) throws -> Bool {
        try transaction.exists(
            """
            SELECT 1 FROM entry WHERE event_id = \(eventID) AND person_id = \(personID)
                AND state <> \(Int(EntryState.withdrawn.rawValue))
            """)
    }
}
