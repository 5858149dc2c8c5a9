internal import CompetitionMessages
internal import RPC
internal import Ground
internal import ServiceTesting
internal import Testing

struct EnterCompetitorTests {
    @Test func `entries are taken while registration is open, once for each person`() async throws {
        let arena = try await Arena()
        let (_, event, delegation) = try await arena.opened()
        let people = try await arena.persons(1...2)
        for (day, reason) in [
            ("2022-05-31", "entry_registration_not_open"), ("2022-06-11", "entry_registration_closed"),
        ] {
            try arena.move(to: day)
            await expectRefusal(.failedPrecondition, "REFUSED", refusals: [reason]) {
                try await arena.enter(people[0], event, delegation)
            }
        }
        try arena.move(to: "2022-06-10")
        let entry = try await arena.enter(people[0], event, delegation)
        #expect(entry.state == .entered)
        #expect(entry.startNumber.isEmpty && entry.stationCode.isEmpty && entry.memberPersonIDs == [people[0]])
        #expect(entry.shownName.hasSuffix("*"))
        await expectRefusal(.alreadyExists, "ALREADY_ENTERED") {
            try await arena.enter(people[0], event, delegation)
        }
        #expect(try await arena.enter(people[1], event, delegation).state == .entered)
        #expect(try await arena.bureau.entries.listEntries(.init(eventID: event.eventID)).entries.count == 2)
        await expectRefusal(.notFound, "PERSON_NOT_FOUND") { try await arena.enter("per_none", event, delegation) }
        await expectRefusal(.notFound, "DELEGATION_NOT_FOUND") {
            try await arena.enter(people[0], event, Delegation(delegationID: "dlg_none"))
        }
        await expectRefusal(.notFound, "EVENT_NOT_FOUND") {
            try await arena.enter(people[0], CompetitionEvent(eventID: "evt_none"), delegation)
        }
    }

