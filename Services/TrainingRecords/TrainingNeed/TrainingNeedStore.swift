internal import Ledger
internal import TrainingRecordsMessages
internal import Ground
internal import Rules
internal import Storage

/// What members of groups want to be trained in.
enum TrainingNeedStore {
    /// A class of the occupation in which the person took a seat since; NULL while the need is unmet.
    private static let metBy: SQL = """
        (SELECT MIN(e.class_id) FROM enrolment e JOIN training_class c ON c.id = e.class_id
            WHERE e.person_id = n.person_id AND e.state IN (1, 3) AND c.occupation_code = n.occupation_code
                AND e.enrolled_at >= n.registered_at)
        """
    private static let columns: SQL = """
        n.id, n.person_id, n.worker_group, n.occupation_code, n.region_code, n.registered_at, n.withdraw_reason,
        \(metBy) AS met_by
        """

    /// Registers a need; false when one for the occupation stands.
    static func insert(_ need: TrainingNeed, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            INSERT INTO training_need (id, person_id, worker_group, occupation_code, region_code, registered_at,
                withdraw_reason, live)
            VALUES (\(need.needID), \(need.personID), \(need.workerGroup.rawValue), \(need.occupationCode),
                \(need.regionCode), \(write.act.instantNanoseconds), '', 1)
            ON CONFLICT DO NOTHING
            """) == 1
    }

    /// A need.
    ///
    /// - Throws: ``TrainingRecordsError/trainingNeedNotFound``.
    static func existing(_ id: String, in transaction: some Transaction) throws -> TrainingNeed {
        let found = try transaction.first("SELECT \(columns) FROM training_need n WHERE n.id = \(id)", decode)
        guard let found else { throw TrainingRecordsError.trainingNeedNotFound }
        return found
    }

    /// Withdraws a need; false when it was.
    static func withdraw(_ id: String, reason: String, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            "UPDATE training_need SET withdraw_reason = \(reason), live = NULL WHERE id = \(id) AND live = 1") == 1
    }

    /// Records what became of a need, without the person, and returns it.
    static func record(_ kind: String, _ id: String, in write: WriteTransaction) throws -> TrainingNeed {
        let need = try existing(id, in: write)
        var payload = need
        payload.personID = ""
        try write.record(
            "training_need.\(kind)", subject: id, region: RegionCode(need.regionCode), payload,
            articles: [TrainingNeedRule.citation])
        return need
    }

    /// What narrows a list of needs.
    struct Filter: Sendable {
        var region: RegionCode?
        var occupation: String?
        var groups: [TargetGroup]?
        var personID: String?
        var unmet = false
    }

    /// The statement of the list, latest first.
    static func statement(_ filter: Filter, before last: String?, limit: Int) -> SQL {
        var conditions = conditions(filter)
        conditions.add("n.id", isBefore: last)
        return "SELECT \(columns) FROM training_need n \(where: conditions) ORDER BY n.id DESC LIMIT \(limit)"
    }

    /// Needs, latest first.
    static func list(
        _ filter: Filter, before last: String?, limit: Int, in transaction: some Transaction
    ) throws -> [TrainingNeed] {
        try transaction.query(statement(filter, before: last, limit: limit), decode)
    }

    /// How many needs there are in each county or city.
    static func count(_ filter: Filter, in transaction: some Transaction) throws -> [FittingNeeds] {
        try transaction.query(
            """
            SELECT n.region_code, count(*) AS persons FROM training_need n \(where: conditions(filter))
            GROUP BY n.region_code ORDER BY n.region_code
            """
        ) { row in
            FittingNeeds(regionCode: try row.region("region_code").code, persons: try row.int32("persons"))
        }
    }

    /// Notes that a person was invited to a class; false when they had been.
    static func invite(_ need: TrainingNeed, to classID: String, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            INSERT INTO class_invitation (class_id, person_id, need_id, invited_at)
            VALUES (\(classID), \(need.personID), \(need.needID), \(write.act.instantNanoseconds))
            ON CONFLICT DO NOTHING
            """) == 1
    }

    private static func conditions(_ filter: Filter) -> Conditions {
        var conditions = Conditions()
        conditions.add("n.region_code", isWithin: filter.region?.codes)
        conditions.add("n.occupation_code", equals: filter.occupation)
        conditions.add("n.worker_group", isOneOf: filter.groups?.map(\.rawValue))
        conditions.add("n.person_id", equals: filter.personID)
        if filter.unmet { conditions.add("n.live = 1 AND \(metBy) IS NULL") }
        return conditions
    }

    private static func decode(_ row: Row) throws -> TrainingNeed {
        TrainingNeed(
            needID: try row.text("id"), personID: try row.text("person_id"),
            workerGroup: try row.choice("worker_group"),
            occupationCode: try row.text("occupation_code"), regionCode: try row.region("region_code").code,
            registeredAt: try row.timestamp("registered_at"), withdrawReason: try row.text("withdraw_reason"),
            metByClassID: try row.optionalText("met_by") ?? "")
    }
}
