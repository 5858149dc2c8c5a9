internal import CompetitionMessages
internal import RPC
internal import ServiceTesting
internal import Testing

/// A championship from the draw to a disqualification after its final results.
struct ChampionshipTests {
    @Test
    func `a frozen board, a tie, a no-show, an appeal that changes gold, and a disqualification after publication`()
        async throws
    {
        let arena = try await Arena()
        let contest = try await arena.ready(5)
        let (id, entries) = (contest.event.eventID, contest.entries)
        let anyone = arena.client(.anonymous)

        // The first two are equal in everything, the third is behind them, the fourth last; the fifth does not appear.
        let measured: [Int32] = [4000, 4000, 3000, 1000]
        func finish(_ index: Int) async throws {
            try await arena.mark(entries[index], by: contest.judges, measured: measured[index])
            _ = try await arena.lock(entries[index])
        }
        try await finish(0)
        _ = try await arena.bureau.scoreboards.freezeScoreboard(.init(eventID: id))
        let frozen = try await anyone.scoreboards.getScoreboard(.init(eventID: id))
        for index in 1...3 { try await finish(index) }
        _ = try await arena.bureau.entries.recordOutcome(
            .init(entryID: entries[4].entryID, outcome: .absent, reason: "未到场"))
        #expect(try await anyone.scoreboards.getScoreboard(.init(eventID: id)) == frozen)
        _ = try await arena.bureau.scoreboards.thawScoreboard(.init(eventID: id))

        let announced = try await arena.announce(contest)
        #expect(announced.competitorCount == 4 && announced.results.last?.status == .absent)
        #expect(announced.results.prefix(4).map(\.rank) == [1, 2, 3, 4], "ranks are not shared: the lot decides")
        #expect(Set(announced.results.prefix(2).map(\.entryID)) == [entries[0].entryID, entries[1].entryID])

        // The third one's appeal finds marks that were left out, and the results say so in the same step.
        let third = entries[2]
        let appeal = try await arena.client(.worker(third.personID)).appeals.fileAppeal(
            .init(entryID: third.entryID, personID: third.personID, grounds: "漏记一处得分"))
        await expectRefusal(.failedPrecondition, "APPEALS_OPEN") {
            try arena.move(to: "2022-06-23")
            return try await arena.bureau.results.publishResults(.init(eventID: id))
        }
        let granted = try await arena.bureau.appeals.decideAppeal(
            .init(
                appealID: appeal.appealID, granted: true, reason: "属实",
                marks: [
                    CorrectedMark(
                        entryID: third.entryID,
                        aspects: [
                            AspectCorrection(aspectKey: "A1", markHundredths: 4000),
                            AspectCorrection(aspectKey: "B1", markHundredths: 4000),
                        ])
                ]))
        let final = try await arena.bureau.results.publishResults(.init(eventID: id))
        #expect(final.version == granted.resultsVersion + 1 && final.results[0].entryID == third.entryID)
        #expect(final.results[0].medal == .gold && final.results[1].rank == 2)

        // Cheating comes out later: who followed moves up, and who is out is counted no longer.
        let corrected = try await arena.bureau.results.correctResults(
            .init(eventID: id, reason: "替考", disqualifiedEntryIDs: [third.entryID]))
        #expect(corrected.competitorCount == 3 && corrected.results.prefix(3).map(\.rank) == [1, 2, 3])
        #expect(corrected.results[0].medal == .gold && corrected.results[0].entryID != third.entryID)
        let out = corrected.results.first { $0.entryID == third.entryID }
        #expect(out?.status == .disqualified && out?.rank == 0 && out?.medal == Medal.none)
        let participation = try await arena.province.activities.getParticipation(.init(year: 2022))
        #expect(participation.tiers.map(\.personTimes) == [3])
    }
}
