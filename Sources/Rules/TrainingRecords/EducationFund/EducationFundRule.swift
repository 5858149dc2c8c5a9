public import Ground

/// Decides whether a year of an enterprise's education fund may be reported and published, and what it is short of.
///
/// 企业要足额提取和使用职工教育经费，保证60%以上用于一线职工教育和培训，提取和使用情况要向职工代表大会公布. How much 足额 is the article does not say; the share is a
/// figure.
///
/// - Source: ``citation``.
public enum EducationFundRule {
    /// 建立健全多元经费投入机制.
    public static let citation = Citation(.measures2025, article: "18")

    /// Why not, or what is short.
    public enum Refusal: String, CaseIterable, RefusalReason {
        case notEnterprise = "education_fund_of_no_enterprise"
        case yearNotBegun = "education_fund_year_not_begun"
        case moreOnFrontlineThanSpent = "education_fund_frontline_above_spent"
        case frontlineBelowShare = "education_fund_frontline_below_share"
        case nothingDrawn = "education_fund_nothing_drawn"
        case nothingSpent = "education_fund_nothing_spent"
        case notPublished = "education_fund_not_published"
        case publishedBefore = "education_fund_published_before"
        case publishedInFuture = "education_fund_published_in_future"
        case yearNotOver = "education_fund_year_not_over"
    }

    /// A year.
    public struct Year: Sendable, Hashable {
        /// Which one.
        public var year: Int
        /// 提取
        public var drawn: Yuan
        /// 使用
        public var spent: Yuan
        /// Of what was spent: on front-line workers.
        public var frontline: Yuan
        /// The day of the workers' congress; nil before.
        public var publishedOn: CivilDay?

        /// A year.
        public init(year: Int, drawn: Yuan, spent: Yuan, frontline: Yuan, publishedOn: CivilDay? = nil) {
            self.year = year
            self.drawn = drawn
            self.spent = spent
            self.frontline = frontline
            self.publishedOn = publishedOn
        }

        /// Its last day.
        public var lastDay: CivilDay { YearMonth(year: year, month: 12)?.lastDay ?? .earliest }

        /// Hundredths of a percent of what was spent that went to front-line workers; 0 of nothing.
        public var frontlineHundredths: Int64 {
            spent > .zero ? frontline.amount.multipliedWithinRange(by: 10_000) / spent.amount : 0
        }
    }

    /// Every reason against reporting a year on `day`.
    public static func refusals(for year: Year, isEnterprise: Bool, on day: CivilDay) -> [Refusal] {
        var refusals: [Refusal] = []
        if !isEnterprise { refusals.append(.notEnterprise) }
        if year.year > day.year { refusals.append(.yearNotBegun) }
        if year.frontline > year.spent { refusals.append(.moreOnFrontlineThanSpent) }
        return refusals
    }

    /// What a year is short of, as it stands on `day`.
    ///
    /// - Parameter percent: the least share of front-line workers.
    public static func findings(for year: Year, percent: Int64, on day: CivilDay) -> [Refusal] {
        var findings: [Refusal] = []
        if year.drawn == .zero { findings.append(.nothingDrawn) }
        if year.spent == .zero { findings.append(.nothingSpent) }
        if year.spent > .zero,
            year.frontline.amount.multipliedWithinRange(by: 100) < year.spent.amount.multipliedWithinRange(by: percent)
        {
            findings.append(.frontlineBelowShare)
        }
        if year.publishedOn == nil, day > year.lastDay { findings.append(.notPublished) }
        return findings
    }

    /// Every reason against recording that a year was published on `published`.
    public static func refusalsToPublish(_ year: Year, on published: CivilDay, today: CivilDay) -> [Refusal] {
        var refusals: [Refusal] = []
        if year.publishedOn != nil { refusals.append(.publishedBefore) }
        if published > today { refusals.append(.publishedInFuture) }
        if published <= year.lastDay { refusals.append(.yearNotOver) }
        return refusals
    }
}

extension EducationFundRule.Refusal {
    /// The article.
    public var citation: Citation { EducationFundRule.citation }

    /// The reason for people.
    public var sentence: String {
        switch self {
        case .notEnterprise: "该单位不是企业"
        case .yearNotBegun: "该年度尚未开始"
        case .moreOnFrontlineThanSpent: "用于一线职工的经费不能多于使用的经费"
        case .frontlineBelowShare: "用于一线职工教育和培训的经费低于规定比例"
        case .nothingDrawn: "未提取职工教育经费"
        case .nothingSpent: "未使用职工教育经费"
        case .notPublished: "提取和使用情况未向职工代表大会公布"
        case .publishedBefore: "该年度已登记公布"
        case .publishedInFuture: "公布日期不能晚于办理日期"
        case .yearNotOver: "年度结束后方可公布全年提取和使用情况"
        }
    }

    /// The request field.
    public var field: String? {
        switch self {
        case .notEnterprise: "employer_credit_code"
        case .yearNotBegun: "year"
        case .moreOnFrontlineThanSpent: "frontline_yuan"
        case .publishedInFuture, .yearNotOver: "on_date"
        case .frontlineBelowShare, .nothingDrawn, .nothingSpent, .notPublished, .publishedBefore: nil
        }
    }
}
