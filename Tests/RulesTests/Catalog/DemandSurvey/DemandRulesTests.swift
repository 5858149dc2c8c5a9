import Ground
import Rules
import Testing

struct DemandRulesTests {
    static let welder = OccupationCode("6-18-02-04")
    static let turner = OccupationCode("6-18-01-01")

    @Test func `a survey is refused at its place with every reason`() throws {
        let (welder, region) = (try #require(Self.welder), try #require(RegionCode("210102")))
        let (quarter, day) = (try #require(Quarter("2023Q2")), try #require(CivilDay("2023-04-01")))
        typealias Line = DemandSurveyFiling.Line
        func line(_ level: SkillLevel?, _ wanted: Int, _ vacant: Int, _ wage: (Int64, Int64) = (0, 0)) -> Line {
            Line(
                occupation: welder, level: level, region: region, wanted: wanted, vacant: vacant,
                wage: (from: wage.0, to: wage.1))
        }
        func refusals(
            _ lines: [Line], _ parts: [OrganisationPart] = [.enterprise], on day: CivilDay
        ) -> [DemandSurveyFiling.Refusal] {
            DemandSurveyFiling.refusals(by: parts, for: quarter, lines, on: day)
        }
        #expect(refusals([line(nil, 2, 2, (5, 5)), line(.senior, 1, 0, (5, 0))], on: day).isEmpty)
        #expect(
            refusals([line(nil, 2, 3, (5, 4)), line(nil, 1, 0)], [.university], on: day.adding(days: -1)) == [
                .init(.notEnterprise, "enterprise_credit_code"), .init(.quarterNotBegun, "quarter"),
                .init(.vacantAboveWanted, "lines[0].vacant"), .init(.wageReversed, "lines[0].wage_to_yuan"),
                .init(.lineTwice, "lines[1]"),
            ])
        #expect(DemandSurveyFiling.refusalsToVoid(isCurrent: true).isEmpty)
        #expect(DemandSurveyFiling.refusalsToVoid(isCurrent: false) == [.notCurrent])
    }

    @Test func `the widest gap is first, and equals go by vacancies, their age and the code`() throws {
        let (welder, turner) = (try #require(Self.welder), try #require(Self.turner))
        let (shenyang, dalian) = (try #require(RegionCode("210100")), try #require(RegionCode("210200")))
        let firms = [try CreditCode("91210100MA0TE5T168"), try CreditCode("91210200000000019C")]
        typealias Ranking = ShortageRanking
        func demand(
            _ code: OccupationCode, _ city: RegionCode, _ firm: Int = 0, wanted: Int64 = 10, vacant: Int64 = 5,
            days: Int = 30
        ) -> Ranking.Demand {
            Ranking.Demand(
                occupation: code, city: city, enterprise: firms[firm], wanted: wanted, vacant: vacant, openDays: days,
                projectWanted: 1)
        }
        func order(_ demands: [Ranking.Demand], _ supplies: [Ranking.Supply] = []) -> [OccupationCode] {
            Ranking.ranked(Ranking.standings(of: demands, supplies: supplies).values).map(\.occupation)
        }
        #expect(order([demand(welder, shenyang), demand(turner, shenyang, wanted: 11)]) == [turner, welder])
        #expect(order([demand(welder, shenyang, vacant: 6), demand(turner, shenyang)]) == [welder, turner])
        #expect(order([demand(welder, shenyang, days: 31), demand(turner, shenyang)]) == [welder, turner])
        #expect(order([demand(welder, shenyang), demand(turner, shenyang)]) == [turner, welder])
        func supply(_ city: RegionCode, _ number: Int64) -> Ranking.Supply {
            Ranking.Supply(occupation: welder, city: city, number: number)
        }
        #expect(order([demand(welder, shenyang)], [supply(shenyang, 9)]) == [welder])
        #expect(order([demand(welder, shenyang)], [supply(shenyang, 10)]).isEmpty)
        let standing = Ranking.standings(
            of: [
                demand(welder, shenyang), demand(welder, shenyang, 1, wanted: 4, days: 90),
                demand(welder, dalian, wanted: 20),
            ], supplies: [supply(shenyang, 3), supply(try #require(RegionCode("210300")), 1)])[welder]
        let found = try #require(standing)
        #expect(found.wanted == 34 && found.supply == 4 && found.gap == 30 && found.enterprises.count == 2)
        #expect(found.longestOpenDays == 90 && found.projectWanted == 3 && found.vacant == 15)
        #expect(found.cities == [dalian, shenyang])
    }
}
