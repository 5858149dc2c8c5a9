internal import CompetitionMessages
internal import Ledger
internal import Storage

/// Entries of competitors and teams.
enum EntryStore {
    private static let columns: SQL = """
        entry_id, event_id, competition_id, delegation_id, person_id, entry_number, start_number, station_code, state, reason,
        team_name, shown_name, reopening_reason
        """

    /// Which entries are listed; nil narrows nothing.
    struct Filter: Sendable {
        var eventID: String
        /// Whether those that were withdrawn are left out.
        var isCompeting = false
    }

    private static func decode(_ row: Row) throws -> HeldEntry {
        HeldEntry(
            Entry(
                entryID: try row.text("entry_id"), eventID: try row.text("event_id"),
                competitionID: try row.text("competition_id"), delegationID: try row.text("delegation_id"),
                personID: try row.text("person_id"), state: try row.choice("state"),
                stationCode: try row.optionalText("station_code") ?? "", teamName: try row.text("team_name"),
                reason: try row.text("reason"), shownName: try row.text("shown_name")),
            number: try row.count("entry_number"), startNumber: try row.optionalCount("start_number"),
            reopeningReason: try row.text("reopening_reason"))
    }

    /// Entries with their members.
    private static func query(_ statement: SQL, in transaction: some Transaction) throws -> [HeldEntry] {
        var entries = try transaction.query(statement, decode)
        let places = Dictionary(
            entries.indices.map { (entries[$0].message.entryID, $0) }, uniquingKeysWith: { first, _ in first })
        try transaction.each(
            """
            SELECT entry_id, person_id FROM entry_member WHERE entry_id IN (\(list: entries.map(\.message.entryID)))
            ORDER BY entry_id, person_id
            """
        ) { row in
            guard let place = places[try row.text("entry_id")] else { return }
            entries[place].message.memberPersonIDs.append(try row.text("person_id"))
        }
        return entries
    }

    /// An entry.
    ///
    /// - Throws: ``CompetitionError/entryNotFound``.
    static func existing(_ id: String, in transaction: some Transaction) throws -> HeldEntry {
        guard let found = try query(statement(ofEntry: id), in: transaction).first else {
            throw CompetitionError.entryNotFound
        }
        return found
    }

    /// The statement of ``existing(_:in:)``.
    static func statement(ofEntry id: String) -> SQL { "SELECT \(columns) FROM entry WHERE entry_id = \(id)" }

    /// The entry at a station of an event.
    ///
    /// - Throws: ``CompetitionError/stationNotFound``.
    static func existing(station code: String, of eventID: String, in transaction: some Transaction) throws -> HeldEntry
    {
        guard let found = try query(statement(station: code, of: eventID), in: transaction).first else {
            throw CompetitionError.stationNotFound
        }
        return found
    }

    /// The statement of ``existing(station:of:in:)``.
    static func statement(station code: String, of eventID: String) -> SQL {
        "SELECT \(columns) FROM entry WHERE event_id = \(eventID) AND station_code = \(code)"
    }

    /// Adds an entry with its members.
    ///
    /// - Returns: false when a member has a live entry in the event.
    static func insert(_ entry: HeldEntry, in write: WriteTransaction) throws -> Bool {
        let message = entry.message
        try write.execute(
            """
            INSERT INTO entry (entry_id, event_id, competition_id, delegation_id, person_id, entry_number, state, reason,
                team_name, shown_name, reopening_reason)
            VALUES (\(message.entryID), \(message.eventID), \(message.competitionID), \(message.delegationID),
                \(message.personID), \(entry.number), \(message.state.rawValue), '', \(message.teamName),
                \(message.shownName), '')
            """)
        for person in message.memberPersonIDs {
            let added = try write.execute(
                """
                INSERT INTO entry_member (entry_id, event_id, person_id, is_live)
                VALUES (\(message.entryID), \(message.eventID), \(person), 1) ON CONFLICT DO NOTHING
                """)
            guard added == 1 else { return false }
        }
        return true
    }

    /// Withdraws an entry; its members may be entered again.
    ///
    /// - Returns: false when it is no longer just entered.
    static func withdraw(_ id: String, reason: String, in write: WriteTransaction) throws -> Bool {
        guard try move(id, from: [.entered], to: .withdrawn, reason: reason, in: write) else { return false }
        try write.execute("UPDATE entry_member SET is_live = 0 WHERE entry_id = \(id)")
        return true
    }

    /// Moves an entry to a state, with why.
    ///
    /// - Returns: false when it is in none of `states`.
    static func move(
        _ id: String, from states: [EntryState], to state: EntryState, reason: String = "", in write: WriteTransaction
    ) throws -> Bool {
        try write.execute(
            """
            UPDATE entry SET state = \(state.rawValue), reason = \(reason), reopening_reason = ''
            WHERE entry_id = \(id) AND state IN (\(list: states.map(\.rawValue)))
            """) == 1
    }

    /// Opens those of some sheets again that are locked.
    static func unlock(_ ids: [String], in write: WriteTransaction) throws {
        for id in ids { _ = try move(id, from: [.locked], to: .entered, in: write) }
    }

