internal import AwardsMessages
internal import RPC
internal import ServiceTesting
internal import Testing

struct HonourTests {
    static func request(_ person: String, document: String = "人社部发〔2021〕1号") -> RecordHonourRequest {
        RecordHonourRequest(
            personID: person, kind: .nationalTechnicalExpert, year: 2021, document: document, regionCode: "210100")
    }

    @Test func `an honour conferred elsewhere is recorded once, with its document`() async throws {
        let selection = try await Selection()
        let person = try await selection.person(1, certified: false)
        let request = Self.request(person)
        let honour = try await selection.province.honours.recordHonour(request)
        await expectRefusal(.alreadyExists, "HONOUR_ALREADY_RECORDED", field: "document") {
            try await selection.province.honours.recordHonour(request)
        }
        let round = try await selection.open()
        var conferred = request
        (conferred.kind, conferred.year) = (.liaoningCraftsman, round.year)
        let refused = conferred
        await expectRefusal(.alreadyExists, "HONOUR_ALREADY_RECORDED") {
            try await selection.province.honours.recordHonour(request)
        }
        await expectRefusal(.invalidArgument, "CONFERRED_BY_ROUND", field: "kind") {
            try await selection.province.honours.recordHonour(refused)
        }
        let listed = try await selection.client(.worker(person)).honours.listPersonHonours(
            .init(personID: person))
        #expect(listed.honours == [honour])
        await expectRefusal(.permissionDenied) {
            try await selection.client(.worker("per_2")).honours.listPersonHonours(.init(personID: person))
        }
    }

    @Test func `an honour is of a year that has begun, a registered person, and a document without numbers of people`()
        async throws
    {
        let selection = try await Selection()
        let person = try await selection.person(1, certified: false)
        await expectRefusal(.notFound, "PERSON_NOT_FOUND", field: "person_id") {
            try await selection.province.honours.recordHonour(Self.request("per_none"))
        }
        for year: Int32 in [1948, 2023] {
            var request = Self.request(person)
            request.year = year
            let asked = request
            await expectRefusal(.invalidArgument, "FIELD_INVALID", field: "year") {
                try await selection.province.honours.recordHonour(asked)
            }
        }
        await expectRefusal(.invalidArgument, "FIELD_INVALID", field: "document") {
            try await selection.province.honours.recordHonour(Self.request(person, document: "21990119900101001X"))
        }
    }

    @Test func `honours are listed newest first, page by page, each list with its own token`() async throws {
        let selection = try await Selection()
        let person = try await selection.person(1, certified: false)
        var recorded: [Honour] = []
        for number in 1...3 {
            recorded.append(
                try await selection.province.honours.recordHonour(Self.request(person, document: "第\(number)号")))
        }
        var request = ListPersonHonoursRequest(personID: person, pageSize: 2)
        let first = try await selection.province.honours.listPersonHonours(request)
        request.pageToken = first.nextPageToken
        let second = try await selection.province.honours.listPersonHonours(request)
        #expect(Set((first.honours + second.honours).map(\.honourID)) == Set(recorded.map(\.honourID)))
        #expect(first.honours.count == 2 && second.honours.count == 1 && second.nextPageToken.isEmpty)
        await expectRefusal(.invalidArgument, "PAGE_TOKEN_INVALID", field: "page_token") {
            try await selection.province.honours.listPersonHonours(
                .init(personID: "per_2", pageToken: first.nextPageToken))
        }
    }

