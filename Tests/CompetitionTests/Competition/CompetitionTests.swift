internal import CompetitionMessages
internal import RPC
internal import ServiceTesting
internal import Storage
internal import Testing

struct CompetitionTests {
    @Test func `a competition that nobody announced is not found, and an id is looked at`() async throws {
        let arena = try await Arena()
        await expectRefusal(.notFound, "COMPETITION_NOT_FOUND", field: "competition_id") {
            try await arena.client(.anonymous).competitions.getCompetition(.init(competitionID: "cmp_none"))
        }
        for id in ["", "cmp 1"] {
            await expectRefusal(.invalidArgument, field: "competition_id") {
                try await arena.client(.anonymous).competitions.getCompetition(.init(competitionID: id))
            }
        }
    }

    @Test func `competitions are listed newest first, page by page, by tier, region and year`() async throws {
        let arena = try await Arena()
        var made: [String] = []
        for month in ["2022-06", "2022-07", "2022-08"] {
            made.append(
                try await arena.bureau.competitions.createCompetition(Arena.plan(month: month)).competitionID)
        }
        let province = try await arena.province.competitions.createCompetition(
            Arena.plan(.provincial, month: "2023-08", region: "210000"))
        let competitions = arena.client(.anonymous).competitions
        func ids(_ request: ListCompetitionsRequest) async throws -> [String] {
            try await competitions.listCompetitions(request).competitions.map(\.competitionID)
        }
        #expect(try await ids(.init()) == [province.competitionID] + made.reversed())
        #expect(try await ids(.init(tier: .provincial)) == [province.competitionID])
        #expect(try await ids(.init(regionCode: Arena.city)) == made.reversed())
        #expect(try await ids(.init(year: 2023)) == [province.competitionID])

        let page = try await competitions.listCompetitions(.init(tier: .city, pageSize: 2))
        #expect(page.competitions.map(\.competitionID) == [made[2], made[1]])
        #expect(try await ids(.init(tier: .city, pageSize: 2, pageToken: page.nextPageToken)) == [made[0]])
        await expectRefusal(.invalidArgument, "PAGE_TOKEN_INVALID", field: "page_token") {
            try await competitions.listCompetitions(.init(tier: .provincial, pageToken: page.nextPageToken))
        }
        await expectRefusal(.invalidArgument, "FIELD_INVALID", field: "tier") {
            try await competitions.listCompetitions(.init(tier: .unrecognized(99)))
        }
    }

    @Test(
        arguments: [
            "UPDATE competition SET region_code = '999999'", "UPDATE competition SET delegation_quota = 5000000000",
            "UPDATE competition SET event_count = 5000000000", "UPDATE competition SET ends_on = 99999999999",
        ] as [SQL])
    func `a stored competition that cannot be read is reported, and is not the province's`(
        _ damage: SQL
    ) async throws {
        let arena = try await Arena()
        let id = try await arena.bureau.competitions.createCompetition(Arena.plan()).competitionID
        try await arena.damage(damage)
        await expectDefects("DATA_LOSS database corrupt", times: 2) {
            await expectRefusal(.dataLoss, "STORAGE_CORRUPT") {
                try await arena.province.competitions.getCompetition(.init(competitionID: id))
            }
            await expectRefusal(.dataLoss, "STORAGE_CORRUPT") {
                try await arena.province.competitions.listCompetitions(.init())
            }
        }
    }
}
