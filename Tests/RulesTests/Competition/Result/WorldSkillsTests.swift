internal import Ground
internal import Rules
internal import Testing

@Suite struct WorldSkillsTests {
    let scale = WorldSkillsScale()
    let medals = WorldSkillsMedals()

    @Test func `the worked example standardises as published`() throws {
        let rows = try Vectors.rows("worldskills_scale").filter { !["median", "MAD"].contains($0["competitor"]) }
        #expect(rows.count == 9)
        let marks = try rows.map { Int((try #require(Double($0["mark_100"])) * 100).rounded()) }
        let values = try #require(scale.values(of: marks))
        #expect(values == rows.map { $0.integer("scale_700") })
        let standings = medals.standings(of: values)
        #expect(standings.map(\.competitor) == Array(0..<9))
        #expect(standings.map(\.award) == rows.map { award($0["award"]) })
    }

    @Test(arguments: [["P", "Q", "R", "S", "T", "U"], ["V2", "W2", "X2", "Y2", "Z2"]])
    func `the published tie cases get their medals`(competitors: [String]) throws {
        let rows = try Vectors.rows("worldskills_ties").filter { competitors.contains($0["competitor"]) }
        #expect(rows.count == competitors.count)
        let values = rows.compactMap { $0.integer("scale_700") }
        #expect(medals.standings(of: values).map(\.award) == rows.map { award($0["award"]) })
    }

    private func award(_ name: String) -> MedalAward {
        switch name {
        case "Gold": .gold
        case "Silver": .silver
        case "Bronze": .bronze
        case "Medallion for Excellence": .medallion
        default: .none
        }
    }

    @Test(
        arguments: [
            ([750, 748, 740, 738, 720], "GGBBM", [1, 1, 3, 3, 5]),
            ([750, 747, 740, 735, 720], "GSBMM", [1, 2, 3, 4, 5]),
            ([750, 748, 748, 745, 744], "GGGMM", [1, 1, 1, 4, 5]),
            ([750, 749, 748, 746, 745], "GGGBM", [1, 1, 1, 4, 5]),
            ([750, 740, 738, 736, 735], "GSSBM", [1, 2, 2, 4, 5]),
            ([750, 740, 738, 735, 699], "GSSM-", [1, 2, 2, 4, 5]),
            ([750, 740, 730, 728, 727], "GSBBM", [1, 2, 3, 3, 5]),
            ([700, 699, 697, 690, 690], "GGB--", [1, 1, 3, 4, 4]),
            ([750, 720, 710, 705, 705, 690, 690, 680], "GSBMM---", [1, 2, 3, 4, 4, 6, 6, 8]),
            ([600], "G", [1]), ([], "", []), ([700, 700], "GG", [1, 1]), ([700, 650], "GS", [1, 2]),
        ] as [([Int], String, [Int])])
    func `a difference of two is a tie and of three is none`(values: [Int], letters: String, ranks: [Int]) {
        let standings = medals.standings(of: values)
        let found = standings.map { ["G", "S", "B", "M", "-"][MedalAward.allCases.firstIndex(of: $0.award) ?? 4] }
        #expect(found.joined() == letters)
        #expect(standings.map(\.rank) == ranks)
    }

    @Test func `with too few for a scale marks decide, and only equal ones are a tie`() {
        let pair = WorldSkillsMedals.standings(ofMarks: [8000, 8001])
        #expect(pair.map(\.competitor) == [1, 0] && pair.map(\.award) == [.gold, .silver])
        #expect(WorldSkillsMedals.standings(ofMarks: [8000, 8000]).map(\.award) == [.gold, .gold])
    }

    @Test func `below the medals marks tell places apart that round to the same value`() {
        let found = medals.standings(of: [800, 780, 760, 600, 600], marks: [9000, 8800, 8600, 7001, 7002])
        #expect(found.map(\.competitor) == [0, 1, 2, 4, 3] && found.map(\.rank) == [1, 2, 3, 4, 5])
    }

    @Test func `standings name competitors by their position`() {
        #expect(medals.standings(of: [690, 750, 720]).map(\.competitor) == [1, 2, 0])
        #expect(medals.standings(of: [700, 700]).map(\.competitor) == [0, 1])
    }

    @Test(
        arguments: [
            ([8000, 8000, 8000], [700, 700, 700]), ([9000], nil), ([], nil), ([8000, 8000, 9000], [700, 700, 772]),
            ([8000, 8000, 2000], [700, 700, 628]), ([8000, 9000], nil),
            ([0, 5000, 5001, 5002, 10000], [0, 680, 700, 720, 1000]),
        ] as [([Int], [Int]?)])
    func `the scale has its edges, and who has less never gets as much`(marks: [Int], values: [Int]?) {
        #expect(scale.values(of: marks) == values)
    }

    @Test func `the scale was centred on 500 until 2015`() throws {
        let book = PolicyBook.firstEdition
        #expect(WorldSkillsScale(in: book, on: try civilDay("2015-12-31"))?.centre == 500)
        #expect(WorldSkillsScale(in: book, on: try civilDay("2016-01-01")) == scale)
        #expect(WorldSkillsMedals(in: book, on: testDay) == medals)
        #expect(WorldSkillsScale(in: PolicyBook(edition: 1, figures: []), on: testDay) == nil)
    }
}
