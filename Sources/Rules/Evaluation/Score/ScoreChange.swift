public import Ground

/// Decides whether a score that stands may be corrected: one person proposes with a reason, another decides.
///
/// - Source: ``citation``.
public enum ScoreChange {
    /// Where the practice is laid down.
    public static let citation = ScoreEntry.citation

    /// Why not, in the order in which it is checked.
    public enum Refusal: String, CaseIterable, RefusalReason {
        /// The evaluation is concluded or has ended: its conclusion must be reversed first.
        case notOpen = "evaluation_not_open"
        /// No score of the part stands.
        case noScore = "no_score_to_correct"
        /// It is the score that stands.
        case same = "score_unchanged"
        /// It was decided.
        case decided = "score_correction_decided"
        /// Who proposed it may not decide.
        case samePerson = "decided_by_proposer"
        /// A correction waits for its decision.
        case waiting = "score_correction_undecided"
    }

    /// Every reason against proposing another score.
    ///
    /// - Parameter standing: The score that stands, in tenths of a point; nil when there is none.
    public static func refusals(proposing tenths: Int, isOpen: Bool, standing: Int?) -> [Refusal] {
        guard isOpen else { return [.notOpen] }
        guard let standing else { return [.noScore] }
        return tenths == standing ? [.same] : []
    }

    /// Every reason against deciding on a proposal.
    public static func refusals(
        decidingBy person: String, proposedBy proposer: String, isDecided: Bool, isOpen: Bool
    ) -> [Refusal] {
        if isDecided { return [.decided] }
        var refusals: [Refusal] = isOpen ? [] : [.notOpen]
        if person == proposer { refusals.append(.samePerson) }
        return refusals
    }
}

extension ScoreChange.Refusal {
    /// What is wrong.
    public var sentence: String {
        switch self {
        case .notOpen: "评价已作结论或已结束，须先撤销结论"
        case .noScore: "该科目没有可更正的成绩"
        case .same: "与现有成绩相同"
        case .decided: "该成绩更正已有决定"
        case .samePerson: "成绩更正须由提出人以外的人员决定"
        case .waiting: "有成绩更正尚未决定"
        }
    }

    /// Where the practice is laid down.
    public var citation: Citation { ScoreChange.citation }
}
