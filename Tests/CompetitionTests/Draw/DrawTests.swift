internal import CompetitionMessages
internal import RPC
internal import ServiceTesting
internal import Testing

struct DrawTests {
    @Test func `hashes are published before, lots are drawn after registration, and the stations stay secret`()
        async throws
    {
        let arena = try await Arena()
        let (_, event, delegation) = try await arena.opened()
        await expectRefusal(.alreadyExists, "DRAW_COMMITTED") {
            try await arena.bureau.draws.commitDraw(.init(eventID: event.eventID))
        }
        let anyone = arena.client(.anonymous).draws
        let before = try await anyone.getDraw(.init(eventID: event.eventID))
        #expect(before.startSeedHash.count == 64 && before.stationSeedHash != before.startSeedHash)
        #expect(before.startSeed.isEmpty && before.stationSeed.isEmpty && before.lots.isEmpty)
        for person in try await arena.persons(1...5) { _ = try await arena.enter(person, event, delegation) }
        await expectRefusal(.failedPrecondition, "REGISTRATION_NOT_OVER") {
            try await arena.bureau.draws.drawLots(.init(eventID: event.eventID))
        }
        try arena.move(to: "2022-06-11")
        let drawn = try await arena.bureau.draws.drawLots(.init(eventID: event.eventID))
        #expect(drawn.startSeed.count == 64 && drawn.startSeedHash == before.startSeedHash)
        #expect(drawn.lots.map(\.startNumber) == ["01", "02", "03", "04", "05"])
        #expect(drawn.lots.allSatisfy { $0.stationCode.isEmpty } && drawn.stationSeed.isEmpty)
        await expectRefusal(.alreadyExists, "LOTS_DRAWN") {
            try await arena.bureau.draws.drawLots(.init(eventID: event.eventID))
        }
        #expect(try await anyone.getDraw(.init(eventID: event.eventID)) == drawn)
        let entries = try await arena.bureau.entries.listEntries(.init(eventID: event.eventID)).entries
        #expect(Set(entries.map(\.stationCode)) == ["S01", "S02", "S03", "S04", "S05"])
        #expect(Set(entries.map(\.startNumber)) == Set(drawn.lots.map(\.startNumber)))
    }

    @Test func `the stations are public with the results`() async throws {
        let arena = try await Arena()
        let contest = try await arena.marked()
        _ = try await arena.announce(contest)
        let draw = try await arena.client(.anonymous).draws.getDraw(.init(eventID: contest.event.eventID))
        #expect(draw.stationSeed.count == 64 && Set(draw.lots.map(\.stationCode)) == ["S01", "S02"])
    }

    @Test func `seeds are made while registration lasts, and nothing is drawn without them or of nobody`() async throws
    {
        let arena = try await Arena()
        let competition = try await arena.bureau.competitions.createCompetition(Arena.plan())
        let event = try await arena.event(competition)
        await expectRefusal(.failedPrecondition, "DRAW_NOT_COMMITTED") {
            try await arena.province.draws.getDraw(.init(eventID: event.eventID))
        }
        try arena.move(to: "2022-06-11")
        await expectRefusal(.failedPrecondition, "REGISTRATION_OVER") {
            try await arena.bureau.draws.commitDraw(.init(eventID: event.eventID))
        }
        let empty = try await Arena()
        let (_, opened, _) = try await empty.opened()
        try empty.move(to: "2022-06-11")
        await expectRefusal(.failedPrecondition, "NOBODY_COMPETED") {
            try await empty.bureau.draws.drawLots(.init(eventID: opened.eventID))
        }
    }
}
