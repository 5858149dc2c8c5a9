internal import Ground
internal import Rules
internal import Testing

@Suite struct RoundOpeningTests {
    let book = PolicyBook.firstEdition

    @Test(
        arguments: [
            ("2022-06-01", 2022, [2020], "2022-08-31", []),
            ("2022-06-01", 2022, [2021], "2022-08-31", [RoundOpening.Refusal.tooSoon]),
            ("2022-06-01", 2022, [2022], "2022-08-31", [.tooSoon]), ("2022-06-01", 2022, [], "2022-06-01", []),
            ("2022-06-01", 2022, [], "2022-05-31", [.closesBeforeOpening]),
            ("2022-10-31", 2022, [], "2022-12-31", []), ("2022-11-01", 2022, [], "2022-12-31", [.noQuota]),
            ("2023-06-01", 2023, [2022], "2023-05-31", [.tooSoon, .noQuota, .closesBeforeOpening]),
        ] as [(String, Int, [Int], String, [RoundOpening.Refusal])])
    func `a round is opened every two years, with quotas`(
        on: String, year: Int, years: [Int], close: String, refusals: [RoundOpening.Refusal]
    ) throws {
        let found = RoundOpening.refusals(
            year: year, years: years, nominationsCloseOn: try civilDay(close), on: try civilDay(on), in: book)
        #expect(found == refusals)
    }

    @Test func `the quotas are 20, 50 and 100`() throws {
        let quotas = try #require(RoundOpening.quotas(in: book, on: try civilDay("2022-06-01")))
        #expect(quotas == [.craftsman: 20, .skillsAward: 50, .technicalExpert: 100])
        #expect(SelectionTier.skillsAward.atLeast == [.craftsman, .skillsAward])
        #expect(SelectionTier.craftsman.counterKey == "awards.liaoning_craftsman")
    }
}
