public import Ground

/// The days on which a shortlist of awards is public (公示) before it is decided, and objections to it may be filed.
///
/// The day of publication does not count; what follows is done after the last day.
///
/// - Source: ``citation``; no document names the number of days, so they are figures of this system.
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

    /// The publicity period of a shortlist that is published on `day`; nil when the policy book names no days.
    ///
    /// - Parameter days: how many are wanted; the figure's where it asks for more.
    public static func period(
        publishedOn day: CivilDay, days: Int = 0, region: RegionCode = .province, in book: PolicyBook
    ) -> DayPeriod? {
        guard let least = book.value(.awardPublicityDays, on: day, in: region) else { return nil }
        return DayPeriod(from: day, through: day.adding(days: max(days, Int(least), 0)))
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
