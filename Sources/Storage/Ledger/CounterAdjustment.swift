/// What corrections made in one month took back from what another month of a task had counted.
///
/// The counter of that other month is lowered at once, so no month and no year is ever negative. A bulletin published before keeps its number;
/// the adjustment says by how much the counter differs from it since.
public struct CounterAdjustment: Sendable, Hashable {
    /// The task's key, such as `vouchers.issued`.
    public var task: String
    /// City-level region, or 210000 for the province's own.
    public var regionCode: String
    /// The month that had counted it: 202203.
    public var month: Int
    /// The month in which it was corrected: 202301.
    public var correctedIn: Int
    /// Occasions taken back, not negative.
    public var personTimes: Int64
    /// Persons that no longer count in `month`, not negative.
    public var persons: Int64
    /// Of those, the ones that no longer count in the province, not negative.
    public var provincePersons: Int64
    /// Taken back in the task's unit, not negative.
    public var amount: Int64

    /// Makes an adjustment.
    public init(
        task: String, regionCode: String, month: Int, correctedIn: Int, personTimes: Int64, persons: Int64,
        provincePersons: Int64, amount: Int64
    ) {
        self.task = task
        self.regionCode = regionCode
        self.month = month
        self.correctedIn = correctedIn
        self.personTimes = personTimes
        self.persons = persons
        self.provincePersons = provincePersons
        self.amount = amount
    }
}

extension WriteTransaction {
    /// Takes back what `count` added in a month, because its record was voided or given up.
    ///
    /// The month that counted it is lowered, whenever the correction is made. A person whom nothing else of the task counts in that region and
    /// year no longer counts, in the month of the first time; a person who was not counted is left alone.
    ///
    /// - Parameters:
    ///   - month: The month that counted it, 202203.
    ///   - correctedIn: The month of the correction.
    ///   - person: As it was given to `count`.
    /// - Throws: ``StorageError/constraint(_:_:)`` when the month did not count as much, or is no month;
    ///   ``StorageError/misuse(_:)`` for a negative number; ``StorageError/unavailable(_:)``.
    public func takeBack(
        task: String, region: String, month: Int, correctedIn: Int, personTimes: Int = 1, person: String? = nil,
        amount: Int64 = 0
    ) throws(StorageError) {
        let connection = try connection()
        try Self.checkMonth(month)
        try Self.checkMonth(correctedIn)
        guard personTimes >= 0, amount >= 0 else { throw .misuse("\(task) taken back by a negative number") }
        var taken = [
            CounterEntry(
                task: task, regionCode: region, month: month, correctedIn: correctedIn, personID: person,
                personTimes: -Int64(personTimes), amount: -amount)
        ]
        func change(_ region: String, _ month: Int, _ body: (inout CounterEntry) -> Void) {
            if let index = taken.firstIndex(where: { $0.regionCode == region && $0.month == month }) {
                return body(&taken[index])
            }
            var entry = CounterEntry(
                task: task, regionCode: region, month: month, correctedIn: correctedIn, personID: person)
            body(&entry)
            taken.append(entry)
        }
        if let person, personTimes > 0 {
            let counted = CountedPerson(task: task, region: region, month: month, person: person)
            if let first = try Self.monthLeft(by: counted, times: personTimes, connection) {
                change(region, first) { $0.persons = -1 }
                // Who was counted before counters told of the province has no row there.
                if let first = try Self.placeLeft(by: counted, times: personTimes, connection) {
                    change(first.region, first.month) { $0.provincePersons = -1 }
                }
            } else {
                _ = try Self.placeLeft(by: counted, times: personTimes, connection)
            }
        }
        for entry in taken {
            try Self.apply(entry, connection)
            session.pendingEntries.append(entry)
        }
    }

