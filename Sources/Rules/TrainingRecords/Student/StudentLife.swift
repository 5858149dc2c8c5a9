public import Ground

/// Decides what may become of a student's registration: transfer, suspension, return, leaving, graduation, employment, correction.
///
/// 加强对“一校两牌”、“联合招生”、“学籍异动”等情况的监管: a registration moves by steps only, each with its day, one after the other.
///
/// - Source: ``citation``.
public enum StudentLife {
    /// 强化学校基础工作的规范管理.
    public static let citation = StudentRegistration.citation

    /// Where a student stands; raw values are the numbers of `StudentState` in the contract.
    public enum State: Int, CaseIterable, Sendable {
        /// 在读
        case enrolled = 1
        /// 休学
        case suspended
        /// 离校
        case left
        /// 毕业
        case graduated
        /// 作废
        case voided

        /// Whether the student is on the roll.
        public var isOnRoll: Bool { self == .enrolled || self == .suspended }
    }

    /// What happens; raw values are the numbers of `StudentAction` in the contract.
    public enum Action: Int, CaseIterable, Sendable {
        case register = 1
        case correct
        case offerTransfer
        case acceptTransfer
        case cancelTransfer
        case suspend
        case resume
        case leave
        case graduate
        case place
        case void
    }

    /// Why a student left; raw values are the numbers of `LeavingGround` in the contract.
    public enum Ground: Int, CaseIterable, Sendable {
        /// 退学
        case withdrew = 1
        /// 开除
        case expelled
        /// 结业、肄业
        case withoutDiploma
        /// 死亡
        case died
    }

    /// What a graduate went on to; raw values are the numbers of `GraduatePlacement` in the contract.
    public enum Placement: Int, CaseIterable, Sendable {
        /// 就业
        case employed = 1
        /// 自主创业
        case selfEmployed
        /// 参军入伍
        case enlisted
        /// 升学
        case furtherStudy
        /// 未就业
        case notEmployed

        /// Whether the graduate counts as employed.
        ///
        /// - Parameter furtherStudyCounts: what the policy book says of 升学: no document of the province does.
        public func isEmployed(furtherStudyCounts: Bool) -> Bool {
            switch self {
            case .employed, .selfEmployed, .enlisted: true
            case .furtherStudy: furtherStudyCounts
            case .notEmployed: false
            }
        }
    }

    /// 全日制, 非全日制; raw values are the numbers of `StudyForm` in the contract.
    public enum Form: Int, CaseIterable, Sendable {
        case fullTime = 1
        case partTime
    }

    /// Why not.
    public enum Refusal: String, CaseIterable, RefusalReason {
        case notOnRoll = "student_not_on_roll"
        case notEnrolled = "student_not_enrolled"
        case notSuspended = "student_not_suspended"
        case notGraduated = "student_not_graduated"
        case voided = "student_voided"
        case transferOpen = "student_transfer_open"
        case noTransfer = "student_no_transfer"
        case sameSchool = "student_transfer_to_same_school"
        case inFuture = "student_step_in_future"
        case beforeLastStep = "student_step_before_last"
        case suspensionEndsEarly = "student_suspension_ends_before_it_begins"
        case suspensionTooLong = "student_suspension_too_long"
        case hasAid = "student_has_aid"
    }

    /// A registration as far as its next step depends on it.
    public struct Standing: Sendable, Hashable {
        /// Where it stands.
        public var state: State
        /// Whether another school is offered the student.
        public var isOffered: Bool
        /// The day of the last step.
        public var lastOn: CivilDay

        /// A registration.
        public init(state: State, isOffered: Bool, lastOn: CivilDay) {
            self.state = state
            self.isOffered = isOffered
            self.lastOn = lastOn
        }
    }

    /// Every reason against a step that takes effect on `day`, recorded on `today`.
    public static func refusals(
        to action: Action, from standing: Standing, on day: CivilDay, today: CivilDay
    ) -> [Refusal] {
        var refusals: [Refusal] = []
        switch action {
        case .register: break
        case .correct: if !standing.state.isOnRoll { refusals.append(.notOnRoll) }
        case .leave: if !standing.state.isOnRoll { refusals.append(.notOnRoll) }
        case .offerTransfer, .suspend, .graduate: if standing.state != .enrolled { refusals.append(.notEnrolled) }
        case .resume: if standing.state != .suspended { refusals.append(.notSuspended) }
        case .place: if standing.state != .graduated { refusals.append(.notGraduated) }
        case .void: if standing.state == .voided { refusals.append(.voided) }
        case .acceptTransfer, .cancelTransfer: if !standing.isOffered { refusals.append(.noTransfer) }
        }
        if standing.isOffered, ![.acceptTransfer, .cancelTransfer, .void].contains(action) {
            refusals.append(.transferOpen)
        }
        if day > today { refusals.append(.inFuture) }
        if day < standing.lastOn { refusals.append(.beforeLastStep) }
        return refusals
    }

    /// Every reason against a suspension for `period`.
    ///
    /// - Parameter months: for how many months at most.
    public static func suspensionRefusals(from first: CivilDay, until last: CivilDay, months: Int) -> [Refusal] {
        if last < first { return [.suspensionEndsEarly] }
        return last >= first.adding(months: months) ? [.suspensionTooLong] : []
    }

    /// Hundredths of a percent of graduates who found work, rounded down; 0 without graduates.
    public static func employmentHundredths(employed: Int64, of graduates: Int64) -> Int64 {
        graduates > 0 ? employed.multipliedWithinRange(by: 10_000) / graduates : 0
    }
}

extension StudentLife.Refusal {
    /// The article.
    public var citation: Citation { StudentLife.citation }

    /// The reason for people.
    public var sentence: String {
        switch self {
        case .notOnRoll: "该学生不在籍"
        case .notEnrolled: "该学生不在读"
        case .notSuspended: "该学生未休学"
        case .notGraduated: "该学生未毕业"
        case .voided: "该学籍已经作废"
        case .transferOpen: "该学生的转学尚待对方学校接收，应先办结或取消"
        case .noTransfer: "该学生没有待接收的转学"
        case .sameSchool: "该学生已在这所学校"
        case .inFuture: "日期不能晚于办理日期"
        case .beforeLastStep: "日期不能早于上一次学籍异动"
        case .suspensionEndsEarly: "休学期满日期不能早于起始日期"
        case .suspensionTooLong: "超过允许的休学期限"
        case .hasAid: "该学籍有未作废的资助记录，应先作废资助"
        }
    }

    /// The request field.
    public var field: String? {
        switch self {
        case .sameSchool: "to_school_credit_code"
        case .suspensionEndsEarly, .suspensionTooLong: "until_on"
        default: nil
        }
    }
}
