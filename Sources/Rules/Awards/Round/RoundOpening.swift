public import Ground

/// Decides whether a round of selection may be opened.
///
/// - Source: ``citation``; the quotas: 辽人社发〔2022〕7号 附件第12项.
public enum RoundOpening {
    /// 每2年组织开展一次"辽宁省优秀高技能人才"评选.
    public static let citation = Citation(.measures2021, article: "21")

    /// Why a round may not be opened.
    public enum Refusal: String, CaseIterable, RefusalReason {
        /// The last round was too short a while ago.
        case tooSoon = "round_too_soon"
        /// The policy book has no quota for a tier on the opening day.
        case noQuota = "round_no_quota"
        /// Nominations would close before the round opens.
        case closesBeforeOpening = "round_closes_before_opening"
    }

    /// The quota of each tier on a day; nil when the policy book lacks one.
    public static func quotas(in book: PolicyBook, on day: CivilDay) -> [SelectionTier: Int]? {
        var quotas: [SelectionTier: Int] = [:]
        for tier in SelectionTier.allCases {
            guard let quota = book.value(tier.quotaKey, on: day) else { return nil }
            quotas[tier] = Int(quota)
        }
        return quotas
    }

    /// Returns every reason for which a round of `year` may not be opened on `day`; empty when it may.
    ///
    /// - Parameter years: The years of all earlier rounds.
    public static func refusals(
        year: Int, years: [Int], nominationsCloseOn close: CivilDay, on day: CivilDay, in book: PolicyBook
    ) -> [Refusal] {
        var refusals: [Refusal] = []
        let interval = book.value(.roundIntervalYears, on: day) ?? 0
        if years.contains(where: { $0.subtractingWithinRange(year).magnitude < UInt(max(interval, 0)) }) {
            refusals.append(.tooSoon)
        }
        if quotas(in: book, on: day) == nil { refusals.append(.noQuota) }
        if close < day { refusals.append(.closesBeforeOpening) }
        return refusals
    }
}

extension RoundOpening.Refusal {
    /// What is wrong.
    public var sentence: String {
        switch self {
        case .tooSoon: "距上一次评选的间隔不足规定年限"
        case .noQuota: "政策指标中没有当日有效的评选名额"
        case .closesBeforeOpening: "推荐截止日期早于启动日期"
        }
    }

    /// The article.
    public var citation: Citation {
        self == .noQuota ? Citation(.actionPlan2022, article: "annex.12") : RoundOpening.citation
    }

    /// The field.
    public var field: String? { self == .closesBeforeOpening ? "nominations_close_on" : "year" }
}
