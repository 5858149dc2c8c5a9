public import Ground

/// The days on which an approved subsidy claim is public (公示) before it is paid; what cases are public for is ``WorkingDays``.
///
/// The day of publication is the first of them; what follows is done after the last day.
///
/// - Source: ``citation``; no document names the number of days, so it is a figure of this system.
public enum PublicityPeriod {
    /// 全过程监管, 接受社会监督.
    public static let citation = Citation(.measures2021, article: "15")

    /// The publicity period of what is published on `day`; nil when the policy book names no days.
    ///
    /// - Parameter days: how many are wanted; the figure's where it asks for more.
    public static func period(
        publishedOn day: CivilDay, days: Int = 0, region: RegionCode = .province, in book: PolicyBook
    ) -> DayPeriod? {
        guard let least = book.value(.subsidyPublicityDays, on: day, in: region) else { return nil }
        let counted = max(days, Int(least)).subtractingWithinRange(1)
        return DayPeriod(from: day, through: day.adding(days: max(counted, 0)))
    }
}