    /// Notes why a locked sheet is asked to be opened again.
    ///
    /// - Returns: false when it is not locked, or asked already.
    static func requestReopening(_ id: String, reason: String, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            UPDATE entry SET reopening_reason = \(reason)
            WHERE entry_id = \(id) AND state = \(EntryState.locked.rawValue) AND reopening_reason = ''
            """) == 1
    }

    /// Gives entries their start numbers and station codes, each in its order.
    static func setLots(starts: [String], stations: [String], in write: WriteTransaction) throws {
        for (place, id) in starts.enumerated() {
            try write.execute("UPDATE entry SET start_number = \(place + 1) WHERE entry_id = \(id)")
        }
        for (place, id) in stations.enumerated() {
            try write.execute(
                "UPDATE entry SET station_code = \(HeldEntry.stationCode(place + 1)) WHERE entry_id = \(id)")
        }
    }

    /// Entries of an event in the order of entry, after one: `limit` of them, or all for nil.
    static func list(
        _ filter: Filter, after: Int64? = nil, limit: Int? = nil, in transaction: some Transaction
    ) throws -> [HeldEntry] {
        try query(statement(filter, after: after, limit: limit), in: transaction)
    }

    /// The statement of ``list(_:after:limit:in:)``.
    static func statement(_ filter: Filter, after: Int64? = nil, limit: Int? = nil) -> SQL {
        var conditions = Conditions()
        conditions.add("event_id", equals: filter.eventID)
        if filter.isCompeting { conditions.add("state <> \(EntryState.withdrawn.rawValue)") }
        conditions.add("entry_number", isAfter: after)
        let end: SQL = limit.map { " LIMIT \($0)" } ?? ""
        return "SELECT \(columns) FROM entry \(where: conditions) ORDER BY entry_number\(end)"
    }

    /// The entries of an event that drew lots, by start number; those withdrawn since are left out.
    static func byStart(ofEvent eventID: String, in transaction: some Transaction) throws -> [HeldEntry] {
        try list(Filter(eventID: eventID, isCompeting: true), in: transaction).sorted { left, right in
            (left.startNumber ?? .max, left.number) < (right.startNumber ?? .max, right.number)
        }
    }

    /// Up to `limit` entries of a delegation, after one.
    static func list(
        ofDelegation id: String, after: String?, limit: Int, in transaction: some Transaction
    ) throws -> [HeldEntry] {
        try query(statement(ofDelegation: id, after: after, limit: limit), in: transaction)
    }

    /// The statement of ``list(ofDelegation:after:limit:in:)``.
    static func statement(ofDelegation id: String, after: String?, limit: Int) -> SQL {
        var conditions = Conditions()
        conditions.add("delegation_id", equals: id)
        conditions.add("entry_id", isAfter: after)
        return "SELECT \(columns) FROM entry \(where: conditions) ORDER BY entry_id LIMIT \(limit)"
    }

    /// Up to `limit` entries of a person, newest first, after one.
    static func list(
        ofPerson id: String, after: String?, limit: Int, in transaction: some Transaction
    ) throws -> [HeldEntry] {
        try query(statement(ofPerson: id, after: after, limit: limit), in: transaction)
    }

    /// The statement of ``list(ofPerson:after:limit:in:)``.
    static func statement(ofPerson id: String, after: String?, limit: Int) -> SQL {
        var conditions = Conditions()
        conditions.add("entry_id IN (SELECT m.entry_id FROM entry_member m WHERE m.person_id = \(id))")
        conditions.add("entry_id", isBefore: after)
        return "SELECT \(columns) FROM entry \(where: conditions) ORDER BY entry_id DESC LIMIT \(limit)"
    }

    /// How many entries that were not withdrawn there are, counted by what is given.
    static func count(
        event: String? = nil, competition: String? = nil, delegation: String? = nil, _ transaction: some Transaction
    ) throws -> Int {
        try transaction.query(
            countStatement(event: event, competition: competition, delegation: delegation)
        ) { try $0.count("entered") }.reduce(0, +)
    }

    /// The statement of ``count(event:competition:delegation:_:)``.
    static func countStatement(event: String?, competition: String?, delegation: String?) -> SQL {
        var conditions = Conditions()
        conditions.add("event_id", equals: event)
        conditions.add("competition_id", equals: competition)
        conditions.add("delegation_id", equals: delegation)
        conditions.add("state <> \(EntryState.withdrawn.rawValue)")
        return "SELECT count(*) AS entered FROM entry \(where: conditions)"
    }

    /// The ids of an event's entries of some persons or delegations.
    static func entries(
        ofEvent eventID: String, persons: [String], delegations: [String], in transaction: some Transaction
    ) throws -> [String] {
        try transaction.query(
            """
            SELECT entry_id FROM entry WHERE event_id = \(eventID) AND (delegation_id IN (\(list: delegations))
                OR entry_id IN (SELECT m.entry_id FROM entry_member m
                    WHERE m.event_id = \(eventID) AND m.person_id IN (\(list: persons))))
            """
        ) { try $0.text("entry_id") }
    }

    /// The live entry of a person in an event; nil when there is none.
    static func live(of personID: String, in eventID: String, _ transaction: some Transaction) throws -> HeldEntry? {
        try query(
            """
            SELECT \(columns) FROM entry WHERE event_id = \(eventID) AND entry_id IN (SELECT m.entry_id FROM entry_member m
                WHERE m.event_id = \(eventID) AND m.person_id = \(personID) AND m.is_live = 1)
            """, in: transaction
        ).first
    }

    /// Whether one of some persons competes in an event.
    static func competes(
        anyOf persons: [String], in eventID: String, _ transaction: some Transaction
    ) throws -> Bool {
        try transaction.exists(
            """
            SELECT 1 FROM entry_member
            WHERE event_id = \(eventID) AND person_id IN (\(list: persons)) AND is_live = 1
            """)
    }
}
