/// One row of what a counter is made of: something that was counted, or that was taken back.
///
/// The entries of a task, region and month add up to its ``MonthlyCounter``. None is ever altered, so that the counter of any moment can be made
/// again: it is the sum of the entries up to a change of the feed.
public struct CounterEntry: Sendable, Hashable {
    /// The task's key, such as `vouchers.issued`.
    public var task: String
    /// City-level region, or 210000 for the province's own.
    public var regionCode: String
    /// The month it belongs to: 202203.
    public var month: Int
    /// The change of the feed that tells of it; 0 for the sum of what was counted before entries were kept.
    public var sequence: Int64 = 0
    /// Among the entries of its write, from 0.
    public var position = 0
    /// The month of the correction that took something back; 0 for what was counted.
    public var correctedIn = 0
    /// Whom it counts; nil for an occasion without a person.
    public var personID: String?
    /// Occasions; negative like all its numbers where something was taken back.
    public var personTimes: Int64 = 0
    /// 1 for the first time of a person in this region and year.
    public var persons: Int64 = 0
    /// 1 for the first time of a person in the province and year.
    public var provincePersons: Int64 = 0
    /// In the task's unit.
    public var amount: Int64 = 0
    /// What happened, as the feed names it; empty for the sum of what was counted before.
    public var kind = ""
    /// Id of the record it happened to.
    public var subject = ""
    /// When, nanoseconds since 1970-01-01 UTC, business time; 0 for the sum of what was counted before.
    public var instantNanoseconds: Int64 = 0

    /// Makes an entry that no change tells of yet.
    init(
        task: String, regionCode: String, month: Int, correctedIn: Int = 0, personID: String? = nil,
        personTimes: Int64 = 0, amount: Int64 = 0
    ) {
        self.task = task
        self.regionCode = regionCode
        self.month = month
        self.correctedIn = correctedIn
        self.personID = personID
        self.personTimes = personTimes
        self.amount = amount
    }
}

extension WriteSession {
    /// Stores the entries that wait for a change, under the sequence of one.
    ///
    /// What is counted before a change belongs to it; what is counted behind the last one of a write belongs to that.
    func storeEntries(of sequence: Int64) throws(StorageError) {
        for entry in pendingEntries {
            try connection.send(
                """
                INSERT INTO counter_entry (task, region_code, month, sequence, position, corrected_in, person_id,
                    person_times, persons, province_persons, amount)
                VALUES (\(entry.task), \(entry.regionCode), \(entry.month), \(sequence), \(storedEntries),
                    \(entry.correctedIn), \(entry.personID), \(entry.personTimes), \(entry.persons),
                    \(entry.provincePersons), \(entry.amount))
                """)
            storedEntries += 1
        }
        pendingEntries.removeAll(keepingCapacity: true)
    }
}

/// Which entries are asked for.
public struct CounterEntryFilter: Sendable, Hashable {
    /// Task and months they belong to.
    public var span: TaskSpan
    /// City-level region, or 210000 for the province's own; nil for all.
    public var region: String?
    /// Only entries of changes after this one: what came late for a bulletin that was made then.
    public var afterSequence: Int64 = 0
    /// Only entries of changes up to this one; nil for all.
    public var asOf: Int64?
    /// The last entry of the page before.
    public var after: Place?

    /// Where an entry stands in the list.
    public struct Place: Sendable, Hashable {
        /// Its region.
        public var regionCode: String
        /// Its month.
        public var month: Int
        /// Its change.
        public var sequence: Int64
        /// Its place in the write.
        public var position: Int

        /// Makes a place.
        public init(regionCode: String, month: Int, sequence: Int64, position: Int) {
            self.regionCode = regionCode
            self.month = month
            self.sequence = sequence
            self.position = position
        }
    }

    /// Asks for the entries of a span.
    public init(_ span: TaskSpan) { self.span = span }

    /// The statement of ``Database/counterEntries(_:limit:)``.
    func statement(limit: Int) -> SQL {
        var conditions = Conditions()
        conditions.add("e.task", equals: span.task)
        conditions.add("e.region_code", equals: region)
        conditions.add("e.month", isWithin: span.months)
        if afterSequence > 0 { conditions.add("e.sequence", isAfter: afterSequence) }
        if let asOf { conditions.add("e.sequence <= \(asOf)") }
        if let after {
            conditions.add(
                """
                (e.region_code, e.month, e.sequence, e.position)
                    > (\(after.regionCode), \(after.month), \(after.sequence), \(after.position))
                """)
        }
        return """
            SELECT e.task, e.region_code, e.month, e.sequence, e.position, e.corrected_in, e.person_id, e.person_times,
                e.persons, e.province_persons, e.amount, c.kind, c.subject, c.changed_at
            FROM counter_entry e LEFT JOIN change c ON c.sequence = e.sequence
            \(where: conditions) ORDER BY e.region_code, e.month, e.sequence, e.position LIMIT \(limit)
            """
    }
}

extension Database {
    /// Entries of counters by region, month and change.
    public nonisolated(nonsending) func counterEntries(
        _ filter: CounterEntryFilter, limit: Int
    ) async throws -> [CounterEntry] {
        try await read { try $0.query(filter.statement(limit: limit), CounterEntry.init(row:)) }
    }
}

extension CounterEntry {
    init(row: Row) throws(StorageError) {
        self.init(
            task: try row.text("task"), regionCode: try row.text("region_code"), month: try row.int("month"),
            correctedIn: try row.int("corrected_in"), personID: try row.optionalText("person_id"),
            personTimes: try row.integer("person_times"), amount: try row.integer("amount"))
        sequence = try row.integer("sequence")
        position = try row.int("position")
        persons = try row.integer("persons")
        provincePersons = try row.integer("province_persons")
        kind = try row.optionalText("kind") ?? ""
        subject = try row.optionalText("subject") ?? ""
        instantNanoseconds = try row.optionalInteger("changed_at") ?? 0
    }
}
