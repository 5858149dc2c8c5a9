public import Ground

/// Decides whether items make a shortage list.
///
/// "About 50 occupations" is a plan, not a bound: the list of the first quarter of 2023 had 46.
///
/// - Source: ``citation``.
public enum ShortageListContent {
    /// Row 1 of the annex.
    public static let citation = Citation(.actionPlan2022, article: "annex.1")

    /// One item as far as the rule looks at it.
    public struct Item: Sendable {
        /// The occupation.
        public let occupation: OccupationCode
        /// Its place, 1 first; nil where the list gives none.
        public let rank: Int?

        /// An item.
        public init(occupation: OccupationCode, rank: Int?) {
            self.occupation = occupation
            self.rank = rank
        }
    }

    /// Why items do not make a list.
    public enum Refusal: Sendable, Hashable {
        /// The quarter has not begun: there is no demand to have surveyed.
        case quarterNotBegun
        /// There are no items.
        case empty
        /// The classification has no such occupation.
        case unknownOccupation(OccupationCode)
        /// An occupation stands on it twice.
        case duplicateOccupation(OccupationCode)
        /// Two items have the same place.
        case duplicateRank(Int)
    }

    /// Every reason against a list of `items` for `quarter`, seen on `day`; empty when it is one.
    ///
    /// - Parameter exists: whether the classification has the occupation.
    public static func refusals(
        items: [Item], quarter: Quarter, on day: CivilDay, exists: (OccupationCode) -> Bool
    ) -> [Refusal] {
        var refusals: [Refusal] = []
        if day < quarter.firstDay { refusals.append(.quarterNotBegun) }
        if items.isEmpty { refusals.append(.empty) }
        var occupations: Set<OccupationCode> = []
        var ranks: Set<Int> = []
        for item in items {
            if !occupations.insert(item.occupation).inserted {
                refusals.append(.duplicateOccupation(item.occupation))
            } else if !exists(item.occupation) {
                refusals.append(.unknownOccupation(item.occupation))
            }
            if let rank = item.rank, !ranks.insert(rank).inserted { refusals.append(.duplicateRank(rank)) }
        }
        return refusals
    }
}

extension ShortageListContent.Refusal: RefusalReason {
    /// Wire contract.
    public var reason: String {
        switch self {
        case .quarterNotBegun: "quarter_not_begun"
        case .empty: "list_empty"
        case .unknownOccupation: "occupation_unknown"
        case .duplicateOccupation: "occupation_listed_twice"
        case .duplicateRank: "rank_given_twice"
        }
    }

    /// The article.
    public var citation: Citation { ShortageListContent.citation }

    /// The reason for people.
    public var sentence: String {
        switch self {
        case .quarterNotBegun: "该季度尚未开始"
        case .empty: "目录中没有职业"
        case .unknownOccupation(let code): "职业分类中没有职业\(code)"
        case .duplicateOccupation(let code): "职业\(code)重复列入"
        case .duplicateRank(let rank): "第\(rank)位重复"
        }
    }

    /// The request field.
    public var field: String? { self == .quarterNotBegun ? "quarter" : "items" }
}
