public import Ground

/// Counts the working days of a period: publicity, the time to examine, to complete, to appeal.
///
/// A period begins on the day after and ends with its last working day; what waits for its end is possible from the day after that.
///
/// - Source: ``citation``; holidays and make-up days by the State Council's notice of the year.
public enum WorkingDays {
    /// 民法典 第二百零一条: the day on which a period begins does not count.
    public static let citation = Citation(.civilCode, article: "201")

    /// Why a period cannot be told.
    public enum Refusal: String, CaseIterable, RefusalReason {
        /// The State Council's notice of a year that the period reaches is not known here.
        case calendarUnknown = "working_days_not_known"
    }

    /// The last of `count` working days after `day`.
    public static func last(of count: Int, after day: CivilDay) throws(Refusal) -> CivilDay {
        guard let last = WorkingCalendar.workingDay(count, after: day) else { throw .calendarUnknown }
        return last
    }

    /// The days during which something that is published on `day` is public: from then on, and for `count` working days after it.
    public static func publicity(of count: Int, publishedOn day: CivilDay) throws(Refusal) -> DayPeriod {
        guard let period = DayPeriod(from: day, through: try last(of: count, after: day)) else {
            throw .calendarUnknown
        }
        return period
    }

    /// Whether a period that ends with `last` is over on `day`.
    public static func isOver(_ last: CivilDay, on day: CivilDay) -> Bool { day > last }
}

extension WorkingDays.Refusal: Error {
    /// What is wrong.
    public var sentence: String { "期限所及年度的节假日安排尚未公布，无法计算工作日" }

    /// The article.
    public var citation: Citation { WorkingDays.citation }
}
