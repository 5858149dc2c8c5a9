public import Ground

/// Decides whether a nomination may still be corrected, returned, withdrawn or refused.
///
/// - Source: ``citation``.
public enum NominationLife {
    /// 优秀高技能人才评选.
    public static let citation = Citation(.measures2021, article: "21")

    /// Why not.
    public enum Refusal: String, CaseIterable, RefusalReason {
        /// It was withdrawn, refused or decided, or the list is public.
        case notOpen = "nomination_not_open"
        /// Nominations are closed: what was returned could not be corrected any more.
        case closed = "nomination_round_closed"
        /// It passed the formal check: it has to be returned before it is corrected.
        case checked = "nomination_checked"
        /// The round has ended.
        case roundEnded = "nomination_round_ended"
    }

    /// Returns every reason against.
    ///
    /// - Parameters:
    ///   - isOpen: whether it was nominated or returned and nothing became of it since.
    ///   - needsNominating: whether the round must still take nominations.
    public static func refusals(isOpen: Bool, isNominating: Bool, needsNominating: Bool) -> [Refusal] {
        (isOpen ? [] : [.notOpen]) + (needsNominating && !isNominating ? [.closed] : [])
    }
}

extension NominationLife.Refusal {
    /// What is wrong.
    public var sentence: String {
        switch self {
        case .notOpen: "该推荐已撤回、未通过审核或已公示"
        case .closed: "本次评选的推荐已经截止"
        case .checked: "该推荐已通过形式审查，须先退回才能更正"
        case .roundEnded: "本次评选已经结束或取消"
        }
    }

    /// The article.
    public var citation: Citation { NominationLife.citation }

    /// The field.
    public var field: String? { "nomination_id" }
}
