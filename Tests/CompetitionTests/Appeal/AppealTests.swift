internal import CaseworkMessages
internal import CompetitionMessages
internal import RPC
internal import ServiceTesting
internal import Testing

struct AppealTests {
    private static func file(_ entry: Entry) -> FileAppealRequest {
        FileAppealRequest(entryID: entry.entryID, personID: entry.personID, grounds: "漏记一处得分")
    }

    private static func grant(_ contest: Contest, _ appeal: Appeal) -> DecideAppealRequest {
        DecideAppealRequest(
            appealID: appeal.appealID, granted: true, reason: "申诉成立",
            marks: [
                CorrectedMark(
                    entryID: contest.entries[1].entryID,
                    aspects: [
                        AspectCorrection(aspectKey: "A1", markHundredths: 4000),
                        AspectCorrection(aspectKey: "B1", markHundredths: 4000),
                    ])
            ])
    }

    private static func cases(_ arena: Arena, _ caller: TestCaller) -> CaseworkContract.Clients {
        CaseworkContract.Clients(arena.service.channel(as: caller))
    }

    @Test func `a granted appeal corrects results as a second version, once, in one step`() async throws {
        let arena = try await Arena()
        let contest = try await arena.marked()
        let first = try await arena.publish(contest)
        let loser = contest.entries[1]
        let appeal = try await arena.client(.worker(loser.personID)).appeals.fileAppeal(Self.file(loser))
        #expect(appeal.state == .filed)
        let decision = Self.grant(contest, appeal)
        await expectRefusal(.permissionDenied) {
            try await arena.client(.cityBureau("210200")).appeals.decideAppeal(decision)
        }
        var nothing = decision
        nothing.marks = []
        let empty = nothing
        await expectRefusal(.invalidArgument, "NOTHING_CORRECTED") {
            try await arena.bureau.appeals.decideAppeal(empty)
        }
        await expectRefusal(.failedPrecondition, refusals: ["case_step_of_noun"]) {
            try await Self.cases(arena, .cityBureau("210100")).cases.approveCase(.init(caseID: appeal.caseID))
        }
        let granted = try await arena.bureau.appeals.decideAppeal(decision)
        #expect(granted.state == .granted && granted.resultsVersion == first.version + 1)
        await expectRefusal(.failedPrecondition, "APPEAL_DECIDED") {
            try await arena.bureau.appeals.decideAppeal(decision)
        }
        let province = arena.province
        let second = try await province.results.getResults(.init(eventID: contest.event.eventID))
        #expect(second.version == first.version + 1)
        #expect(second.correctionReason == "申诉成立")
        #expect(second.results.map(\.entryID) == [loser.entryID, contest.entries[0].entryID])
        #expect(second.results.map(\.medal) == [.gold, .silver])
        let anonymous = arena.client(.anonymous)
        #expect(
            try await province.results.getResults(.init(eventID: contest.event.eventID, version: first.version))
                == first)
        await expectRefusal(.notFound, "RESULTS_NOT_PUBLISHED") {
            try await anonymous.results.getResults(.init(eventID: contest.event.eventID, version: 9))
        }
        let own = try await arena.province.results.listPersonResults(.init(personID: loser.personID)).results
        #expect(own.map(\.rank) == [1])
        let told = try await Self.cases(arena, .worker(loser.personID)).notices.listNotices(.init()).notices
        #expect(Set(told.map(\.act)) == ["case.approved", "case.decided"])
        let replay = try await Self.cases(arena, .auditor).cases.replayDecision(.init(caseID: appeal.caseID))
        #expect(replay.comesOutSame)
    }

    @Test func `a correction that cannot be grants no appeal`() async throws {
        let arena = try await Arena()
        let contest = try await arena.marked()
        _ = try await arena.publish(contest)
        let loser = contest.entries[1]
        let appeal = try await arena.client(.worker(loser.personID)).appeals.fileAppeal(Self.file(loser))
        var wrong = Self.grant(contest, appeal)
        wrong.marks[0].aspects[0].aspectKey = "Z9"
        let unknown = wrong
        await expectRefusal(.notFound, "ASPECT_NOT_FOUND") { try await arena.bureau.appeals.decideAppeal(unknown) }
        #expect(
            try await arena.bureau.appeals.getAppeal(.init(appealID: appeal.appealID)).state == .filed)
        #expect(
            try await Self.cases(arena, .cityBureau("210100")).cases.getCase(.init(caseID: appeal.caseID)).state
                == .filed)
    }

    @Test func `an appeal is returned, completed, taken back, and rejected, by whom it is no matter of`() async throws {
        let arena = try await Arena()
        let contest = try await arena.marked()
        _ = try await arena.publish(contest)
        let loser = contest.entries[1]
        let own = Self.cases(arena, .worker(loser.personID))
        let authority = Self.cases(arena, .cityBureau("210100"))
        let first = try await arena.client(.worker(loser.personID)).appeals.fileAppeal(Self.file(loser))
        #expect(try await authority.tasks.listTasks(.init()).tasks.map(\.caseID) == [first.caseID])
        _ = try await authority.cases.returnCase(.init(caseID: first.caseID, reason: "请附录像"))
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["case_not_in_state"]) {
            try await arena.bureau.appeals.decideAppeal(Self.grant(contest, first))
        }
        _ = try await own.cases.completeCase(.init(caseID: first.caseID))
        _ = try await own.cases.withdrawCase(.init(caseID: first.caseID, reason: "误解"))
        #expect(
            try await arena.bureau.appeals.getAppeal(.init(appealID: first.appealID)).state == .withdrawn)
        await expectRefusal(.failedPrecondition, "APPEAL_DECIDED") {
            try await arena.bureau.appeals.decideAppeal(Self.grant(contest, first))
        }
        let second = try await arena.client(.worker(loser.personID)).appeals.fileAppeal(Self.file(loser))
        let rejected = try await arena.bureau.appeals.decideAppeal(
            .init(appealID: second.appealID, granted: false, reason: "不属实"))
        #expect(rejected.state == .rejected && rejected.decisionReason == "不属实" && rejected.resultsVersion == 0)
        // Filed by the bureau for its own delegation, it is decided by another.
        let third = try await arena.bureau.appeals.fileAppeal(Self.file(loser))
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["case_filed_by_same_account"]) {
            try await arena.bureau.appeals.decideAppeal(.init(appealID: third.appealID, granted: false, reason: "否"))
        }
    }

    @Test func `of 16 decisions of one appeal one corrects`() async throws {
        let arena = try await Arena()
        let contest = try await arena.marked()
        _ = try await arena.publish(contest)
        let loser = contest.entries[1]
        let appeal = try await arena.client(.worker(loser.personID)).appeals.fileAppeal(Self.file(loser))
        let outcomes = await race(16) { _ in
            try await arena.bureau.appeals.decideAppeal(Self.grant(contest, appeal))
        }
        #expect(outcomes.successes.map(\.resultsVersion) == [3])
        #expect(outcomes.refusals.count == 15)
    }

    @Test func `an appeal is filed in time, by somebody who competed, against a result of the event`() async throws {
        let arena = try await Arena()
        let contest = try await arena.marked()
        let entry = contest.entries[1]
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["appeal_not_published"]) {
            try await arena.bureau.appeals.fileAppeal(Self.file(entry))
        }
        _ = try await arena.announce(contest)
        var foreign = Self.file(entry)
        foreign.personID = try await arena.person(90)
        let outsider = foreign
        await expectRefusal(.failedPrecondition, refusals: ["appeal_not_a_competitor"]) {
            try await arena.bureau.appeals.fileAppeal(outsider)
        }
        foreign.personID = contest.entries[0].personID
        let rival = foreign
        await expectRefusal(.permissionDenied) {
            try await arena.client(.worker(entry.personID)).appeals.fileAppeal(rival)
        }
        let appeal = try await arena.client(.worker(rival.personID)).appeals.fileAppeal(rival)
        #expect(appeal.entryID == entry.entryID && appeal.appellantPersonID == rival.personID)
        try arena.move(to: "2022-06-22")
        _ = try await arena.bureau.appeals.fileAppeal(Self.file(entry))
        try arena.move(to: "2022-06-23")
        await expectRefusal(.failedPrecondition, refusals: ["appeal_too_late"]) {
            try await arena.bureau.appeals.fileAppeal(Self.file(entry))
        }
    }

    @Test func `nothing becomes final while an appeal is open`() async throws {
        let arena = try await Arena()
        let contest = try await arena.marked()
        _ = try await arena.announce(contest)
        let loser = contest.entries[1]
        let appeal = try await arena.client(.worker(loser.personID)).appeals.fileAppeal(Self.file(loser))
        try arena.move(to: "2022-06-23")
        let publish = PublishResultsRequest(eventID: contest.event.eventID)
        await expectRefusal(.failedPrecondition, "APPEALS_OPEN") {
            try await arena.bureau.results.publishResults(publish)
        }
        let granted = try await arena.bureau.appeals.decideAppeal(Self.grant(contest, appeal))
        let corrected = try await arena.province.results.getResults(.init(eventID: contest.event.eventID))
        #expect(corrected.provisional && corrected.version == 2 && granted.resultsVersion == 2)
        let final = try await arena.bureau.results.publishResults(publish)
        #expect(final.version == 3 && final.results[0].entryID == loser.entryID)
        let listed = try await arena.bureau.appeals.listAppeals(.init(eventID: contest.event.eventID, state: .granted))
        #expect(listed.appeals.map(\.appealID) == [appeal.appealID])
        #expect(listed.appeals[0].filedOn == "2022-06-17" && listed.appeals[0].decidedOn == "2022-06-23")
        let own = try await arena.client(.worker(loser.personID)).appeals.getAppeal(.init(appealID: appeal.appealID))
        #expect(own == listed.appeals[0])
        await expectRefusal(.permissionDenied) {
            try await arena.client(.worker(contest.entries[0].personID)).appeals.getAppeal(
                .init(appealID: appeal.appealID))
        }
        await expectRefusal(.permissionDenied) {
            try await arena.client(.cityBureau("210200")).appeals.listAppeals(.init(eventID: contest.event.eventID))
        }
    }

    @Test func `nobody appeals who withdrew before the contest`() async throws {
        let arena = try await Arena()
        let contest = try await arena.ready()
        let gone = contest.entries[1]
        _ = try await arena.bureau.entries.withdrawEntry(.init(entryID: gone.entryID, reason: "受伤"))
        try await arena.mark(contest.entries[0], by: contest.judges)
        _ = try await arena.lock(contest.entries[0])
        #expect(try await arena.announce(contest).results.count == 1)
        await expectRefusal(.failedPrecondition, "ENTRY_OUT") {
            try await arena.bureau.appeals.fileAppeal(Self.file(gone))
        }
    }

    @Test func `an appeal is not in time or late without the figure that says how long it may be filed`() async throws {
        let arena = try await Arena(without: .appealDays)
        let contest = try await arena.marked()
        _ = try await arena.publish(contest)
        await expectRefusal(.failedPrecondition, "FIGURE_MISSING") {
            try await arena.bureau.appeals.fileAppeal(Self.file(contest.entries[1]))
        }
    }

    @Test func `only what was entered is appealed against, and only what was filed is decided`() async throws {
        let arena = try await Arena()
        await expectRefusal(.notFound, "ENTRY_NOT_FOUND", field: "entry_id") {
            try await arena.bureau.appeals.fileAppeal(
                .init(entryID: "ent_none", personID: "per_1", grounds: "漏记"))
        }
        await expectRefusal(.notFound, "APPEAL_NOT_FOUND", field: "appeal_id") {
            try await arena.bureau.appeals.decideAppeal(.init(appealID: "apl_none", reason: "不属实"))
        }
        let refusal = await expectRefusal(.invalidArgument, "FIELD_REQUIRED") {
            try await arena.bureau.appeals.fileAppeal(.init())
        }
        #expect(refusal?.violatedFields == ["entry_id", "person_id", "grounds"])
    }
}
