public import Ground

/// Decides whether a competition may be announced: its place in the pyramid, its days, its series.
///
/// - Source: ``citation``; the interval of a series: 辽人社〔2021〕15号 (二十五).
public enum CompetitionPlan {
    /// Where the pyramid is laid down.
    public static let citation = PyramidTier.citation
    /// 每2年举办一次"技师杯"辽宁省职业技能大赛.
    public static let seriesCitation = Citation(.measures2021, article: "25")

    /// Why a competition may not be announced, in the order of the plan.
    public enum Refusal: String, CaseIterable, RefusalReason {
        /// An enterprise's or school's competition without the organisation that holds it.
        case organiserMissing = "competition_organiser_missing"
        /// The tier does not lead to the tier of the competition it is said to lead to.
        case tierDoesNotLead = "competition_tier_does_not_lead"
        /// Registration opens, registration closes, the contest begins, the contest ends: not in this order.
        case daysOutOfOrder = "competition_days_out_of_order"
        /// The region is not one of the tier: a county's competition in a city's region.
        case regionDoesNotFit = "competition_region_does_not_fit"
        /// The organiser is registered in another region.
        case organiserElsewhere = "competition_organiser_elsewhere"
        /// The series is one of another tier.
        case seriesOfOtherTier = "competition_series_of_other_tier"
        /// Another contest of the series is too short a while before or after.
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

    /// The series that a competition belongs to, and when it was held.
    public struct Series: Sendable, Hashable {
        /// The tier of its competitions.
        public let tier: PyramidTier
        /// Years from one to the next.
        public let interval: Int
        /// The years of its other contests, in the same region.
        public let held: Set<Int>

        /// A series.
        public init(tier: PyramidTier, interval: Int, held: Set<Int>) {
            self.tier = tier
            self.interval = interval
            self.held = held
        }
    }

    /// Returns every reason for which a competition may not be announced; empty when it may.
    ///
    /// - Parameters:
    ///   - organiserRegion: Where the organiser is registered; nil when none is named.
    ///   - parent: The tier of the competition it leads to, if one is named.
    ///   - series: The series it belongs to; nil when it is held once.
    public static func refusals(
        tier: PyramidTier, region: RegionCode, organiserRegion: RegionCode?, parent: PyramidTier?, days: Days,
        series: Series?
    ) -> [Refusal] {
        var refusals: [Refusal] = []
        if tier.needsOrganiser && organiserRegion == nil { refusals.append(.organiserMissing) }
        if let parent, !tier.leads(to: parent) { refusals.append(.tierDoesNotLead) }
        if !days.areInOrder { refusals.append(.daysOutOfOrder) }
        if !tier.fits(region) { refusals.append(.regionDoesNotFit) }
        if let organiserRegion, tier.needsOrganiser, !region.covers(organiserRegion), !organiserRegion.covers(region) {
            refusals.append(.organiserElsewhere)
        }
        guard let series else { return refusals }
        if series.tier != tier { refusals.append(.seriesOfOtherTier) }
        if !SeriesSchedule.keepsInterval(days.begins.year, every: series.interval, held: series.held) {
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
        case .regionDoesNotFit: "举办地区与赛事层级不符"
        case .organiserElsewhere: "主办单位不在该地区登记"
        case .seriesOfOtherTier: "该系列赛事不属于这一层级"
        case .seriesTooSoon: "与该系列赛事前后届的间隔不足规定年限"
        }
    }

    /// The article.
    public var citation: Citation {
        self == .seriesTooSoon ? CompetitionPlan.seriesCitation : CompetitionPlan.citation
    }

    /// The field.
    public var field: String? {
        switch self {
        case .organiserMissing, .organiserElsewhere: "organiser_credit_code"
        case .regionDoesNotFit: "region_code"
        case .tierDoesNotLead: "parent_competition_id"
        case .daysOutOfOrder: "registration_opens_on"
        case .seriesTooSoon, .seriesOfOtherTier: "series"
        }
    }
}
