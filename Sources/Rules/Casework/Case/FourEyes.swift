public import Ground

/// Decides whether an account may take a step after what others, and it itself, did with the case.
///
/// Who files does not examine, who examines does not decide, who decides does not pay, and nobody decides on an appeal against their own
/// decision. Told by account, not by organisation. Declared kinship and employment recuse from every step of the authority.
///
/// - Source: ``citation``; the separation by account is a convention of this system.
public enum FourEyes {
    /// 全过程监管.
    public static let citation = Citation(.measures2021, article: "15")

    /// Which accounts did what.
    public struct Hands: Sendable {
        /// Who filed or completed it.
        public var filers: Set<String>
        /// Who examined it, also before it was returned.
        public var examiners: Set<String>
        /// Who examined it since it was filed or completed last.
        public var currentExaminers: Set<String>
        /// Who approved, refused or decided it.
        public var deciders: Set<String>

        /// The hands that a case went through.
        public init(
            filers: Set<String> = [], examiners: Set<String> = [], currentExaminers: Set<String> = [],
            deciders: Set<String> = []
        ) {
            self.filers = filers
            self.examiners = examiners
            self.currentExaminers = currentExaminers
            self.deciders = deciders
        }
    }

    /// Why an account may not.
    public enum Refusal: String, CaseIterable, RefusalReason {
        case filedItself = "case_filed_by_same_account"
        case examinedBefore = "case_examined_by_same_account"
        case examinerDecides = "case_decided_by_examiner"
        case deciderPays = "case_paid_by_decider"
        case deciderDecidesAppeal = "case_appeal_decided_by_decider"
        /// The account declared kinship or employment with who filed it.
        case recused = "case_account_recused"
    }

    /// Every reason for which `account` may not take `action`; empty when it may.
    public static func refusals(
        to action: CaseAction, by account: String, after hands: Hands, isRecused: Bool = false
    ) -> [Refusal] {
        var refusals: [Refusal] = []
        switch action {
        case .file, .complete, .appeal, .withdraw: return []
        case .returnForCompletion, .publish, .void:
            if hands.filers.contains(account) { refusals.append(.filedItself) }
        case .examine:
            if hands.filers.contains(account) { refusals.append(.filedItself) }
            if hands.currentExaminers.contains(account) { refusals.append(.examinedBefore) }
        case .approve, .refuse, .decide, .upholdObjection:
            if hands.filers.contains(account) { refusals.append(.filedItself) }
            if hands.examiners.contains(account) { refusals.append(.examinerDecides) }
        case .pay:
            if hands.filers.contains(account) { refusals.append(.filedItself) }
            if hands.deciders.contains(account) { refusals.append(.deciderPays) }
        case .grantAppeal, .dismissAppeal:
            if hands.filers.contains(account) { refusals.append(.filedItself) }
            if hands.deciders.contains(account) || hands.examiners.contains(account) {
                refusals.append(.deciderDecidesAppeal)
            }
        }
        if isRecused { refusals.append(.recused) }
        return refusals
    }
}

extension FourEyes.Refusal {
    /// What is wrong.
    public var sentence: String {
        switch self {
        case .filedItself: "申报人不能办理本人申报的事项"
        case .examinedBefore: "同一账号不能重复审核"
        case .examinerDecides: "审核人不能作出决定"
        case .deciderPays: "作出决定的人不能办理拨付"
        case .deciderDecidesAppeal: "申诉不能由原审核人、原决定人处理"
        case .recused: "与申报人有亲属或任职关系，应当回避"
        }
    }

    /// The article.
    public var citation: Citation { FourEyes.citation }
}
