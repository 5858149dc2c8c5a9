/// The arithmetic between days and dates, in eras of 400 years that begin on 1 March: 146,097 days each.
///
/// Years counted from March put the leap day last, so that month lengths follow one linear formula.
///
/// - Source: Howard Hinnant, "chrono-compatible low-level date algorithms".
extension CivilDay {
    /// Year, month (1–12) and day of the month.
    public var components: (year: Int, month: Int, day: Int) {
        let shifted = daysSince1970 + 719_468
        let era = shifted.flooredQuotient(by: 146_097)
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
    }

    /// The year.
    public var year: Int { components.year }
    /// The month, 1–12.
    public var month: Int { components.month }
    /// The day of the month, 1–31.
    public var day: Int { components.day }
    /// The day of the week by ISO 8601: 1 is Monday, 7 Sunday.
    public var weekday: Int { (daysSince1970 + 3) - (daysSince1970 + 3).flooredQuotient(by: 7) * 7 + 1 }

    /// The month this day lies in.
    public var yearMonth: YearMonth {
        let date = components
        return YearMonth(clampedYear: date.year, month: date.month)
    }

    /// The quarter this day lies in.
    public var quarter: Quarter { yearMonth.quarter }

    /// The school year this day lies in.
    public var schoolYear: SchoolYear { yearMonth.schoolYear }

    /// The first day of this day's year.
    public var firstOfYear: CivilDay {
        CivilDay(daysSince1970: CivilDay.days(year: year, month: 1, day: 1))
    }

    static func days(year: Int, month: Int, day: Int) -> Int {
        let marchYear = month <= 2 ? year - 1 : year
        let era = marchYear.flooredQuotient(by: 400)
        let yearOfEra = marchYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }
}

extension BinaryInteger {
    /// The quotient rounded towards negative infinity; `divisor` is positive.
    package func flooredQuotient(by divisor: Self) -> Self {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? quotient - 1 : quotient
    }
}
