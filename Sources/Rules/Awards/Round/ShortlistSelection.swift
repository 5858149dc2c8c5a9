public import Ground

/// Chooses who of the nominated is put on the public list: the best by the scores of their panel, as many as the quota of the place.
///
/// Equal ones are told apart by the tilt to the front line. Where equal ones meet at the last place, people decide and say why; elsewhere
/// their order means nothing, and who was nominated first stands first, so that every run gives the same list.
///
/// - Source: ``citation``; ties: AWD-06, every place is given by a decision.
public enum ShortlistSelection {
    /// 国家级评选和省内相应奖项向企业一线高技能人才倾斜.
    public static let citation = Citation(.measures2025, article: "16")

    /// Why a shortlist can't be published, or nobody moves up.
    public enum Refusal: RefusalReason, Hashable {
        /// The round is not in review.
        case notInReview
        /// A nomination has fewer scores than its panel.
        case tooFewScores(nomination: String, found: Int, needed: Int)
        /// An expert did not sign off.
        case notSignedOff(nomination: String)
        /// Equal ones meet at the last place.
        case tie(nominations: [String])
        /// No list is public.
        case notPublic
        /// Every place is taken.
        case noFreePlace
        /// Nobody is left to move up.
        case nobodyLeft
        /// The ones to be put in order are not equal, not of one place, or not open.
        case notTied
    }

    /// A reviewed nomination.
    public struct Candidate: Sendable, Hashable {
        /// The nomination.
        public let nomination: String
        /// The place it is for.
        public let place: String
        /// What each expert's scores come to, hundredths of a point, 0 to 10,000.
        public let totals: [Int]
        /// Whether all are signed off.
        public let isSignedOff: Bool
        /// Whether the person works on the front line.
        public let isFrontLine: Bool
        /// The decided order among equal ones.
        public let tieOrder: Int?
        /// When it was nominated, in nanoseconds since 1970.
        public let nominatedAt: Int64

        /// A candidate.
        public init(
            nomination: String, place: String, totals: [Int], isSignedOff: Bool = true, isFrontLine: Bool,
            tieOrder: Int? = nil, nominatedAt: Int64
        ) {
            self.nomination = nomination
            self.place = place
            self.totals = totals
            self.isSignedOff = isSignedOff
            self.isFrontLine = isFrontLine
            self.tieOrder = tieOrder
            self.nominatedAt = nominatedAt
        }
    }

    /// What a list is made of: who is on it, who may move up, and who has to be put in order first.
    public struct Listing: Sendable, Hashable {
        /// On the list, best first.
        public var listed: [Candidate]
        /// After it, best first.
        public var reserve: [Candidate]
        /// Equal ones on both sides of the last place; empty when there is none.
        public var tied: [Candidate]
    }

    /// The greatest score less the smallest.
    public static func spread(of totals: [Int]) -> Int { (totals.max() ?? 0) - (totals.min() ?? 0) }

    /// What a panel's scores come to, hundredths of a point, rounded half up; 0 without scores.
    public static func aggregate(_ totals: [Int], _ aggregate: AwardProgramme.Aggregate) -> Int {
        let (sum, count) = fraction(totals, aggregate)
        return (2 * sum + count) / (2 * count)
    }

