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

    @Test func `a city's list has its counties' too, and lists go by series, organiser, parent and name`() async throws
    {
        let arena = try await Arena()
        try await arena.registerFirm()
        let province = try await arena.province.competitions.createCompetition(
            Arena.plan(.provincial, month: "2023-08", region: "210000", name: "辽宁省技能大赛 100%"))
        let county = try await arena.bureau.competitions.createCompetition(Arena.plan(.county, region: "210102"))
        let city = try await arena.bureau.competitions.createCompetition(
            Arena.plan(parent: province.competitionID, name: "沈阳市焊工大赛"))
        let firm = try await arena.bureau.competitions.createCompetition(
            Arena.plan(.enterprise, organiser: Arena.firm))
        _ = try await arena.province.seriesOfCompetitions.setSeries(
            .init(name: "盛京杯", tier: .city, intervalYears: 2, firstYear: 2022))
        var series = Arena.plan(month: "2022-07")
        series.series = "盛京杯"
        let cup = try await arena.bureau.competitions.createCompetition(series)
        func ids(_ request: ListCompetitionsRequest) async throws -> Set<String> {
            let listed = try await arena.client(.anonymous).competitions.listCompetitions(request)
            return Set(listed.competitions.map(\.competitionID))
        }
        #expect(
            try await ids(.init(regionCode: Arena.city))
                == [county.competitionID, city.competitionID, firm.competitionID, cup.competitionID])
        #expect(try await ids(.init(series: "盛京杯")) == [cup.competitionID])
        #expect(try await ids(.init(organiserCreditCode: Arena.firm)) == [firm.competitionID])
        #expect(try await ids(.init(parentCompetitionID: province.competitionID)) == [city.competitionID])
        #expect(try await ids(.init(name: "焊工")) == [city.competitionID])
        #expect(try await ids(.init(name: "0%")) == [province.competitionID])
    }

    @Test func `a competition is changed, postponed and cancelled with a reason, and then nothing more is entered`()
        async throws
    {
        let arena = try await Arena()
        let (competition, event, delegation) = try await arena.opened()
        let id = competition.competitionID
        let change = ChangeCompetitionRequest(
            competitionID: id, name: "沈阳市职业技能大赛（改期）", beginsOn: "2022-07-15", endsOn: "2022-07-17",
            delegationTotalQuota: 1, reason: "疫情")
        await expectRefusal(.permissionDenied) {
            try await arena.client(.cityBureau("210200")).competitions.changeCompetition(change)
        }
        let postponed = try await arena.bureau.competitions.changeCompetition(change)
        #expect(postponed.state == .postponed && postponed.beginsOn == "2022-07-15" && postponed.stateReason == "疫情")
        await expectRefusal(.failedPrecondition, refusals: ["competition_days_out_of_order"]) {
            try await arena.bureau.competitions.changeCompetition(
                .init(competitionID: id, endsOn: "2022-07-01", reason: "误"))
        }
        let people = try await arena.persons(1...2)
        _ = try await arena.enter(people[0], event, delegation)
        await expectRefusal(.failedPrecondition, refusals: ["entry_total_quota_used_up"]) {
            try await arena.enter(people[1], event, delegation)
        }
        let cancel = CancelCompetitionRequest(competitionID: id, reason: "取消")
        #expect(try await arena.bureau.competitions.cancelCompetition(cancel).state == .cancelled)
        await expectRefusal(.failedPrecondition, "COMPETITION_CANCELLED") {
            try await arena.bureau.competitions.cancelCompetition(cancel)
        }
        await expectRefusal(.failedPrecondition, "EVENT_CANCELLED") {
            try await arena.enter(people[1], event, delegation)
        }
        let other = try await Arena()
        let contest = try await other.marked(1)
        await expectRefusal(.failedPrecondition, "CONTEST_BEGUN") {
            try await other.bureau.competitions.changeCompetition(
                .init(competitionID: contest.competition.competitionID, name: "晚了", reason: "误"))
        }
        _ = try await other.announce(contest)
        await expectRefusal(.alreadyExists, "RESULTS_ALREADY_PUBLISHED") {
            try await other.bureau.competitions.cancelCompetition(
                .init(competitionID: contest.competition.competitionID, reason: "取消"))
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
