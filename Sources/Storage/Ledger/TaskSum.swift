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
    /// A sum in the task's unit, such as yuan.
    public var amount: Int64

    /// Makes a sum.
    public init(task: String, regionCode: String, personTimes: Int64, persons: Int64, amount: Int64) {
        self.task = task
        self.regionCode = regionCode
        self.personTimes = personTimes
        self.persons = persons
        self.amount = amount
    }
}

extension Database {
    /// What was counted in spans, of one region when `region` is given: in their order, and by region in each. A region that has no counter in
    /// a span has no sum there.
    ///
    /// Reads the counters of each span, which are as many as the years go on and not as the records: all at one state of the database.
    public nonisolated(nonsending) func counterSums(
        of spans: [TaskSpan], region: String? = nil
    ) async throws -> [TaskSum] {
        try await read { transaction in
            let ofRegion: SQL = region.map { "AND region_code = \($0)" } ?? ""
            return try spans.flatMap { span in
                try transaction.query(
                    """
                    SELECT region_code, CAST(SUM(person_times) AS BIGINT) AS times, CAST(SUM(persons) AS BIGINT) AS people,
                        CAST(SUM(amount) AS BIGINT) AS total
                    FROM monthly_counter
                    WHERE task = \(span.task) AND month BETWEEN \(span.months.lowerBound) AND \(span.months.upperBound)
                        \(ofRegion)
                    GROUP BY region_code ORDER BY region_code
                    """
                ) { row in
                    TaskSum(
                        task: span.task, regionCode: try row.text("region_code"), personTimes: try row.integer("times"),
                        persons: try row.integer("people"), amount: try row.integer("total"))
                }
            }
        }
    }
}
