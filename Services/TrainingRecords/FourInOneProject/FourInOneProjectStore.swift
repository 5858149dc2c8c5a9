internal import CatalogMessages
internal import Ledger
internal import TrainingRecordsMessages
internal import TypeMessages
internal import Ground
internal import Rules
internal import Storage

/// Four-in-one projects.
enum FourInOneProjectStore {
    private static let columns: SQL = """
        p.id, p.post_id, p.enterprise_credit_code, p.title, p.occupation_code, p.level, p.region_code, p.positions,
        p.opened_at, p.closed_on, p.trained, p.certified, p.employed_for_post, p.employed_elsewhere
        """

    /// Opens a project for a post; false when it has one.
    static func insert(_ id: String, for post: JobPost, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            INSERT INTO four_in_one_project (id, post_id, enterprise_credit_code, title, occupation_code, level,
                region_code, positions, opened_at, closed_on, trained, certified, employed_for_post, employed_elsewhere)
            VALUES (\(id), \(post.postID), \(post.enterpriseCreditCode), \(post.title), \(post.occupationCode),
                \(post.level.rawValue), \(post.regionCode), \(post.positions), \(write.act.instantNanoseconds), NULL,
                0, 0, 0, 0)
            ON CONFLICT DO NOTHING
            """) == 1
    }

    /// A project with its classes.
    ///
    /// - Throws: ``TrainingRecordsError/fourInOneProjectNotFound``.
    static func existing(_ id: String, in transaction: some Transaction) throws -> FourInOneProject {
        let found = try transaction.first("SELECT \(columns) FROM four_in_one_project p WHERE p.id = \(id)", decode)
        guard let found else { throw TrainingRecordsError.fourInOneProjectNotFound }
        return try withClasses(found, in: transaction)
    }

    /// Adds a class; false when it is in a project.
    static func add(_ classID: String, to id: String, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            INSERT INTO four_in_one_class (class_id, project_id) VALUES (\(classID), \(id)) ON CONFLICT DO NOTHING
            """) == 1
    }

    /// Keeps the outcome; false when it was closed.
    static func close(
        _ id: String, _ outcome: FourInOneOutcome, on day: CivilDay, in write: WriteTransaction
    ) throws -> Bool {
        try write.execute(
            """
            UPDATE four_in_one_project SET closed_on = \(day.daysSince1970), trained = \(outcome.trained),
                certified = \(outcome.certified), employed_for_post = \(outcome.employedForPost),
                employed_elsewhere = \(outcome.employedElsewhere)
            WHERE id = \(id) AND closed_on IS NULL
            """) == 1
    }

    /// Who completed a class of a project, each once, in order.
    static func trained(in id: String, _ transaction: some Transaction) throws -> [String] {
        try transaction.query(
            """
            SELECT DISTINCT e.person_id FROM four_in_one_class f JOIN enrolment e ON e.class_id = f.class_id
            WHERE f.project_id = \(id) AND e.state = \(EnrolmentState.completed.rawValue) ORDER BY e.person_id
            """
        ) { try $0.text("person_id") }
    }

    /// The first day of a project's classes.
    static func firstDay(of id: String, in transaction: some Transaction) throws -> CivilDay? {
        try transaction.first(
            """
            SELECT MIN(c.begins_on) AS begins_on FROM four_in_one_class f JOIN training_class c ON c.id = f.class_id
            WHERE f.project_id = \(id)
            """
        ) { try $0.optionalDay("begins_on") } ?? nil
    }

    /// The employers that a person works for on a day, by a contract rather than as an intern or 见习.
    static func employers(
        of personID: String, on day: CivilDay, in transaction: some Transaction
    ) throws -> Set<String> {
        Set(
            try EmploymentStore.list(of: personID, in: transaction).filter { stored in
                stored.spell.kind.isEmployment && stored.spell.period.contains(day)
            }.map(\.message.employerCreditCode))
    }

    /// What narrows a list of projects.
    struct Filter: Sendable {
        var region: RegionCode?
        var enterprise: CreditCode?
        var occupation: String?
        var isClosed = false
    }

    /// The statement of the list, latest first.
    static func statement(_ filter: Filter, before last: String?, limit: Int) -> SQL {
        var conditions = Conditions()
        conditions.add("p.region_code", isWithin: filter.region?.codes)
        conditions.add("p.enterprise_credit_code", equals: filter.enterprise?.text)
        conditions.add("p.occupation_code", equals: filter.occupation)
        if filter.isClosed { conditions.add("p.closed_on IS NOT NULL") }
        conditions.add("p.id", isBefore: last)
        return "SELECT \(columns) FROM four_in_one_project p \(where: conditions) ORDER BY p.id DESC LIMIT \(limit)"
    }

    /// Projects with their classes, latest first.
    static func list(
        _ filter: Filter, before last: String?, limit: Int, in transaction: some Transaction
    ) throws -> [FourInOneProject] {
        try transaction.query(statement(filter, before: last, limit: limit), decode).map {
            try withClasses($0, in: transaction)
        }
    }

    /// Records what became of a project, and returns it.
    static func record(_ kind: String, _ id: String, in write: WriteTransaction) throws -> FourInOneProject {
        let project = try existing(id, in: write)
        try write.record(
            "four_in_one.\(kind)", subject: id, region: RegionCode(project.regionCode), project,
            articles: [FourInOneRule.citation])
        return project
    }

    private static func withClasses(
        _ project: FourInOneProject, in transaction: some Transaction
    ) throws -> FourInOneProject {
        var project = project
        project.classIDs = try transaction.query(
            "SELECT class_id FROM four_in_one_class WHERE project_id = \(project.projectID) ORDER BY class_id"
        ) { try $0.text("class_id") }
        return project
    }

    private static func decode(_ row: Row) throws -> FourInOneProject {
        var project = FourInOneProject(
            projectID: try row.text("id"), postID: try row.text("post_id"),
            enterpriseCreditCode: try row.text("enterprise_credit_code"), title: try row.text("title"),
            occupationCode: try row.text("occupation_code"), level: try row.choiceOrUnspecified("level"),
            regionCode: try row.region("region_code").code, positions: try row.int32("positions"),
            openedAt: try row.timestamp("opened_at"), closedOn: try row.dayText("closed_on"))
        if !project.closedOn.isEmpty {
            project.outcome = FourInOneOutcome(
                trained: try row.int32("trained"), certified: try row.int32("certified"),
                employedForPost: try row.int32("employed_for_post"),
                employedElsewhere: try row.int32("employed_elsewhere"))
        }
        return project
    }
}
