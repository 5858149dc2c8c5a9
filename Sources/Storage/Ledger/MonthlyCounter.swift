/// What one region did of one task in one month.
public struct MonthlyCounter: Sendable, Hashable {
    /// The task's key, such as `vouchers.issued`.
    public var task: String
    /// City-level region, or 210000 for the province's own.
    public var regionCode: String
    /// Year and month: 202203.
    public var month: Int
    /// Occasions, each person as often as it happened.
    public var personTimes: Int64
    /// Persons, each once a year in this region, in the month of the first time.
    public var persons: Int64
    /// Persons, each once a year in the whole province: where and when it was the first time.
    public var provincePersons: Int64
    /// A sum in the task's unit, such as yuan.
    public var amount: Int64

    /// Makes a counter.
    public init(
        task: String, regionCode: String, month: Int, personTimes: Int64, persons: Int64, provincePersons: Int64,
        amount: Int64
    ) {
        self.task = task
        self.regionCode = regionCode
        self.month = month
        self.personTimes = personTimes
        self.persons = persons
        self.provincePersons = provincePersons
        self.amount = amount
    }
}

extension WriteTransaction {
    /// Adds to a task's counter for a month. ``takeBack(task:region:month:correctedIn:personTimes:person:amount:)`` is its inverse.
    ///
    /// - Parameters:
    ///   - month: Year and month, 202203.
    ///   - personTimes: 0 when only an amount is counted; never negative.
    ///   - person: Counts once per task, region and year; nil when the occasion has no person.
    /// - Throws: ``StorageError/unavailable(_:)``, ``StorageError/constraint(_:_:)`` for a month that is none,
    ///   ``StorageError/misuse(_:)`` for a negative number.
    public func count(
        task: String, region: String, month: Int, personTimes: Int = 1, person: String? = nil, amount: Int64 = 0
    ) throws(StorageError) {
        let connection = try connection()
        try Self.checkMonth(month)
        guard personTimes >= 0, amount >= 0 else { throw .misuse("\(task) counted by a negative number") }
        var entry = CounterEntry(
            task: task, regionCode: region, month: month, personID: person, personTimes: Int64(personTimes),
            amount: amount)
        if let person, personTimes > 0 {
            let counted = CountedPerson(task: task, region: region, month: month, person: person)
            entry.persons = try Self.isNew(counted, times: personTimes, connection) ? 1 : 0
            entry.provincePersons = try Self.isNewAnywhere(counted, times: personTimes, connection) ? 1 : 0
        }
        try connection.send(
            """
            INSERT INTO monthly_counter (task, region_code, month, person_times, persons, province_persons, amount)
            VALUES (\(task), \(region), \(month), \(personTimes), \(entry.persons), \(entry.provincePersons), \(amount))
            ON CONFLICT (task, region_code, month) DO UPDATE SET
                person_times = monthly_counter.person_times + excluded.person_times,
                persons = monthly_counter.persons + excluded.persons,
                province_persons = monthly_counter.province_persons + excluded.province_persons,
                amount = monthly_counter.amount + excluded.amount
            """)
        session.pendingEntries.append(entry)
    }

    static func checkMonth(_ month: Int) throws(StorageError) {
        guard month % 100 >= 1, month % 100 <= 12 else { throw .constraint(.check, "\(month) is no month") }
    }

    /// Notes that a person was counted, and says whether for the first time in the year.
    private static func isNew(
        _ entry: CountedPerson, times: Int, _ connection: any Connection
    ) throws(StorageError) -> Bool {
        let counted = try connection.first(
            """
            INSERT INTO counted_person (task, year, region_code, person_id, first_month, times)
            VALUES (\(entry.task), \(entry.year), \(entry.region), \(entry.person), \(entry.month), \(times))
            ON CONFLICT (task, year, region_code, person_id) DO UPDATE SET times = counted_person.times + excluded.times
            RETURNING times, first_month
            """
        ) { row in (after: try row.int("times"), firstMonth: try row.int("first_month")) }
        guard let counted, counted.after == times else { return false }
        // Counted before and taken back: the first time is now this one.
        if counted.firstMonth != entry.month {
            try connection.send(
                "UPDATE counted_person SET first_month = \(entry.month) WHERE \(entry.condition)")
        }
        return true
    }
}

extension WriteTransaction {
    /// Notes that a person was counted somewhere in the province, and says whether for the first time in the year.
    private static func isNewAnywhere(
        _ entry: CountedPerson, times: Int, _ connection: any Connection
    ) throws(StorageError) -> Bool {
        let counted = try connection.first(
            """
            INSERT INTO counted_anywhere (task, year, person_id, first_region, first_month, times)
            VALUES (\(entry.task), \(entry.year), \(entry.person), \(entry.region), \(entry.month), \(times))
            ON CONFLICT (task, year, person_id) DO UPDATE SET times = counted_anywhere.times + excluded.times
            RETURNING times, first_region, first_month
            """
        ) { row in
            (after: try row.int("times"), region: try row.text("first_region"), month: try row.int("first_month"))
        }
        guard let counted, counted.after == times else { return false }
        if (counted.region, counted.month) != (entry.region, entry.month) {
            try connection.send(
                """
                UPDATE counted_anywhere SET first_region = \(entry.region), first_month = \(entry.month)
                WHERE \(entry.conditionAnywhere)
                """)
        }
        return true
    }
}

/// A person whom a month counts.
struct CountedPerson {
    var task: String
    var region: String
    /// Year and month, 202203.
    var month: Int
    var person: String

    var year: Int { month / 100 }

    /// Its row in `counted_person`.
    var condition: SQL {
        "task = \(task) AND year = \(year) AND region_code = \(region) AND person_id = \(person)"
    }

    /// Its row in `counted_anywhere`.
    var conditionAnywhere: SQL { "task = \(task) AND year = \(year) AND person_id = \(person)" }
}

extension Database {
    /// Counters of some months, both ends included; of some tasks when `tasks` names any, of one region when `region` is given.
    /// In the order of task, region and month.
    public nonisolated(nonsending) func counters(
        tasks: [String] = [], region: String? = nil, fromMonth: Int, toMonth: Int
    ) async throws -> [MonthlyCounter] {
        try await read { transaction in
            let ofTasks: SQL = tasks.isEmpty ? "" : "AND task IN (\(list: tasks))"
            let ofRegion: SQL = region.map { "AND region_code = \($0)" } ?? ""
            return try transaction.query(
                """
                SELECT task, region_code, month, person_times, persons, province_persons, amount FROM monthly_counter
                WHERE month BETWEEN \(fromMonth) AND \(toMonth) \(ofTasks) \(ofRegion) ORDER BY task, region_code, month
                """
            ) { row in
                MonthlyCounter(
                    task: try row.text("task"), regionCode: try row.text("region_code"), month: try row.int("month"),
                    personTimes: try row.integer("person_times"), persons: try row.integer("persons"),
                    provincePersons: try row.integer("province_persons"), amount: try row.integer("amount"))
            }
        }
    }
}
