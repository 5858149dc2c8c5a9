public import Ground

/// Decides whether a presence at a session may be recorded, and whether its hours count.
///
/// On site a presence without a check counts (it shows in inspections); online it counts only with a passed check, for
/// nothing else ties the hours to the person. A failed check never counts.
///
/// - Source: ``citation``.
public enum AttendanceRule {
    /// 实名制登记、人脸识别等技术手段, 学习过程可查询、可追溯.
    public static let citation = Citation(.measures2021, article: "14")

    /// Why a presence is not recorded.
    public enum Refusal: String, CaseIterable, RefusalReason {
        /// The class is completed or cancelled.
        case classNotOpen = "class_not_open"
        /// The session is not over: how long somebody was there is not known yet.
        case sessionNotHeld = "session_not_held"
        /// The person has no seat in the class.
        case notEnrolled = "not_enrolled"
        /// More hours than the session has.
        case moreHoursThanSession = "more_hours_than_session"
        /// A check that was not made cannot have been passed.
        case checkNotMade = "check_not_made"
        /// Present online at a session held on site.
        case notHeldOnline = "session_not_online"
        /// Present on site at a session held online, where only a check ties the hours to the person.
        case heldOnline = "session_is_online"
    }

    /// A presence as the institution reports it.
    public struct Presence: Sendable, Hashable {
        /// Teaching hours.
        public var hours: Int
        /// Whether the person was online.
        public var isOnline: Bool
        /// Whether identity was checked.
        public var wasChecked: Bool
        /// Whether the check said yes.
        public var checkPassed: Bool

        /// A presence.
        public init(hours: Int, isOnline: Bool, wasChecked: Bool, checkPassed: Bool) {
            self.hours = hours
            self.isOnline = isOnline
            self.wasChecked = wasChecked
            self.checkPassed = checkPassed
        }
    }

    /// Returns every reason for which a presence may not be recorded at `moment`; empty when it may.
    public static func refusals(
        for presence: Presence, at session: SessionTime, isOnline: Bool, classIsOpen: Bool, isEnrolled: Bool,
        at moment: DayMoment
    ) -> [Refusal] {
        let found: [(Refusal, Bool)] = [
            (.classNotOpen, !classIsOpen),
            (.sessionNotHeld, moment < session.end),
            (.notEnrolled, !isEnrolled),
            (.moreHoursThanSession, presence.hours > session.hours),
            (.checkNotMade, presence.checkPassed && !presence.wasChecked),
            (.notHeldOnline, presence.isOnline && !isOnline),
            (.heldOnline, !presence.isOnline && isOnline),
        ]
        return found.filter(\.1).map(\.0)
    }

    /// Whether the hours of a presence count towards completion.
    public static func counts(_ presence: Presence) -> Bool {
        presence.isOnline ? presence.checkPassed : presence.checkPassed || !presence.wasChecked
    }
}

extension AttendanceRule.Refusal {
    /// What is wrong.
    public var sentence: String {
        switch self {
        case .classNotOpen: "班级已结业或已取消"
        case .sessionNotHeld: "该课次尚未结束，不能登记考勤"
        case .notEnrolled: "该人员不是本班在册学员"
        case .moreHoursThanSession: "登记学时超过课次学时"
        case .checkNotMade: "未进行身份核验，不能登记为核验通过"
        case .notHeldOnline: "该课次为线下课，不能登记线上考勤"
        case .heldOnline: "该课次为线上课，不能登记线下考勤"
        }
    }

    /// The article that demands it.
    public var citation: Citation { AttendanceRule.citation }

    /// The field it is about.
    public var field: String? {
        switch self {
        case .classNotOpen: "class_id"
        case .sessionNotHeld: "session_number"
        case .notEnrolled: "entries.person_id"
        case .moreHoursThanSession: "entries.hours"
        case .checkNotMade: "entries.check_passed"
        case .notHeldOnline, .heldOnline: "entries.mode"
        }
    }
}
