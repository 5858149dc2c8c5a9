public import Ground

/// Decides whether a nominator may be barred for a time.
///
/// - Source: ``citation``; practice of other provinces, which bar units that cheated.
public enum NominatorStanding {
    /// 推荐单位弄虚作假的处理.
    public static let citation = Citation(.systemConvention, article: "推荐单位")

    /// Why not.
    public enum Refusal: String, CaseIterable, RefusalReason {
        /// Neither or both are named.
        case notOne = "bar_not_one_nominator"
        /// The last day is over.
        case dayOver = "bar_day_over"
    }

    /// Returns every reason against.
    public static func refusals(
        barringRegion isRegion: Bool, organisation isOrganisation: Bool, through last: CivilDay,
        on day: CivilDay
    ) -> [Refusal] {
        (isRegion == isOrganisation ? [.notOne] : []) + (last < day ? [.dayOver] : [])
    }
}

extension NominatorStanding.Refusal {
    /// What is wrong.
    public var sentence: String {
        switch self {
        case .notOne: "应写明一个推荐地区或推荐单位"
        case .dayOver: "限制期限已过"
        }
    }

    /// The article.
    public var citation: Citation { NominatorStanding.citation }

    /// The field.
    public var field: String? { self == .notOne ? "region_code" : "ends_on" }
}