    /// The aggregate as it is, before rounding: a sum and by how much it is divided.
    private static func fraction(_ totals: [Int], _ aggregate: AwardProgramme.Aggregate) -> (sum: Int, count: Int) {
        guard !totals.isEmpty else { return (0, 1) }
        guard aggregate == .median else { return (totals.reduce(0, +), totals.count) }
        let sorted = totals.sorted()
        let middle = sorted.count / 2
        return sorted.count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle], 2) : (sorted[middle], 1)
    }

    /// Returns every reason for which a shortlist can't be published; empty when it can.
    ///
    /// - Parameter needed: experts per nomination.
    public static func refusals(
        for candidates: [Candidate], isInReview: Bool, needed: Int, quotas: [String: Int],
        _ aggregate: AwardProgramme.Aggregate
    ) -> [Refusal] {
        var refusals: [Refusal] = isInReview ? [] : [.notInReview]
        for candidate in candidates {
            if candidate.totals.count < needed {
                refusals.append(
                    .tooFewScores(nomination: candidate.nomination, found: candidate.totals.count, needed: needed))
            } else if !candidate.isSignedOff {
                refusals.append(.notSignedOff(nomination: candidate.nomination))
            }
        }
        guard refusals.isEmpty else { return refusals }
        let lists = Self.lists(of: candidates, quotas: quotas, aggregate)
        return lists.keys.sorted().compactMap { place in
            let tied = lists[place]?.tied ?? []
            return tied.isEmpty ? nil : .tie(nominations: tied.map(\.nomination))
        }
    }

    /// The list of each place.
    public static func lists(
        of candidates: [Candidate], quotas: [String: Int], _ aggregate: AwardProgramme.Aggregate
    ) -> [String: Listing] {
        Dictionary(grouping: candidates, by: \.place).mapValues { candidates in
            listing(of: candidates, quota: max(quotas[candidates.first?.place ?? ""] ?? 0, 0), aggregate)
        }
    }

    /// The list of one place.
    public static func listing(
        of candidates: [Candidate], quota: Int, _ aggregate: AwardProgramme.Aggregate
    ) -> Listing {
        let ordered = candidates.sorted { goes($0, before: $1, aggregate) }
        var tied: [Candidate] = []
        if quota > 0, quota < ordered.count, areEqual(ordered[quota - 1], ordered[quota], aggregate) {
            tied = ordered.filter { areEqual($0, ordered[quota], aggregate) }
        }
        return Listing(listed: Array(ordered.prefix(quota)), reserve: Array(ordered.dropFirst(quota)), tied: tied)
    }

    /// Why candidates can't be put in order: they are to be equal but for an earlier decision.
    public static func refusals(
        ordering candidates: [Candidate], _ aggregate: AwardProgramme.Aggregate
    ) -> [Refusal] {
        guard let first = candidates.first else { return [.notTied] }
        let areEqual = candidates.allSatisfy {
            $0.place == first.place && haveEqualScores($0, first, aggregate)
        }
        return areEqual && Set(candidates.map(\.nomination)).count == candidates.count ? [] : [.notTied]
    }

    private static func compare(
        _ left: Candidate, _ right: Candidate, _ aggregate: AwardProgramme.Aggregate
    ) -> (left: Int, right: Int) {
        let (leftSum, leftCount) = fraction(left.totals, aggregate)
        let (rightSum, rightCount) = fraction(right.totals, aggregate)
        return (leftSum * rightCount, rightSum * leftCount)
    }

    private static func haveEqualScores(
        _ left: Candidate, _ right: Candidate, _ aggregate: AwardProgramme.Aggregate
    ) -> Bool {
        let scores = compare(left, right, aggregate)
        return scores.left == scores.right && left.isFrontLine == right.isFrontLine
    }

    private static func areEqual(
        _ left: Candidate, _ right: Candidate, _ aggregate: AwardProgramme.Aggregate
    ) -> Bool {
        haveEqualScores(left, right, aggregate)
            && (left.tieOrder == nil || right.tieOrder == nil || left.tieOrder == right.tieOrder)
    }

    private static func goes(
        _ left: Candidate, before right: Candidate, _ aggregate: AwardProgramme.Aggregate
    ) -> Bool {
        let scores = compare(left, right, aggregate)
        if scores.left != scores.right { return scores.left > scores.right }
        if left.isFrontLine != right.isFrontLine { return left.isFrontLine }
        if left.tieOrder != right.tieOrder { return (left.tieOrder ?? .max) < (right.tieOrder ?? .max) }
        return (left.nominatedAt, left.nomination) < (right.nominatedAt, right.nomination)
    }
}

extension ShortlistSelection.Refusal {
    /// A stable reason for each kind.
    public var reason: String {
        switch self {
        case .notInReview: "round_not_in_review"
        case .tooFewScores: "nomination_too_few_scores"
        case .notSignedOff: "nomination_not_signed_off"
        case .tie: "shortlist_tie_undecided"
        case .notPublic: "shortlist_not_public"
        case .noFreePlace: "shortlist_no_free_place"
        case .nobodyLeft: "shortlist_nobody_left"
        case .notTied: "nominations_not_tied"
        }
    }

    /// What is wrong.
    public var sentence: String {
        switch self {
        case .notInReview: "本次评选不在评审阶段"
        case .tooFewScores(let nomination, let found, let needed):
            "推荐\(nomination)应有\(needed)名以上专家评分，现有\(found)名"
        case .notSignedOff(let nomination): "推荐\(nomination)尚有专家评分未签字确认"
        case .tie(let nominations): "推荐\(nominations.joined(separator: "、"))得分相同，应先决定排序"
        case .notPublic: "公示名单尚未公布或评选已经结束"
        case .noFreePlace: "该奖项没有空缺名额"
        case .nobodyLeft: "没有可以递补的推荐"
        case .notTied: "所列推荐得分不同、奖项不同或已有结果，不能决定排序"
        }
    }

    /// Selection is reviewed by experts.
    public var citation: Citation {
        switch self {
        case .tie, .notTied: Citation(.systemConvention, article: "评审专家抽取")
        default: RoundOpening.citation
        }
    }

    /// The field.
    public var field: String? { self == .notTied ? "nomination_ids" : "round_id" }
}
