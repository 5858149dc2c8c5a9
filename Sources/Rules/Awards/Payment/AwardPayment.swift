public import Ground

/// Decides whether a payment of an award is ordered and answered, and what may come back of a withdrawn one.
///
/// - Source: ``citation``; grants are paid by what was built: 辽人社发〔2022〕7号 二(十二).
public enum AwardPayment {
    /// 奖励资金从省人才专项资金列支.
    public static let citation = Citation(.measures2021, article: "21")

    /// Why not.
    public enum Refusal: String, CaseIterable, RefusalReason {
        /// The award is withdrawn.
        case withdrawn = "payment_award_withdrawn"
        /// More than is left of the award.
        case moreThanLeft = "payment_more_than_left"
        /// An award with a construction plan is paid by its milestones, another one is not.
        case milestoneUnfit = "payment_milestone_unfit"
        /// The milestone is not accepted.
        case notAccepted = "payment_milestone_not_accepted"
        /// Another amount than the milestone's.
        case otherAmount = "payment_not_milestone_amount"
        /// The milestone was ordered before.
        case orderedBefore = "payment_milestone_ordered_before"
        /// Who ordered a payment does not record what became of it.
        case sameAccount = "payment_same_account"
        /// It was answered before.
        case answeredBefore = "payment_answered_before"
        /// More than is still owed.
        case moreThanOwed = "repayment_more_than_owed"
        /// Nothing is owed any more.
        case settled = "debt_settled"
    }

    /// A milestone that is to be paid.
    public struct Milestone: Sendable, Hashable {
        /// Whether it is accepted.
        public var isAccepted: Bool
        /// Its money.
        public var amount: Yuan

        /// A milestone.
        public init(isAccepted: Bool, amount: Yuan) {
            self.isAccepted = isAccepted
            self.amount = amount
        }
    }

    /// Returns every reason against an order.
    ///
    /// - Parameters:
    ///   - left: what is neither paid nor ordered of the award.
    ///   - hasPlan: whether the award has milestones.
    ///   - milestone: the one that is named; nil when none is, or there is none of the number.
    ///   - isNamed: whether one is named.
    public static func refusals(
        ordering amount: Yuan, left: Yuan, isWithdrawn: Bool, hasPlan: Bool, milestone: Milestone?,
        isNamed: Bool
    ) -> [Refusal] {
        var refusals: [Refusal] = []
        if isWithdrawn { refusals.append(.withdrawn) }
        if amount > left { refusals.append(.moreThanLeft) }
        if hasPlan != isNamed || (isNamed && milestone == nil) { refusals.append(.milestoneUnfit) }
        if let milestone, !milestone.isAccepted { refusals.append(.notAccepted) }
        if let milestone, milestone.amount != amount { refusals.append(.otherAmount) }
        return refusals
    }

    /// Returns every reason against an answer.
    public static func refusals(answeringOrderedBySame isSame: Bool, isAnswered: Bool) -> [Refusal] {
        (isSame ? [.sameAccount] : []) + (isAnswered ? [.answeredBefore] : [])
    }

    /// Returns every reason against a repayment, or against writing off when no amount is given.
    public static func refusals(repaying amount: Yuan?, owed: Yuan) -> [Refusal] {
        if owed <= .zero { return [.settled] }
        return amount.map { $0 > owed } == true ? [.moreThanOwed] : []
    }
}

extension AwardPayment.Refusal {
    /// What is wrong.
    public var sentence: String {
        switch self {
        case .withdrawn: "该荣誉已撤销，不能拨款"
        case .moreThanLeft: "拨款金额超过尚未拨付的金额"
        case .milestoneUnfit: "有建设计划的按建设节点拨款，没有建设计划的不填节点"
        case .notAccepted: "该建设节点尚未验收"
        case .otherAmount: "拨款金额与建设节点金额不符"
        case .orderedBefore: "该建设节点已拨款"
        case .sameAccount: "拨款指令与回执不能由同一账号办理"
        case .answeredBefore: "该拨款指令已有回执"
        case .moreThanOwed: "还款金额超过尚欠金额"
        case .settled: "该笔应退款已结清"
        }
    }

    /// The article.
    public var citation: Citation {
        switch self {
        case .milestoneUnfit, .notAccepted, .otherAmount, .orderedBefore:
            Citation(.actionPlan2022, article: "12")
        default: AwardPayment.citation
        }
    }

    /// The field.
    public var field: String? {
        switch self {
        case .withdrawn: "honour_id"
        case .moreThanLeft, .otherAmount, .moreThanOwed: "amount_yuan"
        case .milestoneUnfit, .notAccepted, .orderedBefore: "milestone"
        case .sameAccount, .answeredBefore: "payment_id"
        case .settled: "debt_id"
        }
    }
}
