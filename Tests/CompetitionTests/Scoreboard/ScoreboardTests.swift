internal import CompetitionMessages
internal import RPC
internal import ServiceTesting
internal import Testing

struct ScoreboardTests {
    @Test func `the public watches locked sheets, until it is frozen, and again when it is thawed`() async throws {
        let arena = try await Arena()
        let contest = try await arena.ready(2)
        let id = contest.event.eventID
        func finish(_ index: Int, _ measured: Int32) async throws {
            try await arena.mark(contest.entries[index], by: contest.judges, measured: measured)
            _ = try await arena.lock(contest.entries[index])
        }
        let anyone = arena.client(.anonymous).scoreboards
        let stream = try await anyone.watchScoreboard(.init(eventID: id))
        let first = try #require(try await stream.next())
        #expect(first.board?.lines.count == 2 && first.board?.lines.contains { $0.marked } == false)
        try await finish(0, 1000)
        let second = try #require(try await stream.next())
        #expect(second.board?.lines.map(\.marked) == [true, false] && second.board?.lines[0].totalHundredths == 4667)

        let frozen = try await arena.bureau.scoreboards.freezeScoreboard(.init(eventID: id))
        #expect(frozen.frozen && frozen.publicBoard == frozen.board)
        await expectRefusal(.alreadyExists, "SCOREBOARD_FROZEN") {
            try await arena.bureau.scoreboards.freezeScoreboard(.init(eventID: id))
        }
        let before = try await anyone.getScoreboard(.init(eventID: id))
        try await finish(1, 4000)
        #expect(try await anyone.getScoreboard(.init(eventID: id)) == before && before.publicBoard == nil)
        let both = try await arena.bureau.scoreboards.getScoreboard(.init(eventID: id))
        #expect(both.frozen && both.publicBoard == before.board && both.board?.lines[0].totalHundredths == 7667)
        await expectRefusal(.failedPrecondition, "SCOREBOARD_FROZEN") { try await arena.announce(contest) }
        #expect(try await !arena.bureau.scoreboards.thawScoreboard(.init(eventID: id)).frozen)
        await expectRefusal(.failedPrecondition, "SCOREBOARD_NOT_FROZEN") {
            try await arena.bureau.scoreboards.thawScoreboard(.init(eventID: id))
        }
        _ = try await arena.announce(contest)
        var last: ScoreboardView?
        for try await view in stream { last = view }
        #expect(last?.over == true && last?.board?.lines.map(\.rank) == [1, 2])
        await expectRefusal(.notFound, "EVENT_NOT_FOUND") { try await anyone.getScoreboard(.init(eventID: "evt_none")) }
    }

    @Test func `delegations are ranked by the points of their medals`() async throws {
        let arena = try await Arena()
        let contest = try await arena.marked(3)
        let standings = GetDelegationStandingsRequest(competitionID: contest.competition.competitionID)
        let anyone = arena.client(.anonymous).scoreboards
        #expect(try await anyone.getDelegationStandings(standings).standings.isEmpty)
        _ = try await arena.announce(contest)
        let found = try await anyone.getDelegationStandings(standings).standings
        #expect(found.map(\.points) == [9] && found[0].golds == 1 && found[0].placed == 3 && found[0].rank == 1)
        #expect(found[0].delegationName == "沈阳代表队")
        await expectRefusal(.notFound, "COMPETITION_NOT_FOUND") {
            try await anyone.getDelegationStandings(.init(competitionID: "cmp_none"))
        }
    }
}
