public import Ground

/// Decides whether an application may be made or changed, beside what ``EvaluatorFiling`` says of the filing itself.
///
/// - Source: ``citation``.
public enum EvaluatorApplying {
    /// 成熟一个、备案一个.
    public static let citation = EvaluatorReadiness.citation

    /// Why not.
    public enum Refusal: String, CaseIterable, RefusalReason {
        /// The organisation is filed as another kind: that filing ends first.
        case filedAsAnotherKind = "filed_as_another_kind"
        /// An application is changed only after it was returned for completion.
        case notReturned = "application_not_returned"
    }
}

extension EvaluatorApplying.Refusal {
    /// What is wrong.
    public var sentence: String {
        switch self {
        case .filedAsAnotherKind: "该单位已按其他类别备案，须先退出原备案"
        case .notReturned: "申请退回补正后才能修改"
        }
    }

    /// The article.
    public var citation: Citation { EvaluatorApplying.citation }

    /// The field.
    public var field: String? { self == .filedAsAnotherKind ? "kind" : nil }
}
