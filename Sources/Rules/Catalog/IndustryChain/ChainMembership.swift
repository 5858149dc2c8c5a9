public import Ground

/// Decides who may lead a chain, belong to it, and from and to which day.
///
/// Rights to train and to evaluate follow from these days, so an entry never reaches back before the day on which it is made.
///
/// - Source: ``citation``.
public enum ChainMembership {
    /// 链主单位和链内成员单位.
    public static let citation = Citation(.measures2025, article: "1")

    /// What a member is in its chain; raw values are the numbers of `ChainMemberKind` in the contract.
    public enum MemberKind: Int, CaseIterable, Sendable, Hashable {
        /// 产业链链主企业 (of another chain)
        case chainLeader = 1
        /// 行业龙头企业
        case leadingEnterprise
        /// 专精特新中小企业
        case specialisedEnterprise
        /// 其他经营主体
        case otherEnterprise
        /// 高等学校
        case university
        /// 职业学校(含技工院校)
        case vocationalSchool
        /// 培训机构
        case trainingInstitution
        /// 技能评价机构
        case evaluationOrganisation
        /// 就业和人力资源服务机构
        case employmentService

        /// Whether it employs the workers that a chain leader may train and evaluate.
        public var isEnterprise: Bool { rawValue <= MemberKind.otherEnterprise.rawValue }

        /// Whether an organisation that plays these parts can be it.
        public func fits(_ parts: [OrganisationPart]) -> Bool {
            switch self {
            case .chainLeader: parts.contains(.chainLeader)
            case .leadingEnterprise: parts.contains(.leadingEnterprise)
            case .specialisedEnterprise: parts.contains(.specialisedEnterprise)
            case .otherEnterprise: parts.contains(.enterprise)
            case .university: parts.contains(.university)
            case .vocationalSchool: parts.contains { $0 == .vocationalCollege || $0.isTechnicalSchool }
            case .trainingInstitution: parts.contains(.trainingInstitution)
            case .evaluationOrganisation: parts.contains(.evaluationOrganisation)
            case .employmentService: parts.contains(.hrAgency) || parts.contains(.employmentService)
            }
        }
    }

    /// A chain as the rule looks at it.
    public struct Chain: Sendable {
        /// Its first day.
        public let first: CivilDay
        /// Its last day; nil while it goes on.
        public let last: CivilDay?
        /// Who leads it, now or from a day that was set.
        public let leader: CreditCode
        /// The first day of that leader.
        public let leaderSince: CivilDay

        /// A chain.
        public init(first: CivilDay, last: CivilDay?, leader: CreditCode, leaderSince: CivilDay) {
            self.first = first
            self.last = last
            self.leader = leader
            self.leaderSince = leaderSince
        }
    }

    /// Why not.
    public enum Refusal: String, RefusalReason, CaseIterable {
        /// 链主单位 is an enterprise.
        case leaderNotEnterprise = "chain_leader_not_enterprise"
        /// It leads the chain already.
        case sameLeader = "chain_leader_same"
        /// The day is not after the day of the last change.
        case beforeLeader = "chain_leader_changed_before"
        /// It is not registered as what it is to be.
        case memberOfOtherKind = "chain_member_of_other_kind"
        /// The leader is no member of its own chain.
        case memberIsLeader = "chain_member_is_leader"
        /// The day lies in the past.
        case reachesBack = "chain_entry_reaches_back"
        /// The day is before the chain's, or a last day before the first.
        case beforeChain = "chain_entry_before_chain"
        /// The chain has been dissolved.
        case dissolved = "chain_dissolved"
        /// The cluster is not in force on the first day.
        case clusterEnded = "chain_cluster_ended"
        /// An earlier membership lasts beyond the first day.
        case membershipLasts = "chain_membership_lasts"
    }

    /// Every reason against forming a chain from `first` on.
    ///
    /// - Parameter clusterLast: the last day of the base or cluster it is to belong to; nil when there is none or it goes on.
    public static func refusalsToForm(
        leader parts: [OrganisationPart], clusterLast: CivilDay?, from first: CivilDay, on day: CivilDay
    ) -> [Refusal] {
        var refusals: [Refusal] = []
        if !parts.contains(.enterprise) { refusals.append(.leaderNotEnterprise) }
        if let clusterLast, clusterLast < first { refusals.append(.clusterEnded) }
        if first < day { refusals.append(.reachesBack) }
        return refusals
    }

    /// Every reason against giving `chain` another leader from `first` on.
    public static func refusalsToLead(
        _ chain: Chain, by leader: CreditCode, parts: [OrganisationPart], from first: CivilDay, on day: CivilDay
    ) -> [Refusal] {
        if chain.last != nil { return [.dissolved] }
        var refusals: [Refusal] = []
        if !parts.contains(.enterprise) { refusals.append(.leaderNotEnterprise) }
        if leader == chain.leader { refusals.append(.sameLeader) }
        if first < day { refusals.append(.reachesBack) }
        if first <= chain.leaderSince { refusals.append(.beforeLeader) }
        return refusals
    }

    /// Every reason against a member of `kind` from `first` on.
    ///
    /// - Parameter before: the last day of its last membership of the chain; nil when there was none.
    public static func refusalsToAdd(
        to chain: Chain, _ member: CreditCode, as kind: MemberKind, parts: [OrganisationPart],
        lastDayBefore before: CivilDay?, from first: CivilDay, on day: CivilDay
    ) -> [Refusal] {
        if chain.last != nil { return [.dissolved] }
        var refusals: [Refusal] = []
        if !kind.fits(parts) { refusals.append(.memberOfOtherKind) }
        if member == chain.leader { refusals.append(.memberIsLeader) }
        if first < day { refusals.append(.reachesBack) }
        if first < chain.first { refusals.append(.beforeChain) }
        if let before, before >= first { refusals.append(.membershipLasts) }
        return refusals
    }

    /// Every reason against ending a membership that began on `first` with `last` as its last day.
    public static func refusalsToEnd(first: CivilDay, last: CivilDay, on day: CivilDay) -> [Refusal] {
        var refusals: [Refusal] = []
        if last < day { refusals.append(.reachesBack) }
        if last < first { refusals.append(.beforeChain) }
        return refusals
    }

    /// Every reason against dissolving a chain.
    public static func refusalsToDissolve(last: CivilDay?) -> [Refusal] { last == nil ? [] : [.dissolved] }
}

extension ChainMembership.Refusal {
    /// The article.
    public var citation: Citation { ChainMembership.citation }

    /// The reason for people.
    public var sentence: String {
        switch self {
        case .leaderNotEnterprise: "链主单位应为企业"
        case .sameLeader: "该企业已是链主单位"
        case .beforeLeader: "起始日期应晚于现任链主的起始日期"
        case .memberOfOtherKind: "该机构未登记为相应的成员类型"
        case .memberIsLeader: "链主单位不另列为本链成员"
        case .reachesBack: "日期不能早于办理当日"
        case .beforeChain: "日期不能早于起始日期"
        case .dissolved: "该技能生态链已经终止"
        case .clusterEnded: "所属产业基地或集群已经终止"
        case .membershipLasts: "前一次成员资格尚未结束"
        }
    }
}
