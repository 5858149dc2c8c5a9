internal import Ledger
internal import MessageRuntime
internal import CatalogMessages
internal import TrainingRecordsMessages
internal import TypeMessages
internal import Ground
internal import Rules
internal import Storage

/// Classes with their sessions and teachers.
enum TrainingClassStore {
    private static let columns: SQL = """
        id, title, region_code, city_code, institution_credit_code, project_id, programme, occupation_code, level,
        arrangement, employer_credit_code, contract_number, course, delivery_mode, place, hours, begins_on, ends_on,
        capacity, enrolled_count, completed_count, state, shortage_occupation, cancel_reason, completed_on, opened_at, basis,
        training_kind, completion_basis, further_employers
        """

    /// What narrows a list of classes; nil narrows nothing.
    struct Filter: Sendable {
        /// A city with its counties, or one of them.
        var region: RegionCode?
        var institution: CreditCode?
        var occupation: OccupationCode?
        var programme: TrainingProgramme?
        var state: ClassState?
        /// The first session on or after this day.
        var beginsFrom: CivilDay?
        /// The first session on or before this day.
        var beginsTo: CivilDay?
        var employer: CreditCode?
        var level: Level?
        var delivery: DeliveryMode?
        /// Only open classes in which a seat is free.
        var hasFreeSeats = false
    }

    /// Enters a class with its sessions and teachers.
    static func insert(
        _ opened: TrainingClass, sessions: [StoredSession], period: DayPeriod, in write: WriteTransaction
    ) throws {
        try write.execute(
            """
            INSERT INTO training_class (\(columns))
            VALUES (\(opened.classID), \(opened.title), \(opened.regionCode), \(opened.cityCode),
                \(opened.institutionCreditCode), \(opened.projectID), \(opened.programme.rawValue),
                \(opened.occupationCode), \(opened.level.rawValue), \(opened.arrangement.rawValue),
                \(opened.employerCreditCode), \(opened.contractNumber), \(opened.course.rawValue),
                \(opened.deliveryMode.rawValue), \(opened.place), \(opened.hours), \(period.first.daysSince1970),
                \((period.last?.daysSince1970).sqlValue), \(opened.capacity), 0, 0, \(opened.state.rawValue),
                \(opened.shortageOccupation), '', NULL, \(write.act.instantNanoseconds),
                \(opened.basis?.packed() ?? []), \(opened.trainingKind.rawValue), NULL,
                \(opened.furtherEmployerCreditCodes.joined(separator: " ")))
            """)
        for session in sessions { try SessionStore.insert(session, of: opened.classID, in: write) }
        try insert(opened.teachers, of: opened.classID, in: write)
    }

    private static func insert(_ teachers: [ClassTeacher], of id: String, in write: WriteTransaction) throws {
        for (position, teacher) in teachers.enumerated() {
            try write.execute(
                """
                INSERT INTO class_teacher (class_id, position, name, enterprise_mentor)
                VALUES (\(id), \(position), \(teacher.name), \(teacher.enterpriseMentor))
                """)
        }
    }

    /// Changes an open class; nil leaves a value as it is.
    ///
    /// - Returns: whether it is open and has at least as many seats as are taken.
    static func update(
        _ id: String, place: String?, capacity: Int?, teachers: [ClassTeacher], period: DayPeriod,
        in write: WriteTransaction
    ) throws -> Bool {
        let changed = try write.execute(
            """
            UPDATE training_class SET place = coalesce(\(place.sqlValue), place),
                capacity = coalesce(\(capacity.sqlValue), capacity), begins_on = \(period.first.daysSince1970),
                ends_on = \((period.last ?? period.first).daysSince1970)
            WHERE id = \(id) AND state = \(ClassState.open.rawValue)
                AND enrolled_count <= coalesce(\(capacity.sqlValue), capacity)
            """)
        guard changed == 1 else { return false }
        guard !teachers.isEmpty else { return true }
        try write.execute("DELETE FROM class_teacher WHERE class_id = \(id)")
        try insert(teachers, of: id, in: write)
        return true
    }

    /// Takes a trainee who did not complete after all off the class's count.
    static func uncomplete(_ id: String, in write: WriteTransaction) throws {
        try write.execute("UPDATE training_class SET completed_count = completed_count - 1 WHERE id = \(id)")
    }

    /// A class as it is listed, without sessions and teachers.
    ///
    /// - Throws: ``TrainingRecordsError/classNotFound``.
    static func existing(_ id: String, in transaction: some Transaction) throws -> StoredClass {
        let found = try transaction.first("SELECT \(columns) FROM training_class WHERE id = \(id)", decode)
        guard let found else { throw TrainingRecordsError.classNotFound }
        return found
    }

    /// A class with its sessions and teachers.
    ///
    /// - Throws: ``TrainingRecordsError/classNotFound``.
    static func existingWhole(_ id: String, in transaction: some Transaction) throws -> TrainingClass {
        var found = try existing(id, in: transaction).message
        found.sessions = try SessionStore.list(of: id, in: transaction).map(\.message)
        found.teachers = try transaction.query(
            "SELECT name, enterprise_mentor FROM class_teacher WHERE class_id = \(id) ORDER BY position"
        ) { ClassTeacher(name: try $0.text("name"), enterpriseMentor: try $0.bool("enterprise_mentor")) }
        return found
    }

