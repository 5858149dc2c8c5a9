public import Ground

/// Decides whether a bureau may change a filing by itself: only so that it allows less. For more the organisation applies.
///
/// - Source: ``citation``.
public struct EvaluatorWidening: Sendable {
    /// 成熟一个、备案一个.
    public static let citation = EvaluatorReadiness.citation

    /// Levels by occupation, the last day and the served firms of a filing.
    public struct Extent: Sendable, Hashable {
        /// Levels by occupation.
        public var scopes: [OccupationCode: Set<SkillLevel>]
        /// The last day.
        public var last: CivilDay
        /// The firms of the chain.
        public var served: Set<String>

        /// An extent.
        public init(scopes: [OccupationCode: Set<SkillLevel>], last: CivilDay, served: Set<String>) {
            self.scopes = scopes
            self.last = last
            self.served = served
        }
    }

    /// Why it may not.
    public enum Refusal: String, CaseIterable, RefusalReason {
        /// An occupation or level would be added.
        case widerScope = "scope_would_widen"
        /// It would hold longer.
        case longer = "validity_would_lengthen"
        /// A firm would be added.
        case moreFirms = "served_firms_would_widen"
    }

    /// Returns every reason against, in order; empty when `after` allows nothing that `before` does not.
    public static func refusals(from before: Extent, to after: Extent) -> [Refusal] {
        var refusals: [Refusal] = []
        let isWider = after.scopes.contains { code, levels in !levels.isSubset(of: before.scopes[code] ?? []) }
        if isWider { refusals.append(.widerScope) }
        if after.last > before.last { refusals.append(.longer) }
        if !after.served.isSubset(of: before.served) { refusals.append(.moreFirms) }
        return refusals
    }
}

extension EvaluatorWidening.Refusal {
    /// What is wrong.
    public var sentence: String {
        switch self {
        case .widerScope: "增加职业或等级须由评价机构申请"
        case .longer: "延长备案有效期须由评价机构申请"
        case .moreFirms: "增加所服务的生态链企业须由评价机构申请"
        }
    }

    /// The article.
    public var citation: Citation { EvaluatorWidening.citation }

    /// The field.
    public var field: String? {
        switch self {
        case .widerScope: "scopes"
        case .longer: "valid_to_on"
        case .moreFirms: "served_employer_credit_codes"
        }
    }
}
