public import Ground

/// Decides whether a person may be nominated for a tier.
///
/// The documents name no formal conditions beyond being an outstanding highly skilled worker, so the rule asks for evidence
/// of skill on record: a certificate of the least level in the policy book, a prize in a competition, or an honour.
///
/// - Source: ``citation``; never twice in a round: AWD-06.
public enum NominationEligibility {
    /// 优秀高技能人才评选.
    public static let citation = Citation(.measures2021, article: "21")

    /// Why a person may not be nominated.
    public enum Refusal: String, CaseIterable, RefusalReason {
        /// The round takes no nominations any more.
        case nominationsClosed = "nominations_closed"
        /// The nominating region has used its share of nominations for the tier.
        case shareUsedUp = "nomination_share_used_up"
        /// Nominated in this round before.
        case nominatedBefore = "nominated_before"
        /// Holds this honour or a higher one of the three.
        case honouredBefore = "honoured_with_this_or_higher"
        /// Nothing on record shows high skill.
        case noEvidence = "no_evidence_of_skill"
    }

    /// What the records say of a person on the day.
    public struct Record: Sendable, Hashable {
        /// The highest level of a certificate in force.
        public var highestLevel: SkillLevel?
        /// Whether a published result brought a medal or a prize.
        public var hasPrize: Bool
        /// The tiers of the selection held, withdrawn ones left out.
        public var tiers: Set<SelectionTier>
        /// Whether any other honour is on the register.
        public var hasOtherHonour: Bool

        /// A record.
        public init(highestLevel: SkillLevel?, hasPrize: Bool, tiers: Set<SelectionTier>, hasOtherHonour: Bool) {
            self.highestLevel = highestLevel
            self.hasPrize = hasPrize
            self.tiers = tiers
            self.hasOtherHonour = hasOtherHonour
        }
    }

    /// Where the round and the region's share stand.
    public struct Standing: Sendable, Hashable {
        /// Whether the round is taking nominations.
        public var isNominating: Bool
        /// The last day for nominations.
        public var closesOn: CivilDay
        /// The region's share for the tier; nil when none was set, which does not limit it.
        public var share: Int?
        /// How many the region has nominated for the tier.
        public var nominated: Int
        /// Whether the person is nominated in the round already.
        public var isNominated: Bool

        /// A standing.
        public init(isNominating: Bool, closesOn: CivilDay, share: Int?, nominated: Int, isNominated: Bool) {
            self.isNominating = isNominating
            self.closesOn = closesOn
            self.share = share
            self.nominated = nominated
            self.isNominated = isNominated
        }
    }

    /// Returns every reason for which the person may not be nominated on `day`; empty when they may.
    public static func refusals(
        for record: Record, tier: SelectionTier, standing: Standing, on day: CivilDay, in book: PolicyBook
    ) -> [Refusal] {
        var refusals: [Refusal] = []
        if !standing.isNominating || day > standing.closesOn { refusals.append(.nominationsClosed) }
        if let share = standing.share, standing.nominated >= share { refusals.append(.shareUsedUp) }
        if standing.isNominated { refusals.append(.nominatedBefore) }
        if tier.atLeast.contains(where: record.tiers.contains) { refusals.append(.honouredBefore) }
        let least = book.value(.nominationLevelLeast, on: day).flatMap { SkillLevel(rawValue: Int($0)) }
        let hasLevel = record.highestLevel.map { $0 >= least ?? .senior } ?? false
        let hasHonour = record.hasOtherHonour || !record.tiers.isEmpty
        if !hasLevel && !record.hasPrize && !hasHonour { refusals.append(.noEvidence) }
        return refusals
    }
}

extension NominationEligibility.Refusal {
    /// What is wrong.
    public var sentence: String {
        switch self {
        case .nominationsClosed: "本次评选的推荐已经截止"
        case .shareUsedUp: "本地区该奖项的推荐名额已用完"
        case .nominatedBefore: "该人员在本次评选中已被推荐"
        case .honouredBefore: "该人员已获得同等或更高层级的称号"
        case .noEvidence: "没有查到高级工及以上证书、竞赛获奖或荣誉等技能业绩"
        }
    }

    /// The article.
    public var citation: Citation { NominationEligibility.citation }

    /// The field.
    public var field: String? {
        switch self {
        case .nominationsClosed: "round_id"
        case .shareUsedUp: "region_code"
        case .nominatedBefore, .honouredBefore, .noEvidence: "person_id"
        }
    }
}
