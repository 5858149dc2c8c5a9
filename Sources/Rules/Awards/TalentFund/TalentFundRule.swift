public import Ground

/// Decides whether the money of the talent fund for a round may be set, and what a withdrawn honour gives back.
///
/// - Source: ``citation``.
public enum TalentFundRule {
    /// 奖励资金从省人才专项资金列支.
    public static let citation = Citation(.measures2021, article: "21")

    /// Why the fund may not be set or an honour not be withdrawn.
    public enum Refusal: String, CaseIterable, RefusalReason {
        /// The amount is negative.
        case negative = "fund_negative"
        /// The amount is less than what is committed already.
        case lessThanCommitted = "fund_less_than_committed"
        /// The honour was withdrawn before.
        case withdrawnBefore = "honour_withdrawn_before"
        /// A payment order is not answered: what is owed is not known yet.
        case paymentOpen = "honour_payment_open"
    }

    /// Returns every reason for which the fund may not be set to `total`; empty when it may.
    public static func refusals(setting total: Yuan, committed: Yuan) -> [Refusal] {
        var refusals: [Refusal] = []
        if total.isNegative { refusals.append(.negative) }
        if total < committed { refusals.append(.lessThanCommitted) }
        return refusals
    }

    /// Returns why an honour may not be withdrawn; empty when it may.
    public static func refusals(withdrawingHonourWithdrawnBefore isWithdrawn: Bool, ordered: Yuan) -> [Refusal] {
        (isWithdrawn ? [.withdrawnBefore] : []) + (ordered > .zero ? [.paymentOpen] : [])
    }

    /// What a withdrawn honour releases at once: what was never paid. What was paid is owed until it is paid back or written off.
    public static func release(of bonus: Yuan, paid: Yuan) -> Yuan { bonus.subtracting(paid) ?? .zero }
}

extension TalentFundRule.Refusal {
    /// What is wrong.
    public var sentence: String {
        switch self {
        case .negative: "人才专项资金金额不能为负数"
        case .lessThanCommitted: "人才专项资金不能少于已安排的金额"
        case .withdrawnBefore: "该荣誉此前已撤销"
        case .paymentOpen: "尚有未回执的拨款指令"
        }
    }

    /// The article.
    public var citation: Citation { TalentFundRule.citation }

    /// The field.
    public var field: String? { self == .withdrawnBefore || self == .paymentOpen ? "honour_id" : "total_yuan" }
}
