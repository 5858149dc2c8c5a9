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

    /// Whether an enterprise or school organises it and must be named.
    public var needsOrganiser: Bool { self == .enterprise || self == .school }

    /// Whether only the province announces competitions of this tier.
    public var isHeldByProvince: Bool {
        switch self {
        case .provincial, .nationalFirstClass, .nationalSecondClass, .world: true
        case .enterprise, .school, .county, .city, .industry: false
        }
    }

    /// The tiers that lie below this one.
    public var lowerTiers: [PyramidTier] { PyramidTier.allCases.filter { $0.isBelow(self) } }
}
