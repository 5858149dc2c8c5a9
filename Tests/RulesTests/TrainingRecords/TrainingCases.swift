internal import Ground
internal import Rules
internal import Testing

/// A day of a test, or a failed expectation.
func theDay(_ text: String) -> CivilDay {
    guard let day = CivilDay(text) else {
        Issue.record("no such day: \(text)")
        return .earliest
    }
    return day
}

/// A period of a test; open when its end is nil, and from the end on when it would end before it begins.
func thePeriod(_ first: String, _ last: String? = nil) -> DayPeriod {
    if let period = DayPeriod(from: theDay(first), through: last.map { theDay($0) }) { return period }
    Issue.record("a period ends before it begins")
    return thePeriod(last ?? first)
}

/// A made-up enterprise of the reference vectors.
func theEnterprise() throws -> CreditCode { try CreditCode("91210100MA0TE5T168") }

/// Another one.
func theOtherEnterprise() throws -> CreditCode { try CreditCode("91210200000000019C") }

/// Born in 1990, so of age in every case that is not about age.
func thePerson(_ groups: [GroupSpell] = [], work: [WorkSpell] = []) -> Trainee {
    Trainee(birthDay: theDay("1990-01-01"), groups: groups, work: work)
}

/// A training that begins on 2022-07-01 and is asked for on 2022-06-20.
func theTraining(
    _ programme: Programme, employer: CreditCode? = nil, forBusinesses: Bool = false, from first: String = "2022-07-01",
    to last: String = "2022-09-30", on decided: String = "2022-06-20"
) -> TrainingSought {
    TrainingSought(
        programme, employers: employer.map { [$0] } ?? [], isForBusinesses: forBusinesses,
        period: thePeriod(first, last),
        day: theDay(decided))
}

extension Admission {
    /// The reasons of the refusals.
    var reasons: [String] { refusals.map(\.reason) }
}

/// A session of eight hours, 08:00 to 16:00 unless told otherwise.
func theSession(_ text: String, from begin: Int = 480, to end: Int = 960, hours: Int = 8) -> SessionTime {
    if let session = SessionTime(day: theDay(text), beginsAt: begin, endsAt: end, hours: hours) { return session }
    Issue.record("no such session")
    return theSession(text)
}
