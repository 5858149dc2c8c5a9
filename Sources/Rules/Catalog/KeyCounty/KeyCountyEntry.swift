public import Ground

/// Decides whether a list of the key counties may be entered.
///
/// - Source: ``citation``.
public enum KeyCountyEntry {
    /// 聚焦辽宁省乡村振兴17个重点帮扶县.
    public static let citation = Citation(.technicalEducation145, article: "24")

    /// Why not.
    public enum Refusal: String, RefusalReason, CaseIterable {
        case notCounty = "key_county_is_none"
        case twice = "key_county_twice"
        case tooMany = "key_counties_too_many"
        case beforeLast = "key_counties_before_last"
        case unchanged = "key_counties_unchanged"
    }

    /// The list before.
    public struct Last: Sendable {
        /// Its first day.
        public let first: CivilDay
        /// What stands on it.
        public let counties: Set<RegionCode>

        /// A list.
        public init(first: CivilDay, counties: Set<RegionCode>) {
            self.first = first
            self.counties = counties
        }
    }

    /// Every reason against a list from `first` on.
    ///
    /// - Parameter planned: how many counties the policy names.
    public static func refusals(
        for counties: [RegionCode], planned: Int64, replacing last: Last?, from first: CivilDay
    ) -> [Refusal] {
        var refusals: [Refusal] = []
        if counties.contains(where: { !$0.isCounty }) { refusals.append(.notCounty) }
        if Set(counties).count < counties.count { refusals.append(.twice) }
        if Set(counties).count > planned { refusals.append(.tooMany) }
        if let last {
            if first < last.first { refusals.append(.beforeLast) }
            if Set(counties) == last.counties { refusals.append(.unchanged) }
        }
        return refusals
    }
}

extension KeyCountyEntry.Refusal {
    /// The article.
    public var citation: Citation { KeyCountyEntry.citation }

    /// The reason for people.
    public var sentence: String {
        switch self {
        case .notCounty: "重点帮扶县应为县（市、区）"
        case .twice: "县（市、区）重复"
        case .tooMany: "多于政策确定的数量"
        case .beforeLast: "起始日期不能早于上一份名单"
        case .unchanged: "与上一份名单相同"
        }
    }

    /// The request field.
    public var field: String? { self == .beforeLast ? "effective_from" : "region_codes" }
}