    /// Takes occasions of a person back. Answers the month in which the person no longer counts; nil when something else still counts them.
    private static func monthLeft(
        by entry: CountedPerson, times: Int, _ connection: any Connection
    ) throws(StorageError) -> Int? {
        try connection.first(
            """
            UPDATE counted_person SET times = times - \(times) WHERE \(entry.condition) AND times >= \(times)
            RETURNING times, first_month
            """
        ) { row in try row.int("times") == 0 ? try row.int("first_month") : nil } ?? nil
    }

    /// Takes occasions of a person back from the province. Answers where and when the person no longer counts; nil when something else still
    /// counts them.
    private static func placeLeft(
        by entry: CountedPerson, times: Int, _ connection: any Connection
    ) throws(StorageError) -> (region: String, month: Int)? {
        try connection.first(
            """
            UPDATE counted_anywhere SET times = times - \(times)
            WHERE \(entry.conditionAnywhere) AND times >= \(times) RETURNING times, first_region, first_month
            """
        ) { row in
            try row.int("times") == 0 ? (try row.text("first_region"), try row.int("first_month")) : nil
        } ?? nil
    }

    /// Lowers a counter by an entry, none of whose numbers is positive.
    private static func apply(_ entry: CounterEntry, _ connection: any Connection) throws(StorageError) {
        let lowered = try connection.execute(
            """
            UPDATE monthly_counter SET person_times = person_times + \(entry.personTimes),
                persons = persons + \(entry.persons), province_persons = province_persons + \(entry.provincePersons),
                amount = amount + \(entry.amount)
            WHERE task = \(entry.task) AND region_code = \(entry.regionCode) AND month = \(entry.month)
                AND person_times + \(entry.personTimes) >= 0 AND persons + \(entry.persons) >= 0
                AND province_persons + \(entry.provincePersons) >= 0 AND amount + \(entry.amount) >= 0
            """)
        guard lowered == 1 else {
            throw .constraint(.check, "\(entry.task) of \(entry.regionCode) did not count as much in \(entry.month)")
        }
        guard entry.month != entry.correctedIn else { return }
        try connection.send(
            """
            INSERT INTO counter_adjustment (task, region_code, month, corrected_in, person_times, persons,
                province_persons, amount)
            VALUES (\(entry.task), \(entry.regionCode), \(entry.month), \(entry.correctedIn),
                \(-entry.personTimes), \(-entry.persons), \(-entry.provincePersons), \(-entry.amount))
            ON CONFLICT (task, region_code, corrected_in, month) DO UPDATE SET
                person_times = counter_adjustment.person_times + excluded.person_times,
                persons = counter_adjustment.persons + excluded.persons,
                province_persons = counter_adjustment.province_persons + excluded.province_persons,
                amount = counter_adjustment.amount + excluded.amount
            """)
    }
}

extension Database {
    /// Adjustments by corrections that were made in some months, both ends included; of some tasks when `tasks` names any, of one region when
    /// `region` is given. In the order of task, region, month of the correction and month that had counted.
    public nonisolated(nonsending) func counterAdjustments(
        tasks: [String] = [], region: String? = nil, correctedFrom first: Int, to last: Int
    ) async throws -> [CounterAdjustment] {
        try await read { transaction in
            let ofTasks: SQL = tasks.isEmpty ? "" : "AND task IN (\(list: tasks))"
            let ofRegion: SQL = region.map { "AND region_code = \($0)" } ?? ""
            return try transaction.query(
                """
                SELECT task, region_code, month, corrected_in, person_times, persons, province_persons, amount
                FROM counter_adjustment
                WHERE corrected_in BETWEEN \(first) AND \(last) \(ofTasks) \(ofRegion)
                ORDER BY task, region_code, corrected_in, month
                """
            ) { row in
                CounterAdjustment(
                    task: try row.text("task"), regionCode: try row.text("region_code"), month: try row.int("month"),
                    correctedIn: try row.int("corrected_in"), personTimes: try row.integer("person_times"),
                    persons: try row.integer("persons"), provincePersons: try row.integer("province_persons"),
                    amount: try row.integer("amount"))
            }
        }
    }
}
