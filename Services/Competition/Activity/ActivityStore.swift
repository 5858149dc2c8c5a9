internal import CompetitionMessages
internal import Ground
internal import Ledger
internal import Storage

/// Activities that are counted as a whole.
enum ActivityStore {
    private static let columns: SQL = """
        activity_id, kind, name, region_code, ended_on, person_times, document, sponsor, voided, void_reason
        """

    /// What narrows a list; nil narrows nothing.
    struct Filter: Sendable {
        var regions: ClosedRange<String>?
        var kind: ActivityKind?
    }

    private static func decode(_ row: Row) throws -> Activity {
        Activity(
            activityID: try row.text("activity_id"), kind: try row.choice("kind"), name: try row.text("name"),
            regionCode: try row.region("region_code").code, endedOn: try row.dayText("ended_on"),
            personTimes: try row.int32("person_times"), document: try row.text("document"),
            voided: try row.bool("voided"), voidReason: try row.text("void_reason"), sponsor: try row.text("sponsor"))
    }

    /// An activity.
    ///
    /// - Throws: ``CompetitionError/activityNotFound``.
    static func existing(_ id: String, in transaction: some Transaction) throws -> Activity {
        let found = try transaction.first("SELECT \(columns) FROM activity WHERE activity_id = \(id)", decode)
        guard let found else { throw CompetitionError.activityNotFound }
        return found
    }

    /// Records an activity.
    ///
    /// - Returns: false when the region has one of that name in the year.
    static func insert(_ activity: Activity, on day: CivilDay, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            INSERT INTO activity (activity_id, kind, name, region_code, ended_on, ended_year, person_times, document, sponsor,
                voided, void_reason)
            VALUES (\(activity.activityID), \(activity.kind.rawValue), \(activity.name), \(activity.regionCode),
                \(day.daysSince1970), \(day.year), \(activity.personTimes), \(activity.document), \(activity.sponsor), 0, '')
            ON CONFLICT DO NOTHING
            """) == 1
    }

    /// Voids an activity.
    ///
    /// - Returns: false when it was voided before.
    static func void(_ id: String, reason: String, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            "UPDATE activity SET voided = 1, void_reason = \(reason) WHERE activity_id = \(id) AND voided = 0") == 1
    }

    /// Up to `limit` activities, newest first, after one.
    static func list(
        _ filter: Filter, after: String?, limit: Int, in transaction: some Transaction
    ) throws -> [Activity] {
        var conditions = Conditions()
        conditions.add("region_code", isWithin: filter.regions)
        conditions.add("kind", equals: filter.kind?.rawValue)
        conditions.add("activity_id", isBefore: after)
        return try transaction.query(
            "SELECT \(columns) FROM activity \(where: conditions) ORDER BY activity_id DESC LIMIT \(limit)", decode)
    }

    /// How many activities and person-times there are in a year by kind.
    static func participation(in year: Int, _ transaction: some Transaction) throws -> [ActivityParticipation] {
        try transaction.query(
            """
            SELECT kind, count(*) AS activities, CAST(sum(person_times) AS BIGINT) AS times FROM activity
            WHERE ended_year = \(year) AND voided = 0 GROUP BY kind ORDER BY kind
            """
        ) { row in
            ActivityParticipation(
                kind: try row.choice("kind"), activities: try row.int32("activities"),
                personTimes: try row.int32("times"))
        }
    }
}
