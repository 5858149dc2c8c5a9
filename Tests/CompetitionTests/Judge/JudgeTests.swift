internal import CompetitionMessages
internal import RPC
internal import ServiceTesting
internal import Testing

struct JudgeTests {
    @Test func `a judge does not mark where an interest was declared, nor competes`() async throws {
        let arena = try await Arena()
        let (_, event, delegation) = try await arena.opened()
        try await arena.scheme(event)
        let people = try await arena.persons(1...4)
        let entered = try await arena.enter(people[0], event, delegation)
        let ofPerson = try await arena.bureau.judges.appointJudge(
            .init(eventID: event.eventID, personID: people[1], declaredPersonIDs: [people[0]]))
        let ofDelegation = try await arena.bureau.judges.appointJudge(
            .init(eventID: event.eventID, personID: people[2], declaredDelegationIDs: [delegation.delegationID]))
        await expectRefusal(.notFound, "DELEGATION_NOT_FOUND") {
            try await arena.bureau.judges.appointJudge(
                .init(eventID: event.eventID, personID: people[3], declaredDelegationIDs: ["dlg_none"]))
        }
        await expectRefusal(.failedPrecondition, refusals: ["judge_competes"]) {
            try await arena.judge(people[0], event)
        }
        await expectRefusal(.failedPrecondition, refusals: ["judge_competes"]) {
            try await arena.enter(people[1], event, delegation)
        }
        await expectRefusal(.alreadyExists, "JUDGE_ALREADY_APPOINTED") { try await arena.judge(people[1], event) }
        await expectRefusal(.notFound, "PERSON_NOT_FOUND") { try await arena.judge("per_none", event) }
        let entry = try await arena.drawn(event, [entered])[0]
        try arena.move(to: "2022-06-15")
        for (judge, reason) in [(ofPerson, "judge_declared_person"), (ofDelegation, "judge_declared_delegation")] {
            await expectRefusal(.failedPrecondition, refusals: [reason]) {
                try await arena.enter([Mark(aspectKey: "A1", judgementScore: 3)], on: entry, by: judge)
            }
            let stations = try await arena.desk(judge).marking.listStations(.init(eventID: event.eventID))
            #expect(stations.stations.isEmpty)
        }
    }

    @Test func `an interest that is declared later takes the judge's marks away and opens the sheet again`()
        async throws
    {
        let arena = try await Arena()
        let contest = try await arena.marked(2)
        let (entry, judge) = (contest.entries[0], contest.judges[2])
        let request = DeclareInterestRequest(judgeID: judge.judgeID, personIDs: [entry.personID], reason: "师徒")
        await expectRefusal(.permissionDenied) {
            try await arena.desk(contest.judges[1]).judges.declareInterest(request)
        }
        #expect(
            try await arena.desk(judge).judges.declareInterest(request).declaredPersonIDs == [entry.personID])
        let sheet = try await arena.bureau.marking.getMarkSheet(.init(entryID: entry.entryID))
        #expect(!sheet.locked && !sheet.marks.contains { $0.judgeID == judge.judgeID })
        await expectRefusal(.failedPrecondition, "MARK_SHEETS_NOT_LOCKED") { try await arena.announce(contest) }
        #expect(
            try await arena.bureau.marking.getMarkSheet(.init(entryID: contest.entries[1].entryID)).locked)
        await expectRefusal(.notFound, "JUDGE_NOT_FOUND") {
            try await arena.bureau.judges.declareInterest(
                .init(judgeID: "jdg_none", personIDs: [entry.personID], reason: "师徒"))
        }
        // Another judge in the place, and the sheet is complete again.
        let other = try await arena.judge(try await arena.person(70), contest.event)
        try await arena.mark(entry, by: contest.judges.prefix(2) + [other])
        _ = try await arena.lock(entry)
        _ = try await arena.announce(contest)
        await expectRefusal(.alreadyExists, "RESULTS_ALREADY_PUBLISHED") {
            try await arena.desk(judge).judges.declareInterest(request)
        }
    }

    @Test func `a judge is dismissed once, with the marks where they may not count, and another is appointed`()
        async throws
    {
        let arena = try await Arena()
        let contest = try await arena.ready(1)
        let (entry, chief) = (contest.entries[0], contest.judges[0])
        try await arena.mark(entry, by: contest.judges)
        let person = try await arena.person(70)
        await expectRefusal(.alreadyExists, "CHIEF_JUDGE_APPOINTED") {
            try await arena.judge(person, contest.event, chief: true)
        }
        let request = DismissJudgeRequest(judgeID: chief.judgeID, reason: "违纪", takesMarksAway: true)
        let dismissed = try await arena.bureau.judges.dismissJudge(request)
        #expect(dismissed.dismissedOn == "2022-06-17" && dismissed.dismissalReason == "违纪")
        await expectRefusal(.failedPrecondition, "JUDGE_DISMISSED") {
            try await arena.bureau.judges.dismissJudge(.init(judgeID: chief.judgeID, reason: "再次"))
        }
        await expectRefusal(.failedPrecondition, refusals: ["judge_dismissed"]) {
            try await arena.enter([Mark(aspectKey: "A1", judgementScore: 1)], on: entry, by: chief)
        }
        let next = try await arena.judge(person, contest.event, chief: true)
        let judges = try await arena.bureau.judges.listJudges(.init(eventID: contest.event.eventID)).judges
        #expect(judges.map(\.judgeID) == contest.judges.map(\.judgeID) + [next.judgeID])
        #expect(judges[0] == dismissed)
        try await arena.mark(entry, by: [contest.judges[1], contest.judges[2], next])
        #expect(try await arena.lock(entry).locked)
        await expectRefusal(.permissionDenied) {
            try await arena.client(.cityBureau("210200")).judges.listJudges(.init(eventID: contest.event.eventID))
        }
    }

    @Test func `ids that are none are named`() async throws {
        let arena = try await Arena()
        await expectRefusal(.invalidArgument, "FIELD_INVALID", field: "declared_person_ids[1]") {
            try await arena.bureau.judges.appointJudge(
                .init(eventID: "evt_1", personID: "per_1", declaredPersonIDs: ["per_2", "per 3"]))
        }
    }
}
