public import Ground

/// Decides whether an industry base or cluster may be entered, and ended.
///
/// The policy names how many there are and not which, so that the list is complete when as many are entered.
///
/// - Source: ``citation``.
public enum IndustryClusterEntry {
    /// 4个万亿级产业基地、22个重点产业集群.
    public static let citation = Citation(.measures2025, article: "2")

    /// What is entered; raw values are the numbers of `IndustryClusterKind` in the contract.
    public enum Kind: Int, CaseIterable, Sendable {
        /// 万亿级产业基地
        case base = 1
        /// 重点产业集群
        case cluster

        /// The figure that says how many there are.
        public var figure: FigureKey { self == .base ? .trillionBases : .keyClusters }
    }

    /// The base that a cluster is to belong to.
    public struct Base: Sendable {
        /// What it is.
        public let kind: Kind
        /// The last day of it; nil while it goes on.
        public let lastDay: CivilDay?

        /// A base or cluster that is there.
        public init(kind: Kind, lastDay: CivilDay?) {
            self.kind = kind
            self.lastDay = lastDay
        }
    }

    /// Why not.
    public enum Refusal: String, RefusalReason, CaseIterable {
        case baseOfBase = "industry_base_of_base"
        case notBase = "industry_base_is_none"
        case baseEnded = "industry_base_ended"
        case complete = "industry_clusters_complete"
    }

    /// Every reason against entering one; empty when it may be.
    ///
    /// - Parameters:
    ///   - base: the base that is named.
    ///   - planned: how many of the kind the policy names that day; nil when it names no number, which bounds nothing.
    ///   - entered: how many of the kind have not ended.
    public static func refusals(
        for kind: Kind, base: Base?, planned: Int64?, entered: Int, from day: CivilDay
    ) -> [Refusal] {
        var refusals: [Refusal] = []
        if let base {
            if kind == .base { refusals.append(.baseOfBase) }
            if base.kind != .base { refusals.append(.notBase) }
            if let last = base.lastDay, last < day { refusals.append(.baseEnded) }
        }
        if let planned, entered >= planned { refusals.append(.complete) }
        return refusals
    }

    /// Why one may not be ended.
    public enum EndRefusal: String, RefusalReason, CaseIterable {
        case ended = "industry_cluster_ended_before"
        case hasChains = "industry_cluster_has_chains"
    }

    /// Every reason against ending one.
    public static func refusalsToEnd(hasEnded: Bool, chains: Int) -> [EndRefusal] {
        if hasEnded { return [.ended] }
        return chains > 0 ? [.hasChains] : []
    }
}

extension IndustryClusterEntry.Refusal {
    /// The article.
    public var citation: Citation { IndustryClusterEntry.citation }

    /// The reason for people.
    public var sentence: String {
        switch self {
        case .baseOfBase: "产业基地不再隶属其他产业基地"
        case .notBase: "所隶属的不是产业基地"
        case .baseEnded: "所隶属的产业基地已经终止"
        case .complete: "已达到政策确定的数量"
        }
    }

    /// The request field.
    public var field: String? { self == .complete ? "kind" : "base_id" }
}

extension IndustryClusterEntry.EndRefusal {
    /// The article.
    public var citation: Citation { IndustryClusterEntry.citation }
    /// The reason for people.
    public var sentence: String {
        switch self {
        case .ended: "已经终止"
        case .hasChains: "仍有技能生态链隶属于此"
        }
    }
}
