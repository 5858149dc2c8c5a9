public import Ground

/// Says what may be done with a mark of quality.
///
/// - Source: ``citation``.
public enum QualityMarkLife {
    /// 开展优质技工院校建设.
    public static let citation = Citation(.technicalEducation145, article: "23")

    /// Why not.
    public enum Refusal: String, RefusalReason, CaseIterable {
        case revokedBefore = "quality_mark_revoked_before"
    }

    /// Every reason against taking a mark back.
    public static func refusalsToRevoke(isRevoked: Bool) -> [Refusal] { isRevoked ? [.revokedBefore] : [] }
}

extension QualityMarkLife.Refusal {
    /// The article.
    public var citation: Citation { QualityMarkLife.citation }
    /// The reason for people.
    public var sentence: String { "该称号已经撤销" }
}
