internal import CompetitionMessages
internal import Ground
internal import LedgerMessages
internal import RPC
internal import ServiceTesting
internal import Storage
internal import Testing

struct ResultTests {
    @Test func `a person's results come page by page, newest first, and a token belongs to the person`() async throws {
        let arena = try await Arena()
        let contest = try await arena.marked()
        _ = try await arena.publish(contest)
        let person = contest.entries[0].personID
        try await arena.damage(
            """
            INSERT INTO person_result SELECT person_id, 'evt_0', competition_id, ended_on - 1, tier, occupation_code, place, result
            FROM person_result
            """)
        var request = ListPersonResultsRequest(personID: person, pageSize: 1)
        let first = try await arena.province.results.listPersonResults(request)
        #expect(first.results.count == 1)
        request.pageToken = first.nextPageToken
        let second = try await arena.province.results.listPersonResults(request)
        #expect(second.results.count == 1 && second.nextPageToken.isEmpty)
        request.personID = contest.entries[1].personID
        let foreign = request
        await expectRefusal(.invalidArgument, "PAGE_TOKEN_INVALID", field: "page_token") {
            try await arena.province.results.listPersonResults(foreign)
        }
    }

    @Test(arguments: [
        (RankingMethod.noTies, FigureKey.prizeShare), (.worldskills, .scaleCentre), (.worldskills, .scaleSpread),
        (.worldskills, .scaleLeast),
        (.worldskills, .tieWindow), (.worldskills, .medallionLeast),
    ])
    func `places are not given without the figures that decide them`(
        _ ranking: RankingMethod, _ key: FigureKey
    ) async throws {
        let arena = try await Arena(without: key)
        let contest = try await arena.ready(1, ranking: ranking)
        try await arena.mark(contest.entries[0], by: contest.judges)
        _ = try await arena.lock(contest.entries[0])
        let refusal = await expectRefusal(.failedPrecondition, "FIGURE_MISSING") { try await arena.announce(contest) }
        #expect(refusal?.message.contains(key.rawValue) == true)
        await expectRefusal(.failedPrecondition, "FIGURE_MISSING") {
            try await arena.bureau.results.previewResults(.init(eventID: contest.event.eventID))
        }
    }

    @Test func `a correction names what is not in the results or the scheme, and is not empty`() async throws {
        let arena = try await Arena()
        let contest = try await arena.marked()
        let loser = contest.entries[1]
        func request(_ entry: String, _ aspect: String, _ mark: Int32) -> CorrectResultsRequest {
            CorrectResultsRequest(
                eventID: contest.event.eventID,
                marks: [
                    CorrectedMark(
                        entryID: entry, aspects: [AspectCorrection(aspectKey: aspect, markHundredths: mark)])
                ], reason: "复核")
        }
        await expectRefusal(.notFound, "RESULTS_NOT_PUBLISHED", field: "event_id") {
            try await arena.bureau.results.correctResults(request(loser.entryID, "B1", 4000))
        }
        _ = try await arena.publish(contest)
        await expectRefusal(.notFound, "ENTRY_NOT_FOUND", field: "marks[0].entry_id") {
            try await arena.bureau.results.correctResults(request("ent_none", "B1", 1))
        }
        await expectRefusal(.notFound, "ASPECT_NOT_FOUND") {
            try await arena.bureau.results.correctResults(request(loser.entryID, "Z9", 1))
        }
        await expectRefusal(.invalidArgument, "MARK_OUT_OF_RANGE") {
            try await arena.bureau.results.correctResults(request(loser.entryID, "A2", 2001))
        }
        await expectRefusal(.invalidArgument, "NOTHING_CORRECTED") {
            try await arena.bureau.results.correctResults(.init(eventID: contest.event.eventID, reason: "复核"))
        }
        let corrected = try await arena.bureau.results.correctResults(request(loser.entryID, "B1", 4000))
        // Equal now: the criteria do not tell them apart either, so the lot does.
        let first = contest.entries.min { $0.startNumber < $1.startNumber }
        #expect(
            corrected.results.map(\.markHundredths) == [7667, 7667] && corrected.results[0].entryID == first?.entryID)
        let sheet = try await arena.bureau.marking.getMarkSheet(.init(entryID: loser.entryID))
        #expect(sheet.totalHundredths == 7667 && sheet.corrections.map(\.aspectKey) == ["B1"])
    }

    @Test func `who is disqualified after publication loses place and medal, and the others move up`() async throws {
        let arena = try await Arena()
        let contest = try await arena.marked(3)
        _ = try await arena.publish(contest)
        let cheat = contest.entries[0]
        let request = CorrectResultsRequest(
            eventID: contest.event.eventID, reason: "冒名顶替", disqualifiedEntryIDs: [cheat.entryID])
        let corrected = try await arena.bureau.results.correctResults(request)
        #expect(corrected.version == 3 && corrected.competitorCount == 2)
        #expect(corrected.results.map(\.rank) == [1, 2, 0])
        #expect(corrected.results.map(\.medal) == [.gold, .silver, .none])
        #expect(corrected.results[2].entryID == cheat.entryID && corrected.results[2].status == .disqualified)
        let own = try await arena.province.results.listPersonResults(.init(personID: cheat.personID)).results
        #expect(own.map(\.rank) == [0] && own.map(\.status) == [.disqualified])
        let counters = try await LedgerClient(arena.service.channel(as: .province)).listCounters(
            .init(tasks: ["competition.participation"])
        ).counters
        #expect(counters.map(\.personTimes) == [2])
        let peer = LedgerClient(arena.service.channel(as: .service("evaluation")))
        #expect(try await peer.listChanges(.init(kinds: ["results.corrected"])).changes.count == 1)
        await expectRefusal(.failedPrecondition, "ENTRY_OUT") {
            try await arena.bureau.results.correctResults(request)
        }
    }

    @Test func `results that cannot be read are reported, and are not unpublished`() async throws {
        let arena = try await Arena()
        let contest = try await arena.marked()
        _ = try await arena.publish(contest)
        try await arena.damage("UPDATE published_results SET results = \([0xFF] as [UInt8])")
        await expectDefects("DATA_LOSS database corrupt") {
            await expectRefusal(.dataLoss, "STORAGE_CORRUPT") {
                try await arena.province.results.getResults(.init(eventID: contest.event.eventID))
            }
        }
    }
}
