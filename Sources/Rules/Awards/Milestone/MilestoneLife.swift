public import Ground

/// Decides whether a milestone of a construction plan is reported and accepted.
///
/// - Source: ``citation``; 建设+管理+使用+服务一体化: 辽人社〔2025〕14号 (十二).
public enum MilestoneLife {
    /// 创建高技能人才培育载体，给予建设补助资金.
    public static let citation = Citation(.actionPlan2022, article: "12")

    /// Why not.
    public enum Refusal: String, CaseIterable, RefusalReason {
        /// The award is withdrawn.
        case withdrawn = "milestone_award_withdrawn"
        /// The plan has no milestone of the number.
        case unknown = "milestone_unknown"
        /// It is accepted.
        case accepted = "milestone_accepted"
        /// It is not reported.
        case notReported = "milestone_not_reported"
        /// Who reported it does not accept it.
        case sameAccount = "milestone_same_account"
    }

    /// Where a milestone stands.
    public enum Standing: Sendable, Hashable, CaseIterable {
        case unknown, planned, reported, accepted, returned
    }

    /// Returns every reason against a report.
    public static func refusals(reporting standing: Standing, isWithdrawn: Bool) -> [Refusal] {
        var refusals: [Refusal] = isWithdrawn ? [.withdrawn] : []
        if standing == .unknown { refusals.append(.unknown) }
        if standing == .accepted { refusals.append(.accepted) }
        return refusals
    }

    /// Returns every reason against a review.
    public static func refusals(reviewing standing: Standing, isWithdrawn: Bool, isSameAccount: Bool)
        -> [Refusal]
    {
        var refusals: [Refusal] = isWithdrawn ? [.withdrawn] : []
        switch standing {
        case .unknown: refusals.append(.unknown)
        case .accepted: refusals.append(.accepted)
        case .planned, .returned: refusals.append(.notReported)
        case .reported: if isSameAccount { refusals.append(.sameAccount) }
        }
        return refusals
    }

    /// Whether a milestone that was due is not accepted yet.
    public static func isOverdue(_ standing: Standing, due: CivilDay, on day: CivilDay) -> Bool {
        standing != .accepted && day > due
    }
}

extension MilestoneLife.Refusal {
    /// What is wrong.
    public var sentence: String {
        switch self {
        case .withdrawn: "该项目已撤销"
        case .unknown: "建设计划没有这个节点"
        case .accepted: "该建设节点已验收"
        case .notReported: "该建设节点尚未上报"
        case .sameAccount: "上报与验收不能由同一账号办理"
        }
    }

    /// The article.
    public var citation: Citation { MilestoneLife.citation }

    /// The field.
    public var field: String? { self == .withdrawn ? "honour_id" : "number" }
}
