internal import CompetitionMessages
internal import RPC
internal import ServiceTesting
internal import Testing

struct CreateCompetitionTests {
    @Test func `a city's competition leads to the provincial one`() async throws {
        let arena = try await Arena()
        let provincial = try await arena.province.competitions.createCompetition(
            Arena.plan(.provincial, month: "2022-08", region: "210000"))
        let city = try await arena.bureau.competitions.createCompetition(
            Arena.plan(parent: provincial.competitionID))
        #expect(city.parentCompetitionID == provincial.competitionID)
        #expect(
            try await arena.client(.anonymous).competitions.getCompetition(
                .init(competitionID: city.competitionID))
                == city)
        let listed = try await arena.client(.anonymous).competitions.listCompetitions(
            .init(tier: .city, year: 2022))
        #expect(listed.competitions == [city])
    }

    @Test func `a tier does not lead to a lower one`() async throws {
        let arena = try await Arena()
        let county = try await arena.bureau.competitions.createCompetition(
            Arena.plan(.county, region: "210102"))
        await expectRefusal(.failedPrecondition, refusals: ["competition_tier_does_not_lead"]) {
            try await arena.bureau.competitions.createCompetition(Arena.plan(parent: county.competitionID))
        }
        await expectRefusal(.notFound, "COMPETITION_NOT_FOUND") {
            try await arena.bureau.competitions.createCompetition(Arena.plan(parent: "cmp_none"))
        }
    }

    @Test func `days go in order, and the fields are looked at`() async throws {
        let arena = try await Arena()
        var early = Arena.plan()
        early.beginsOn = "2022-06-09"
        await expectRefusal(.failedPrecondition, refusals: ["competition_days_out_of_order"]) {
            try await arena.bureau.competitions.createCompetition(early)
        }
        var nameless = Arena.plan()
        nameless.name = ""
        await expectRefusal(.invalidArgument, "FIELD_REQUIRED", field: "name") {
            try await arena.bureau.competitions.createCompetition(nameless)
        }
        await expectRefusal(.invalidArgument, field: "tier") {
            try await arena.bureau.competitions.createCompetition(Arena.plan(.unspecified))
        }
        await expectRefusal(.failedPrecondition, refusals: ["competition_organiser_missing"]) {
            try await arena.bureau.competitions.createCompetition(Arena.plan(.enterprise))
        }
    }

    @Test func `only the province announces provincial competitions, only an authority those of a city`() async throws {
        let arena = try await Arena()
        await expectRefusal(.permissionDenied) {
            try await arena.bureau.competitions.createCompetition(Arena.plan(.provincial))
        }
        await expectRefusal(.permissionDenied) {
            try await arena.bureau.competitions.createCompetition(Arena.plan(region: "210200"))
        }
        let firm = arena.client(.enterprise(Arena.firm))
        for tier in [CompetitionTier.county, .city, .provincial, .world] {
            await expectRefusal(.permissionDenied) {
                try await firm.competitions.createCompetition(Arena.plan(tier, organiser: Arena.firm))
            }
        }
        let own = try await firm.competitions.createCompetition(
            Arena.plan(.enterprise, organiser: Arena.firm))
        #expect(own.organiserCreditCode == Arena.firm)
        for caller in [TestCaller.worker("p_1"), .auditor, .anonymous] {
            await #expect(throws: RPCError.self) {
                try await arena.client(caller).competitions.createCompetition(Arena.plan())
            }
        }
    }

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

    @Test func `a replay gives the competition that was made`() async throws {
        let arena = try await Arena()
        var request = Arena.plan()
        request.requestID = "c-1"
        let first = try await arena.bureau.competitions.createCompetition(request)
        #expect(try await arena.bureau.competitions.createCompetition(request) == first)
        request.name = "别的大赛"
        let other = request
        await expectRefusal(.invalidArgument, "REQUEST_ID_REUSED") {
            try await arena.bureau.competitions.createCompetition(other)
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
}
