public import Ground

/// Says what may be done with a shortage list in which state.
///
/// draft → reviewed → published, and nothing leads back from published: other parties act on a published list, so a
/// fault in it is put right by a new version.
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
    }

    /// Why it may not be done.
    public enum Refusal: String, RefusalReason, CaseIterable {
        /// Only a draft is changed or reviewed.
        case notDraft = "list_not_draft"
        /// Only a reviewed list is published.
        case notReviewed = "list_not_reviewed"
        /// It is published already.
        case alreadyPublished = "list_already_published"
        /// Only a published list is corrected.
        case notPublished = "list_not_published"
    }

    /// Every reason against doing `act` with a list in `state`; empty when it may be done.
    public static func refusals(for act: Act, in state: State) -> [Refusal] {
        switch (act, state) {
        case (.update, .draft), (.review, .draft), (.publish, .reviewed), (.correct, .published): []
        case (.update, .published), (.review, .published), (.publish, .published): [.alreadyPublished]
        case (.update, .reviewed), (.review, .reviewed): [.notDraft]
        case (.publish, .draft): [.notReviewed]
        case (.correct, .draft), (.correct, .reviewed): [.notPublished]
        }
    }
}

extension ShortageListLife.Refusal {
    /// The article.
    public var citation: Citation { ShortageListLife.citation }

    /// The reason for people.
    public var sentence: String {
        switch self {
        case .notDraft: "只有草稿状态的目录可以修改或审核"
        case .notReviewed: "目录尚未审核通过，不能发布"
        case .alreadyPublished: "目录已经发布，不可更改；如有错误请发布更正版本"
        case .notPublished: "只有已发布的目录可以更正"
        }
    }
}
