public import Ground

/// The days on which something is public (公示) before it is decided or paid, and objections to it may be filed.
///
/// What is made public says how long at least and whether the day of publication counts; what follows is done after the last day.
///
/// - Source: ``citation``; no document names the number of days, so they are figures of this system.
public enum PublicityPeriod {
    /// The selection.
    public static let citation = Citation(.measures2021, article: "21")

    /// What is made public.
    public enum Subject: CaseIterable, Sendable {
        /// A shortlist of awards; the day of publication does not count.
        case award
        /// An approved subsidy claim; the day of publication is the first.
        case subsidyClaim

        /// The figure that says for how many days at least.
        public var figureKey: FigureKey { self == .award ? .awardPublicityDays : .subsidyPublicityDays }

        /// Whether the day of publication is one of the days.
        public var countsFirstDay: Bool { self == .subsidyClaim }
    }

    /// Why an objection may not be filed.
    public enum Refusal: String, CaseIterable, RefusalReason {
        /// The nomination is not on the public list.
        case notShortlisted = "objection_not_shortlisted"
        /// The publicity period has not begun or is over.
        case notInPublicity = "objection_not_in_publicity"
    }

    /// The publicity period of what is published on `day`; nil when the policy book names no days.
    ///
    /// - Parameter days: how many are wanted; the figure's where it asks for more.
    public static func period(
        publishedOn day: CivilDay, of subject: Subject = .award, days: Int = 0, region: RegionCode = .province,
        in book: PolicyBook
    ) -> DayPeriod? {
        guard let least = book.value(subject.figureKey, on: day, in: region) else { return nil }
        let counted = max(days, Int(least)).subtractingWithinRange(subject.countsFirstDay ? 1 : 0)
        return DayPeriod(from: day, through: day.adding(days: max(counted, 0)))
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
