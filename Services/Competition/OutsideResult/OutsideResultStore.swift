internal import CompetitionMessages
internal import Ground
internal import Ledger
internal import Storage

/// Places reached in competitions that are not held here.
enum OutsideResultStore {
    private static let columns: SQL = """
        outside_result_id, person_id, region_code, tier, competition_name, event_name, occupation_code, place, competitor_count,
        medal, student_group, world_skills_selection, ended_on, document, state, reason, filed_by
        """

    /// What narrows a list; nil and empty text narrow nothing.
    struct Filter: Sendable {
        var regions: ClosedRange<String>?
        var personID: String = ""
        var state: OutsideResultState?
    }

    private static func decode(_ row: Row) throws -> OutsideResult {
        OutsideResult(
            outsideResultID: try row.text("outside_result_id"), personID: try row.text("person_id"),
            regionCode: try row.region("region_code").code, tier: try row.choice("tier"),
            competitionName: try row.text("competition_name"), eventName: try row.text("event_name"),
            occupationCode: try row.text("occupation_code"), place: try row.int32("place"),
            competitorCount: try row.int32("competitor_count"), medal: try row.choice("medal"),
            studentGroup: try row.bool("student_group"),
            worldSkillsSelection: try row.bool("world_skills_selection"), endedOn: try row.dayText("ended_on"),
            document: try row.text("document"), state: try row.choice("state"), reason: try row.text("reason"),
            filedBy: try row.text("filed_by"))
    }

    /// An outside result.
    ///
    /// - Throws: ``CompetitionError/outsideResultNotFound``.
    static func existing(_ id: String, in transaction: some Transaction) throws -> OutsideResult {
        let found = try transaction.first(
            "SELECT \(columns) FROM outside_result WHERE outside_result_id = \(id)", decode)
        guard let found else { throw CompetitionError.outsideResultNotFound }
        return found
    }

    /// Files an outside result.
    ///
    /// - Returns: false when the person's place in this event is filed and not rejected.
    static func insert(_ result: OutsideResult, endedOn: CivilDay, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            INSERT INTO outside_result (\(columns))
            VALUES (\(result.outsideResultID), \(result.personID), \(result.regionCode), \(result.tier.rawValue),
                \(result.competitionName), \(result.eventName), \(result.occupationCode), \(result.place),
                \(result.competitorCount), \(result.medal.rawValue), \(result.studentGroup),
                \(result.worldSkillsSelection), \(endedOn.daysSince1970), \(result.document), \(result.state.rawValue), '',
                \(result.filedBy))
            ON CONFLICT DO NOTHING
            """) == 1
    }

    /// Moves an outside result on.
    ///
    /// - Returns: false when it is not in that state.
    static func move(
        _ id: String, from state: OutsideResultState, to next: OutsideResultState, reason: String,
        in write: WriteTransaction
    ) throws -> Bool {
        try write.execute(
            """
            UPDATE outside_result SET state = \(next.rawValue), reason = \(reason)
            WHERE outside_result_id = \(id) AND state = \(state.rawValue)
            """) == 1
    }

    /// Up to `limit` outside results, newest first, after one.
    static func list(
        _ filter: Filter, after: String?, limit: Int, in transaction: some Transaction
    ) throws -> [OutsideResult] {
        var conditions = Conditions()
        conditions.add("region_code", isWithin: filter.regions)
        if !filter.personID.isEmpty { conditions.add("person_id", equals: filter.personID) }
        conditions.add("state", equals: filter.state?.rawValue)
        conditions.add("outside_result_id", isBefore: after)
        return try transaction.query(
            "SELECT \(columns) FROM outside_result \(where: conditions) ORDER BY outside_result_id DESC LIMIT \(limit)",
            decode)
    }
}
