public import Ground

/// Decides whether an absence may be recorded or taken back. An absence is a state, never a score.
///
/// - Source: ``citation``.
public enum Attendance {
    /// Where the practice is laid down.
    public static let citation = Citation(.trainingPlan145, article: "评价机构教务考试工作规程")

    /// Why not, in the order in which it is checked.
    public enum Refusal: String, CaseIterable, RefusalReason {
        /// The evaluation is concluded or has ended.
        case notOpen = "evaluation_not_open"
        /// The level is not examined in this part.
        case notExamined = "subject_not_examined"
        /// The candidate need not come: waived, or passed before.
        case notNeeded = "subject_needs_no_attendance"
        /// The part's day is still to come.
        case notHeldYet = "subject_not_held_yet"
        /// A score was entered: the candidate was there.
        case scored = "score_entered"
    }

    /// Returns every reason against recording; empty when it is recorded.
    ///
    /// - Parameter heldOn: The day of the part; nil when the level is not examined in it.
    public static func refusals(
        isOpen: Bool, heldOn: CivilDay?, isNeeded: Bool, hasScores: Bool, on day: CivilDay
    ) -> [Refusal] {
        guard isOpen else { return [.notOpen] }
        guard let heldOn else { return [.notExamined] }
        guard isNeeded else { return [.notNeeded] }
        if day < heldOn { return [.notHeldYet] }
        return hasScores ? [.scored] : []
    }
}

extension Attendance.Refusal {
    /// What is wrong.
    public var sentence: String {
        switch self {
        case .notOpen: "评价已作结论或已结束"
        case .notExamined: "该等级不考核这一科目"
        case .notNeeded: "考生不必参加这一科目"
        case .notHeldYet: "该科目尚未开考"
        case .scored: "该科目已录入成绩，不能记为缺考"
        }
    }

    /// Where the practice is laid down.
    public var citation: Citation { Attendance.citation }

    /// The part.
    public var field: String? { self == .notOpen ? nil : "subject" }
}
