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
        await expectRefusal(.failedPrecondition, "CONTEST_NOT_OVER") { try await arena.announce(contest) }
        try arena.move(to: "2022-06-17")
        #expect(try await arena.publish(contest).results.count == 2)
    }

    @Test func `results are provisional, public for days, and then final, and everyone reads them`() async throws {
        let arena = try await Arena()
        let contest = try await arena.marked(3)
        let id = contest.event.eventID
        let preview = try await arena.bureau.results.previewResults(.init(eventID: id))
        #expect(preview.version == 0 && preview.publishedAt == nil)
        await expectRefusal(.failedPrecondition, "RESULTS_NOT_ANNOUNCED") {
            try await arena.bureau.results.publishResults(.init(eventID: id))
        }
        let announced = try await arena.announce(contest)
        #expect(announced.results == preview.results && announced.provisional && announced.version == 1)
        #expect(announced.publicityEndsOn == "2022-06-22")
        try arena.move(to: "2022-06-22")
        await expectRefusal(.failedPrecondition, "PUBLICITY_NOT_OVER") {
            try await arena.bureau.results.publishResults(.init(eventID: id))
        }
        let none = try await arena.province.results.listPersonResults(.init(personID: contest.entries[0].personID))
        #expect(none.results.isEmpty)
        try arena.move(to: "2022-06-23")
        let results = try await arena.bureau.results.publishResults(.init(eventID: id))
        #expect(results.results == preview.results && !results.provisional && results.version == 2)
        #expect(results.results.map(\.entryID) == contest.entries.map(\.entryID))
        #expect(results.results.map(\.rank) == [1, 2, 3] && results.competitorCount == 3)
        #expect(results.results.map(\.medal) == [.gold, .silver, .bronze])
        #expect(results.results[0].markHundredths == 2667 + 1000 + 4000)
        #expect(results.results[0].delegationName == "沈阳代表队")
        let anonymous = arena.client(.anonymous)
        let shown = try await anonymous.results.getResults(.init(eventID: id))
        #expect(shown.results.allSatisfy { $0.entryID.isEmpty && $0.personID.isEmpty })
        #expect(shown.results.map(\.startNumber) == results.results.map(\.startNumber))
        #expect(shown.results.allSatisfy { $0.shownName.contains("*") })
        #expect(try await arena.bureau.results.getResults(.init(eventID: id)) == results)
        #expect(try await anonymous.results.getResults(.init(eventID: id, version: 1)).provisional)
        #expect(try await anonymous.competitionEvents.getCompetitionEvent(.init(eventID: id)).state == .published)
    }

    @Test func `who did not compete has no place, and counts in no share and no median`() async throws {
        let arena = try await Arena()
        let contest = try await arena.ready(8)
        for (index, entry) in contest.entries.prefix(4).enumerated() {
            try await arena.mark(entry, by: contest.judges, measured: Int32(4000 - 500 * index))
            _ = try await arena.lock(entry)
        }
        for (index, outcome) in [EntryOutcome.absent, .absent, .retired, .disqualified].enumerated() {
            let out = try await arena.bureau.entries.recordOutcome(
                .init(entryID: contest.entries[4 + index].entryID, outcome: outcome, reason: "未到场"))
            #expect(out.reason == "未到场")
        }
        let results = try await arena.announce(contest)
        #expect(results.results.map(\.rank) == [1, 2, 3, 4, 0, 0, 0, 0] && results.competitorCount == 4)
        #expect(results.results.prefix(4).map(\.medal) == [.gold, .silver, .bronze, .none])
        #expect(
            Set(results.results.suffix(4).map(\.status)) == [.absent, .retired, .disqualified])
        try arena.move(to: "2022-06-23")
        _ = try await arena.bureau.results.publishResults(.init(eventID: contest.event.eventID))
        let counters = try await LedgerClient(arena.service.channel(as: .province)).listCounters(
            .init(tasks: ["competition.participation"])
        ).counters
        #expect(counters.map(\.personTimes) == [4])
        let first = try await arena.province.results.listPersonResults(.init(personID: contest.entries[0].personID))
        #expect(first.results.map(\.competitorCount) == [4])
    }

    @Test func `nothing but zeros has no place and no prize, and an outcome is taken back`() async throws {
        let arena = try await Arena()
        let contest = try await arena.ready(3)
        for (index, entry) in contest.entries.enumerated() {
            let measured: Int32 = index == 2 ? 0 : 3000 - 500 * Int32(index)
            try await arena.mark(entry, by: contest.judges, score: index == 2 ? 0 : 2, measured: measured)
            _ = try await arena.lock(entry)
        }
        let results = try await arena.bureau.results.previewResults(.init(eventID: contest.event.eventID)).results
        #expect(results.map(\.rank) == [1, 2, 0] && results.map(\.medal) == [.gold, .silver, .none])
        #expect(results[2].status == .noMarks)
        let entry = contest.entries[1]
        let reinstate = ReinstateEntryRequest(entryID: entry.entryID, reason: "登记有误")
        await expectRefusal(.failedPrecondition, "ENTRY_NOT_OUT") {
            try await arena.bureau.entries.reinstateEntry(reinstate)
        }
        let absent = RecordOutcomeRequest(entryID: entry.entryID, outcome: .absent, reason: "未到场")
        _ = try await arena.bureau.entries.recordOutcome(absent)
        await expectRefusal(.failedPrecondition, "ENTRY_OUT") {
            try await arena.bureau.entries.recordOutcome(absent)
        }
        await expectRefusal(.failedPrecondition, "ENTRY_OUT") { try await arena.lock(entry) }
        #expect(try await arena.bureau.entries.reinstateEntry(reinstate).state == .entered)
        #expect(try await arena.lock(entry).locked)
    }

    @Test func `marks that were changed behind the service's back do not become final`() async throws {
        let arena = try await Arena()
        let contest = try await arena.marked(2)
        _ = try await arena.announce(contest)
        try await arena.damage("UPDATE mark SET value = 1 WHERE aspect_key = 'B1'")
        try arena.move(to: "2022-06-23")
        await expectRefusal(.failedPrecondition, "RESULTS_NOT_CONFIRMED") {
            try await arena.bureau.results.publishResults(.init(eventID: contest.event.eventID))
        }
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
            try await arena.announce(contest)
        }
        #expect(open?.message.contains(contest.entries[1].startNumber) == true)
        await expectRefusal(.failedPrecondition, "MARK_SHEETS_NOT_LOCKED") {
            try await arena.bureau.results.previewResults(.init(eventID: contest.event.eventID))
        }
        let empty = try await Arena()
        let (_, event, _) = try await empty.opened()
        try empty.move(to: "2022-06-17")
        await expectRefusal(.failedPrecondition, "NOBODY_COMPETED") {
            try await empty.bureau.results.announceResults(.init(eventID: event.eventID))
        }
        await expectRefusal(.notFound, "EVENT_NOT_FOUND") {
            try await empty.bureau.results.publishResults(.init(eventID: "evt_none"))
        }
    }

    @Test func `of 16 who publish at once one does, and everyone is counted once`() async throws {
        let arena = try await Arena()
        let contest = try await arena.marked()
        _ = try await arena.announce(contest)
        try arena.move(to: "2022-06-23")
        let outcomes = await race(16) { _ in
            try await arena.bureau.results.publishResults(.init(eventID: contest.event.eventID))
        }
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
        _ = try await arena.announce(contest)
        try arena.move(to: "2022-06-23")
        let request = PublishResultsRequest(requestID: "p-1", eventID: contest.event.eventID)
        for caller in [TestCaller.cityBureau("210200"), .enterprise(Arena.firm), .auditor, .worker("per_1")] {
            await expectRefusal(.permissionDenied) {
                try await arena.client(caller).results.publishResults(request)
            }
        }
        let first = try await arena.bureau.results.publishResults(request)
        #expect(try await arena.bureau.results.publishResults(request) == first)
        await expectRefusal(.alreadyExists, "RESULTS_ALREADY_PUBLISHED") { try await arena.announce(contest) }
    }

    @Test func `the WorldSkills ranking gives a scale, and with two competitors none`() async throws {
        let arena = try await Arena()
        let contest = try await arena.marked(3, ranking: .worldskills)
        let results = try await arena.publish(contest).results
        #expect(results.map(\.entryID) == contest.entries.map(\.entryID))
        #expect(results[1].scale == 700)
        #expect(results[0].scale > 700 && results[2].scale < 700)
        let small = try await Arena()
        let pair = try await small.publish(try await small.marked(2, ranking: .worldskills)).results
        #expect(pair.map(\.scale) == [0, 0] && pair.map(\.medal) == [.gold, .silver])
    }
}
