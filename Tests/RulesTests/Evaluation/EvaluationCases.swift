internal import Ground
internal import Rules
internal import Testing

/// A day that is known to exist.
func aDay(_ text: String) -> CivilDay { CivilDay(text) ?? .earliest }

/// A period whose days are known to exist.
func aPeriod(_ first: String, _ last: String? = nil) -> DayPeriod {
    guard let period = DayPeriod(from: aDay(first), through: last.map(aDay)) else {
        Issue.record("\(first) to \(last ?? "") is no period")
        return DayPeriod(from: .earliest) ?? aPeriod("0001-01-01")
    }
    return period
}

/// Work on end since a day.
func work(since day: String) -> WorkHistory { WorkHistory([aPeriod(day)]) }

/// An occupation: 焊工.
func welder() throws -> OccupationCode { try #require(OccupationCode("6-18-02-04")) }
