public import Ground

/// Says by which day a quarter's shortage list is due, and whether one came late.
///
/// "每季度末次月20日前": by the 20th of the month after the quarter's end, that day included.
///
/// - Source: ``citation``.
public enum ShortageDueDay {
    /// Row 1 of the annex.
    public static let citation = Citation(.actionPlan2022, article: "annex.1")
    /// The figure that names the day of the month.
    public static let figureKey = FigureKey.shortageListDueDay.rawValue

    /// The day on which the law decides whether a list was due at all: the end of the month in which it would be.
    public static func decisiveDay(for quarter: Quarter) -> CivilDay {
        quarter.next.firstMonth.lastDay
    }

    /// The due day; the month's last day where it has no such day.
    public static func day(for quarter: Quarter, dayOfMonth: Int64) -> CivilDay {
        let month = quarter.next.firstMonth
        let day = min(max(dayOfMonth, 1), Int64(month.length))
        return month.firstDay.adding(days: Int(day) - 1)
    }

    /// Whether a list is late on `day`, the day of its publication or, while unpublished, today.
    ///
    /// Only the list itself can be late: a correction comes when the fault is found.
    public static func isLate(isCorrection: Bool, due: CivilDay?, on day: CivilDay) -> Bool {
        guard !isCorrection, let due else { return false }
        return day > due
    }
}
