internal import CatalogMessages
internal import Ground
internal import Ledger
internal import Requests
internal import Rules
internal import Storage
internal import TypeMessages

/// Training projects of the cities' catalogs.
enum TrainingProjectStore {
    private typealias State = ProjectLife.State

    private static let columns: SQL = """
        project_id, region_code, programme, name, occupation_code, level, hours, standard_yuan, effective_from,
        effective_to, state, published_on, withdrawn_on, withdrawal_reason, revision, policy_edition
        """

    /// A project as stored, with what the rules look at.
    struct Stored: Sendable {
        var message: TrainingProject
        let region: RegionCode
        let programme: Programme
        let occupation: OccupationCode?
        let level: SkillLevel?
        let standard: Yuan
        let period: DayPeriod
        let state: ProjectLife.State
        let withdrawnOn: CivilDay?

        /// Every reason against opening a class from it on `day`.
        func refusals(on day: CivilDay) -> [ProjectLife.Refusal] {
            ProjectLife.refusals(state: state, period: period, withdrawnOn: withdrawnOn, on: day)
        }
    }

    /// What narrows a list of projects; nil narrows nothing.
    struct Filter: Sendable {
        var region: RegionCode?
        var programme: Programme?
        var occupation: OccupationCode?
        var state: ProjectLife.State?
        /// Only those from which a class may be opened on this day.
        var day: CivilDay?
        /// Whose drafts are shown.
        var drafts = DraftVisibility.none
    }

    /// A project; nil when there is none of that id.
    static func find(_ id: String, in transaction: some Transaction) throws -> Stored? {
        try transaction.first("SELECT \(columns) FROM training_project WHERE project_id = \(id)", decode)
    }

    /// A project.
    ///
    /// - Throws: ``CatalogError/trainingProjectNotFound``.
    static func existing(_ id: String, in transaction: some Transaction) throws -> Stored {
        guard let stored = try find(id, in: transaction) else { throw CatalogError.trainingProjectNotFound }
        return stored
    }

    /// Projects by id, after one.
    static func list(
        _ filter: Filter, after id: String?, limit: Int, in transaction: some Transaction
    ) throws -> [Stored] {
        try transaction.query(statement(filter, after: id, limit: limit), decode)
    }

    /// The statement of ``list(_:after:limit:in:)``.
    ///
    /// What it says of a day is what `ProjectLife` says, so that a page need not be filled from rows that fall out again; a test compares both.
    static func statement(_ filter: Filter, after id: String?, limit: Int) -> SQL {
        let draft = State.draft.rawValue
        var conditions = Conditions()
        conditions.add("project_id", isAfter: id)
        conditions.add("region_code", equals: filter.region?.code)
        conditions.add("programme", equals: filter.programme?.rawValue)
        conditions.add("occupation_code", equals: filter.occupation?.description)
        conditions.add("state", equals: filter.state?.rawValue)
        switch filter.drafts {
        case .none: conditions.add("state <> \(draft)")
        case .region(let region): conditions.add("state <> \(draft) OR region_code = \(region.code)")
        case .all: break
        }
        if let day = filter.day?.daysSince1970 {
            conditions.add(
                """
                state <> \(draft) AND effective_from <= \(day) AND (effective_to IS NULL OR effective_to >= \(day))
                    AND (withdrawn_on IS NULL OR withdrawn_on > \(day))
                """)
        }
        return "SELECT \(columns) FROM training_project \(where: conditions) ORDER BY project_id LIMIT \(limit)"
    }

    /// The occupations from whose projects a class may be opened in a city on a day.
    static func offeredOccupations(
        in region: RegionCode, on day: CivilDay, _ transaction: some Transaction
    ) throws -> Set<OccupationCode> {
        let number = day.daysSince1970
        let found = try transaction.query(
            """
            SELECT DISTINCT occupation_code FROM training_project
            WHERE region_code = \(region.code) AND occupation_code IS NOT NULL AND state <> \(State.draft.rawValue)
                AND effective_from <= \(number) AND (effective_to IS NULL OR effective_to >= \(number))
                AND (withdrawn_on IS NULL OR withdrawn_on > \(number))
            """
        ) { try $0.occupation("occupation_code") }
        return Set(found)
    }

