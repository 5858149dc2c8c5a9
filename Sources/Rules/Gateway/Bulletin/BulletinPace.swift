public import Ground

/// How what was done compares with how much of the time is gone.
///
/// - Source: ``citation``: the documents set targets and last days; that work spreads evenly between is a convention of this system.
public struct BulletinPace: Sendable, Hashable {
    /// A convention of this system.
    public static let citation = Citation(.systemConvention)

    /// Share of the term that is gone, in hundredths of a percent, rounded down: 0 before it begins, 10 000 from its last day.
    public let goneHundredths: Int64
    private let daysGone: Int64
    private let days: Int64

    /// Where a term stands at the end of `day`; nil for a term without a last day.
    public init?(of term: DayPeriod, on day: CivilDay) {
        guard let length = term.length else { return nil }
        days = Int64(length)
        daysGone = min(max(Int64(term.first.days(until: day)) + 1, 0), days)
        goneHundredths = daysGone * 10_000 / days
    }

    /// Percent done against the share of the term that is gone, in hundredths of a percent, rounded down: 10 000 is an even pace. 0 before the
    /// term begins.
    public func hundredths(donePercentHundredths done: Int64) -> Int64 {
        forecast(done: done)
    }

    /// What will be done by the last day of the term at the pace of the days gone, rounded down; 0 before the term begins.
    public func forecast(done: Int64) -> Int64 {
        guard daysGone > 0 else { return 0 }
        let (product, overflows) = done.multipliedReportingOverflow(by: days)
        return overflows ? (done / daysGone).multipliedWithinRange(by: days) : product / daysGone
    }
}
