public import Ground

/// Says since when a target has been behind its pace, so that a single slow week warns of nothing and a mended one is gone.
///
/// A target is warned of when the work done by the end of the last month, and the work done by now, would both miss it at the pace of the days gone.
///
/// - Source: ``citation``: 强化监督 asks for supervision of the targets; when that begins is a convention of this system.
public enum TargetWarning {
    /// 强化监督; the way it is reckoned is a convention of this system.
    public static let citation = Citation(.measures2021, article: "15")

    /// The end of the first month since which the target is behind without interruption; nil when there is nothing to warn of.
    ///
    /// - Parameters:
    ///   - counted: what each month added; months without work may be absent.
    ///   - target: what is to be done by the last day of `term`.
    ///   - day: the day of the question.
    public static func behindSince(
        counted: [YearMonth: Int64], target: Int64, term: DayPeriod, on day: CivilDay
    ) -> CivilDay? {
        guard target > 0, let last = term.last, day >= term.first, day <= last else { return nil }
        var (done, since): (Int64, CivilDay?) = (0, nil)
        var month = term.first.yearMonth
        while month.lastDay < day {
            done = done.addingWithinRange(counted[month] ?? 0)
            if isBehind(done, target, term, on: month.lastDay) { since = since ?? month.lastDay } else { since = nil }
            month = month.adding(months: 1)
        }
        done = done.addingWithinRange(counted[month] ?? 0)
        return isBehind(done, target, term, on: day) ? since : nil
    }

    private static func isBehind(_ done: Int64, _ target: Int64, _ term: DayPeriod, on day: CivilDay) -> Bool {
        guard let pace = BulletinPace(of: term, on: day), pace.goneHundredths > 0 else { return false }
        return pace.forecast(done: done) < target
    }
}
