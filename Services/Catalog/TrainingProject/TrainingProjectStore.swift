internal import Requests
internal import CatalogMessages
internal import TypeMessages
internal import Ground
internal import Rules
internal import Storage

/// Training projects of the cities' catalogs.
enum TrainingProjectStore {
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
        /// Drafts of these regions only; nil: of all.
        var draftsOf: RegionCode?
        /// Whether drafts are shown at all.
        var showsDrafts = false
    }

    /// A project; nil when there is none of that id.
    static func project(_ id: String, in transaction: some Transaction) throws -> Stored? {
        try transaction.query(
            "SELECT \(columns) FROM training_project WHERE project_id = \(id)", stored
        ).first ?? nil
    }

    /// Projects by id, after one.
    static func projects(
        _ filter: Filter, after: String, limit: Int, in transaction: some Transaction
    ) throws -> [TrainingProject] {
        try transaction.query(list(filter, after: after, limit: limit), stored).compactMap { $0?.message }
    }

    /// The statement of ``projects(_:after:limit:in:)``, for the test of its plan.
    static func list(_ filter: Filter, after: String, limit: Int) -> SQL {
        var conditions: [SQL] = ["project_id > \(after)"]
        if let region = filter.region { conditions.append("region_code = \(region.code)") }
        if let programme = filter.programme { conditions.append("programme = \(programme.rawValue)") }
        if let occupation = filter.occupation { conditions.append("occupation_code = \(occupation.description)") }
        if let state = filter.state { conditions.append("state = \(state.rawValue)") }
        if !filter.showsDrafts {
            conditions.append("state <> 1")
        } else if let region = filter.draftsOf {
            conditions.append("(state <> 1 OR region_code = \(region.code))")
        }
        if let day = filter.day?.daysSince1970 {
            conditions.append(
                """
                state <> 1 AND effective_from <= \(day) AND (effective_to IS NULL OR effective_to >= \(day))
                    AND (withdrawn_on IS NULL OR withdrawn_on > \(day))
                """)
        }
        return """
            SELECT \(columns) FROM training_project WHERE \(SQL.joined(conditions, by: " AND "))
            ORDER BY project_id LIMIT \(limit)
            """
    }

    /// Enters a draft.
    static func insert(_ project: TrainingProject, _ period: DayPeriod, in transaction: WriteTransaction) throws {
        let occupation = project.occupationCode.isEmpty ? nil : project.occupationCode
        try transaction.execute(
            """
            INSERT INTO training_project (project_id, region_code, programme, name, occupation_code, level, hours,
                standard_yuan, effective_from, effective_to, state, withdrawal_reason, revision, policy_edition)
            VALUES (\(project.projectID), \(project.regionCode), \(project.programme.rawValue), \(project.name),
                \(occupation.sqlValue), \(project.level.rawValue), \(project.hours), \(project.standardYuan),
                \(period.first.daysSince1970), \((period.last?.daysSince1970).sqlValue), 1, '', 1, \(project.policyEdition))
            """)
    }

    /// Changes a draft that is still at the revision before; false when it is not.
    static func update(
        _ project: TrainingProject, _ period: DayPeriod, in transaction: WriteTransaction
    ) throws -> Bool {
        try transaction.execute(
            """
            UPDATE training_project SET name = \(project.name), hours = \(project.hours),
                standard_yuan = \(project.standardYuan), effective_from = \(period.first.daysSince1970),
                effective_to = \((period.last?.daysSince1970).sqlValue), policy_edition = \(project.policyEdition),
                revision = \(project.revision)
            WHERE project_id = \(project.projectID) AND state = 1 AND revision = \(project.revision - 1)
            """) == 1
    }

    /// Publishes a draft; false when it is none any more, so of two concurrent calls only one succeeds.
    static func publish(
        _ id: String, policyEdition: Int64, on day: CivilDay, in transaction: WriteTransaction
    ) throws -> Bool {
        try transaction.execute(
            """
            UPDATE training_project SET state = 2, published_on = \(day.daysSince1970), policy_edition = \(policyEdition),
                revision = revision + 1
            WHERE project_id = \(id) AND state = 1
            """) == 1
    }

    /// Takes a project out of the catalog; false when it is out already.
    static func withdraw(
        _ id: String, reason: String, on day: CivilDay, in transaction: WriteTransaction
    ) throws -> Bool {
        try transaction.execute(
            """
            UPDATE training_project SET state = 3, withdrawn_on = \(day.daysSince1970), withdrawal_reason = \(reason),
                revision = revision + 1
            WHERE project_id = \(id) AND state <> 3
            """) == 1
    }

    private static func stored(_ row: Row) -> Stored? {
        let first = CivilDay(daysSince1970: row.int(8))
        let last = row.optionalInt(9).map { CivilDay(daysSince1970: $0) }
        guard let region = RegionCode(row.text(1)), let programme = Programme(rawValue: row.int(2)),
            let period = DayPeriod(from: first, through: last), let state = ProjectLife.State(rawValue: row.int(10))
        else { return nil }
        let level = SkillLevel(rawValue: row.int(5))
        let message = TrainingProject(
            projectID: row.text(0), regionCode: region.code, programme: programme.message, name: row.text(3),
            occupationCode: row.optionalText(4) ?? "", level: level?.level ?? .unspecified,
            hours: Int32(truncatingIfNeeded: row.integer(6)), standardYuan: row.integer(7),
            unit: programme.unit.message, effectiveFrom: first.description, effectiveTo: last?.description ?? "",
            state: state.message, publishedOn: CivilDay.text(row.optionalInteger(11)),
            withdrawnOn: CivilDay.text(row.optionalInteger(12)), withdrawalReason: row.text(13),
            revision: row.integer(14), policyEdition: row.integer(15))
        return Stored(
            message: message, region: region, programme: programme,
            occupation: row.optionalText(4).flatMap { OccupationCode($0) }, level: level, period: period, state: state,
            withdrawnOn: row.optionalInt(12).map { CivilDay(daysSince1970: $0) })
    }
}
