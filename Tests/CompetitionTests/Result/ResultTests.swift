internal import CompetitionMessages
internal import Ground
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
            INSERT INTO competition_event SELECT 'evt_0', competition_id, '别的', occupation_code, world_event,
                national_event, ranking, student_group, max_age_years, artificial_intelligence, brand, qualifying_rank,
                world_skills_selection, state, entry_count, next_start_number, judges_per_aspect
            FROM competition_event
            """)
        try await arena.damage(
            """
            INSERT INTO person_result SELECT person_id, 'evt_0', ended_on - 1, tier, occupation_code, place, result
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
        (.worldskills, .tieWindow), (.worldskills, .medallionLeast),
    ])
    func `places are not given without the figures that decide them`(
        _ ranking: RankingMethod, _ key: FigureKey
    ) async throws {
        let arena = try await Arena(without: key)
        let contest = try await arena.ready(1, ranking: ranking)
        try await arena.mark(contest.entries[0], by: contest.judges)
        _ = try await arena.lock(contest.entries[0])
        let refusal = await expectRefusal(.failedPrecondition, "FIGURE_MISSING") { try await arena.publish(contest) }
        #expect(refusal?.message.contains(key.rawValue) == true)
        await expectRefusal(.failedPrecondition, "FIGURE_MISSING") {
            try await arena.bureau.results.previewResults(.init(eventID: contest.event.eventID))
        }
    }

    @Test func `a correction names the competitor that is not in the results`() async throws {
        let arena = try await Arena()
        let contest = try await arena.marked()
        let id = contest.event.eventID
        let loser = contest.entries[1]
        var request = CorrectResultsRequest(
            eventID: id, appealID: "apl_none", marks: [CorrectedMark(entryID: loser.entryID, markHundredths: 9000)],
            reason: "申诉成立")
        let early = request
        await expectRefusal(.notFound, "RESULTS_NOT_PUBLISHED", field: "event_id") {
            try await arena.bureau.results.correctResults(early)
        }
        _ = try await arena.publish(contest)
        let appeal = try await arena.bureau.appeals.fileAppeal(
            .init(entryID: loser.entryID, personID: loser.personID, grounds: "漏记"))
        _ = try await arena.bureau.appeals.decideAppeal(.init(appealID: appeal.appealID, granted: true, reason: "属实"))
        request.appealID = appeal.appealID
        request.marks.append(CorrectedMark(entryID: "ent_none", markHundredths: 1))
        let foreign = request
        await expectRefusal(.notFound, "ENTRY_NOT_FOUND", field: "marks[1].entry_id") {
            try await arena.bureau.results.correctResults(foreign)
        }
        request.marks[1] = CorrectedMark(entryID: contest.entries[0].entryID, markHundredths: 10001)
        let tooMany = request
        await expectRefusal(.invalidArgument, "FIELD_INVALID", field: "marks[1].mark_hundredths") {
            try await arena.bureau.results.correctResults(tooMany)
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
