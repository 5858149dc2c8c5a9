internal import TrainingRecordsMessages
internal import Ground
internal import Rules
internal import Storage

/// The steps of students' registrations: nothing that happened to one is lost.
enum StudentStepStore {
    /// Adds a step.
    static func add(
        _ action: StudentLife.Action, to student: StoredStudent, on day: CivilDay, note: String,
        in write: WriteTransaction
    ) throws {
        let message = student.message
        try write.execute(
            """
            INSERT INTO student_step (student_id, person_id, number, action, on_day, school_credit_code, note)
            SELECT \(message.studentID), \(message.personID), COALESCE(MAX(number), 0) + 1, \(action.rawValue),
                \(day.daysSince1970), \(message.schoolCreditCode), \(note)
            FROM student_step WHERE student_id = \(message.studentID) AND person_id = \(message.personID)
            """)
    }

    /// The steps of a student, earliest first.
    static func list(of id: String, in transaction: some Transaction) throws -> [StudentStep] {
        try transaction.query(
            """
            SELECT number, action, on_day, school_credit_code, note FROM student_step
            WHERE student_id = \(id) ORDER BY number
            """
        ) { row in
            StudentStep(
                number: try row.int32("number"), action: try row.choice("action"), onDate: try row.dayText("on_day"),
                schoolCreditCode: try row.text("school_credit_code"), note: try row.text("note"))
        }
    }

    /// The day of the last step that took effect on a day of its own; corrections are dated by when they were entered.
    static func lastDay(of id: String, in transaction: some Transaction) throws -> CivilDay {
        let days = try transaction.query(
            """
            SELECT on_day FROM student_step WHERE student_id = \(id)
                AND action NOT IN (\(list: undated.map(\.rawValue))) ORDER BY number DESC LIMIT 1
            """
        ) { try $0.day("on_day") }
        return days.first ?? .earliest
    }

    /// Steps whose day is that of their entry: what is entered later may have happened before.
    private static let undated: [StudentLife.Action] = [.correct, .offerTransfer, .cancelTransfer, .void]

    /// When a student's studies were suspended; the last time may be going on.
    static func suspensions(of id: String, in transaction: some Transaction) throws -> [DayPeriod] {
        let steps = try transaction.query(
            "SELECT action, on_day FROM student_step WHERE student_id = \(id) ORDER BY number"
        ) { (try $0.value("action", StudentLife.Action.init(rawValue:)), try $0.day("on_day")) }
        var (suspensions, first): ([DayPeriod], CivilDay?) = ([], nil)
        for (action, day) in steps {
            switch action {
            case .suspend: first = day
            case .resume, .leave:
                // Back on the day on which the suspension began: there was none.
                if let first, let period = DayPeriod(from: first, through: day.adding(days: -1)) {
                    suspensions.append(period)
                }
                first = nil
            default: break
            }
        }
        if let first, let period = DayPeriod(from: first) { suspensions.append(period) }
        return suspensions
    }
}