    @Test func `a withdrawn honour gives back its money and not its place`() async throws {
        let selection = try await Selection()
        let (round, nominations) = try await selection.shortlisted(1)
        try selection.move(to: "2022-06-10")
        let honour = try await selection.decide(nominations[0])
        let request = WithdrawHonourRequest(honourID: honour.honourID, reason: "弄虚作假")
        await expectRefusal(.permissionDenied) { try await selection.bureau.honours.withdrawHonour(request) }
        let withdrawn = try await selection.province.honours.withdrawHonour(request)
        #expect(withdrawn.state == .withdrawn && withdrawn.clawedBackYuan == 0, "nothing was paid")
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["honour_withdrawn_before"]) {
            try await selection.province.honours.withdrawHonour(request)
        }
        #expect(try await selection.fund(of: round).committedYuan == 0)
        #expect(try await selection.anonymous.rounds.getRound(.init(roundID: round.roundID)).quotas[0].awarded == 1)
        await expectRefusal(.alreadyExists, "ALREADY_AWARDED") { try await selection.decide(nominations[0]) }
    }

    @Test func `an honour withdrawn in the next year is taken back in the month that counted it`() async throws {
        let selection = try await Selection()
        let (_, nominations) = try await selection.shortlisted(1)
        try selection.move(to: "2022-06-10")
        let honour = try await selection.decide(nominations[0])
        try selection.move(to: "2023-01-05")
        _ = try await selection.province.honours.withdrawHonour(.init(honourID: honour.honourID, reason: "弄虚作假"))
        let database = selection.service.database
        let counters = try await database.counters(fromMonth: 202201, toMonth: 202312)
        #expect(counters.map(\.month) == [202206] && counters.map(\.personTimes) == [0])
        #expect(counters.map(\.persons) == [0] && counters.map(\.amount) == [0])
        let adjustments = try await database.counterAdjustments(correctedFrom: 202301, to: 202301)
        #expect(adjustments.map(\.amount) == [100_000] && adjustments.map(\.personTimes) == [1])
    }

    @Test func `an honour that is not there cannot be withdrawn`() async throws {
        let selection = try await Selection()
        await expectRefusal(.notFound, "HONOUR_NOT_FOUND", field: "honour_id") {
            try await selection.province.honours.withdrawHonour(.init(honourID: "hon_none", reason: "弄虚作假"))
        }
    }

    @Test func `an earlier holder of a tier is recorded, and not nominated for it or a lower one again`() async throws {
        let selection = try await Selection()
        let person = try await selection.person(1)
        var request = Self.request(person)
        (request.kind, request.year) = (.liaoningSkillsAward, 2018)
        let earlier = request
        let honour = try await selection.province.honours.recordHonour(earlier)
        let round = try await selection.open()
        await expectRefusal(.failedPrecondition, refusals: ["honoured_with_this_or_higher"]) {
            try await selection.nominate(person, round, "liaoning_technical_expert")
        }
        let made = try await selection.nominate(person, round)
        #expect(made.evidence.map(\.recordID).contains(honour.honourID))
        #expect(made.evidence.map(\.summary).contains("2018年 辽宁技能大奖"))
    }

    @Test func `an honour withdrawn in error is recorded again`() async throws {
        let selection = try await Selection()
        let request = Self.request(try await selection.person(1, certified: false))
        let honour = try await selection.province.honours.recordHonour(request)
        _ = try await selection.province.honours.withdrawHonour(.init(honourID: honour.honourID, reason: "误撤"))
        #expect(try await selection.province.honours.recordHonour(request).honourID != honour.honourID)
    }

    @Test func `a list of earlier holders is imported row by row, each with its result`() async throws {
        let selection = try await Selection()
        _ = try await selection.open()
        let person = try await selection.person(1, certified: false)
        func row(_ kind: AwardKind, _ year: Int32, _ person: String, _ document: String = "公报") -> ImportedHonour {
            ImportedHonour(
                personID: person, kind: kind, year: year, document: document, regionCode: "210100", frontLine: true)
        }
        let request = ImportHonoursRequest(rows: [
            row(.nationalCraftsman, 2021, person), row(.nationalCraftsman, 2021, person),
            row(.liaoningTalent, 2021, "per_none"), row(.liaoningCraftsman, 2022, person),
            row(.advancedWorker, 2023, person), row(.mayFourthYouthMedal, 2020, person),
        ])
        let results = try await selection.province.honours.importHonours(request).results
        #expect(
            results.map(\.reason) == [
                "", "HONOUR_ALREADY_RECORDED", "PERSON_NOT_FOUND", "CONFERRED_BY_ROUND", "FIELD_INVALID", "",
            ])
        #expect(results.filter { !$0.honourID.isEmpty }.count == 2)
        await expectRefusal(.permissionDenied) { try await selection.bureau.honours.importHonours(request) }
    }

    @Test
    func `the register is listed by kind, year, region and front line; a bureau reads its own; the tilt is measured`()
        async throws
    {
        let selection = try await Selection()
        let person = try await selection.person(1, certified: false)
        let rows = (0..<4).map { index in
            ImportedHonour(
                personID: person, kind: index == 3 ? .modelWorker : .nationalTechnicalExpert, year: 2021,
                document: "第\(index)号", regionCode: index == 2 ? "210200" : "210100", frontLine: index == 0)
        }
        _ = try await selection.province.honours.importHonours(.init(rows: rows))
        let honours = selection.province.honours
        #expect(try await honours.listHonours(.init(kind: .nationalTechnicalExpert)).honours.count == 3)
        #expect(try await honours.listHonours(.init(year: 2020)).honours.isEmpty)
        #expect(try await honours.listHonours(.init(personID: person, frontLineOnly: true)).honours.count == 1)
        let own = try await selection.bureau.honours.listHonours(.init(regionCode: "210100", pageSize: 2))
        #expect(own.honours.count == 2 && !own.nextPageToken.isEmpty)
        let rest = try await selection.bureau.honours.listHonours(
            .init(regionCode: "210100", pageSize: 2, pageToken: own.nextPageToken))
        #expect(rest.honours.count == 1 && rest.nextPageToken.isEmpty)
        await expectRefusal(.permissionDenied) {
            try await selection.bureau.honours.listHonours(.init(regionCode: "210200"))
        }
        let shares = try await selection.anonymous.honours.measureFrontLine(.init(fromYear: 2021)).shares
        #expect(shares.map(\.kind) == [.nationalTechnicalExpert, .modelWorker])
        #expect(shares.map(\.count) == [3, 1] && shares.map(\.frontLineCount) == [1, 0])
        #expect(shares.map(\.shareHundredths) == [3333, 0])
    }
}
