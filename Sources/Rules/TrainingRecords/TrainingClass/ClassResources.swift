public import Ground

/// Decides whether teachers, room and trainees of a class are free when its sessions are held, and whether an open class may be changed.
///
/// - Source: ``citation``.
public enum ClassResources {
    /// 提高社会培训规范化管理水平.
    public static let citation = Citation(.measures2021, article: "16")

    /// Why a class is not held or changed so.
    public enum Refusal: String, CaseIterable, RefusalReason {
        /// A teacher teaches another class of the institution at the time.
        case teacherElsewhere = "teacher_elsewhere"
        /// Another class is held in the room at the time.
        case placeTaken = "place_taken"
        /// A trainee has a session of another class at the time.
        case traineeElsewhere = "trainee_elsewhere"
        /// The session was held already, or would be in the past.
        case sessionHeld = "session_held"
        /// Fewer seats than are taken.
        case fewerSeatsThanTaken = "fewer_seats_than_taken"
    }

    /// Sessions in order of time: those of the class, those held in a room, and what teachers and trainees have elsewhere.
    public struct Times: Sendable {
        /// All sessions of the class.
        public var sessions: [SessionTime]
        /// Those of them that are held on site.
        public var onSite: [SessionTime]
        /// Other classes' sessions of the teachers.
        public var ofTeachers: [SessionTime] = []
        /// Other classes' sessions in the room.
        public var atPlace: [SessionTime] = []
        /// Other classes' sessions, for each trainee.
        public var ofTrainees: [[SessionTime]] = []

        /// The times of a class.
        public init(sessions: [SessionTime], onSite: [SessionTime]) {
            self.sessions = sessions.sorted()
            self.onSite = onSite.sorted()
        }
    }

    /// Returns every reason for which somebody or something would be in two places at once.
    public static func refusals(for times: Times) -> [Refusal] {
        let found: [(Refusal, Bool)] = [
            (.teacherElsewhere, SessionTime.overlap(times.sessions, times.ofTeachers)),
            (.placeTaken, SessionTime.overlap(times.onSite, times.atPlace)),
            (.traineeElsewhere, times.ofTrainees.contains { SessionTime.overlap(times.sessions, $0) }),
        ]
        return found.filter(\.1).map(\.0)
    }

    /// Whether a session may still be moved from one time to another.
    public static func mayMove(_ session: SessionTime, to other: SessionTime, at moment: DayMoment) -> Bool {
        let begins = { (time: SessionTime) in DayMoment(day: time.day, minute: time.beginsAt) }
        return moment < begins(session) && moment < begins(other)
    }
}

extension ClassResources.Refusal {
    /// What is wrong.
    public var sentence: String {
        switch self {
        case .teacherElsewhere: "教师在同一时间有其他班级的课程"
        case .placeTaken: "培训场地在同一时间有其他班级的课程"
        case .traineeElsewhere: "有学员在同一时间有其他班级的课程"
        case .sessionHeld: "课次已经开始，或调整后的时间早于当前时间"
        case .fewerSeatsThanTaken: "名额不能少于已报名人数"
        }
    }

    /// The article that demands it.
    public var citation: Citation { ClassResources.citation }

    /// The field it is about.
    public var field: String? {
        switch self {
        case .teacherElsewhere: "teachers"
        case .placeTaken: "place"
        case .traineeElsewhere, .sessionHeld: "sessions"
        case .fewerSeatsThanTaken: "capacity"
        }
    }
}
