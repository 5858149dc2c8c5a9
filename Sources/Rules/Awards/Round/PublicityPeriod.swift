public import Ground

/// The days on which a shortlist is public and objections may be filed (公示).
///
/// The day of publication is not counted; awards are decided after the last day.
///
/// - Source: ``citation``; no document names the number of days, so it is a figure of this system.
public enum PublicityPeriod {
    /// The selection.
    public static let citation = Citation(.measures2021, article: "21")

    /// Why an objection may not be filed.
    public enum Refusal: String, CaseIterable, RefusalReason {
        /// The nomination is not on the public list.
        case notShortlisted = "objection_not_shortlisted"
        /// The publicity period has not begun or is over.
        case notInPublicity = "objection_not_in_publicity"
    }

    /// The publicity period of a list published on `day`; nil when the policy book names no days.
    public static func period(publishedOn day: CivilDay, in book: PolicyBook) -> DayPeriod? {
        book.value("awards.publicity.min_days", on: day).flatMap {
            DayPeriod(from: day, through: day.adding(days: Int($0)))
        }
    }

    /// Returns every reason for which an objection may not be filed on `day`; empty when it may.
    public static func refusals(isShortlisted: Bool, period: DayPeriod?, on day: CivilDay) -> [Refusal] {
        var refusals: [Refusal] = []
        if !isShortlisted { refusals.append(.notShortlisted) }
        if period?.contains(day) != true { refusals.append(.notInPublicity) }
        return refusals
    }
}

extension PublicityPeriod.Refusal {
    /// What is wrong.
    public var sentence: String {
        switch self {
        case .notShortlisted: "该推荐人选不在公示名单内"
        case .notInPublicity: "不在公示期内，不能提出异议"
        }
    }

    /// The article.
    public var citation: Citation { PublicityPeriod.citation }

    /// The field.
    public var field: String? { "nomination_id" }
}
