/// Which days are working days: Monday to Friday, without the State Council's holidays and with its make-up days.
///
/// The notice of a year comes out in the autumn before. A year without one is not known, and is never guessed.
public enum WorkingCalendar {
    private static let notices: (off: Set<CivilDay>, work: Set<CivilDay>, years: Set<Int>) = {
        var (off, work, years) = (Set<CivilDay>(), Set<CivilDay>(), Set<Int>())
        _ = EmbeddedTable.holidays.values { row -> CivilDay? in
            guard let day = CivilDay(row["date"]), ["off", "work"].contains(row["kind"]) else { return nil }
            if row["kind"] == "off" { off.insert(day) } else { work.insert(day) }
            years.insert(day.year)
            return day
        }
        return (off, work, years)
    }()

    /// The years whose notice is known.
    public static var years: [Int] { notices.years.sorted() }

    /// Whether `day` is a working day; nil when the year's notice is not known.
    public static func isWorkingDay(_ day: CivilDay) -> Bool? {
        guard notices.years.contains(day.year) else { return nil }
        if notices.work.contains(day) { return true }
        return day.weekday <= 5 && !notices.off.contains(day)
    }

    /// The last of so many working days after `day`, which does not count; `day` itself for none. Nil when a year on the way is not known.
    public static func workingDay(_ count: Int, after day: CivilDay) -> CivilDay? {
        var (last, left) = (day, count)
        while left > 0 {
            last = last.adding(days: 1)
            guard let works = isWorkingDay(last) else { return nil }
            if works { left -= 1 }
        }
        return last
    }
}
