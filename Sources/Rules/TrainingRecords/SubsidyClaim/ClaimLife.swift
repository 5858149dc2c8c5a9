public import Ground

/// The life of a subsidy claim: its case (filed, examined, made public, decided), then its money: ordered, paid, and claimed back where it was got wrongly.
///
/// The steps of the case are those of ``CaseProcedure``; here is what they mean for the claim, and what follows them.
///
/// - Source: ``citation``.
public enum ClaimLife {
    /// 规范管理、风险防控和监督检查; 对贪污侵占、套取骗取等问题严肃处理.
    public static let citation = Citation(.actionPlan2022, article: "iii.3")

    /// Its case: as many examinations and days of publicity as the subsidy's own figures say, fewer by the short procedure of C.16; who decides does not pay.
    public static let procedure = CaseProcedure(
        .init(
            examinations: .subsidyReviews, shortExaminations: .caseExaminationsShort, publicity: .subsidyPublicityDays,
            isPaid: true))

    /// Where a claim stands; the raw value is the number on the wire.
    public enum State: Int, CaseIterable, Sendable {
        /// 已申报
        case filed = 1
        /// 已批准
        case approved
        /// 未予批准
        case refused
        /// 公示
        case publicized
        /// 已拨付
        case paid
        /// 已追回
        case clawedBack
        /// 已撤回
        case withdrawn
        /// 已审核
        case examined
        /// 退回补正
        case returned
        /// 已决定
        case decided
        /// 申诉中
        case appealed
        /// 拨付中
        case ordered
        /// 已撤销
        case voided

        /// The state of a claim whose case stands there; nil for a case that is still a draft.
        public init?(_ state: CaseState) {
            switch state {
            case .draft: return nil
            case .filed: self = .filed
            case .returned: self = .returned
            case .examined: self = .examined
            case .approved: self = .approved
            case .refused: self = .refused
            case .published: self = .publicized
            case .decided: self = .decided
            case .appealed: self = .appealed
            case .withdrawn: self = .withdrawn
            case .voided: self = .voided
            }
        }

        /// Whether money is held for it and its trainings are claimed: it is neither paid nor refused, withdrawn or voided.
        public var isPending: Bool {
            switch self {
            case .filed, .returned, .examined, .approved, .publicized, .decided, .ordered: true
            case .refused, .paid, .clawedBack, .withdrawn, .appealed, .voided: false
            }
        }

        /// Whether what it took up is free for another claim.
        public var isFree: Bool { self == .refused || self == .withdrawn || self == .appealed || self == .voided }
    }

    /// Why a step is not taken.
    public enum Refusal: String, CaseIterable, RefusalReason {
        /// Not decided, so that nothing is to be paid.
        case notDecided = "claim_not_decided"
        /// A payment order was issued, and the bank did not reject it.
        case orderedBefore = "payment_ordered_before"
        /// The bank answered already.
        case answeredBefore = "payment_answered_before"
        /// Paid already.
        case paidBefore = "claim_paid_before"
        /// Not paid.
        case notPaid = "claim_not_paid"
        /// The debt came back already.
        case returnedBefore = "clawback_returned_before"
        /// More than is owed.
        case moreThanOwed = "clawback_more_than_owed"
        /// More than was paid and not claimed back.
        case moreThanPaid = "clawback_more_than_paid"
        /// A part of a prepayment that settlements deducted: what is left of it is the payee's.
        case prepaymentDeducted = "prepayment_deducted"
        /// No budget of the source was set for the year.
        case noBudget = "no_budget"
        /// The budget has less left than the claim asks for.
        case budgetExhausted = "budget_exhausted"
        /// The budget would fall below what is paid and reserved.
        case budgetBelowPaid = "budget_below_paid"
        /// What was refused is claimed for by another claim since.
        case claimedSince = "training_claimed_since"
    }

    /// Why a payment order is not issued; nil when it is.
    public static func orderRefusal(from state: State) -> Refusal? {
        switch state {
        case .decided: nil
        case .ordered: .orderedBefore
        case .paid, .clawedBack: .paidBefore
        default: .notDecided
        }
    }

    /// Why a claim is not voided; nil when it is: nothing of it is paid or on its way, or everything came back.
    public static func voidRefusal(from state: State) -> Refusal? {
        switch state {
        case .ordered: .orderedBefore
        case .paid: .paidBefore
        default: nil
        }
    }

    /// Returns every reason against claiming back a part of what was paid.
    ///
    /// - Parameter deducted: what settlements took off for it, where it is a prepayment: they paid so much less.
    public static func clawbackRefusals(
        of amount: Yuan, from state: State, paid: Yuan, clawedBack: Yuan, deducted: Yuan
    ) -> [Refusal] {
        if state == .clawedBack { return [.moreThanPaid] }
        guard state == .paid else { return [.notPaid] }
        let left = paid.amount.subtractingWithinRange(clawedBack.amount)
        if amount.amount > left { return [.moreThanPaid] }
        return amount.amount > left.subtractingWithinRange(deducted.amount) ? [.prepaymentDeducted] : []
    }

    /// Returns why a part of a debt is not taken in; nil when it is.
    public static func returnRefusal(of amount: Yuan, owed: Yuan) -> Refusal? {
        if owed <= .zero { return .returnedBefore }
        return amount > owed ? .moreThanOwed : nil
    }
}

extension ClaimLife.Refusal {
    /// What is wrong.
    public var sentence: String {
        switch self {
        case .notDecided: "补贴申请尚未作出决定"
        case .orderedBefore: "拨付指令已发出"
        case .answeredBefore: "该拨付指令的结果已登记"
        case .paidBefore: "补贴已拨付"
        case .notPaid: "补贴尚未拨付"
        case .returnedBefore: "该笔追回资金已经退回"
        case .moreThanOwed: "退回金额超过尚欠金额"
        case .moreThanPaid: "追回金额超过已拨付未追回的金额"
        case .prepaymentDeducted: "预支资金已在结算中扣除，不能再追回"
        case .noBudget: "该地区本年度未设置此项资金预算"
        case .budgetExhausted: "该地区本年度此项资金余额不足"
        case .budgetBelowPaid: "预算总额不能低于已拨付和已预留金额"
        case .claimedSince: "该培训的补贴其后已另行申领"
        }
    }

    /// The article that demands it.
    public var citation: Citation { ClaimLife.citation }

    /// The field it is about.
    public var field: String? {
        switch self {
        case .moreThanPaid, .moreThanOwed, .prepaymentDeducted: "amount_yuan"
        case .budgetBelowPaid: "total_yuan"
        case .returnedBefore: "clawback_id"
        case .answeredBefore: "order_id"
        case .noBudget, .budgetExhausted: "fund_source"
        default: "claim_id"
        }
    }
}
