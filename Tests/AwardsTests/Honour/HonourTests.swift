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
        var conferred = request
        conferred.kind = .liaoningCraftsman
        let refused = conferred
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
        try selection.move(to: "2022-06-07")
        let honour = try await selection.decide(nominations[0])
        let request = WithdrawHonourRequest(honourID: honour.honourID, reason: "弄虚作假")
        await expectRefusal(.permissionDenied) { try await selection.bureau.honours.withdrawHonour(request) }
        let withdrawn = try await selection.province.honours.withdrawHonour(request)
        #expect(withdrawn.state == .withdrawn && withdrawn.clawedBackYuan == 100_000)
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
        try selection.move(to: "2022-06-07")
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
}
