internal import Ledger
internal import TrainingRecordsMessages
internal import Ground
internal import Rules
internal import Storage

/// The register of students.
enum StudentStore {
    private static let columns: SQL = """
        s.id, s.person_id, p.name AS person_name, s.school_credit_code, s.region_code, s.major_id, s.major_name,
        s.study_form, s.entered_on, s.schooling_months, s.origin_region_code, s.from_key_county, s.state,
        s.suspended_until_on, s.ended_on, s.leaving_ground, s.placement, s.counted_employed_on, s.employer_credit_code,
        s.offered_school_credit_code, s.offered_region_code, s.offered_major_id, s.offered_major_name, s.counted_on
        """
    private static let tables: SQL = "student s JOIN person p ON p.id = s.person_id"

    /// Registers a student.
    ///
    /// - Returns: whether the person was on no roll; the unique key over live registrations decides.
    static func insert(_ student: StoredStudent, in write: WriteTransaction) throws -> Bool {
        let message = student.message
        return try write.execute(
            """
            INSERT INTO student (id, person_id, school_credit_code, region_code, major_id, major_name, study_form,
                entered_on, entry_year, schooling_months, origin_region_code, from_key_county, state, leaving_ground,
                placement, employer_credit_code, offered_school_credit_code, offered_region_code, offered_major_id,
                offered_major_name, counted_on, live)
            VALUES (\(message.studentID), \(message.personID), \(message.schoolCreditCode), \(student.region.code),
                \(message.majorID), \(message.majorName), \(student.form.rawValue),
                \(student.enteredOn.daysSince1970), \(student.enteredOn.yearMonth.schoolYear.startYear),
                \(message.schoolingMonths), \(message.originRegionCode), \(message.fromKeyCounty ? 1 : 0),
                \(student.state.rawValue), 0, 0, '', '', '', '', '', \(student.countedOn.daysSince1970), 1)
            ON CONFLICT DO NOTHING
            """) == 1
    }

    /// Stores what a step changed.
    static func update(_ student: StoredStudent, in write: WriteTransaction) throws {
        let message = student.message
        try write.execute(
            """
            UPDATE student SET school_credit_code = \(message.schoolCreditCode), region_code = \(student.region.code),
                major_id = \(message.majorID), major_name = \(message.majorName),
                study_form = \(student.form.rawValue), schooling_months = \(message.schoolingMonths),
                origin_region_code = \(message.originRegionCode),
                from_key_county = \(message.fromKeyCounty ? 1 : 0), state = \(student.state.rawValue),
                suspended_until_on = \((CivilDay(message.suspendedUntilOn)?.daysSince1970).sqlValue),
                ended_on = \((student.endedOn?.daysSince1970).sqlValue),
                leaving_ground = \(message.leavingGround.rawValue), placement = \(message.placement.rawValue),
                counted_employed_on = \((student.countedEmployedOn?.daysSince1970).sqlValue),
                employer_credit_code = \(message.employerCreditCode),
                offered_school_credit_code = \(message.offeredSchoolCreditCode),
                offered_region_code = \(student.offeredRegion?.code ?? ""),
                offered_major_id = \(message.offeredMajorID), offered_major_name = \(message.offeredMajorName),
                counted_on = \(student.countedOn.daysSince1970),
                live = \((student.state.isOnRoll ? 1 : nil).sqlValue)
            WHERE id = \(message.studentID) AND person_id = \(message.personID)
            """)
    }

    /// A student.
    ///
    /// - Throws: ``TrainingRecordsError/studentNotFound``.
    static func existing(_ id: String, in transaction: some Transaction) throws -> StoredStudent {
        let found = try transaction.first("SELECT \(columns) FROM \(tables) WHERE s.id = \(id)", decode)
        guard let found else { throw TrainingRecordsError.studentNotFound }
        return found
    }

    /// Every registration of some ids of one person, earliest first.
    static func list(of people: [String], in transaction: some Transaction) throws -> [StoredStudent] {
        try transaction.query(statement(of: people), decode)
    }

