public import Ground

/// How long provisional results are public (公示) before they may become final, so that whoever competed may appeal.
///
/// The day of the announcement does not count.
///
/// - Source: ``citation``; no document names the number of days, so it is a figure of this system.
public enum ResultPublicity {
    /// Fair and impartial competitions.
    public static let citation = Citation(.actionPlan2022, article: "11")

    /// The last day of the publicity of results announced on `day`; nil when the policy book names no days.
    public static func lastDay(forResultsAnnouncedOn day: CivilDay, in book: PolicyBook) -> CivilDay? {
        book.value(.resultPublicityDays, on: day).map { day.adding(days: Int($0)) }
    }
}
