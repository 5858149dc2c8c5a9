public import Ground

/// Says what may be done with a draft of an edition of the policy book, and by whom.
///
/// open → issued, or discarded. Who issues it entered none of it: figures decide about money.
///
/// - Source: ``citation``.
public enum PolicyDraftLife {
    /// 管好系统工作人员: who prepares is not who decides.
    public static let citation = Citation(.actionPlan2022, article: "iii.3")

    /// Where a draft stands; raw values are the numbers of `PolicyDraftState` in the contract.
    public enum State: Int, CaseIterable, Sendable {
        /// Being prepared.
        case open = 1
        /// An edition of the book.
        case issued
        /// Given up.
        case discarded
    }

    /// Why not.
    public enum Refusal: String, RefusalReason, CaseIterable {
        /// It is an edition already.
        case alreadyIssued = "draft_already_issued"
        /// It was given up.
        case discarded = "draft_discarded"
        /// Who issues it entered or changed it.
        case issuerDrafted = "draft_issuer_drafted"
        /// Two of its entries stand at the same key, region and first day.
        case entryTwice = "draft_entry_twice"
        /// The book has no entry at the key, region and first day that it withdraws.
        case nothingToWithdraw = "draft_nothing_to_withdraw"
    }

    /// Every reason against changing, issuing or discarding a draft in `state`; empty when it may be done.
    public static func refusals(in state: State) -> [Refusal] {
        switch state {
        case .open: []
        case .issued: [.alreadyIssued]
        case .discarded: [.discarded]
        }
    }

    /// Every reason for which `issuer` may not issue what `editors` entered.
    public static func refusals(issuer: String, editors: [String]) -> [Refusal] {
        editors.contains(issuer) ? [.issuerDrafted] : []
    }
}

extension PolicyDraftLife.Refusal {
    /// The article.
    public var citation: Citation { PolicyDraftLife.citation }

    /// The reason for people.
    public var sentence: String {
        switch self {
        case .alreadyIssued: "草案已经发布，不可更改"
        case .discarded: "草案已经作废"
        case .issuerDrafted: "编制人不能发布本草案"
        case .entryTwice: "同一指标、地区和起始日期只能有一项"
        case .nothingToWithdraw: "没有可撤回的同一指标、地区和起始日期的条目"
        }
    }

    /// The request field.
    public var field: String? { self == .entryTwice || self == .nothingToWithdraw ? "entries" : nil }
}
