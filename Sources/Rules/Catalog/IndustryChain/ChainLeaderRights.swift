public import Ground

/// Decides whether a chain leader may train and evaluate the workers of a firm on a day.
///
/// 技能生态链链主企业可面向生态链内企业职工开展项目化培训 (D.11); 可直接作为职业技能等级认定机构，面向生态链内企业职工开展技能等级评价 (D.14). Both must belong to one
/// chain that day; the leader's own workers belong to the chain's firms too. From which day on the policy allows it is a figure.
///
/// - Source: ``citation``, D.14.
public enum ChainLeaderRights {
    /// 面向生态链内企业职工开展项目化培训.
    public static let citation = Citation(.measures2025, article: "11")

    /// What a leader may do.
    public enum Act: CaseIterable, Sendable {
        /// Train the workers.
        case train
        /// Evaluate their skill levels.
        case evaluate

        /// The article that allows it.
        public var citation: Citation {
            self == .train ? ChainLeaderRights.citation : Citation(.measures2025, article: "14")
        }

        /// The figure that says from which day on it is allowed: 1.
        public var figure: FigureKey { self == .train ? .chainLeaderTrains : .chainLeaderEvaluates }
    }

    /// How the firm stands to a chain that the leader leads that day.
    public enum Standing: Sendable, Hashable {
        /// It is the leader itself.
        case leader
        /// It is a member of that kind that day.
        case member(ChainMembership.MemberKind)
    }

    /// Why not.
    public enum Refusal: String, RefusalReason, CaseIterable {
        /// The policy of the day does not allow it.
        case notAllowed = "chain_right_not_in_force"
        /// It leads no chain that day.
        case leadsNone = "chain_leader_leads_none"
        /// The firm belongs to none of its chains that day.
        case notInChain = "firm_not_in_chain"
        /// The firm is in the chain, but as a school or a service.
        case notEnterprise = "chain_member_not_enterprise"

        /// The article.
        public var citation: Citation { ChainLeaderRights.citation }
    }

    /// Every reason against it; empty when the leader may.
    ///
    /// - Parameters:
    ///   - figure: the value of ``Act/figure`` that day.
    ///   - leads: whether it leads any chain that day.
    ///   - standings: how the firm stands to the chains it leads.
    public static func refusals(for act: Act, figure: Int64?, leads: Bool, standings: [Standing]) -> [CitedRefusal] {
        var refusals: [Refusal] = []
        if figure != 1 { refusals.append(.notAllowed) }
        if !leads {
            refusals.append(.leadsNone)
        } else if standings.isEmpty {
            refusals.append(.notInChain)
        } else if !standings.contains(where: \.hasWorkers) {
            refusals.append(.notEnterprise)
        }
        return refusals.map { CitedRefusal($0, by: act.citation) }
    }
}

extension ChainLeaderRights.Standing {
    /// Whether it is a firm of the chain, whose workers are meant.
    fileprivate var hasWorkers: Bool {
        switch self {
        case .leader: true
        case .member(let kind): kind.isEnterprise
        }
    }
}

extension ChainLeaderRights.Refusal {
    /// The reason for people.
    public var sentence: String {
        switch self {
        case .notAllowed: "当日政策尚未允许链主企业面向链内企业职工开展此项工作"
        case .leadsNone: "该单位当日不是任何技能生态链的链主"
        case .notInChain: "该企业当日不在其技能生态链内"
        case .notEnterprise: "该单位在链内不是企业，其人员不属于链内企业职工"
        }
    }
}
