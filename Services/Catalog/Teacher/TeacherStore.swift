internal import CatalogMessages
internal import Ground
internal import Ledger
internal import Rules
internal import Storage
internal import TypeMessages

extension TeacherPool.Kind: RuleValue {
    typealias Contract = TeacherKind
}

extension TeacherPool.Duty: RuleValue {
    typealias Contract = TeacherDuty
}

/// The pool of teachers and experts.
enum TeacherStore {
    private static let columns: SQL = """
        t.teacher_id, t.person_id, t.kind, t.credit_code, t.region_code, t.level, t.double_qualified, t.entered_on,
        t.left_on
        """

    /// Somebody as stored, with what the rules look at.
    struct Stored: Sendable {
        var message: Teacher
        let region: RegionCode
        let hasLeft: Bool
        var duties: Set<TeacherPool.Duty> = []
    }

    /// What narrows a list; nil narrows nothing.
    struct Filter: Sendable {
        var regions: ClosedRange<String>?
        var organisation: CreditCode?
        var occupation: OccupationCode?
        var kind: TeacherPool.Kind?
        var duty: TeacherPool.Duty?
        /// Only who is held on none of these days.
        var free: ClosedRange<Int>?
    }

    /// Somebody of the pool, or who was in it.
    ///
    /// - Throws: ``CatalogError/teacherNotFound``.
    static func existing(_ id: String, in transaction: some Transaction) throws -> Stored {
        let found = try transaction.query("SELECT \(columns) FROM teacher t WHERE t.teacher_id = \(id)", decode)
        guard let stored = try completed(found, in: transaction).first else { throw CatalogError.teacherNotFound }
        return stored
    }

    /// Who is in the pool, by id, after one.
    static func list(
        _ filter: Filter, after id: String?, limit: Int, in transaction: some Transaction
    ) throws -> [Stored] {
        try completed(transaction.query(statement(filter, after: id, limit: limit), decode), in: transaction)
    }

    /// The statement of ``list(_:after:limit:in:)``.
    static func statement(_ filter: Filter, after id: String?, limit: Int) -> SQL {
        var conditions = Conditions()
        conditions.add("t.teacher_id", isAfter: id)
        conditions.add("t.left_on IS NULL")
        conditions.add("t.region_code", isWithin: filter.regions)
        conditions.add("t.credit_code", equals: filter.organisation?.text)
        conditions.add("t.kind", equals: filter.kind?.rawValue)
        if let code = filter.occupation?.description {
            conditions.add(
                "t.teacher_id IN (SELECT teacher_id FROM teacher_occupation WHERE occupation_code = \(code))")
        }
        if let duty = filter.duty?.rawValue {
            conditions.add(
                "EXISTS (SELECT 1 FROM teacher_duty d WHERE d.teacher_id = t.teacher_id AND d.duty = \(duty))")
        }
        if let free = filter.free {
            conditions.add(
                """
                NOT EXISTS (SELECT 1 FROM teacher_commitment_day h WHERE h.teacher_id = t.teacher_id AND h.is_held = 1
                    AND h.day >= \(free.lowerBound) AND h.day <= \(free.upperBound))
                """)
        }
        return "SELECT \(columns) FROM teacher t \(where: conditions) ORDER BY t.teacher_id LIMIT \(limit)"
    }

    /// Enters somebody; false when the person is in the pool.
    ///
    /// The unique index decides, so of two concurrent calls only one succeeds.
    static func insert(
        _ id: String, _ request: EnterTeacherRequest.Checked, on day: CivilDay, in write: WriteTransaction
    ) throws -> Bool {
        let entered = try write.execute(
            """
            INSERT INTO teacher (teacher_id, person_id, kind, credit_code, region_code, level, double_qualified,
                teaching_qualification, skill_certificate, entered_on, leave_reason)
            VALUES (\(id), \(request.personID), \(request.kind.rawValue), \(request.organisationCreditCode?.text),
                \(request.regionCode.code), \(request.level?.rawValue ?? 0), \(request.doubleQualified),
                \(request.teachingQualification), \(request.skillCertificate), \(day.daysSince1970), '')
            ON CONFLICT DO NOTHING
            """)
        guard entered == 1 else { return false }
        for code in Set(request.occupationCodes.map(\.description)) {
            try write.execute("INSERT INTO teacher_occupation (teacher_id, occupation_code) VALUES (\(id), \(code))")
        }
        for duty in Set(request.duties.map(\.rawValue)) {
            try write.execute("INSERT INTO teacher_duty (teacher_id, duty) VALUES (\(id), \(duty))")
        }
        return true
    }

    /// Takes somebody out of the pool; false when they left before.
    static func remove(_ id: String, reason: String, on day: CivilDay, in write: WriteTransaction) throws -> Bool {
        try write.execute(
            """
            UPDATE teacher SET left_on = \(day.daysSince1970), leave_reason = \(reason)
            WHERE teacher_id = \(id) AND left_on IS NULL
            """) == 1
    }

    /// How many teachers of a school are in the pool, and how many of them are double-qualified.
    static func countTeachers(
        of school: CreditCode, in transaction: some Transaction
    ) throws -> (teachers: Int, doubleQualified: Int) {
        let counts = try transaction.first(
            """
            SELECT COUNT(*) AS teachers, CAST(COALESCE(SUM(double_qualified), 0) AS BIGINT) AS double_qualified
            FROM teacher WHERE credit_code = \(school.text) AND kind = \(TeacherPool.Kind.teacher.rawValue)
                AND left_on IS NULL
            """
        ) { (try $0.count("teachers"), try $0.count("double_qualified")) }
        return counts ?? (0, 0)
    }

    /// Adds occupations and duties, a statement for each.
    private static func completed(_ found: [Stored], in transaction: some Transaction) throws -> [Stored] {
        guard !found.isEmpty else { return [] }
        let ids = found.map(\.message.teacherID)
        var occupations: [String: [String]] = [:]
        try transaction.each(
            """
            SELECT teacher_id, occupation_code FROM teacher_occupation WHERE teacher_id IN (\(list: ids))
            ORDER BY occupation_code
            """
        ) { occupations[try $0.text("teacher_id"), default: []].append(try $0.text("occupation_code")) }
        var duties: [String: [TeacherPool.Duty]] = [:]
        try transaction.each(
            "SELECT teacher_id, duty FROM teacher_duty WHERE teacher_id IN (\(list: ids)) ORDER BY duty"
        ) { row in
            duties[try row.text("teacher_id"), default: []].append(
                try row.value("duty", TeacherPool.Duty.init(rawValue:)))
        }
        return found.map { stored in
            var stored = stored
            let id = stored.message.teacherID
            stored.message.occupationCodes = occupations[id] ?? []
            stored.message.duties = (duties[id] ?? []).map(\.message)
            stored.duties = Set(duties[id] ?? [])
            return stored
        }
    }

    private static func decode(_ row: Row) throws -> Stored {
        let message = Teacher(
            teacherID: try row.text("teacher_id"), personID: try row.text("person_id"), kind: try row.choice("kind"),
            organisationCreditCode: try row.optionalText("credit_code") ?? "",
            regionCode: try row.text("region_code"), level: try row.choiceOrUnspecified("level"),
            doubleQualified: try row.bool("double_qualified"), enteredOn: try row.dayText("entered_on"),
            leftOn: try row.dayText("left_on"))
        return Stored(
            message: message, region: try row.region("region_code"), hasLeft: try row.optionalDay("left_on") != nil)
    }
}
