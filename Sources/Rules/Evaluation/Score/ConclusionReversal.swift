public import Ground

/// Decides whether a conclusion may be taken back.
///
/// - Source: ``citation``.
public enum ConclusionReversal {
    /// Where the practice is laid down.
    public static let citation = Citation(.trainingPlan145, article: "技能人才评价违纪违规处理办法")

    /// Why a conclusion stands.
    public enum Refusal: String, CaseIterable, RefusalReason {
        /// There is none.
        case notConcluded = "evaluation_not_concluded"
        /// A certificate rests on it: it must be revoked first.
        case certified = "certificate_not_revoked"
        /// The person has another open evaluation of the level.
        case openElsewhere = "evaluation_open_already"
    }

    /// Returns every reason against taking it back; empty when it can be.
    public static func refusals(isConcluded: Bool, hasStandingCertificate: Bool, isOpenElsewhere: Bool) -> [Refusal] {
        guard isConcluded else { return [.notConcluded] }
        var refusals: [Refusal] = []
        if hasStandingCertificate { refusals.append(.certified) }
        if isOpenElsewhere { refusals.append(.openElsewhere) }
        return refusals
    }
}

extension ConclusionReversal.Refusal {
    /// What is wrong.
    public var sentence: String {
        switch self {
        case .notConcluded: "评价没有可撤销的结论"
        case .certified: "该评价的证书尚未撤销，须先撤销证书"
        case .openElsewhere: "本人在该职业该等级已有尚未结束的评价"
        }
    }

    /// Where the practice is laid down.
    public var citation: Citation { ConclusionReversal.citation }
}
