public import Ground

/// The tiers of competitions, the base first, and which tier leads to which.
///
/// 以世界技能大赛和全国技能大赛为引领、省技能大赛为龙头、行业和地方竞赛为主体、企业和院校比赛为基础.
///
/// - Source: ``citation``; also 辽人社发〔2022〕18号 (十七).
public enum PyramidTier: String, CaseIterable, Sendable {
    /// 企业比赛
    case enterprise
    /// 院校比赛
    case school
    /// 县（区）竞赛
    case county
    /// 市级竞赛
    case city
    /// 行业竞赛
    case industry
    /// 省级竞赛
    case provincial
    /// 国家级一类
    case nationalFirstClass = "national_first_class"
    /// 国家级二类
    case nationalSecondClass = "national_second_class"
    /// 世界技能大赛
    case world

    /// Where the pyramid is laid down.
    public static let citation = Citation(.actionPlan2022, article: "11")

    /// The tiers a competition of this tier may lead to.
    public var higherTiers: Set<PyramidTier> {
        switch self {
        case .enterprise, .school: [.county, .city, .industry]
        case .county: [.city]
        case .city, .industry: [.provincial]
        case .provincial: [.nationalFirstClass, .nationalSecondClass]
        case .nationalFirstClass, .nationalSecondClass: [.world]
        case .world: []
        }
    }

    /// Whether a competition of this tier leads to one of `other`.
    public func leads(to other: PyramidTier) -> Bool { higherTiers.contains(other) }

    /// Whether one competition counts as lower-tier qualification for another: somewhere below it in the pyramid.
    public func isBelow(_ other: PyramidTier) -> Bool {
        higherTiers.contains { $0 == other || $0.isBelow(other) }
    }

    /// Whether an organisation holds it and must be named.
    public var needsOrganiser: Bool { self == .enterprise || self == .school }

    /// Whether it is held elsewhere: 国家级竞赛 by national authorities, 世界技能大赛 by WorldSkills. What is reached there is an outside result.
    public var isHeldElsewhere: Bool {
        switch self {
        case .nationalFirstClass, .nationalSecondClass, .world: true
        case .enterprise, .school, .county, .city, .industry, .provincial: false
        }
    }

    /// Whether a competition of this tier may be held for a region.
    public func fits(_ region: RegionCode) -> Bool {
        switch self {
        case .county: region.isCounty
        case .city: region.isCity
        case .provincial, .nationalFirstClass, .nationalSecondClass, .world: region.isProvince
        case .enterprise, .school: !region.isProvince
        case .industry: true
        }
    }

    /// Whether it is one of the regional and industry competitions (区域性、行业性竞赛) whose share in artificial intelligence is told.
    public var isRegionalOrIndustry: Bool { self == .county || self == .city || self == .industry }
}
