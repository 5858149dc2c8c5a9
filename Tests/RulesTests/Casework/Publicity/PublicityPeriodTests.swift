internal import Ground
internal import Rules
internal import Testing

@Suite struct PublicityPeriodTests {
    let book = PolicyBook.firstEdition

    @Test(
        arguments: [
            (PublicityPeriod.Subject.award, 0, "2022-09-06"), (.award, 5, "2022-09-06"), (.award, 6, "2022-09-07"),
            (.subsidyClaim, 0, "2022-09-05"), (.subsidyClaim, 4, "2022-09-05"), (.subsidyClaim, 6, "2022-09-06"),
            (.subsidyClaim, .max, "9999-12-31"),
        ])
    func `publicity lasts as long as is wanted, but not shorter than the policy asks for`(
        subject: PublicityPeriod.Subject, days: Int, last: String
    ) throws {
        let day = try civilDay("2022-09-01")
        let period = PublicityPeriod.period(publishedOn: day, of: subject, days: days, in: book)
        #expect(period?.first == day && period?.last?.description == last)
    }

    @Test(arguments: [Int64.max, Int64.min, -1, 3661])
    func `a stored figure that cannot be gives no period and ends nothing`(days: Int64) throws {
        for subject in PublicityPeriod.Subject.allCases {
            let book = book.adding(try impossible(subject.figureKey, days))
            #expect(PublicityPeriod.period(publishedOn: testDay, of: subject, in: book) == nil)
        }
    }
}
