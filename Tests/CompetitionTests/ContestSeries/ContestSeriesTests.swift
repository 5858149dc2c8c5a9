internal import CompetitionMessages
internal import RPC
internal import ServiceTesting
internal import Testing

struct ContestSeriesTests {
    @Test func `技师杯 keeps its interval before and after, under no other name, and what was missed is seen`()
        async throws
    {
        let arena = try await Arena()
        func hold(_ year: String, _ series: String = "技师杯") async throws -> Competition {
            var plan = Arena.plan(.provincial, month: "\(year)-08", region: "210000")
            plan.series = series
            return try await arena.province.competitions.createCompetition(plan)
        }
        _ = try await hold("2024")
        for year in ["2023", "2025"] {
            await expectRefusal(.failedPrecondition, refusals: ["competition_series_too_soon"]) { try await hold(year) }
        }
        _ = try await hold("2022")
        await expectRefusal(.notFound, "SERIES_NOT_FOUND") { try await hold("2026", "技师 杯") }
        let standing = try await arena.client(.anonymous).seriesOfCompetitions.getSeriesStanding(
            .init(name: "技师杯", untilYear: 2026))
        #expect(standing.heldYears == [2022, 2024] && standing.missedYears == [2020, 2026])
        #expect(standing.regionCodesWithout.isEmpty)
    }

    @Test func `of a series of cities those are named who held none`() async throws {
        let arena = try await Arena()
        let set = SetSeriesRequest(name: "综合性竞赛", tier: .city, intervalYears: 1, firstYear: 2022)
        await expectRefusal(.permissionDenied) { try await arena.bureau.seriesOfCompetitions.setSeries(set) }
        let series = try await arena.province.seriesOfCompetitions.setSeries(set)
        #expect(try await arena.bureau.seriesOfCompetitions.listSeries(.init()).series.contains(series))
        var plan = Arena.plan()
        plan.series = "综合性竞赛"
        _ = try await arena.bureau.competitions.createCompetition(plan)
        let standing = try await arena.province.seriesOfCompetitions.getSeriesStanding(
            .init(name: "综合性竞赛", untilYear: 2022))
        #expect(standing.regionCodesWithout.count == 14 && !standing.regionCodesWithout.contains(Arena.city))
        var county = Arena.plan(.county, region: "210102")
        county.series = "综合性竞赛"
        let wrong = county
        await expectRefusal(.failedPrecondition, refusals: ["competition_series_of_other_tier"]) {
            try await arena.bureau.competitions.createCompetition(wrong)
        }
    }
}
