internal import Ground
internal import Rules
internal import Testing

@Suite struct PublicityObjectionTests {
    let book = PolicyBook.firstEdition

    @Test(
        arguments: [
            ("2022-09-01", true, []), ("2022-09-06", true, []),
            ("2022-09-07", true, [PublicityPeriod.Refusal.notInPublicity]),
            ("2022-08-31", true, [.notInPublicity]), ("2022-09-07", false, [.notShortlisted, .notInPublicity]),
        ] as [(String, Bool, [PublicityPeriod.Refusal])])
    func `objections are filed in the publicity period`(
        on: String, isShortlisted: Bool, refusals: [PublicityPeriod.Refusal]
    ) throws {
        let period = PublicityPeriod.period(publishedOn: try civilDay("2022-09-01"), in: book)
        #expect(period?.last?.description == "2022-09-06")
        #expect(
            PublicityPeriod.refusals(isShortlisted: isShortlisted, period: period, on: try civilDay(on)) == refusals)
    }
}
