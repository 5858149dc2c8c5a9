public import Ground

/// Decides whether a competition may be announced: its place in the pyramid, its days, its series.
///
/// - Source: ``citation``; the interval of a series: 辽人社〔2021〕15号 (二十五).
public enum CompetitionPlan {
    /// Where the pyramid is laid down.
    public static let citation = PyramidTier.citation
    /// 每2年举办一次"技师杯"辽宁省职业技能大赛.
    public static let seriesCitation = Citation(.measures2021, article: "25")
    /// The series that has an interval of its own in the policy book.
    public static let provincialSeries = "技师杯"

    /// Why a competition may not be announced, in the order of the plan.
    public enum Refusal: String, CaseIterable, RefusalReason {
        /// An enterprise's or school's competition without the organisation that holds it.
        case organiserMissing = "competition_organiser_missing"
        /// The tier does not lead to the tier of the competition it is said to lead to.
        case tierDoesNotLead = "competition_tier_does_not_lead"
        /// Registration opens, registration closes, the contest begins, the contest ends: not in this order.
        case daysOutOfOrder = "competition_days_out_of_order"
        /// The last contest of the series was too short a while ago.
        case seriesTooSoon = "competition_series_too_soon"
    }

    /// The four days of a competition.
    public struct Days: Sendable, Hashable {
        /// The first day of registration.
        public let registrationOpens: CivilDay
        /// The last day of registration.
        public let registrationCloses: CivilDay
        /// The first day of the contest.
        public let begins: CivilDay
        /// The last day of the contest.
        public let ends: CivilDay

        /// Four days, in any order.
        public init(registrationOpens: CivilDay, registrationCloses: CivilDay, begins: CivilDay, ends: CivilDay) {
            self.registrationOpens = registrationOpens
            self.registrationCloses = registrationCloses
            self.begins = begins
            self.ends = ends
        }

        /// Whether they follow each other; two may be the same day.
        public var areInOrder: Bool {
            registrationOpens <= registrationCloses && registrationCloses <= begins && begins <= ends
        }
    }

    /// Returns every reason for which a competition may not be announced; empty when it may.
    ///
    /// - Parameters:
    ///   - parent: The tier of the competition it leads to, if one is named.
    ///   - series: The series it belongs to; empty when it is held once.
    ///   - lastOfSeries: The year of the last contest of the series.
    public static func refusals(
        tier: PyramidTier, hasOrganiser: Bool, parent: PyramidTier?, days: Days, series: String,
        lastOfSeries: Int?, book: PolicyBook
    ) -> [Refusal] {
        var refusals: [Refusal] = []
        if tier.needsOrganiser && !hasOrganiser { refusals.append(.organiserMissing) }
        if let parent, !tier.leads(to: parent) { refusals.append(.tierDoesNotLead) }
        if !days.areInOrder { refusals.append(.daysOutOfOrder) }
        if let lastOfSeries, series == provincialSeries, tier == .provincial,
            let interval = book.value(.seriesIntervalYears, on: days.begins),
            Int64(days.begins.year) < Int64(lastOfSeries).addingWithinRange(interval)
        {
            refusals.append(.seriesTooSoon)
        }
        return refusals
    }
}

extension CompetitionPlan.Refusal {
    /// What is wrong.
    public var sentence: String {
        switch self {
        case .organiserMissing: "企业、院校比赛应填写主办单位"
        case .tierDoesNotLead: "该层级竞赛不能直接衔接所填的上级竞赛"
        case .daysOutOfOrder: "报名开始、报名截止、比赛开始、比赛结束日期应依次排列"
        case .seriesTooSoon: "距上一届“技师杯”的间隔不足规定年限"
        }
    }

    /// The article.
    public var citation: Citation {
        self == .seriesTooSoon ? CompetitionPlan.seriesCitation : CompetitionPlan.citation
    }

    /// The field.
    public var field: String? {
        switch self {
        case .organiserMissing: "organiser_credit_code"
        case .tierDoesNotLead: "parent_competition_id"
        case .daysOutOfOrder: "registration_opens_on"
        case .seriesTooSoon: "series"
        }
    }
}
