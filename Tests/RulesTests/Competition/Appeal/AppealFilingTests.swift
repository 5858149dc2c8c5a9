internal import Ground
internal import Rules
internal import Testing

@Suite struct AppealFilingTests {
    let book = PolicyBook.firstEdition

    @Test(
        arguments: [
            ("2022-09-15", "2022-09-15", true, []), ("2022-09-15", "2022-09-20", true, []),
            ("2022-09-15", "2022-09-21", true, [AppealFiling.Refusal.tooLate]),
            (nil, "2022-09-15", true, [.notPublished]),
            ("2022-09-15", "2022-09-21", false, [.tooLate, .notACompetitor]),
        ] as [(String?, String, Bool, [AppealFiling.Refusal])])
    func `an appeal is filed in time, by a competitor`(
        published: String?, on: String, competes: Bool, refusals: [AppealFiling.Refusal]
    ) throws {
        let publishedOn = try published.map { try civilDay($0) }
        let found = AppealFiling.refusals(
            publishedOn: publishedOn, appellantCompetes: competes, on: try civilDay(on), in: book)
        #expect(found == refusals)
    }
}
