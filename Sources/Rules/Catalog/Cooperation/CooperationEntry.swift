public import Ground

/// Decides whether a cooperation of a school may be recorded, and whether a school has the partner it must have.
///
/// 技工院校至少要拥有一个长期合作企业，深度开展产教融合，开展冠名培养和订单培养. What counts as long-term no document says: a figure does.
///
/// - Source: ``citation``, C.11, E.15, E.18.
public enum CooperationEntry {
    /// 深化校企合作和产教融合.
    public static let citation = Citation(.technicalEducation145, article: "20")

    /// What it is; raw values are the numbers of `CooperationKind` in the contract.
    public enum Kind: Int, CaseIterable, Sendable {
        /// 企业培训工作站
        case trainingStation = 1
        /// 订单培养
        case orderedClass
        /// 冠名培养
        case namedClass
        /// 产业学院
        case industryCollege
        /// 长期合作企业
        case longTermPartner
        /// 技工教育集团（联盟）
        case educationGroup

        /// Whether it is a class, with places.
        public var isClass: Bool { self == .orderedClass || self == .namedClass }
    }

    /// Why not.
    public enum Refusal: String, RefusalReason, CaseIterable {
        case notSchool = "cooperation_of_no_school"
        case noEnterprise = "cooperation_without_enterprise"
        case partnerTwice = "cooperation_partner_twice"
        case groupTooSmall = "cooperation_group_too_small"
        case placesMissing = "cooperation_places_missing"
        case tooShort = "cooperation_too_short"
        case ended = "cooperation_ended"
    }

    /// Every reason against recording one.
    ///
    /// - Parameters:
    ///   - school: the parts of who leads it.
    ///   - partners: the parts of each partner; a partner named twice stands in it once.
    ///   - years: for how many years a long-term partnership is agreed at least.
    public static func refusals(
        for kind: Kind, school: [OrganisationPart], partners: [[OrganisationPart]], isPartnerTwice: Bool, places: Int,
        period: DayPeriod, years: Int64
    ) -> [Refusal] {
        var refusals: [Refusal] = []
        if !school.contains(where: { $0.isTechnicalSchool || $0 == .vocationalCollege || $0 == .university }) {
            refusals.append(.notSchool)
        }
        if !partners.contains(where: { $0.contains(.enterprise) }) { refusals.append(.noEnterprise) }
        if isPartnerTwice { refusals.append(.partnerTwice) }
        // A group is more than a school and its firm.
        if kind == .educationGroup, partners.count < 2 { refusals.append(.groupTooSmall) }
        if kind.isClass, places == 0 { refusals.append(.placesMissing) }
        if kind == .longTermPartner, let last = period.last,
            last.adding(days: 1) < period.first.adding(years: Int(clamping: years))
        {
            refusals.append(.tooShort)
        }
        return refusals
    }

    /// Every reason against ending one.
    public static func refusalsToEnd(isEnded: Bool) -> [Refusal] { isEnded ? [.ended] : [] }
}

extension CooperationEntry.Refusal {
    /// The article.
    public var citation: Citation { CooperationEntry.citation }

    /// The reason for people.
    public var sentence: String {
        switch self {
        case .notSchool: "校企合作由院校登记"
        case .noEnterprise: "合作方中应有企业"
        case .partnerTwice: "合作方重复"
        case .groupTooSmall: "教育集团（联盟）应有两个以上合作方"
        case .placesMissing: "订单班、冠名班应说明培养人数"
        case .tooShort: "长期合作的约定期限不足"
        case .ended: "该合作已经终止"
        }
    }
}
