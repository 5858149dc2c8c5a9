internal import Ground
internal import Rules
internal import Testing

@Suite struct NationalRankingTests {
    let book = PolicyBook.firstEdition

    @Test func `places are not shared in a national ranking`() {
        let ranking = NationalRanking()
        let marks: [NationalRanking.Marks] = [
            .init(total: 8000, criteria: [4000, 4000]), .init(total: 9000, criteria: [4000, 5000]),
            .init(total: 8000, criteria: [5000, 3000]), .init(total: 7000), .init(total: 7000), .init(total: 6000),
            .init(total: 5000), .init(total: 4000),
        ]
        let standings = ranking.standings(of: marks)
        #expect(standings.map(\.competitor) == [1, 2, 0, 3, 4, 5, 6, 7])
        #expect(standings.map(\.rank) == Array(1...8))
        #expect(standings.map(\.award) == [.gold, .silver, .bronze, .medallion, .none, .none, .none, .none])
        #expect(ranking.decidedByLot(in: marks) == [3, 4])
    }

    @Test(arguments: [(0, 0), (1, 1), (3, 3), (7, 3), (8, 4), (9, 4), (10, 5)])
    func `the first half is rewarded, the first three at least`(count: Int, rewarded: Int) throws {
        let ranking = try #require(NationalRanking(in: book, on: testDay))
        let standings = ranking.standings(of: (0..<count).map { .init(total: 9000 - $0) })
        #expect(standings.count { $0.award != .none } == rewarded)
    }
}
