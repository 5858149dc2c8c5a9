public import Ground

/// Decides whether a candidate may appeal against a conclusion.
///
/// - Source: ``citation``.
public enum EvaluationAppealing {
    /// Where the practice is laid down.
    public static let citation = Citation(.trainingPlan145, article: "评价机构教务考试工作规程")

    /// Why an appeal is not taken, or not decided.
    public enum Refusal: String, CaseIterable, RefusalReason {
        /// There is no conclusion.
        case notConcluded = "evaluation_not_concluded"
        /// The days to appeal in are over.
        case late = "appeal_too_late"
        /// It was decided.
        case decided = "appeal_decided"
    }

    /// Returns every reason against an appeal; empty when it is taken.
    ///
    /// - Parameters:
    ///   - concludedOn: nil while there is no conclusion.
    ///   - days: How many days after the conclusion's the candidate may appeal.
    public static func refusals(concludedOn: CivilDay?, days: Int, on day: CivilDay) -> [Refusal] {
        guard let concludedOn else { return [.notConcluded] }
        return day.daysSince1970 - concludedOn.daysSince1970 > days ? [.late] : []
    }
}

extension EvaluationAppealing.Refusal {
    /// What is wrong.
    public var sentence: String {
        switch self {
        case .notConcluded: "评价尚未作出结论"
        case .late: "已超过申诉期限"
        case .decided: "该申诉已有决定"
        }
    }

    /// Where the practice is laid down.
    public var citation: Citation { EvaluationAppealing.citation }
}
