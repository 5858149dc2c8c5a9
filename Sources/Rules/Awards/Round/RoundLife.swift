public import Ground

/// Decides what may be done with a round between its opening and its end.
///
/// - Source: ``citation``.
public enum RoundLife {
    /// 开展优秀高技能人才评选.
    public static let citation = Citation(.measures2021, article: "21")

    /// Why not.
    public enum Refusal: String, CaseIterable, RefusalReason {
        /// The new last day for nominations is over.
        case dayOver = "round_day_over"
        /// The list is not public, or the round is ended.
        case notPublic = "round_not_public"
        /// A publicity period is not over.
        case publicityNotOver = "round_publicity_not_over"
        /// A named objection is not decided.
        case objectionOpen = "round_objection_open"
        /// It is closed or cancelled.
        case ended = "round_ended"
        /// Something was awarded in it.
        case awarded = "round_awarded"
        /// The share is smaller than what was nominated of it.
        case shareUsed = "share_less_than_nominated"
        /// Only the province has sectors.
        case sectorOfCity = "share_sector_of_city"
        /// The programme does not give such a place.
        case placeUnknown = "place_unknown"
    }

    /// Why a round may not be closed.
    public static func refusals(
        closingPublic isPublic: Bool, publicityThrough last: CivilDay?, openObjections: Int, on day: CivilDay
    ) -> [Refusal] {
        var refusals: [Refusal] = []
        if !isPublic { refusals.append(.notPublic) }
        if let last, day <= last { refusals.append(.publicityNotOver) }
        if openObjections > 0 { refusals.append(.objectionOpen) }
        return refusals
    }

    /// Why a round may not be cancelled.
    public static func refusals(cancellingEnded isEnded: Bool, awarded: Int) -> [Refusal] {
        (isEnded ? [.ended] : []) + (awarded > 0 ? [.awarded] : [])
    }

    /// Why a share may not be set.
    public static func refusals(
        settingShare quota: Int, nominated: Int, sector: String, in region: RegionCode, placeKnown: Bool
    ) -> [Refusal] {
        var refusals: [Refusal] = []
        if quota < nominated { refusals.append(.shareUsed) }
        if !sector.isEmpty, !region.isProvince { refusals.append(.sectorOfCity) }
        if !placeKnown { refusals.append(.placeUnknown) }
        return refusals
    }
}

extension RoundLife.Refusal {
    /// What is wrong.
    public var sentence: String {
        switch self {
        case .dayOver: "新的推荐截止日期已过"
        case .notPublic: "公示名单尚未公布，或评选已经结束"
        case .publicityNotOver: "公示期尚未结束"
        case .objectionOpen: "尚有未处理的实名异议"
        case .ended: "该次评选已经结束或取消"
        case .awarded: "该次评选已作出授奖决定，不能取消"
        case .shareUsed: "名额不能少于已推荐人数"
        case .sectorOfCity: "只有省直名额可以按行业系统分配"
        case .placeUnknown: "该次评选没有这个奖项"
        }
    }

    /// The article.
    public var citation: Citation { RoundLife.citation }

    /// The field.
    public var field: String? {
        switch self {
        case .dayOver: "nominations_close_on"
        case .shareUsed: "quota"
        case .sectorOfCity: "sector"
        case .placeUnknown: "place"
        default: "round_id"
        }
    }
}
