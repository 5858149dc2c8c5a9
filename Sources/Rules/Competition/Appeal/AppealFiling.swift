public import Ground

/// Decides whether an appeal against a published result may be filed.
///
/// The time begins with the day of publication, of the version that is appealed against, and ends with the last day that many
/// days later.
///
/// - Source: ``citation``; no document names the number of days, so it is a figure of this system.
public enum AppealFiling {
    /// Fair and impartial competitions.
    public static let citation = Citation(.actionPlan2022, article: "11")

    /// Why an appeal may not be filed.
    public enum Refusal: String, CaseIterable, RefusalReason {
        /// The results are not announced.
        case notPublished = "appeal_not_published"
        /// The time for appeals is over.
        case tooLate = "appeal_too_late"
        /// Only who competes in the event appeals against a result of it.
        case notACompetitor = "appeal_not_a_competitor"
    }

    /// The last day for appeals against results published on `day`; nil when the policy book names no time.
    public static func lastDay(forResultsPublishedOn day: CivilDay, in book: PolicyBook) -> CivilDay? {
        book.value(.appealDays, on: day).map { day.adding(days: Int($0)) }
    }

    /// Returns every reason for which an appeal may not be filed on `day`; empty when it may.
    public static func refusals(
        publishedOn: CivilDay?, appellantCompetes: Bool, on day: CivilDay, in book: PolicyBook
    ) -> [Refusal] {
        var refusals: [Refusal] = []
        if let publishedOn {
            if let last = lastDay(forResultsPublishedOn: publishedOn, in: book), day > last {
                refusals.append(.tooLate)
            }
        } else {
            refusals.append(.notPublished)
        }
        if !appellantCompetes { refusals.append(.notACompetitor) }
        return refusals
    }
}

extension AppealFiling.Refusal {
    /// What is wrong.
    public var sentence: String {
        switch self {
        case .notPublished: "比赛结果尚未公布，不能申诉"
        case .tooLate: "已超过申诉期限"
        case .notACompetitor: "只有参加该赛项的选手可以申诉"
        }
    }

    /// The article.
    public var citation: Citation { AppealFiling.citation }

    /// The field.
    public var field: String? { self == .notACompetitor ? "person_id" : "entry_id" }
}
