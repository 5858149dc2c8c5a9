public import Ground

/// Decides whether an expert's scores are entered, and what they come to.
///
/// - Source: ``citation``.
public enum ReviewScore {
    /// Selection is reviewed by experts.
    public static let citation = Citation(.systemConvention, article: "评审专家抽取")

    /// Why scores are not entered or signed off.
    public enum Refusal: String, CaseIterable, RefusalReason {
        /// The round is not in review.
        case notInReview = "review_not_open"
        /// The expert was not drawn for the nomination.
        case notDrawn = "review_not_drawn"
        /// The expert stepped back.
        case recused = "review_recused"
        /// The scores are signed off.
        case signedOff = "review_signed_off"
        /// A criterion is missing, unknown or there twice.
        case criteriaUnfit = "review_criteria_unfit"
        /// Scores that stand are corrected without saying why.
        case noReason = "review_correction_without_reason"
        /// A nomination is not scored yet.
        case unscored = "review_unscored"
    }

    /// Where a review stands.
    public enum Standing: Sendable, Hashable, CaseIterable { case notDrawn, drawn, recused, scored, signedOff }

    /// Returns every reason against entering scores.
    ///
    /// - Parameter criteria: the criteria that are scored; nil when the expert steps back instead.
    public static func refusals(
        standing: Standing, isInReview: Bool, criteria: [String]?, of programme: AwardProgramme, hasReason: Bool
    ) -> [Refusal] {
        var refusals: [Refusal] = []
        if !isInReview { refusals.append(.notInReview) }
        switch standing {
        case .notDrawn: refusals.append(.notDrawn)
        case .recused: refusals.append(.recused)
        case .signedOff: refusals.append(.signedOff)
        case .drawn, .scored: break
        }
        if let criteria {
            if criteria.sorted() != programme.criteria.map(\.code).sorted() { refusals.append(.criteriaUnfit) }
            if standing == .scored, !hasReason { refusals.append(.noReason) }
        }
        return refusals
    }

    /// Returns every reason against signing off.
    public static func refusals(signingOff standings: [Standing], isInReview: Bool) -> [Refusal] {
        var refusals: [Refusal] = []
        if !isInReview { refusals.append(.notInReview) }
        if standings.allSatisfy({ $0 == .recused }) { refusals.append(.notDrawn) }
        if standings.contains(.drawn) { refusals.append(.unscored) }
        return refusals
    }

    /// The scores by their weights, hundredths of a point, rounded half up.
    public static func total(of scores: [String: Int], by criteria: [AwardProgramme.Criterion]) -> Int {
        let weighted = criteria.reduce(0) { $0 + (scores[$1.code] ?? 0) * $1.weight }
        return (weighted + 50) / 100
    }
}

extension ReviewScore.Refusal {
    /// What is wrong.
    public var sentence: String {
        switch self {
        case .notInReview: "本次评选不在评审阶段"
        case .notDrawn: "该专家未被抽取评审此推荐"
        case .recused: "该专家已回避此推荐"
        case .signedOff: "评分已签字确认，不能更改"
        case .criteriaUnfit: "应对每个评分项各评一次"
        case .noReason: "更正评分应说明理由"
        case .unscored: "尚有推荐未评分"
        }
    }

    /// The article.
    public var citation: Citation { ReviewScore.citation }

    /// The field.
    public var field: String? {
        switch self {
        case .criteriaUnfit: "scores"
        case .noReason: "correction_reason"
        case .notInReview, .unscored: "round_id"
        default: "expert_person_id"
        }
    }
}
