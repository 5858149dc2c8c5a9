internal import AwardsMessages
internal import Ground
internal import Ledger
internal import MessageRuntime
internal import Rules
internal import Storage
internal import WireMessages

/// Nominations. Their evidence is ``NominationEvidenceStore``'s, their plan ``PlanStore``'s, their place on the list ``ShortlistStore``'s.
enum NominationStore {
    private static let columns: SQL = """
        nomination_id, round_id, person_id, credit_code, title, place, channel, region_code, sector, nominator_credit_code, front_line,
        statement, state, state_reason, score_count, average_hundredths, spread_hundredths, publicity_begins_on,
        publicity_ends_on, substitute, nominated_at, case_id
        """

    /// States in which nothing became of a nomination yet.
    static let open: [NominationState] = [.nominated, .returned]

    private static func decode(_ row: Row) throws -> Nomination {
        Nomination(
            nominationID: try row.text("nomination_id"), roundID: try row.text("round_id"),
            personID: try row.text("person_id"), regionCode: try row.region("region_code").code,
            frontLine: try row.bool("front_line"), statement: try row.text("statement"),
            state: try row.choice("state"), scoreCount: try row.int32("score_count"),
            averageScoreHundredths: try row.int32("average_hundredths"), nominatedAt: try row.timestamp("nominated_at"),
            place: try row.text("place"), creditCode: try row.text("credit_code"), title: try row.text("title"),
            channel: try row.choice("channel"), sector: try row.text("sector"),
            nominatorCreditCode: try row.text("nominator_credit_code"), stateReason: try row.text("state_reason"),
            scoreSpreadHundredths: try row.int32("spread_hundredths"),
            publicityBeginsOn: try row.dayText("publicity_begins_on"),
            publicityEndsOn: try row.dayText("publicity_ends_on"), substitute: try row.bool("substitute"),
            caseID: try row.text("case_id"))
    }

    // MARK: Reading

    /// A nomination with its evidence and its plan.
    ///
    /// - Throws: ``AwardsError/nominationNotFound``.
    static func existing(_ id: String, in transaction: some Transaction) throws -> Nomination {
        guard var nomination = try transaction.first(statement(id), decode) else {
            throw AwardsError.nominationNotFound
        }
        nomination.evidence = try NominationEvidenceStore.evidence(of: id, in: transaction)
        nomination.plan = try PlanStore.plan(of: id, in: transaction)
        return nomination
    }

    /// The statement of a nomination.
    static func statement(_ id: String) -> SQL {
        "SELECT \(columns) FROM nomination WHERE nomination_id = \(id)"
    }

    /// Whether something is nominated in a round, and neither withdrawn nor refused.
    static func isNominated(_ subject: String, round: String, in transaction: some Transaction) throws -> Bool {
        try transaction.exists(
            """
            SELECT 1 FROM nomination WHERE round_id = \(round) AND subject_key = \(subject) AND state NOT IN (7, 8)
            """)
    }

    /// How many stand of a share.
    static func count(_ key: NominationShareStore.Key, in transaction: some Transaction) throws -> Int {
        try transaction.query(countStatement(key)) { try $0.count("nominations") }.reduce(0, +)
    }

    /// The statement of ``count(_:in:)``: only cities and sectors have shares.
    static func countStatement(_ key: NominationShareStore.Key) -> SQL {
        """
        SELECT count(*) AS nominations FROM nomination
        WHERE round_id = \(key.round) AND region_code = \(key.region.code) AND place = \(key.place)
            AND sector = \(key.sector) AND channel IN (1, 2) AND state NOT IN (7, 8)
        """
    }

    /// How many stand for a place through a channel.
    static func count(
        _ channel: NominationChannel, place: String, round: String, in transaction: some Transaction
    ) throws -> Int {
        try transaction.query(
            """
            SELECT count(*) AS nominations FROM nomination
            WHERE round_id = \(round) AND place = \(place) AND channel = \(channel.rawValue) AND state NOT IN (7, 8)
            """
        ) { try $0.count("nominations") }.reduce(0, +)
    }

    /// What narrows a list.
    struct Filter: Sendable {
        var round: String
        var place: String?
        var region: RegionCode?
        var state: NominationState?
        /// By id rather than by score.
        var isByID = false
        /// The last row of the page before.
        var after: (average: Int64, id: String)?
    }

    /// Nominations of a round in some states, by id, with their cases.
    static func cases(
        round: String, in states: [NominationState], _ transaction: some Transaction
    ) throws -> [(nomination: String, caseID: String)] {
        try transaction.query(
            """
            SELECT nomination_id, case_id FROM nomination
            WHERE round_id = \(round) AND state IN (\(list: states.map(\.rawValue))) ORDER BY nomination_id
            """
        ) { (try $0.text("nomination_id"), try $0.text("case_id")) }
    }