    @Test func `a delegation's quota is used up, and a withdrawal frees the seat`() async throws {
        let arena = try await Arena()
        let (_, event, delegation) = try await arena.opened(quota: 1)
        let people = try await arena.persons(1...2)
        let entry = try await arena.enter(people[0], event, delegation)
        await expectRefusal(.failedPrecondition, refusals: ["entry_quota_used_up"]) {
            try await arena.enter(people[1], event, delegation)
        }
        let withdraw = WithdrawEntryRequest(entryID: entry.entryID, reason: "受伤")
        await expectRefusal(.permissionDenied) {
            try await arena.client(.cityBureau("210200")).entries.withdrawEntry(withdraw)
        }
        #expect(try await arena.bureau.entries.withdrawEntry(withdraw).state == .withdrawn)
        await expectRefusal(.failedPrecondition, "ENTRY_OUT") {
            try await arena.bureau.entries.withdrawEntry(withdraw)
        }
        _ = try await arena.enter(people[1], event, delegation)
        #expect(
            try await arena.province.competitionEvents.getCompetitionEvent(
                .init(eventID: event.eventID)
            ).entryCount
                == 1)
    }

    @Test func `of 32 at once for the last seat of a delegation one gets it`() async throws {
        let arena = try await Arena()
        let (_, event, delegation) = try await arena.opened(quota: 3)
        let people = try await arena.persons(1...34)
        for person in people.prefix(2) { _ = try await arena.enter(person, event, delegation) }
        let rest = Array(people.dropFirst(2))
        let outcomes = await race(32) { try await arena.enter(rest[$0], event, delegation) }
        #expect(outcomes.successes.count == 1)
        #expect(outcomes.refusals.count == 31)
        #expect(outcomes.refusals.allSatisfy { $0.code == .failedPrecondition })
        #expect(try await arena.bureau.entries.listEntries(.init(eventID: event.eventID)).entries.count == 3)
    }

    @Test func `of 16 at once for the same person one is entered`() async throws {
        let arena = try await Arena()
        let (_, event, delegation) = try await arena.opened()
        let person = try await arena.person(1)
        let outcomes = await race(16) { _ in try await arena.enter(person, event, delegation) }
        #expect(outcomes.successes.count == 1)
        #expect(outcomes.refusals.allSatisfy { $0.reason == "ALREADY_ENTERED" })
    }

    @Test func `who is too old in the year of the contest is not entered`() async throws {
        let arena = try await Arena()
        let competition = try await arena.bureau.competitions.createCompetition(Arena.plan())
        let event = try await arena.event(competition, maxAge: 22)
        let delegation = try await arena.delegation(competition)
        try arena.move(to: "2022-06-05")
        let old = try await arena.person(1, birth: "19991231")
        let young = try await arena.person(2, birth: "20000101")
        await expectRefusal(.failedPrecondition, refusals: ["entry_over_age"]) {
            try await arena.enter(old, event, delegation)
        }
        _ = try await arena.enter(young, event, delegation)
    }

    @Test func `only a rank in the final results of the competition that leads here qualifies, and not for ever`()
        async throws
    {
        let arena = try await Arena()
        let provincial = try await arena.province.competitions.createCompetition(
            Arena.plan(.provincial, month: "2022-08", region: "210000"))
        let event = try await arena.event(provincial, qualifying: 1)
        let sender = try await arena.delegation(provincial)
        let late = try await arena.province.competitions.createCompetition(
            Arena.plan(.provincial, month: "2025-08", region: "210000"))
        let lateEvent = try await arena.event(late, qualifying: 1)
        let lateSender = try await arena.delegation(late)
        let contest = try await arena.marked(parent: provincial.competitionID)
        let stray = try await arena.marked(name: "别的大赛", from: 11)
        let (first, second) = (contest.entries[0].personID, contest.entries[1].personID)
        try arena.move(to: "2022-08-05")
        await expectRefusal(.failedPrecondition, refusals: ["entry_not_qualified"]) {
            try await arena.enter(first, event, sender)
        }
        try arena.move(to: "2022-06-17")
        _ = try await arena.publish(contest)
        try arena.move(to: "2022-06-17")
        _ = try await arena.publish(stray)
        try arena.move(to: "2022-08-05")
        _ = try await arena.enter(first, event, sender)
        for other in [second, stray.entries[0].personID] {
            await expectRefusal(.failedPrecondition, refusals: ["entry_not_qualified"]) {
                try await arena.enter(other, event, sender)
            }
        }
        try await arena.damage("UPDATE competition SET parent_competition_id = \(late.competitionID) WHERE tier = 4")
        try arena.move(to: "2025-08-05")
        await expectRefusal(.failedPrecondition, refusals: ["entry_not_qualified"]) {
            try await arena.enter(first, lateEvent, lateSender)
        }
    }

    @Test func `who withdrew is entered again, for another delegation, and the first entry stays in the record`()
        async throws
    {
        let arena = try await Arena()
        let (competition, event, delegation) = try await arena.opened()
        let other = try await arena.delegation(competition, "沈阳二队")
        let person = try await arena.person(1)
        let first = try await arena.enter(person, event, delegation)
        let worker = arena.client(.worker(person))
        #expect(
            try await worker.entries.withdrawEntry(.init(entryID: first.entryID, reason: "报错代表队")).state == .withdrawn)
        let second = try await arena.enter(person, event, other)
        #expect(second.delegationID == other.delegationID && second.entryID != first.entryID)
        let own = try await worker.entries.listPersonEntries(.init(personID: person)).entries
        #expect(own.map(\.entryID) == [second.entryID, first.entryID])
        #expect(own.map(\.reason) == ["", "报错代表队"])
        let sent = try await arena.bureau.entries.listDelegationEntries(.init(delegationID: other.delegationID))
        #expect(sent.entries.map(\.entryID) == [second.entryID])
        await expectRefusal(.notFound, "DELEGATION_NOT_FOUND") {
            try await arena.bureau.entries.listDelegationEntries(.init(delegationID: "dlg_none"))
        }
        await expectRefusal(.permissionDenied) {
            try await arena.client(.worker("per_x")).entries.listPersonEntries(.init(personID: person))
        }
    }

    @Test func `a team is entered as one, and nobody of it twice`() async throws {
        let arena = try await Arena()
        let competition = try await arena.bureau.competitions.createCompetition(Arena.plan())
        let event = try await arena.bureau.competitionEvents.addCompetitionEvent(
            .init(
                competitionID: competition.competitionID, name: "机电一体化", occupationCode: Arena.welder,
                ranking: .noTies, teamSize: 2, entryQuota: 1))
        let delegation = try await arena.delegation(competition)
        try arena.move(to: "2022-06-05")
        let people = try await arena.persons(1...4)
        await expectRefusal(.failedPrecondition, refusals: ["entry_team_size"]) {
            try await arena.enter(people[0], event, delegation)
        }
        var request = EnterCompetitorRequest(
            eventID: event.eventID, delegationID: delegation.delegationID, personID: people[0],
            teamMemberIDs: [people[1]], teamName: "沈阳一组", nameMayBeShown: true)
        let team = try await arena.bureau.entries.enterCompetitor(request)
        #expect(team.memberPersonIDs == [people[0], people[1]].sorted() && !team.shownName.contains("*"))
        request.personID = people[2]
        let again = request
        await expectRefusal(.alreadyExists, "ALREADY_ENTERED") {
            try await arena.bureau.entries.enterCompetitor(again)
        }
        request.teamMemberIDs = [people[3]]
        let third = request
        await expectRefusal(.failedPrecondition, refusals: ["entry_event_quota_used_up"]) {
            try await arena.bureau.entries.enterCompetitor(third)
        }
    }

    @Test func `students are students, workers work, and a firm sends its own`() async throws {
        let arena = try await Arena()
        let competition = try await arena.bureau.competitions.createCompetition(Arena.plan())
        func group(_ name: String, students: Bool, workers: Bool) async throws -> CompetitionEvent {
            try await arena.bureau.competitionEvents.addCompetitionEvent(
                .init(
                    competitionID: competition.competitionID, name: name, occupationCode: Arena.welder,
                    ranking: .noTies, studentGroup: students, workersOnly: workers))
        }
        let students = try await group("学生组", students: true, workers: false)
        let workers = try await group("职工组", students: false, workers: true)
        let delegation = try await arena.delegation(competition)
        let firm = try await arena.client(.enterprise(Arena.firm)).delegations.registerDelegation(
            .init(
                competitionID: competition.competitionID, name: "本厂", regionCode: Arena.city, creditCode: Arena.firm))
        try arena.move(to: "2022-06-05")
        let person = try await arena.person(1)
        await expectRefusal(.failedPrecondition, refusals: ["entry_not_student"]) {
            try await arena.enter(person, students, delegation)
        }
        await expectRefusal(.failedPrecondition, refusals: ["entry_not_in_work"]) {
            try await arena.enter(person, workers, delegation)
        }
        await expectRefusal(.failedPrecondition, refusals: ["entry_not_in_work", "entry_not_of_delegation"]) {
            try await arena.client(.enterprise(Arena.firm)).entries.enterCompetitor(
                .init(eventID: workers.eventID, delegationID: firm.delegationID, personID: person))
        }
    }

    @Test func `a city enters only its own delegation`() async throws {
        let arena = try await Arena()
        let (competition, event, delegation) = try await arena.opened()
        let person = try await arena.person(1)
        let request = EnterCompetitorRequest(
            eventID: event.eventID, delegationID: delegation.delegationID, personID: person)
        for caller in [
            TestCaller.cityBureau("210200"), .enterprise(Arena.firm), .worker(person), .auditor,
        ] {
            await expectRefusal(.permissionDenied) {
                try await arena.client(caller).entries.enterCompetitor(request)
            }
        }
        await expectRefusal(.permissionDenied) {
            try await arena.client(.cityBureau("210200")).delegations.registerDelegation(
                .init(competitionID: competition.competitionID, name: "冒名", regionCode: Arena.city))
        }
    }

    @Test func `a replay gives the first entry`() async throws {
        let arena = try await Arena()
        let (_, event, delegation) = try await arena.opened(quota: 1)
        let request = EnterCompetitorRequest(
            requestID: "e-1", eventID: event.eventID, delegationID: delegation.delegationID,
            personID: try await arena.person(1))
        let first = try await arena.bureau.entries.enterCompetitor(request)
        #expect(try await arena.bureau.entries.enterCompetitor(request) == first)
        #expect(try await arena.bureau.entries.listEntries(.init(eventID: event.eventID)).entries == [first])
    }
}
