internal import Ground
internal import Rules
internal import Testing

@Suite struct AppealFilingTests {
    let book = PolicyBook.firstEdition

    @Test(
        arguments: [
            ("2022-09-15", "2022-09-15", "p1", []), ("2022-09-15", "2022-09-20", "p1", []),
            ("2022-09-15", "2022-09-21", "p1", [AppealFiling.Refusal.tooLate]),
            (nil, "2022-09-15", "p1", [.notPublished]),
            ("2022-09-15", "2022-09-21", "p2", [.tooLate, .notTheCompetitor]),
        ] as [(String?, String, String, [AppealFiling.Refusal])])
    func `an appeal is filed in time, by the competitor`(
        published: String?, on: String, appellant: String, refusals: [AppealFiling.Refusal]
    ) throws {
        let publishedOn = try published.map { try civilDay($0) }
        let found = AppealFiling.refusals(
            publishedOn: publishedOn, competitor: "p1", appellant: appellant, on: try civilDay(on), in: book)
        #expect(found == refusals)
    }
}