    /// Enters a draft.
    static func insert(_ project: TrainingProject, _ period: DayPeriod, in write: WriteTransaction) throws {
        let occupation = project.occupationCode.isEmpty ? nil : project.occupationCode
        try write.execute(
            """
            INSERT INTO training_project (project_id, region_code, programme, name, occupation_code, level, hours,
                standard_yuan, effective_from, effective_to, state, withdrawal_reason, revision, policy_edition)
            VALUES (\(project.projectID), \(project.regionCode), \(project.programme.rawValue), \(project.name),
                \(occupation), \(project.level.rawValue), \(project.hours), \(project.standardYuan),
                \(period.first.daysSince1970), \(period.last?.daysSince1970), \(State.draft.rawValue), '', 1,
                \(project.policyEdition))
            """)
    }

    /// Changes a draft that is still at the revision before; false when it is not.
    static func update(_ project: TrainingProject, _ period: DayPeriod, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            UPDATE training_project SET name = \(project.name), hours = \(project.hours),
                standard_yuan = \(project.standardYuan), effective_from = \(period.first.daysSince1970),
                effective_to = \(period.last?.daysSince1970), policy_edition = \(project.policyEdition),
                revision = \(project.revision)
            WHERE project_id = \(project.projectID) AND state = \(State.draft.rawValue)
                AND revision = \(project.revision - 1)
            """) == 1
    }

    /// Publishes a draft; false when it is none any more, so of two concurrent calls only one succeeds.
    static func publish(
        _ id: String, policyEdition: Int64, on day: CivilDay, in write: WriteTransaction
    ) throws -> Bool {
        try write.execute(
            """
            UPDATE training_project SET state = \(State.published.rawValue), published_on = \(day.daysSince1970),
                policy_edition = \(policyEdition), revision = revision + 1
            WHERE project_id = \(id) AND state = \(State.draft.rawValue)
            """) == 1
    }

    /// Takes a project out of the catalog; false when it is out already.
    static func withdraw(
        _ id: String, reason: String, on day: CivilDay, in write: WriteTransaction
    ) throws -> Bool {
        try write.execute(
            """
            UPDATE training_project SET state = \(State.withdrawn.rawValue), withdrawn_on = \(day.daysSince1970),
                withdrawal_reason = \(reason), revision = revision + 1
            WHERE project_id = \(id) AND state <> \(State.withdrawn.rawValue)
            """) == 1
    }

    private static func decode(_ row: Row) throws -> Stored {
        let (first, last) = (try row.day("effective_from"), try row.optionalDay("effective_to"))
        guard let period = DayPeriod(from: first, through: last) else {
            throw row.unreadable("effective_to", as: "day from effective_from on")
        }
        let (region, programme) = (try row.region("region_code"), try row.value("programme", Programme.init(rawValue:)))
        let occupation = try row.optionalOccupation("occupation_code")
        // 0: it leads to none.
        let level = try row.int("level") == 0 ? nil : row.level("level")
        let (standard, state) = (try row.yuan("standard_yuan"), try row.value("state", State.init(rawValue:)))
        let withdrawnOn = try row.optionalDay("withdrawn_on")
        let message = TrainingProject(
            projectID: try row.text("project_id"), regionCode: region.code, programme: programme.message,
            name: try row.text("name"), occupationCode: occupation?.description ?? "",
            level: level?.level ?? .unspecified, hours: try row.int32("hours"), standardYuan: standard.amount,
            unit: programme.unit.message, effectiveFrom: first.description, effectiveTo: last?.description ?? "",
            state: state.message, publishedOn: try row.dayText("published_on"),
            withdrawnOn: withdrawnOn?.description ?? "", withdrawalReason: try row.text("withdrawal_reason"),
            revision: try row.integer("revision"), policyEdition: try row.integer("policy_edition"))
        return Stored(
            message: message, region: region, programme: programme, occupation: occupation, level: level,
            standard: standard, period: period, state: state, withdrawnOn: withdrawnOn)
    }
}
