public import Ground

/// Decides whether a mentorship (师带徒) is begun and ended.
///
/// - Source: ``citation``: 师带徒效果明显 may bring a level directly.
public enum MentorshipLife {
    /// 师带徒效果明显的技能人才.
    public static let citation = Citation(.measures2025, article: "14")

    /// Why not.
    public enum Refusal: String, CaseIterable, RefusalReason {
        /// Mentor and apprentice are one person.
        case samePerson = "mentorship_same_person"
        /// A day in the future, or an end before the beginning.
        case dayUnfit = "mentorship_day_unfit"
        /// They are mentor and apprentice already.
        case lasting = "mentorship_lasting"
        /// It is ended.
        case ended = "mentorship_ended"
    }

    /// Returns every reason against beginning.
    public static func refusals(
        mentor: String, apprentice: String, from first: CivilDay, on day: CivilDay
    ) -> [Refusal] {
        (mentor == apprentice ? [.samePerson] : []) + (first > day ? [.dayUnfit] : [])
    }

    /// Returns every reason against ending.
    public static func refusals(
        endingBegunOn first: CivilDay, on last: CivilDay, isEnded: Bool, today day: CivilDay
    ) -> [Refusal] {
        (isEnded ? [.ended] : []) + (last < first || last > day ? [.dayUnfit] : [])
    }
}

extension MentorshipLife.Refusal {
    /// What is wrong.
    public var sentence: String {
        switch self {
        case .samePerson: "师傅与徒弟不能是同一人"
        case .dayUnfit: "日期不能晚于今日，结束日期不能早于开始日期"
        case .lasting: "双方已有未结束的师徒关系"
        case .ended: "该师徒关系已经结束"
        }
    }

    /// The article.
    public var citation: Citation { MentorshipLife.citation }

    /// The field.
    public var field: String? {
        switch self {
        case .samePerson, .lasting: "apprentice_person_id"
        case .dayUnfit: "begins_on"
        case .ended: "mentorship_id"
        }
    }
}
