internal import Ground
internal import Rules
internal import Testing

@Suite struct WorkingDaysTests {
    @Test(arguments: [
        // Over the National Day of 2022, with its two make-up days.
        ("2022-09-28", 5, "2022-10-10"), ("2022-09-30", 1, "2022-10-08"), ("2022-09-30", 2, "2022-10-09"),
        ("2022-10-08", 1, "2022-10-09"), ("2022-09-05", 5, "2022-09-13"), ("2022-09-05", 0, "2022-09-05"),
        ("2022-12-30", 1, "2023-01-03"),
    ])
    func `a period begins on the day after and ends with its last working day`(day: String, count: Int, last: String)
        throws
    {
        let period = try WorkingDays.publicity(of: count, publishedOn: try civilDay(day))
        #expect(period.first.description == day && period.last?.description == last)
        let end = try #require(period.last)
        #expect(!WorkingDays.isOver(end, on: end))
        #expect(WorkingDays.isOver(end, on: end.adding(days: 1)))
    }

    @Test func `a year that is not known is refused, not guessed`() throws {
        let day = try civilDay("2026-12-30")
        #expect(try WorkingDays.last(of: 1, after: day).description == "2026-12-31")
        #expect(throws: WorkingDays.Refusal.calendarUnknown) { try WorkingDays.last(of: 2, after: day) }
        #expect(!WorkingDays.Refusal.calendarUnknown.sentence.isEmpty)
    }

    @Test(arguments: [
        ("2022-09-13", Escalation.Level.authority), ("2022-09-14", .superior), ("2022-09-12", .authority),
    ])
    func `what is overdue rises to the superior`(day: String, level: Escalation.Level) throws {
        #expect(Escalation.level(due: try civilDay("2022-09-13"), on: try civilDay(day)) == level)
        #expect(Escalation.level(due: nil, on: try civilDay(day)) == .authority)
    }
}
