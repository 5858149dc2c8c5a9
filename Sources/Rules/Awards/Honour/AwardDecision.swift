public import Ground

/// Decides whether a shortlisted nomination may be awarded, as far as its round and the fund say; its publicity and objections are those of
/// its case.
///
/// The store repeats the conditions on quota, fund and person as constraints, for calls that race; the rule explains them.
///
/// - Source: ``citation``; the quotas: 附件第12项; the fund: 辽人社〔2021〕15号 (二十一).
public enum AwardDecision {
    /// 评选"辽宁工匠"20人…，按规定给予不超过10万元的生活补贴.
    public static let citation = Citation(.actionPlan2022, article: "12")
    /// 奖励资金从省人才专项资金列支.
    public static let fundCitation = Citation(.measures2021, article: "21")

    /// Why a nomination may not be awarded.
    public enum Refusal: String, CaseIterable, RefusalReason {
        /// The nomination is not on the public list.
        case notShortlisted = "award_not_shortlisted"
        /// The tier's quota is used up.
        case quotaUsedUp = "award_quota_used_up"
        /// The round is closed or cancelled.
        case roundEnded = "award_round_ended"
        /// Who is nominated has an award of this round.
        case awardedInRound = "award_person_awarded_in_round"
        /// The bonus is negative or more than the cap.
        case bonusOutOfRange = "award_bonus_out_of_range"
        /// The fund does not cover the bonus.
        case fundExhausted = "award_fund_exhausted"
    }

    /// Where the nomination, its round and the fund stand.
    public struct Standing: Sendable, Hashable {
        /// Whether the nomination is on the public list.
        public var isShortlisted: Bool
        /// The tier's quota, and how many awards of it were made; withdrawn ones count, their places are not given again.
        public var quota: Int
        /// How many awards of the tier were made.
        public var awarded: Int
        /// Whether the round is still open.
        public var isRoundOpen: Bool = true
        /// Whether who is nominated has an award of this round.
        public var isAwardedInRound: Bool
        /// Most money of the place.
        public var most: Yuan
        /// The talent fund of the round.
        public var fund: Yuan
        /// What decided awards have committed of it.
        public var committed: Yuan

        /// A standing.
        public init(
            isShortlisted: Bool, quota: Int, awarded: Int, isAwardedInRound: Bool, most: Yuan, fund: Yuan,
            committed: Yuan
        ) {
            self.isShortlisted = isShortlisted
            self.quota = quota
            self.awarded = awarded
            self.isAwardedInRound = isAwardedInRound
            self.most = most
            self.fund = fund
            self.committed = committed
        }
    }

    /// Returns every reason for which the nomination may not be awarded with this bonus; empty when it may.
    public static func refusals(bonus: Yuan, standing: Standing) -> [Refusal] {
        var refusals: [Refusal] = []
        if !standing.isShortlisted { refusals.append(.notShortlisted) }
        if standing.awarded >= standing.quota { refusals.append(.quotaUsedUp) }
        if !standing.isRoundOpen { refusals.append(.roundEnded) }
        if standing.isAwardedInRound { refusals.append(.awardedInRound) }
        if bonus.isNegative || bonus > standing.most { refusals.append(.bonusOutOfRange) }
        if standing.committed.adding(bonus).map({ $0 > standing.fund }) ?? true { refusals.append(.fundExhausted) }
        return refusals
    }
}

extension AwardDecision.Refusal {
    /// What is wrong.
    public var sentence: String {
        switch self {
        case .notShortlisted: "该推荐人选不在公示名单内"
        case .quotaUsedUp: "该奖项的名额已用完"
        case .roundEnded: "本次评选已经结束或取消"
        case .awardedInRound: "推荐对象在本次评选中已获奖"
        case .bonusOutOfRange: "补贴金额应不低于零且不超过规定上限"
        case .fundExhausted: "评选资金余额不足"
        }
    }

    /// The article.
    public var citation: Citation {
        switch self {
        case .quotaUsedUp: Citation(.actionPlan2022, article: "annex.12")
        case .fundExhausted: AwardDecision.fundCitation
        default: AwardDecision.citation
        }
    }

    /// The field.
    public var field: String? {
        self == .bonusOutOfRange || self == .fundExhausted ? "bonus_yuan" : "nomination_id"
    }
}
