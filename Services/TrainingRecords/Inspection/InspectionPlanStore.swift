internal import Ledger
internal import TrainingRecordsMessages
internal import Ground
internal import Rules
internal import Storage

/// A plan as it is kept.
struct StoredInspectionPlan: Sendable {
    /// As the public sees it, without its lists.
    var message: InspectionPlan
    let region: RegionCode
    let state: InspectionLife.PlanState
    let drawsOn: CivilDay
    /// Secret until the draw.
    let seed: InspectionSeed
}

/// Plans of inspections.
enum InspectionPlanStore {
    private static let columns: SQL = """
        id, title, region_code, kind, period_from_on, period_to_on, draw_count, inspectors_each, object_count,
        inspector_count, draws_on, seed, seed_hash, state, cancel_reason, published_at, drawn_at, basis
        """

    /// Keeps a plan with its seed.
    static func insert(
        _ plan: InspectionPlan, _ request: PublishInspectionPlanRequest.Checked, seed: InspectionSeed,
        in write: WriteTransaction
    ) throws {
        try write.execute(
            """
            INSERT INTO inspection_plan (\(columns))
            VALUES (\(plan.planID), \(plan.title), \(plan.regionCode), \(plan.kind.rawValue),
                \(request.periodFrom.daysSince1970), \(request.periodTo.daysSince1970), \(plan.drawCount),
                \(plan.inspectorsEach), \(plan.objectCount), \(plan.inspectorCount), \(request.drawsOn.daysSince1970),
                \(seed.text), \(seed.hash), \(plan.state.rawValue), '', \(write.act.instantNanoseconds), NULL,
                \(plan.basis?.packed() ?? []))
            """)
    }

    /// A plan without its lists.
    ///
    /// - Throws: ``TrainingRecordsError/inspectionPlanNotFound``.
    static func existing(_ id: String, in transaction: some Transaction) throws -> StoredInspectionPlan {
        let found = try transaction.first("SELECT \(columns) FROM inspection_plan WHERE id = \(id)", decode)
        guard let found else { throw TrainingRecordsError.inspectionPlanNotFound }
        return found
    }

    /// A plan with its lists and what was drawn.
    static func existingWhole(_ id: String, in transaction: some Transaction) throws -> InspectionPlan {
        var plan = try existing(id, in: transaction).message
        plan.objects = try InspectionListStore.objects(of: id, in: transaction)
        plan.inspectors = try InspectionListStore.inspectors(of: id, in: transaction)
        plan.lots = try InspectionStore.lots(of: id, in: transaction)
        return plan
    }

    /// Notes the draw; false when the plan was drawn or called off before.
    static func draw(_ id: String, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            UPDATE inspection_plan SET state = \(InspectionPlanState.drawn.rawValue),
                drawn_at = \(write.act.instantNanoseconds)
            WHERE id = \(id) AND state = \(InspectionPlanState.published.rawValue)
            """) == 1
    }

    /// Calls a plan off; false when it was drawn or called off before.
    static func cancel(_ id: String, reason: String, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            UPDATE inspection_plan SET state = \(InspectionPlanState.cancelled.rawValue), cancel_reason = \(reason)
            WHERE id = \(id) AND state = \(InspectionPlanState.published.rawValue)
            """) == 1
    }

    /// What narrows a list of plans.
    struct Filter: Sendable {
        var region: RegionCode?
        var state: InspectionPlanState?
    }

    /// The statement of the list, latest first.
    static func statement(_ filter: Filter, before last: String?, limit: Int) -> SQL {
        var conditions = Conditions()
        conditions.add("region_code", isWithin: filter.region?.codes)
        conditions.add("state", equals: filter.state?.rawValue)
        conditions.add("id", isBefore: last)
        return "SELECT \(columns) FROM inspection_plan \(where: conditions) ORDER BY id DESC LIMIT \(limit)"
    }

    /// Plans without their lists, latest first.
    static func list(
        _ filter: Filter, before last: String?, limit: Int, in transaction: some Transaction
    ) throws -> [InspectionPlan] {
        try transaction.query(statement(filter, before: last, limit: limit), decode).map(\.message)
    }

    private static func decode(_ row: Row) throws -> StoredInspectionPlan {
        let (region, drawsOn) = (try row.region("region_code"), try row.day("draws_on"))
        let (state, seed) = (try row.choice("state", InspectionPlanState.self), try row.text("seed"))
        guard let rule = InspectionLife.PlanState(rawValue: Int(state.rawValue)) else {
            throw row.unreadable("state", as: "state of a plan")
        }
        return StoredInspectionPlan(
            message: InspectionPlan(
                planID: try row.text("id"), title: try row.text("title"), regionCode: region.code,
                kind: try row.choice("kind"), periodFrom: try row.day("period_from_on").description,
                periodTo: try row.day("period_to_on").description, drawCount: try row.int32("draw_count"),
                inspectorsEach: try row.int32("inspectors_each"), drawsOn: drawsOn.description, state: state,
                seedHash: try row.text("seed_hash"), seed: state == .drawn ? seed : "",
                publishedAt: try row.timestamp("published_at"), drawnAt: try row.optionalTimestamp("drawn_at"),
                cancelReason: try row.text("cancel_reason"), objectCount: try row.int32("object_count"),
                inspectorCount: try row.int32("inspector_count"), basis: try row.message("basis")),
            region: region, state: rule, drawsOn: drawsOn, seed: InspectionSeed(seed))
    }
}
