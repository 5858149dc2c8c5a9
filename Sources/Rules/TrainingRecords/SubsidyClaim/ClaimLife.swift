public import Ground

/// The life of a subsidy claim: filed, reviewed, made public, paid, and claimed back where money was got wrongly.
///
/// - Source: ``citation``.
public enum ClaimLife {
    /// 规范管理、风险防控和监督检查; 对贪污侵占、套取骗取等问题严肃处理.
    public static let citation = Citation(.actionPlan2022, article: "iii.3")

    /// Where a claim stands; the raw value is the number on the wire.
    public enum State: Int, CaseIterable, Sendable {
        /// 已申报
        case filed = 1
        /// 复审通过
        case approved
        /// 审核不通过
        case refused
        /// 公示
        case publicized
        /// 已拨付
        case paid
        /// 已追回
        case clawedBack
        /// 已撤回
        case withdrawn
        /// 初审通过
        case reviewed

        /// Whether it is neither paid nor refused yet, so that nothing may be settled beside it.
        public var isPending: Bool {
            self == .filed || self == .reviewed || self == .approved || self == .publicized
        }
    }

    /// What can be done with a claim.
    public enum Step: Sendable, CaseIterable {
        /// 初审: the first of two reviews says yes.
        case review
        /// 复审: the last review says yes.
        case approve
        /// Withdraw, by who filed it.
        case withdraw
        /// Refuse after review, or after an objection during publicity; until it is paid.
        case refuse
        /// Make public.
        case publicize
        /// Pay.
        case pay
        /// Claim back.
        case clawBack
    }

    /// Why a step is not taken.
    public enum Refusal: String, CaseIterable, RefusalReason {
        /// Reviewed already.
        case reviewedBefore = "claim_reviewed_before"
        /// Not approved.
        case notApproved = "claim_not_approved"
        /// Not made public.
        case notPublicized = "claim_not_publicized"
        /// Made public already.
        case publicizedBefore = "claim_publicized_before"
        /// The last day of publicity is not over.
        case publicityNotOver = "publicity_not_over"
        /// Fewer days of publicity than required.
        case publicityTooShort = "publicity_too_short"
        /// Paid already.
        case paidBefore = "claim_paid_before"
        /// Not paid.
        case notPaid = "claim_not_paid"
        /// Withdrawn by who filed it.
        case withdrawnBefore = "claim_withdrawn_before"
        /// The account filed or reviewed the claim itself.
        case sameAccount = "same_account"
        /// The debt came back already.
        case returnedBefore = "clawback_returned_before"
        /// The review said no.
        case refusedBefore = "claim_refused_before"
        /// More than was paid and not claimed back.
        case moreThanPaid = "clawback_more_than_paid"
        /// A part of a prepayment that settlements deducted: what is left of it is the payee's.
        case prepaymentDeducted = "prepayment_deducted"
        /// No budget of the source was set for the year.
        case noBudget = "no_budget"
        /// The budget has less left than the claim asks for.
        case budgetExhausted = "budget_exhausted"
        /// The budget would fall below what is paid.
        case budgetBelowPaid = "budget_below_paid"
    }

    /// Returns why a claim in `state` does not take `step`; nil when it does.
    public static func refusal(of step: Step, from state: State) -> Refusal? {
        switch (step, state) {
        case (.review, .filed), (.approve, .filed), (.approve, .reviewed), (.withdraw, .filed), (.publicize, .approved),
            (.pay, .publicized), (.clawBack, .paid):
            nil
        case (.refuse, .filed), (.refuse, .reviewed), (.refuse, .approved), (.refuse, .publicized): nil
        case (.clawBack, .clawedBack): .moreThanPaid
        case (.clawBack, _): .notPaid
        case (_, .paid), (_, .clawedBack): .paidBefore
        case (_, .refused): .refusedBefore
        case (_, .withdrawn): .withdrawnBefore
        case (.review, _), (.approve, _), (.refuse, _), (.withdraw, _): .reviewedBefore
        case (.publicize, .publicized): .publicizedBefore
        case (.publicize, _): .notApproved
        case (.pay, _): .notPublicized
        }
    }

