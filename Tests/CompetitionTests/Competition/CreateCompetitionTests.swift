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
        await expectRefusal(.notFound, "COMPETITION_NOT_FOUND", field: "parent_competition_id") {
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
        await expectRefusal(.failedPrecondition, refusals: ["competition_region_does_not_fit"]) {
            try await arena.bureau.competitions.createCompetition(Arena.plan(.county))
        }
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["competition_organiser_missing"]) {
            try await arena.bureau.competitions.createCompetition(Arena.plan(.enterprise))
        }
    }

    @Test func `only the province announces provincial competitions, only an authority those of a city`() async throws {
        let arena = try await Arena()
        await expectRefusal(.permissionDenied, "OUT_OF_SCOPE", refusals: ["competition_held_by_province"]) {
            try await arena.bureau.competitions.createCompetition(Arena.plan(.provincial))
        }
        await expectRefusal(.permissionDenied) {
            try await arena.bureau.competitions.createCompetition(Arena.plan(region: "210200"))
        }
        let firm = arena.client(.enterprise(Arena.firm))
        for tier in [CompetitionTier.county, .city, .industry, .school, .provincial, .world] {
            await expectRefusal(.permissionDenied, "OUT_OF_SCOPE") {
                try await firm.competitions.createCompetition(Arena.plan(tier, organiser: Arena.firm))
            }
        }
        for tier in [CompetitionTier.nationalFirstClass, .nationalSecondClass, .world] {
            await expectRefusal(.permissionDenied, "OUT_OF_SCOPE", refusals: ["competition_held_elsewhere"]) {
                try await arena.province.competitions.createCompetition(Arena.plan(tier, region: "210000"))
            }
        }
        await expectRefusal(.notFound, "ORGANISER_NOT_FOUND", field: "organiser_credit_code") {
            try await firm.competitions.createCompetition(Arena.plan(.enterprise, organiser: Arena.firm))
        }
        try await arena.registerFirm()
        await expectRefusal(.failedPrecondition, refusals: ["competition_organiser_elsewhere"]) {
            try await firm.competitions.createCompetition(
                Arena.plan(.enterprise, region: "210200", organiser: Arena.firm))
        }
        let own = try await firm.competitions.createCompetition(
            Arena.plan(.enterprise, organiser: Arena.firm))
        #expect(own.organiserCreditCode == Arena.firm)
        let association = TestCaller(
            Identity(subject: "association", role: .industryAssociation, creditCode: Arena.firm))
        #expect(
            try await arena.client(association).competitions.createCompetition(
                Arena.plan(.industry, organiser: Arena.firm)
            ).tier == .industry)
        for caller in [TestCaller.worker("p_1"), .auditor, .anonymous] {
            await #expect(throws: RPCError.self) {
                try await arena.client(caller).competitions.createCompetition(Arena.plan())
            }
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

    @Test func `every field that is wrong is named, and no name holds an identity number`() async throws {
        let arena = try await Arena()
        let empty = await expectRefusal(.invalidArgument, "FIELD_REQUIRED") {
            try await arena.province.competitions.createCompetition(.init(delegationQuota: -1))
        }
        #expect(
            empty?.violatedFields == [
                "name", "tier", "region_code", "registration_opens_on", "registration_closes_on", "begins_on",
                "ends_on", "delegation_quota",
            ])
        var named = Arena.plan()
        named.name = "１１０１０１１９９００３０７７９３９杯"
        await expectRefusal(.invalidArgument, "FIELD_INVALID", field: "name") {
            try await arena.bureau.competitions.createCompetition(named)
        }
    }

    @Test func `nothing is decided before the policy book has arrived`() async throws {
        let arena = try await Arena(policy: nil)
        await expectRefusal(.unavailable, "POLICY_BOOK_NOT_LOADED") {
            try await arena.bureau.competitions.createCompetition(Arena.plan())
        }
    }
}
