internal import CompetitionMessages
internal import RPC
internal import ServiceTesting
internal import Storage
internal import Testing

struct EventTests {
    @Test func `an event has an occupation of the classification and a name of its own`() async throws {
        let arena = try await Arena()
        let competition = try await arena.bureau.competitions.createCompetition(Arena.plan())
        let event = try await arena.event(competition)
        await expectRefusal(.alreadyExists, "EVENT_NAME_TAKEN") { try await arena.event(competition) }
        await expectRefusal(.notFound, "OCCUPATION_NOT_FOUND") {
            try await arena.bureau.competitionEvents.addCompetitionEvent(
                .init(
                    competitionID: competition.competitionID, name: "其他", occupationCode: "6-18-02-99",
                    ranking: .noTies))
        }
        let listed = try await arena.client(.anonymous).competitionEvents.listCompetitionEvents(
            .init(competitionID: competition.competitionID))
        #expect(listed.events == [event])
        #expect(
            try await arena.province.competitions.getCompetition(
                .init(competitionID: competition.competitionID)
            )
            .eventCount == 1)
        for caller in [TestCaller.cityBureau("210200"), .enterprise(Arena.firm)] {
            await expectRefusal(.permissionDenied) {
                try await arena.client(caller).competitionEvents.addCompetitionEvent(
                    .init(
                        competitionID: competition.competitionID, name: "别的", occupationCode: Arena.welder,
                        ranking: .noTies))
            }
        }
        try arena.move(to: "2022-06-01")
        await expectRefusal(.failedPrecondition, "REGISTRATION_BEGUN") {
            try await arena.bureau.competitionEvents.addCompetitionEvent(
                .init(
                    competitionID: competition.competitionID, name: "晚了", occupationCode: Arena.welder,
                    ranking: .noTies))
        }
    }

    @Test func `coverage names the world events that provincial events answer to`() async throws {
        let arena = try await Arena()
        let provincial = try await arena.province.competitions.createCompetition(
            Arena.plan(.provincial, region: "210000"))
        _ = try await arena.event(provincial)
        let coverage = try await arena.client(.anonymous).competitionEvents.getCoverage(
            .init(year: 2022))
        #expect(coverage.worldEventsCovered == ["10"])
        #expect(coverage.provincialEventCount == 1)
        #expect(coverage.eventCount == 1)
    }

    @Test func `an event of a competition that nobody announced is refused`() async throws {
        let arena = try await Arena()
        await expectRefusal(.notFound, "COMPETITION_NOT_FOUND", field: "competition_id") {
            try await arena.event(Competition(competitionID: "cmp_none"))
        }
        await expectRefusal(.notFound, "COMPETITION_NOT_FOUND", field: "competition_id") {
            try await arena.province.competitionEvents.listCompetitionEvents(.init(competitionID: "cmp_none"))
        }
        await expectRefusal(.notFound, "EVENT_NOT_FOUND", field: "event_id") {
            try await arena.province.competitionEvents.getCompetitionEvent(.init(eventID: "evt_none"))
        }
        for id in ["", "evt none", String(repeating: "e", count: 65)] {
            await expectRefusal(.invalidArgument, id.isEmpty ? "FIELD_REQUIRED" : "FIELD_INVALID", field: "event_id") {
                try await arena.province.competitionEvents.getCompetitionEvent(.init(eventID: id))
            }
        }
    }

    @Test func `the catalog's own refusal, like its silence, means that it cannot be asked`() async throws {
        let arena = try await Arena()
        let competition = try await arena.bureau.competitions.createCompetition(Arena.plan())
        arena.wayToCatalog.connect(to: ClosedChannel())
        await expectRefusal(.unavailable, "PEER_UNAVAILABLE") { try await arena.event(competition) }
        arena.wayToCatalog.connect(to: nil)
        await expectRefusal(.unavailable, "PEER_UNAVAILABLE") { try await arena.event(competition) }
    }

    @Test(arguments: [13, 101] as [Int32])
    func `an age limit is from 14 to 100 years`(_ years: Int32) async throws {
        let arena = try await Arena()
        let competition = try await arena.bureau.competitions.createCompetition(Arena.plan())
        await expectRefusal(.invalidArgument, "FIELD_INVALID", field: "max_age_years") {
            try await arena.event(competition, maxAge: years)
        }
    }

    @Test func `events are listed page by page, and a token belongs to its competition`() async throws {
        let arena = try await Arena()
        let competition = try await arena.bureau.competitions.createCompetition(Arena.plan())
        let other = try await arena.bureau.competitions.createCompetition(Arena.plan(month: "2022-07"))
        let first = try await arena.event(competition)
        let second = try await arena.bureau.competitionEvents.addCompetitionEvent(
            .init(
                competitionID: competition.competitionID, name: "钳工", occupationCode: Arena.welder, ranking: .noTies))
        let events = arena.client(.anonymous).competitionEvents
        var request = ListCompetitionEventsRequest(competitionID: competition.competitionID, pageSize: 1)
        let page = try await events.listCompetitionEvents(request)
        request.pageToken = page.nextPageToken
        let rest = try await events.listCompetitionEvents(request)
        #expect(Set((page.events + rest.events).map(\.eventID)) == [first.eventID, second.eventID])
        #expect(rest.nextPageToken.isEmpty)
        request.competitionID = other.competitionID
        let foreign = request
        await expectRefusal(.invalidArgument, "PAGE_TOKEN_INVALID", field: "page_token") {
            try await events.listCompetitionEvents(foreign)
        }
    }

    @Test(arguments: ["max_age_years", "qualifying_rank", "entry_count"])
    func `a stored number that is out of range is reported, and ends neither the process nor a list early`(
        _ column: String
    ) async throws {
        let arena = try await Arena()
        let competition = try await arena.bureau.competitions.createCompetition(Arena.plan())
        let event = try await arena.event(competition)
        try await arena.damage("UPDATE competition_event SET \(raw: column) = 5000000000")
        await expectDefects("DATA_LOSS database corrupt", times: 2) {
            await expectRefusal(.dataLoss, "STORAGE_CORRUPT") {
                try await arena.province.competitionEvents.getCompetitionEvent(.init(eventID: event.eventID))
            }
            await expectRefusal(.dataLoss, "STORAGE_CORRUPT") {
                try await arena.province.competitionEvents.listCompetitionEvents(
                    .init(competitionID: competition.competitionID))
            }
        }
    }
}
