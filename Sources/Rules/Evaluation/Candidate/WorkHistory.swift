public import Ground

/// Times of work in one occupation or related ones, added up as the eligibility conditions ask for years (累计满…年).
///
/// Times that overlap count once. A time counts in whole months; what is left of several is added, thirty days to the month. So one
/// unbroken time is full on its anniversary.
///
/// - Source: ``citation``.
public struct WorkHistory: Sendable, Hashable {
    /// Where the way of counting is laid down: the conditions say 累计 and no more.
    public static let citation = Citation(.systemConvention, article: "累计工作年限")

    /// The times in order, none overlapping or touching another.
    private let spans: [Span]

    /// From a first day up to, not including, an end; an end of nil is still to come.
    private struct Span: Sendable, Hashable {
        var start: CivilDay
        var end: CivilDay?
    }

    /// A history of times in any order.
    public init(_ periods: [DayPeriod]) {
        var spans: [Span] = []
        for period in periods.sorted(by: { $0.first < $1.first }) {
            let end = period.last?.adding(days: 1)
            if let last = spans.last, last.end.map({ period.first <= $0 }) ?? true {
                if let lastEnd = last.end { spans[spans.count - 1].end = end.map { max($0, lastEnd) } }
            } else {
                spans.append(Span(start: period.first, end: end))
            }
        }
        self.spans = spans
    }

    /// Whether there is any work on a day before `day`.
    public func hasBegun(before day: CivilDay) -> Bool { spans.contains { $0.start < day } }

    /// Full months worked from `since` up to the beginning of `day`; from the beginning when `since` is nil.
    public func fullMonths(since: CivilDay? = nil, until day: CivilDay) -> Int {
        var months = 0
        var days = 0
        var unfinished = 0
        for span in spans {
            let start = since.map { max($0, span.start) } ?? span.start
            let end = span.end.map { min($0, day) } ?? day
            guard start < end else { continue }
            let full = start.fullMonths(until: end)
            months += full
            let left = start.adding(months: full).days(until: end)
            days += left
            if left > 0 { unfinished += 1 }
        }
        // Alone, thirty days of a month of thirty-one make no month: it is full on its day.
        return months + (unfinished > 1 ? days / 30 : 0)
    }
}
