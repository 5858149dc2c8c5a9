internal import CatalogMessages
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

    @Test func `coverage is told against the lists of world and national events, and never without one`() async throws {
        let arena = try await Arena()
        let provincial = try await arena.province.competitions.createCompetition(
            Arena.plan(.provincial, region: "210000"))
        _ = try await arena.event(provincial)
        let city = try await arena.bureau.competitions.createCompetition(Arena.plan())
        _ = try await arena.bureau.competitionEvents.addCompetitionEvent(
            .init(
                competitionID: city.competitionID, name: "人工智能训练", occupationCode: Arena.welder, ranking: .noTies,
                artificialIntelligence: true))
        let anyone = arena.client(.anonymous).competitionEvents
        let coverage = try await anyone.getCoverage(.init(year: 2022))
        #expect(coverage.worldEdition == "2022SE" && coverage.worldEventsCovered == ["10"])
        #expect(coverage.worldEventsMissing.count == 61 && !coverage.worldEventsMissing.contains("10"))
        #expect(coverage.nationalEdition == "第一届(2020广州)" && coverage.nationalEventsCovered.isEmpty)
        #expect(!coverage.nationalEventsMissing.isEmpty)
        #expect(coverage.provincialEventCount == 1 && coverage.eventCount == 1)
        #expect(coverage.artificialIntelligenceEventCount == 1 && coverage.brandEventCount == 0)
        let early = try await anyone.getCoverage(.init(year: 2001))
        #expect(early.worldEdition.isEmpty && early.worldEventsCovered.isEmpty && early.worldEventsMissing.isEmpty)
        await expectRefusal(.notFound, "REFERENCE_EVENT_NOT_FOUND", field: "national_event") {
            try await arena.bureau.competitionEvents.addCompetitionEvent(
                .init(
                    competitionID: city.competitionID, name: "别的", occupationCode: Arena.welder,
                    nationalEvent: "没有的项目", ranking: .noTies))
        }
    }

    @Test func `an event is tied to a confirmed training brand, once, and counts as a brand event then`() async throws {
        let arena = try await Arena()
        let city = try await arena.bureau.competitions.createCompetition(Arena.plan())
        let event = try await arena.event(city)
        let brands = CatalogContract.Clients(arena.catalog.channel(as: .cityBureau(Arena.city))).trainingBrands
        let brand = try await brands.fileTrainingBrand(
            .init(
                regionCode: Arena.city, name: "沈阳焊工", summary: "本地特色培训品牌", occupationCodes: [Arena.welder],
                employed: 1200, supporterCreditCodes: [try await arena.supporter()]))
        let tie = TieBrandEventRequest(eventID: event.eventID, brandID: brand.brandID)
        await expectRefusal(.failedPrecondition, "BRAND_NOT_CONFIRMED", field: "brand_id") {
            try await arena.bureau.competitionEvents.tieBrandEvent(tie)
        }
        let province = CatalogContract.Clients(arena.catalog.channel(as: .province)).trainingBrands
        _ = try await province.confirmTrainingBrand(.init(brandID: brand.brandID))
        await expectRefusal(.permissionDenied) {
            try await arena.client(.cityBureau("210200")).competitionEvents.tieBrandEvent(tie)
        }
        await expectRefusal(.notFound, "BRAND_NOT_FOUND", field: "brand_id") {
            try await arena.bureau.competitionEvents.tieBrandEvent(
                .init(eventID: event.eventID, brandID: "brd_none"))
        }
        #expect(try await arena.bureau.competitionEvents.tieBrandEvent(tie).brandID == brand.brandID)
        await expectRefusal(.failedPrecondition, "BRAND_TIED", field: "event_id") {
            try await arena.bureau.competitionEvents.tieBrandEvent(tie)
        }
        let marked = try await province.getTrainingBrand(.init(brandID: brand.brandID))
        #expect(marked.events.map(\.eventID) == [event.eventID] && marked.events[0].year == 2022)
        let coverage = try await arena.client(.anonymous).competitionEvents.getCoverage(.init(year: 2022))
        #expect(coverage.brandEventCount == 1)
    }

    @Test func `an event is changed before marking, and cancelled with a reason while it has no results`() async throws
    {
        let arena = try await Arena()
        let (_, event, _) = try await arena.opened()
        let changed = try await arena.bureau.competitionEvents.changeCompetitionEvent(
            .init(eventID: event.eventID, name: "焊接（手工）", entryQuota: 30, maxAgeYears: 35, reason: "更名"))
        #expect(changed.name == "焊接（手工）" && changed.entryQuota == 30 && changed.maxAgeYears == 35)
        let cancel = CancelCompetitionEventRequest(eventID: event.eventID, reason: "报名不足")
        let cancelled = try await arena.bureau.competitionEvents.cancelCompetitionEvent(cancel)
        #expect(cancelled.state == .cancelled && cancelled.cancellationReason == "报名不足")
        await expectRefusal(.failedPrecondition, "EVENT_CANCELLED") {
            try await arena.bureau.competitionEvents.cancelCompetitionEvent(cancel)
        }
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