    /// The statement of ``list(of:in:)``.
    static func statement(of people: [String]) -> SQL {
        "SELECT \(columns) FROM \(tables) WHERE s.person_id IN (\(list: people)) ORDER BY s.entered_on, s.id"
    }

    /// What narrows a list of students; nil narrows nothing.
    struct Filter: Sendable {
        var region: RegionCode?
        var school: CreditCode?
        var major: String?
        var state: StudentState?
        var entryYear: Int?
        var fromKeyCounty = false
        /// Only offered ones; a school or region then also finds those that are offered to it.
        var offered = false
    }

    /// Students, latest registered first, before one.
    static func list(
        _ filter: Filter, before last: String?, limit: Int, in transaction: some Transaction
    ) throws -> [StoredStudent] {
        try transaction.query(statement(filter, before: last, limit: limit), decode)
    }

    /// The statement of ``list(_:before:limit:in:)``.
    static func statement(_ filter: Filter, before last: String?, limit: Int) -> SQL {
        var conditions = Conditions()
        let codes = filter.region.flatMap { $0.isProvince ? nil : $0.codes }
        if filter.offered {
            conditions.add("s.offered_school_credit_code <> ''")
            if let school = filter.school?.text {
                conditions.add("s.school_credit_code = \(school) OR s.offered_school_credit_code = \(school)")
            }
            if let codes {
                conditions.add(
                    """
                    s.region_code >= \(codes.lowerBound) AND s.region_code <= \(codes.upperBound)
                    OR s.offered_region_code >= \(codes.lowerBound) AND s.offered_region_code <= \(codes.upperBound)
                    """)
            }
        } else {
            conditions.add("s.school_credit_code", equals: filter.school?.text)
            conditions.add("s.region_code", isWithin: codes)
        }
        conditions.add("s.major_id", equals: filter.major)
        if let state = filter.state {
            conditions.add("s.state", equals: state.rawValue)
        } else {
            conditions.add("s.state <> \(StudentLife.State.voided.rawValue)")
        }
        conditions.add("s.entry_year", equals: filter.entryYear)
        if filter.fromKeyCounty { conditions.add("s.from_key_county = 1") }
        conditions.add("s.id", isBefore: last)
        return "SELECT \(columns) FROM \(tables) \(where: conditions) ORDER BY s.id DESC LIMIT \(limit)"
    }

    private static func decode(_ row: Row) throws -> StoredStudent {
        let state = try row.value("state", StudentLife.State.init(rawValue:))
        let form = try row.value("study_form", StudentLife.Form.init(rawValue:))
        let region = try row.region("region_code")
        let (entered, ended) = (try row.day("entered_on"), try row.optionalDay("ended_on"))
        let offered = try row.text("offered_region_code")
        let message = Student(
            studentID: try row.text("id"), personID: try row.text("person_id"), personName: try row.text("person_name"),
            schoolCreditCode: try row.creditCode("school_credit_code").text, regionCode: region.code,
            majorID: try row.text("major_id"), majorName: try row.text("major_name"),
            studyForm: StudyForm(rawValue: Int32(form.rawValue)), enteredOn: entered.description,
            schoolingMonths: try row.int32("schooling_months"), originRegionCode: try row.text("origin_region_code"),
            fromKeyCounty: try row.int("from_key_county") == 1, state: StudentState(rawValue: Int32(state.rawValue)),
            suspendedUntilOn: try row.dayText("suspended_until_on"), endedOn: ended?.description ?? "",
            leavingGround: try row.choiceOrUnspecified("leaving_ground"),
            placement: try row.choiceOrUnspecified("placement"),
            employerCreditCode: try row.text("employer_credit_code"),
            offeredSchoolCreditCode: try row.text("offered_school_credit_code"),
            offeredMajorID: try row.text("offered_major_id"), offeredMajorName: try row.text("offered_major_name"))
        return StoredStudent(
            message: message, region: region, state: state, form: form, enteredOn: entered, endedOn: ended,
            offeredRegion: offered.isEmpty ? nil : try row.region("offered_region_code"),
            countedOn: try row.day("counted_on"), countedEmployedOn: try row.optionalDay("counted_employed_on"))
    }
}
