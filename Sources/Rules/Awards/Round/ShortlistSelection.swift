public import Ground

/// Chooses who of the nominated is put on the public list: the best by average score, as many as the quota of the tier.
///
/// Equal averages are told apart by the tilt to the front line, then by who was nominated first, then by
/// the nomination's id, so that every run gives the same list.
///
/// - Source: ``citation``.
public enum ShortlistSelection {
    /// 国家级评选和省内相应奖项向企业一线高技能人才倾斜.
    public static let citation = Citation(.measures2025, article: "16")

    /// Why a shortlist can't be published.
    public enum Refusal: RefusalReason, Hashable {
        /// The round is not in review.
        case notInReview
        /// A nomination has fewer scores than the policy book asks for.
        case tooFewScores(nomination: String, found: Int, needed: Int)
    }

    /// A reviewed nomination.
    public struct Candidate: Sendable, Hashable {
        /// The nomination.
        public let nomination: String
        /// The tier it is for.
        public let tier: SelectionTier
        /// The scores in hundredths of a point, 0 to 10,000.
        public let scores: [Int]
        /// Whether the person works on the front line.
        public let isFrontLine: Bool
        /// When it was nominated, in nanoseconds since 1970.
        public let nominatedAt: Int64

        /// A candidate.
        public init(nomination: String, tier: SelectionTier, scores: [Int], isFrontLine: Bool, nominatedAt: Int64) {
            self.nomination = nomination
            self.tier = tier
            self.scores = scores
            self.isFrontLine = isFrontLine
            self.nominatedAt = nominatedAt
        }

        /// The average score in hundredths of a point, rounded half up; 0 without scores.
        public var average: Int { ShortlistSelection.average(of: scores) }

        /// Whether this candidate goes before another; averages are compared as they are, not as they are rounded.
        func goesBefore(_ other: Candidate) -> Bool {
            let left = scores.reduce(0, +) * max(other.scores.count, 1)
            let right = other.scores.reduce(0, +) * max(scores.count, 1)
            if left != right { return left > right }
            if isFrontLine != other.isFrontLine { return isFrontLine }
            return (nominatedAt, nomination) < (other.nominatedAt, other.nomination)
        }
    }

    /// The average of scores in hundredths of a point, rounded half up; 0 without scores.
    public static func average(of scores: [Int]) -> Int {
        guard !scores.isEmpty else { return 0 }
        return (2 * scores.reduce(0, +) + scores.count) / (2 * scores.count)
    }

    /// Returns every reason for which a shortlist can't be published on `day`; empty when it can.
    public static func refusals(
        for candidates: [Candidate], isInReview: Bool, on day: CivilDay, in book: PolicyBook
    ) -> [Refusal] {
        let needed = Int(book.value(.reviewScoresLeast, on: day) ?? 1)
        return (isInReview ? [] : [.notInReview])
            + candidates.filter { $0.scores.count < needed }.map {
                .tooFewScores(nomination: $0.nomination, found: $0.scores.count, needed: needed)
            }
    }

    /// The shortlist of each tier, best first.
    public static func shortlist(
        of candidates: [Candidate], quotas: [SelectionTier: Int]
    ) -> [SelectionTier: [Candidate]] {
        Dictionary(grouping: candidates, by: \.tier).reduce(into: [:]) { shortlist, entry in
            let quota = max(quotas[entry.key] ?? 0, 0)
            shortlist[entry.key] = Array(entry.value.sorted { $0.goesBefore($1) }.prefix(quota))
        }
    }
}

extension ShortlistSelection.Refusal {
    /// A stable reason for each kind.
    public var reason: String {
        switch self {
        case .notInReview: "round_not_in_review"
        case .tooFewScores: "nomination_too_few_scores"
        }
    }

    /// What is wrong.
    public var sentence: String {
        switch self {
        case .notInReview: "本次评选不在评审阶段"
        case .tooFewScores(let nomination, let found, let needed):
            "推荐\(nomination)应有\(needed)名以上专家评分，现有\(found)名"
        }
    }

    /// Selection is reviewed by experts.
    public var citation: Citation { SelectionTier.citation }
}
