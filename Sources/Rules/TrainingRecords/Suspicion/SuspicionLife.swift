public import Ground

/// Decides what may become of a suspicion.
///
/// - Source: ``citation``.
public enum SuspicionLife {
    /// 做好风险排查和风险提示; 加大惩处力度.
    public static let citation = Citation(.measures2021, article: "17")

    /// Why not.
    public enum Refusal: String, CaseIterable, RefusalReason {
        /// It was cleared or confirmed.
        case notOpen = "suspicion_not_open"
        /// It is open.
        case open = "suspicion_open"
        /// Something that is wrong has a consequence.
        case nothingFollows = "suspicion_without_follow_up"
        /// The inspection or claim is about another organisation.
        case ofAnother = "follow_up_of_another_organisation"
    }
}

extension SuspicionLife.Refusal {
    /// What is wrong.
    public var sentence: String {
        switch self {
        case .notOpen: "该疑点已排除或已确认"
        case .open: "该疑点尚未处理"
        case .nothingFollows: "确认疑点应注明后续的检查或追回资金的补贴申请"
        case .ofAnother: "所注明的检查或补贴申请不属于该疑点涉及的机构"
        }
    }

    /// The measures.
    public var citation: Citation { SuspicionLife.citation }

    /// The field it is about.
    public var field: String? {
        switch self {
        case .nothingFollows, .ofAnother: "inspection_id"
        case .notOpen, .open: nil
        }
    }
}
