internal import CompetitionMessages
internal import LedgerMessages
internal import RPC
internal import ServiceTesting
internal import Testing

struct PublishResultsTests {
    @Test func `delegations end with registration, marks begin with the contest, results come at its end`()
        async throws
    {
        let arena = try await Arena()
        let contest = try await arena.ready()
        func isMarked(on day: String) async throws {
            try arena.move(to: day)
            try await arena.mark(contest.entries[0], by: contest.judges, measured: 3000)
        }
        try arena.move(to: "2022-06-10")
        _ = try await arena.delegation(contest.competition, "大连代表队")
        try arena.move(to: "2022-06-11")
        await expectRefusal(.failedPrecondition, "REGISTRATION_OVER") {
            try await arena.delegation(contest.competition, "鞍山代表队")
        }
        await expectRefusal(.failedPrecondition, "CONTEST_NOT_BEGUN") { try await isMarked(on: "2022-06-14") }
        try await isMarked(on: "2022-06-15")
        try await arena.mark(contest.entries[1], by: contest.judges, measured: 2000)
        for entry in contest.entries { _ = try await arena.lock(entry) }
        try arena.move(to: "2022-06-16")
        await expectRefusal(.failedPrecondition, "CONTEST_NOT_OVER") { try await arena.publish(contest) }
        try arena.move(to: "2022-06-17")
        #expect(try await arena.publish(contest).results.count == 2)
    }