    /// The step that a review which says yes takes: the last one when one account is enough or another reviewed before.
    public static func reviewStep(from state: State, accounts: Int) -> Step {
        accounts < 2 || state == .reviewed || state == .approved ? .approve : .review
    }

    /// Who took the steps of a claim; empty where it is not known or was not taken yet.
    public struct Accounts: Sendable {
        /// Who filed it.
        public var filedBy: String
        /// Who reviewed it first.
        public var reviewedBy: String
        /// Who reviewed it last.
        public var approvedBy: String

        /// Accounts of a claim.
        public init(filedBy: String = "", reviewedBy: String = "", approvedBy: String = "") {
            self.filedBy = filedBy
            self.reviewedBy = reviewedBy
            self.approvedBy = approvedBy
        }
    }

    /// Why `account` may not review or pay: who files does not review, nobody reviews twice, who reviews does not pay.
    public static func accountRefusals(of account: String, accounts: Accounts) -> [Refusal] {
        [accounts.filedBy, accounts.reviewedBy, accounts.approvedBy].contains(account) ? [.sameAccount] : []
    }

    /// Returns every reason against making a claim public for `wanted` days; 0 for as many as the policy asks for.
    public static func publicityRefusals(from state: State, wanted: Int, least: Int) -> [Refusal] {
        (refusal(of: .publicize, from: state).map { [$0] } ?? [])
            + (wanted > 0 && wanted < least ? [.publicityTooShort] : [])
    }

    /// Returns every reason against claiming back a part of what was paid.
    ///
    /// - Parameter deducted: what settlements took off for it, where it is a prepayment: they paid so much less.
    public static func clawbackRefusals(
        of amount: Yuan, from state: State, paid: Yuan, clawedBack: Yuan, deducted: Yuan
    ) -> [Refusal] {
        if let refusal = refusal(of: .clawBack, from: state) { return [refusal] }
        let left = paid.amount.subtractingWithinRange(clawedBack.amount)
        if amount.amount > left { return [.moreThanPaid] }
        return amount.amount > left.subtractingWithinRange(deducted.amount) ? [.prepaymentDeducted] : []
    }

    /// Returns every reason against a payment on `day`.
    public static func paymentRefusals(
        from state: State, publicityThrough last: CivilDay?, on day: CivilDay
    ) -> [Refusal] {
        if let refusal = refusal(of: .pay, from: state) { return [refusal] }
        guard let last else { return [.notPublicized] }
        return day > last ? [] : [.publicityNotOver]
    }
}

extension ClaimLife.Refusal {
    /// What is wrong.
    public var sentence: String {
        switch self {
        case .reviewedBefore: "补贴申请已审核"
        case .notApproved: "补贴申请尚未审核通过"
        case .notPublicized: "补贴申请尚未公示"
        case .publicizedBefore: "补贴申请已公示"
        case .publicityNotOver: "公示期未满"
        case .publicityTooShort: "公示天数少于规定"
        case .paidBefore: "补贴已拨付"
        case .notPaid: "补贴尚未拨付"
        case .withdrawnBefore: "补贴申请已撤回"
        case .sameAccount: "申报、初审、复审、拨付应由不同人员办理"
        case .returnedBefore: "该笔追回资金已经退回"
        case .refusedBefore: "补贴申请审核未通过"
        case .moreThanPaid: "追回金额超过已拨付未追回的金额"
        case .prepaymentDeducted: "预支资金已在结算中扣除，不能再追回"
        case .noBudget: "该地区本年度未设置此项资金预算"
        case .budgetExhausted: "该地区本年度此项资金余额不足"
        case .budgetBelowPaid: "预算总额不能低于已拨付金额"
        }
    }

    /// The article that demands it.
    public var citation: Citation {
        switch self {
        case .publicityTooShort, .sameAccount: Citation(.systemConvention)
        default: ClaimLife.citation
        }
    }

    /// The field it is about.
    public var field: String? {
        switch self {
        case .publicityTooShort: "days"
        case .moreThanPaid, .prepaymentDeducted: "amount_yuan"
        case .budgetBelowPaid: "total_yuan"
        case .returnedBefore: "clawback_id"
        default: "claim_id"
        }
    }
}
