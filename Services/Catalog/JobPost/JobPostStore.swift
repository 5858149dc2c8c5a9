internal import CatalogMessages
internal import Ground
internal import Ledger
internal import Rules
internal import Storage
internal import TypeMessages

extension FourLists.Mismatch: RuleValue {
    typealias Contract = ListMismatch
}

/// Job posts of the firms of industry chains.
enum JobPostStore {
    private static let columns: SQL = """
        post_id, credit_code, title, occupation_code, level, positions, wage_from_yuan, wage_to_yuan, region_code,
        opens_on, closes_on, is_closed, filled
        """

    /// What narrows a list; nil narrows nothing.
    struct Filter: Sendable {
        var regions: ClosedRange<String>?
        var occupation: OccupationCode?
        var enterprise: CreditCode?
        var day: CivilDay?
    }

    /// Posts.
    ///
    /// - Throws: ``CatalogError/jobPostNotFound``.
    static func existing(_ id: String, in transaction: some Transaction) throws -> JobPost {
        let found = try transaction.first("SELECT \(columns) FROM job_post WHERE post_id = \(id)", decode)
        guard let found else { throw CatalogError.jobPostNotFound }
        return found
    }

    /// The statement of a list, by id.
    static func list(_ filter: Filter, after id: String?, limit: Int) -> SQL {
        var conditions = Conditions()
        conditions.add("post_id", isAfter: id)
        conditions.add("region_code", isWithin: filter.regions)
        conditions.add("occupation_code", equals: filter.occupation?.description)
        conditions.add("credit_code", equals: filter.enterprise?.text)
        if let day = filter.day?.daysSince1970 { conditions.add("opens_on <= \(day) AND closes_on >= \(day)") }
        return "SELECT \(columns) FROM job_post \(where: conditions) ORDER BY post_id LIMIT \(limit)"
    }

    /// Publishes posts.
    static func insert(
        _ id: String, _ request: PublishJobPostRequest.Checked, opens: CivilDay, in write: WriteTransaction
    ) throws {
        try write.execute(
            """
            INSERT INTO job_post (\(columns))
            VALUES (\(id), \(request.enterpriseCreditCode.text), \(request.title), \(request.occupationCode.description),
                \(request.level?.rawValue ?? 0), \(request.positions), \(request.wageFromYuan), \(request.wageToYuan),
                \(request.regionCode.code), \(opens.daysSince1970), \(request.closesOn.daysSince1970), 0, 0)
            """)
    }

    /// Closes posts; false when they are closed.
    static func close(_ id: String, filled: Int, on day: CivilDay, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            UPDATE job_post SET is_closed = 1, filled = \(filled),
                closes_on = CASE WHEN closes_on < \(day.daysSince1970) THEN closes_on ELSE \(day.daysSince1970) END
            WHERE post_id = \(id) AND is_closed = 0
            """) == 1
    }

    /// Posts of an occupation that were open in a period.
    static func posts(
        of occupation: OccupationCode, in regions: ClosedRange<String>?, from first: CivilDay, through last: CivilDay,
        _ transaction: some Transaction
    ) throws -> [JobPosting.Posts] {
        try transaction.query(statement(of: occupation, in: regions, from: first, through: last)) { row in
            JobPosting.Posts(
                opens: try row.day("opens_on"), closes: try row.day("closes_on"),
                positions: try row.integer("positions"))
        }
    }

    /// The statement of ``posts(of:in:from:through:_:)``.
    static func statement(
        of occupation: OccupationCode, in regions: ClosedRange<String>?, from first: CivilDay, through last: CivilDay
    ) -> SQL {
        var conditions = Conditions()
        conditions.add("occupation_code", equals: occupation.description)
        conditions.add("opens_on <= \(last.daysSince1970) AND closes_on >= \(first.daysSince1970)")
        conditions.add("region_code", isWithin: regions)
        return "SELECT opens_on, closes_on, positions FROM job_post \(where: conditions) ORDER BY opens_on"
    }

    static func decode(_ row: Row) throws -> JobPost {
        JobPost(
            postID: try row.text("post_id"), enterpriseCreditCode: try row.text("credit_code"),
            title: try row.text("title"), occupationCode: try row.text("occupation_code"),
            level: try row.choiceOrUnspecified("level"), positions: try row.int32("positions"),
            wageFromYuan: try row.integer("wage_from_yuan"), wageToYuan: try row.integer("wage_to_yuan"),
            regionCode: try row.text("region_code"), opensOn: try row.dayText("opens_on"),
            closesOn: try row.dayText("closes_on"), closed: try row.bool("is_closed"), filled: try row.int32("filled"))
    }
}