    @Test func `the path from the announcement to the results everyone reads`() async throws {
        let arena = try await Arena()
        let contest = try await arena.marked(3)
        let preview = try await arena.bureau.results.previewResults(.init(eventID: contest.event.eventID))
        #expect(preview.version == 0 && preview.publishedAt == nil)
        let results = try await arena.publish(contest)
        #expect(results.results == preview.results)
        #expect(results.version == 1)
        #expect(results.results.map(\.entryID) == contest.entries.map(\.entryID))
        #expect(results.results.map(\.rank) == [1, 2, 3])
        #expect(results.results.map(\.medal) == [.gold, .silver, .bronze])
        #expect(results.results[0].markHundredths == 2667 + 1000 + 4000)
        let anonymous = arena.client(.anonymous)
        #expect(try await anonymous.results.getResults(.init(eventID: contest.event.eventID)) == results)
        #expect(
            try await anonymous.results.getResults(.init(eventID: contest.event.eventID, version: 1)) == results
        )
        #expect(
            try await anonymous.competitionEvents.getCompetitionEvent(
                .init(eventID: contest.event.eventID)
            ).state
                == .published)
    }

    @Test func `a result is in the person's list, the counters and the feed`() async throws {
        let arena = try await Arena()
        let contest = try await arena.marked()
        let results = try await arena.publish(contest)
        let winner = contest.entries[0].personID
        let request = ListPersonResultsRequest(personID: winner)
        let own = try await arena.client(.worker(winner)).results.listPersonResults(request).results
        #expect(own.map(\.rank) == [1])
        #expect(own.map(\.occupationCode) == [Arena.welder])
        #expect(own.map(\.competitorCount) == [2])
        #expect(try await arena.client(.service("awards")).results.listPersonResults(request).results == own)
        await expectRefusal(.permissionDenied) {
            try await arena.client(.worker("per_2")).results.listPersonResults(request)
        }

        let ledger = LedgerClient(arena.service.channel(as: .province))
        let counters = try await ledger.listCounters(.init(tasks: ["competition.participation"])).counters
        #expect(counters.map(\.month) == ["2022-06"])
        #expect(counters.map(\.regionCode) == [Arena.city])
        #expect(counters.map(\.personTimes) == [2])
        #expect(counters.map(\.persons) == [2])

        let peer = LedgerClient(arena.service.channel(as: .service("evaluation")))
        let changes = try await peer.listChanges(.init(kinds: ["results.published"])).changes
        let change = try #require(changes.first)
        #expect(changes.count == 1)
        #expect(change.subject == contest.event.eventID)
        #expect(change.payloadType == "liaoning.skills.competition.v1.EventResults")
        #expect(try EventResults(packed: change.payload) == results)
    }

    @Test func `results wait for every sheet, and for somebody who competed`() async throws {
        let arena = try await Arena()
        let contest = try await arena.ready()
        await expectRefusal(.notFound, "RESULTS_NOT_PUBLISHED") {
            try await arena.client(.anonymous).results.getResults(.init(eventID: contest.event.eventID))
        }
        try await arena.mark(contest.entries[0], by: contest.judges)
        _ = try await arena.lock(contest.entries[0])
        let open = await expectRefusal(.failedPrecondition, "MARK_SHEETS_NOT_LOCKED", field: "event_id") {
            try await arena.publish(contest)
        }
        #expect(open?.message.contains(contest.entries[1].startNumber) == true)
        await expectRefusal(.failedPrecondition, "MARK_SHEETS_NOT_LOCKED") {
            try await arena.bureau.results.previewResults(.init(eventID: contest.event.eventID))
        }
        let empty = try await Arena()
        let (_, event, _) = try await empty.opened()
        try empty.move(to: "2022-06-17")
        await expectRefusal(.failedPrecondition, "NOBODY_COMPETED") {
            try await empty.bureau.results.publishResults(.init(eventID: event.eventID))
        }
        await expectRefusal(.notFound, "EVENT_NOT_FOUND") {
            try await empty.bureau.results.publishResults(.init(eventID: "evt_none"))
        }
    }

    @Test func `of 16 who publish at once one does, and everyone is counted once`() async throws {
        let arena = try await Arena()
        let contest = try await arena.marked()
        let outcomes = await race(16) { _ in try await arena.publish(contest) }
        #expect(outcomes.successes.count == 1)
        #expect(outcomes.refusals.count == 15)
        #expect(outcomes.refusals.allSatisfy { $0.reason == "RESULTS_ALREADY_PUBLISHED" })
        let counters = try await LedgerClient(arena.service.channel(as: .province)).listCounters(
            .init(tasks: ["competition.participation"])
        ).counters
        #expect(counters.map(\.personTimes) == [2])
    }

    @Test func `only who organises publishes, and a replay publishes nothing anew`() async throws {
        let arena = try await Arena()
        let contest = try await arena.marked()
        let request = PublishResultsRequest(requestID: "p-1", eventID: contest.event.eventID)
        for caller in [TestCaller.cityBureau("210200"), .enterprise(Arena.firm), .auditor, .worker("per_1")] {
            await expectRefusal(.permissionDenied) {
                try await arena.client(caller).results.publishResults(request)
            }
        }
        let first = try await arena.bureau.results.publishResults(request)
        #expect(try await arena.bureau.results.publishResults(request) == first)
        await expectRefusal(.alreadyExists, "RESULTS_ALREADY_PUBLISHED") { try await arena.publish(contest) }
    }

    @Test func `the WorldSkills ranking gives a scale`() async throws {
        let arena = try await Arena()
        let competition = try await arena.bureau.competitions.createCompetition(Arena.plan())
        let event = try await arena.event(competition, ranking: .worldskills)
        let delegation = try await arena.delegation(competition)
        try await arena.scheme(event)
        try arena.move(to: "2022-06-05")
        var entries: [Entry] = []
        for person in try await arena.persons(1...3) {
            entries.append(try await arena.enter(person, event, delegation))
        }
        var judges: [Judge] = []
        for index in 101...103 { judges.append(try await arena.judge(try await arena.person(index), event)) }
        try arena.move(to: "2022-06-17")
        for (index, entry) in entries.enumerated() {
            try await arena.mark(entry, by: judges, measured: Int32(1000 * (index + 1)))
            _ = try await arena.lock(entry)
        }
        let results = try await arena.bureau.results.publishResults(.init(eventID: event.eventID)).results
        #expect(results.map(\.entryID) == entries.reversed().map(\.entryID))
        #expect(results[1].scale == 700)
        #expect(results[0].scale > 700 && results[2].scale < 700)
    }
}