    /// Classes, latest opened first, after one.
    static func list(
        _ filter: Filter, after last: String?, limit: Int, in transaction: some Transaction
    ) throws -> [StoredClass] {
        try transaction.query(statement(filter, after: last, limit: limit), decode)
    }

    /// The statement of ``list(_:after:limit:in:)``.
    static func statement(_ filter: Filter, after last: String?, limit: Int) -> SQL {
        var conditions = Conditions()
        if let region = filter.region, let city = region.city {
            conditions.add("city_code", equals: city.code)
            if region != city { conditions.add("region_code", equals: region.code) }
        }
        conditions.add("institution_credit_code", equals: filter.institution?.text)
        conditions.add("occupation_code", equals: filter.occupation?.description)
        conditions.add("programme", equals: filter.programme?.rawValue)
        conditions.add("state", equals: filter.state?.rawValue)
        if let day = filter.beginsFrom { conditions.add("begins_on >= \(day.daysSince1970)") }
        if let day = filter.beginsTo { conditions.add("begins_on <= \(day.daysSince1970)") }
        conditions.add("employer_credit_code", equals: filter.employer?.text)
        conditions.add("level", equals: filter.level?.rawValue)
        conditions.add("delivery_mode", equals: filter.delivery?.rawValue)
        if filter.hasFreeSeats {
            conditions.add("state = \(ClassState.open.rawValue) AND enrolled_count < capacity")
        }
        conditions.add("id", isBefore: last)
        return "SELECT \(columns) FROM training_class \(where: conditions) ORDER BY id DESC LIMIT \(limit)"
    }

    /// Takes a seat.
    ///
    /// - Returns: whether one was free.
    static func takeSeat(_ id: String, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            UPDATE training_class SET enrolled_count = enrolled_count + 1
            WHERE id = \(id) AND state = \(ClassState.open.rawValue) AND enrolled_count < capacity
            """) == 1
    }

    /// Gives a seat back.
    static func freeSeat(_ id: String, in write: WriteTransaction) throws {
        try write.execute("UPDATE training_class SET enrolled_count = enrolled_count - 1 WHERE id = \(id)")
    }

    /// Cancels an open class.
    ///
    /// - Returns: whether it was open.
    static func cancel(_ id: String, reason: String, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            UPDATE training_class SET state = \(ClassState.cancelled.rawValue), cancel_reason = \(reason), enrolled_count = 0
            WHERE id = \(id) AND state = \(ClassState.open.rawValue)
            """) == 1
    }

    /// Completes an open class.
    ///
    /// - Returns: whether it was open.
    static func complete(
        _ id: String, on day: CivilDay, completed: Int, basis: DecisionBasis, in write: WriteTransaction
    ) throws -> Bool {
        try write.execute(
            """
            UPDATE training_class SET state = \(ClassState.completed.rawValue), completed_on = \(day.daysSince1970),
                completed_count = \(completed), completion_basis = \(basis.packed())
            WHERE id = \(id) AND state = \(ClassState.open.rawValue)
            """) == 1
    }

    private static func decode(_ row: Row) throws -> StoredClass {
        let programme = try row.value("programme", Programme.init(rawValue:))
        let (region, city) = (try row.region("region_code"), try row.region("city_code"))
        let institution = try row.creditCode("institution_credit_code")
        let hasEmployer = try !row.text("employer_credit_code").isEmpty
        let employer = hasEmployer ? try row.creditCode("employer_credit_code") : nil
        let further = try row.value("further_employers", codes)
        let period = try row.period("begins_on", "ends_on")
        let message = TrainingClass(
            classID: try row.text("id"), title: try row.text("title"), regionCode: region.code, cityCode: city.code,
            institutionCreditCode: institution.text, projectID: try row.text("project_id"),
            programme: programme.message, occupationCode: try row.text("occupation_code"),
            level: try row.choiceOrUnspecified("level"), arrangement: try row.choice("arrangement"),
            employerCreditCode: employer?.text ?? "", contractNumber: try row.text("contract_number"),
            course: try row.choiceOrUnspecified("course"), deliveryMode: try row.choice("delivery_mode"),
            place: try row.text("place"), hours: try row.int32("hours"), beginsOn: period.first.description,
            endsOn: period.last?.description ?? "", capacity: try row.int32("capacity"),
            enrolledCount: try row.int32("enrolled_count"), completedCount: try row.int32("completed_count"),
            state: try row.choice("state"), shortageOccupation: try row.bool("shortage_occupation"),
            cancelReason: try row.text("cancel_reason"), completedOn: try row.dayText("completed_on"),
            openedAt: try row.timestamp("opened_at"), basis: try row.message("basis"),
            trainingKind: try row.choiceOrUnspecified("training_kind"),
            completionBasis: try row.optionalBasis("completion_basis"),
            furtherEmployerCreditCodes: further.map(\.text))
        return StoredClass(
            message: message, region: region, city: city, rule: programme, institution: institution,
            employer: employer, employers: (employer.map { [$0] } ?? []) + further, period: period,
            openedOn: CivilDay(nanosecondsSince1970: try row.integer("opened_at")))
    }

    /// Credit codes that are written one after the other; nil when one is none.
    private static func codes(_ text: String) -> [CreditCode]? {
        let words = text.split(separator: " ")
        let codes = words.compactMap { try? CreditCode(String($0)) }
        return codes.count == words.count ? codes : nil
    }
}
