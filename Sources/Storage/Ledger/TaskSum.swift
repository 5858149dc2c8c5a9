/// Months of a task.
public struct TaskSpan: Sendable, Hashable {
    /// The task's key, such as `vouchers.issued`.
    public var task: String
    /// As years and months: 202203...202212.
    public var months: ClosedRange<Int>

    /// Makes a span.
    public init(task: String, months: ClosedRange<Int>) {
        self.task = task
        self.months = months
    }
}

/// What one region did of one task in the months of a span.
public struct TaskSum: Sendable, Hashable {
    /// The task's key, such as `vouchers.issued`.
    public var task: String
    /// City-level region, or 210000 for the province's own.
    public var regionCode: String
    /// Occasions, each person as often as it happened.
    public var personTimes: Int64
    /// Persons, each once a year in this region.
    public var persons: Int64
    /// Those of them who were counted here first of all regions in the year: over all regions, each person of the province once.
    public var provincePersons: Int64
    /// A sum in the task's unit, such as yuan.
    public var amount: Int64
    /// What corrections made in the span took back from months before it: not part of the sum.
    public var takenBack: TakenBack

    /// Numbers taken back, none negative.
    public struct TakenBack: Sendable, Hashable {
        /// Occasions.
        public var personTimes: Int64
        /// Persons.
        public var persons: Int64
        /// In the task's unit.
        public var amount: Int64

        /// Makes what was taken back: nothing.
        public init(personTimes: Int64 = 0, persons: Int64 = 0, amount: Int64 = 0) {
            self.personTimes = personTimes
            self.persons = persons
            self.amount = amount
        }
    }

    /// Makes a sum.
    public init(
        task: String, regionCode: String, personTimes: Int64, persons: Int64, provincePersons: Int64,
        amount: Int64, takenBack: TakenBack = TakenBack()
    ) {
        self.task = task
        self.regionCode = regionCode
        self.personTimes = personTimes
        self.persons = persons
        self.provincePersons = provincePersons
        self.amount = amount
        self.takenBack = takenBack
    }
}

/// Sums of some spans, and the change of the feed up to which they count.
public struct TaskSums: Sendable, Hashable {
    /// In the order of the spans, and by region in each.
    public var sums: [TaskSum]
    /// The last change they tell of.
    public var asOf: Int64
}

extension Database {
    /// What was counted in spans, of one region when `region` is given: in their order, and by region in each. A region that has no counter in
    /// a span has no sum there.
    ///
    /// Reads the counters of each span, which are as many as the years go on and not as the records: all at one state of the database. The sums
    /// of an earlier state are made of the entries up to its change.
    ///
    /// - Parameter asOf: the change up to which is counted; nil for the last one.
    public nonisolated(nonsending) func counterSums(
        of spans: [TaskSpan], region: String? = nil, asOf: Int64? = nil
    ) async throws -> TaskSums {
        try await read { transaction in
            let last = try transaction.first("SELECT COALESCE(MAX(sequence), 0) AS last FROM audit_entry") {
                try $0.integer("last")
            }
            let sums = try spans.flatMap { span in
                try transaction.query(span.statement(region: region, asOf: asOf)) { row in
                    TaskSum(
                        task: span.task, regionCode: try row.text("region_code"), personTimes: try row.integer("times"),
                        persons: try row.integer("people"), provincePersons: try row.integer("people_anywhere"),
                        amount: try row.integer("total"),
                        takenBack: TaskSum.TakenBack(
                            personTimes: try row.integer("times_back"), persons: try row.integer("people_back"),
                            amount: try row.integer("total_back")))
                }
            }
            return TaskSums(sums: sums, asOf: min(asOf ?? .max, last ?? 0))
        }
    }
}

extension TaskSpan {
    /// The statement of ``Database/counterSums(of:region:asOf:)``.
    func statement(region: String?, asOf: Int64? = nil) -> SQL {
        """
        SELECT region_code, CAST(SUM(person_times) AS BIGINT) AS times, CAST(SUM(persons) AS BIGINT) AS people,
            CAST(SUM(province_persons) AS BIGINT) AS people_anywhere,
            CAST(SUM(amount) AS BIGINT) AS total, CAST(SUM(times_back) AS BIGINT) AS times_back,
            CAST(SUM(people_back) AS BIGINT) AS people_back, CAST(SUM(total_back) AS BIGINT) AS total_back
        FROM (\(asOf.map { parts(region: region, asOf: $0) } ?? parts(region: region))) AS counted
        GROUP BY region_code ORDER BY region_code
        """
    }

    /// Counters, and what was taken back from months before.
    private func parts(region: String?) -> SQL {
        let (first, last) = (months.lowerBound, months.upperBound)
        let ofRegion: SQL = region.map { "AND region_code = \($0)" } ?? ""
        return """
            SELECT region_code, person_times, persons, province_persons, amount, 0 AS times_back, 0 AS people_back,
                0 AS total_back
            FROM monthly_counter
            WHERE task = \(task) AND month BETWEEN \(first) AND \(last) \(ofRegion)
            UNION ALL
            SELECT region_code, 0, 0, 0, 0, person_times, persons, amount FROM counter_adjustment
            WHERE task = \(task) AND corrected_in BETWEEN \(first) AND \(last) AND month < \(first) \(ofRegion)
            """
    }

    /// The same of the entries up to a change.
    private func parts(region: String?, asOf: Int64) -> SQL {
        let (first, last) = (months.lowerBound, months.upperBound)
        let ofRegion: SQL = region.map { "AND region_code = \($0)" } ?? ""
        return """
            SELECT region_code, person_times, persons, province_persons, amount, 0 AS times_back, 0 AS people_back,
                0 AS total_back
            FROM counter_entry
            WHERE task = \(task) AND month BETWEEN \(first) AND \(last) AND sequence <= \(asOf) \(ofRegion)
            UNION ALL
            SELECT region_code, 0, 0, 0, 0, -person_times, -persons, -amount FROM counter_entry
            WHERE task = \(task) AND corrected_in BETWEEN \(first) AND \(last) AND month < \(first)
                AND sequence <= \(asOf) \(ofRegion)
            """
    }
}
