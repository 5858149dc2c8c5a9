public import Ground

/// Says what may be done with a shortage list in which state, and by whom.
///
/// draft → reviewed → published, and back from reviewed to draft; what is not published can be discarded. Nothing leads back from
/// published: other parties act on a published list, so a fault in it is put right by a new version. Who reviews did not draft, and who
/// publishes did neither.
///
/// - Source: ``citation``.
public enum ShortageListLife {
    /// The list is compiled by the departments together and then published.
    public static let citation = Citation(.actionPlan2022, article: "1")

    /// Where a list stands; raw values are the numbers of `ShortageListState` in the contract.
    public enum State: Int, CaseIterable, Sendable {
        /// Being compiled.
        case draft = 1
        /// Approved, not yet public.
        case reviewed
        /// Public and immutable.
        case published
        /// Given up before it was public.
        case discarded
    }

    /// What somebody wants to do with it.
    public enum Act: CaseIterable, Sendable {
        /// Replace its items.
        case update
        /// Approve it or leave it a draft with an opinion.
        case review
        /// Make it public.
        case publish
        /// Begin a new version of it.
        case correct
        /// Make a reviewed list a draft again.
        case sendBack
        /// Give it up.
        case discard
    }

    /// Why it may not be done.
    public enum Refusal: String, RefusalReason, CaseIterable {
        /// Only a draft is changed or reviewed.
        case notDraft = "list_not_draft"
        /// Only a reviewed list is published or sent back.
        case notReviewed = "list_not_reviewed"
        /// It is published already.
        case alreadyPublished = "list_already_published"
        /// Only a published list is corrected.
        case notPublished = "list_not_published"
        /// It was given up.
        case discarded = "list_discarded"
        /// Who reviews edited the draft.
        case reviewerDrafted = "list_reviewer_drafted"
        /// Who publishes edited the draft.
        case publisherDrafted = "list_publisher_drafted"
        /// Who publishes reviewed it.
        case publisherReviewed = "list_publisher_reviewed"
    }

    /// Every reason against doing `act` with a list in `state`; empty when it may be done.
    public static func refusals(for act: Act, in state: State) -> [Refusal] {
        switch (act, state) {
        case (.update, .draft), (.review, .draft), (.publish, .reviewed), (.correct, .published),
            (.sendBack, .reviewed),
            (.discard, .draft), (.discard, .reviewed):
            []
        case (_, .discarded): [.discarded]
        case (.correct, _): [.notPublished]
        case (_, .published): [.alreadyPublished]
        case (.update, .reviewed), (.review, .reviewed): [.notDraft]
        case (.publish, .draft), (.sendBack, .draft): [.notReviewed]
        }
    }

    /// Every reason for which `reviewer` may not review what `editors` drafted.
    public static func refusals(reviewer: String, editors: Set<String>) -> [Refusal] {
        editors.contains(reviewer) ? [.reviewerDrafted] : []
    }

    /// Every reason for which `publisher` may not publish what `editors` drafted and `reviewer` approved.
    public static func refusals(publisher: String, editors: Set<String>, reviewer: String) -> [Refusal] {
        (editors.contains(publisher) ? [.publisherDrafted] : []) + (publisher == reviewer ? [.publisherReviewed] : [])
    }
}

extension ShortageListLife.Refusal {
    /// The article.
    public var citation: Citation { ShortageListLife.citation }

    /// The reason for people.
    public var sentence: String {
        switch self {
        case .notDraft: "只有草稿状态的目录可以修改或审核"
        case .notReviewed: "目录尚未审核通过"
        case .alreadyPublished: "目录已经发布，不可更改；如有错误请发布更正版本"
        case .notPublished: "只有已发布的目录可以更正"
        case .discarded: "目录草稿已经作废"
        case .reviewerDrafted: "编制人不能审核本目录"
        case .publisherDrafted: "编制人不能发布本目录"
        case .publisherReviewed: "审核人不能发布本目录"
        }
    }
}