    /// A round's nominations, best first or by id; without evidence.
    static func list(_ filter: Filter, limit: Int, in transaction: some Transaction) throws -> [Nomination] {
        try transaction.query(listStatement(filter, limit: limit), decode)
    }

    /// The statement of ``list(_:limit:in:)``.
    static func listStatement(_ filter: Filter, limit: Int) -> SQL {
        var conditions = Conditions()
        conditions.add("round_id", equals: filter.round)
        conditions.add("place", equals: filter.place)
        conditions.add("region_code", isWithin: filter.region?.codes)
        conditions.add("state", equals: filter.state?.rawValue)
        if let (average, id) = filter.after {
            conditions.add(
                filter.isByID
                    ? "nomination_id > \(id)"
                    : "average_hundredths < \(average) OR (average_hundredths = \(average) AND nomination_id > \(id))")
        }
        let order: SQL = filter.isByID ? "nomination_id" : "average_hundredths DESC, nomination_id"
        return "SELECT \(columns) FROM nomination \(where: conditions) ORDER BY \(order) LIMIT \(limit)"
    }

    /// The last day of publicity of anything of a round; nil when nothing is public.
    static func lastPublicity(round: String, in transaction: some Transaction) throws -> CivilDay? {
        try transaction.query(
            """
            SELECT publicity_ends_on FROM nomination
            WHERE round_id = \(round) AND publicity_ends_on IS NOT NULL
            """
        ) { try $0.day("publicity_ends_on") }.max()
    }

    /// The account that nominated.
    static func nominator(of id: String, in transaction: some Transaction) throws -> String {
        try transaction.first("SELECT nominated_by FROM nomination WHERE nomination_id = \(id)") {
            try $0.text("nominated_by")
        } ?? ""
    }

    /// The masked name.
    static func maskedName(of id: String, in transaction: some Transaction) throws -> String {
        try transaction.first("SELECT masked_name FROM nomination WHERE nomination_id = \(id)") {
            try $0.text("masked_name")
        } ?? ""
    }

    // MARK: Writing

    /// Adds a nomination, unless the subject is nominated in the round.
    static func add(_ nomination: Nomination, maskedName: String, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            INSERT INTO nomination (nomination_id, round_id, subject_key, person_id, credit_code, title, masked_name, place, channel,
                region_code, sector, nominator_credit_code, front_line, statement, state, state_reason, score_count,
                average_hundredths, spread_hundredths, substitute, nominated_by, nominated_at)
            VALUES (\(nomination.nominationID), \(nomination.roundID), \(nomination.subjectKey), \(nomination.personID),
                \(nomination.creditCode), \(nomination.title), \(maskedName), \(nomination.place),
                \(nomination.channel.rawValue), \(nomination.regionCode), \(nomination.sector),
                \(nomination.nominatorCreditCode), \(nomination.frontLine), \(nomination.statement),
                \(nomination.state.rawValue), '', 0, 0, 0, 0, \(write.act.actor), \(write.act.instantNanoseconds))
            ON CONFLICT DO NOTHING
            """) == 1
    }

    /// Puts corrected words in place of the earlier ones; false when it is not open.
    static func correct(_ id: String, frontLine: Bool, statement: String, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            UPDATE nomination SET front_line = \(frontLine), statement = \(statement), state_reason = '',
                state = \(NominationState.nominated.rawValue)
            WHERE nomination_id = \(id) AND state IN (\(list: open.map(\.rawValue)))
            """) == 1
    }

    /// Moves a nomination on; false when it is in another state.
    static func advance(
        _ id: String, from: [NominationState], to: NominationState, reason: String = "", in write: WriteTransaction
    ) throws -> Bool {
        try write.execute(
            """
            UPDATE nomination SET state = \(to.rawValue), state_reason = \(reason)
            WHERE nomination_id = \(id) AND state IN (\(list: from.map(\.rawValue)))
            """) == 1
    }

    /// Binds a nomination to its case.
    static func bind(_ id: String, to caseID: String, in write: WriteTransaction) throws {
        try write.execute("UPDATE nomination SET case_id = \(caseID) WHERE nomination_id = \(id)")
    }
}

extension Nomination {
    /// What may be nominated once in a round.
    var subjectKey: String {
        if creditCode.isEmpty { return personID }
        return title.isEmpty ? creditCode : creditCode + "/" + title
    }
}
