internal import Ground
internal import Rules
internal import Testing

@Suite struct PublicityPeriodTests {
    let book = PolicyBook.firstEdition

    @Test(arguments: [(0, "2022-09-05"), (4, "2022-09-05"), (6, "2022-09-06"), (.max, "9999-12-31")])
    func `publicity lasts as long as is wanted, but not shorter than the policy asks for`(
        days: Int, last: String
    ) throws {
        let day = try civilDay("2022-09-01")
        let period = PublicityPeriod.period(publishedOn: day, days: days, in: book)
        #expect(period?.first == day && period?.last?.description == last)
    }

    @Test(arguments: [Int64.max, Int64.min, -1, 3661])
    func `a stored figure that cannot be gives no period and ends nothing`(days: Int64) throws {
        let book = book.adding(try impossible(.subsidyPublicityDays, days))
        #expect(PublicityPeriod.period(publishedOn: testDay, in: book) == nil)
    }
}
