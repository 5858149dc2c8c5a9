public import Ground

/// Decides whether a complaint may be decided.
///
/// - Source: ``citation``.
public enum TrainingComplaintLife {
    /// 强化社会监督.
    public static let citation = Citation(.actionPlan2022, article: "iii.3")

    /// Why not.
    public enum Refusal: String, CaseIterable, RefusalReason {
        /// It was decided.
        case decided = "training_complaint_decided"

        /// What is wrong.
        public var sentence: String { "该投诉已有决定" }
        /// The plan of action.
        public var citation: Citation { TrainingComplaintLife.citation }
    }
}
