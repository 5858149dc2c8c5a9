internal import CompetitionMessages
internal import RPC
internal import ServiceTesting
internal import Storage
internal import Testing

struct MarkingTests {
    @Test func `a scheme adds up to 100 marks and stands once marking has begun`() async throws {
        let arena = try await Arena()
        let (_, event, _) = try await arena.opened()
        await expectRefusal(.notFound, "MARKING_SCHEME_NOT_FOUND") {
            try await arena.client(.anonymous).marking.getMarkingScheme(.init(eventID: event.eventID))
        }
        await expectRefusal(.invalidArgument, refusals: ["marking_plan_total"]) {
            try await arena.bureau.marking.setMarkingScheme(
                .init(eventID: event.eventID, criteria: Array(Arena.criteria.prefix(1))))
        }
        await expectRefusal(.invalidArgument, refusals: ["marking_plan_judges"]) {
            try await arena.bureau.marking.setMarkingScheme(
                .init(eventID: event.eventID, criteria: Arena.criteria, judgesPerAspect: 2))
        }
        await expectRefusal(.permissionDenied) {
            try await arena.client(.enterprise(Arena.firm)).marking.setMarkingScheme(
                .init(eventID: event.eventID, criteria: Arena.criteria))
        }
        try await arena.scheme(event)
        let scheme = try await arena.scheme(event)
        #expect(
            try await arena.client(.anonymous).marking.getMarkingScheme(.init(eventID: event.eventID)) == scheme
        )
    }

    @Test func `after the first mark the scheme, the entries and withdrawals are closed`() async throws {
        let arena = try await Arena()
        let contest = try await arena.ready(1)
        try await arena.mark(contest.entries[0], by: contest.judges)
        #expect(
            try await arena.province.competitionEvents.getCompetitionEvent(
                .init(eventID: contest.event.eventID)
            ).state
                == .marking)
        await expectRefusal(.failedPrecondition, "MARKING_BEGUN") { try await arena.scheme(contest.event) }
        await expectRefusal(.failedPrecondition, "MARKING_BEGUN") {
            try await arena.bureau.entries.withdrawEntry(
                .init(entryID: contest.entries[0].entryID, reason: "不来了"))
        }
        try arena.move(to: "2022-06-10")
        let late = try await arena.person(50)
        await expectRefusal(.failedPrecondition, refusals: ["entry_marking_begun"]) {
            try await arena.enter(late, contest.event, contest.delegation)
        }
    }

    @Test(arguments: [
        (Mark(aspectKey: "A2", markHundredths: 2001), "MARK_OUT_OF_RANGE", "marks[1]"),
        (Mark(aspectKey: "A1", markHundredths: 100), "MARK_OUT_OF_RANGE", "marks[1]"),
        (Mark(aspectKey: "A2", judgementScore: 1), "MARK_OUT_OF_RANGE", "marks[1]"),
        (Mark(aspectKey: "A1", judgementScore: 4), "FIELD_INVALID", "marks[1].judgement_score"),
        (Mark(aspectKey: "A1", judgementScore: -1), "FIELD_INVALID", "marks[1].judgement_score"),
        (Mark(aspectKey: "A2", markHundredths: -1), "FIELD_INVALID", "marks[1].mark_hundredths"),
        (Mark(markHundredths: 1), "FIELD_REQUIRED", "marks[1].aspect_key"),
    ])
    func `a mark keeps to what its aspect knows`(_ mark: Mark, _ reason: String, _ field: String) async throws {
        let arena = try await Arena()
        let contest = try await arena.ready(1)
        let marks = [Mark(aspectKey: "B1", markHundredths: 1), mark]
        await expectRefusal(.invalidArgument, reason, field: field) {
            try await arena.bureau.marking.enterMarks(
                .init(entryID: contest.entries[0].entryID, judgeID: contest.judges[0].judgeID, marks: marks))
        }
    }

    @Test func `an unknown aspect, judge or entry is not found, and none of the marks is kept`() async throws {
        let arena = try await Arena()
        let contest = try await arena.ready(1)
        let entry = contest.entries[0].entryID
        let judge = contest.judges[0].judgeID
        let known = Mark(aspectKey: "A1", judgementScore: 2)
        await expectRefusal(.notFound, "ASPECT_NOT_FOUND", field: "marks[1].aspect_key") {
            try await arena.bureau.marking.enterMarks(
                .init(entryID: entry, judgeID: judge, marks: [known, Mark(aspectKey: "Z9", markHundredths: 1)]))
        }
        #expect(try await arena.bureau.marking.getMarkSheet(.init(entryID: entry)).marks.isEmpty)
        await expectRefusal(.notFound, "JUDGE_NOT_FOUND") {
            try await arena.bureau.marking.enterMarks(
                .init(entryID: entry, judgeID: "jdg_none", marks: [known]))
        }
        await expectRefusal(.notFound, "ENTRY_NOT_FOUND") {
            try await arena.bureau.marking.enterMarks(
                .init(entryID: "ent_none", judgeID: judge, marks: [known]))
        }
        await expectRefusal(.invalidArgument, "FIELD_REQUIRED", field: "marks") {
            try await arena.bureau.marking.enterMarks(.init(entryID: entry, judgeID: judge))
        }
    }

    @Test func `without a scheme nobody is marked`() async throws {
        let arena = try await Arena()
        let (_, event, delegation) = try await arena.opened()
        let entry = try await arena.enter(try await arena.person(1), event, delegation)
        let judge = try await arena.judge(try await arena.person(2), event)
        try arena.move(to: "2022-06-15")
        await expectRefusal(.failedPrecondition, "NO_MARKING_SCHEME") {
            try await arena.bureau.marking.enterMarks(
                .init(
                    entryID: entry.entryID, judgeID: judge.judgeID, marks: [Mark(aspectKey: "A1", judgementScore: 1)]))
        }
        await expectRefusal(.failedPrecondition, "NO_MARKING_SCHEME") { try await arena.lock(entry) }
    }

    @Test func `a judge does not mark where an interest was declared, nor competes`() async throws {
        let arena = try await Arena()
        let (_, event, delegation) = try await arena.opened()
        try await arena.scheme(event)
        let people = try await arena.persons(1...4)
        let entry = try await arena.enter(people[0], event, delegation)
        let ofPerson = try await arena.bureau.marking.appointJudge(
            .init(eventID: event.eventID, personID: people[1], declaredPersonIDs: [people[0]]))
        let ofDelegation = try await arena.bureau.marking.appointJudge(
            .init(eventID: event.eventID, personID: people[2], declaredDelegationIDs: [delegation.delegationID]))
        try arena.move(to: "2022-06-15")
        for (judge, reason) in [(ofPerson, "judge_declared_person"), (ofDelegation, "judge_declared_delegation")] {
            await expectRefusal(.failedPrecondition, refusals: [reason]) {
                try await arena.bureau.marking.enterMarks(
                    .init(
                        entryID: entry.entryID, judgeID: judge.judgeID,
                        marks: [Mark(aspectKey: "A1", judgementScore: 3)]))
            }
        }
        try arena.move(to: "2022-06-05")
        await expectRefusal(.failedPrecondition, refusals: ["judge_competes"]) {
            try await arena.judge(people[0], event)
        }
        await expectRefusal(.failedPrecondition, refusals: ["judge_competes"]) {
            try await arena.enter(people[1], event, delegation)
        }
        await expectRefusal(.alreadyExists, "JUDGE_ALREADY_APPOINTED") { try await arena.judge(people[1], event) }
        await expectRefusal(.notFound, "PERSON_NOT_FOUND") { try await arena.judge("per_none", event) }
    }

    @Test func `a sheet is locked complete, and not touched afterwards`() async throws {
        let arena = try await Arena()
        let contest = try await arena.ready(1)
        let entry = contest.entries[0]
        await expectRefusal(
            .failedPrecondition, refusals: ["mark_sheet_unmarked", "mark_sheet_unmarked", "mark_sheet_unmarked"]
        ) { try await arena.lock(entry) }
        try await arena.mark(entry, by: Array(contest.judges.prefix(2)))
        await expectRefusal(.failedPrecondition, refusals: ["mark_sheet_judge_count"]) { try await arena.lock(entry) }
        let third = EnterMarksRequest(
            entryID: entry.entryID, judgeID: contest.judges[2].judgeID,
            marks: [Mark(aspectKey: "A1", judgementScore: 0)])
        #expect(try await arena.bureau.marking.enterMarks(third).anomalies.count == 1)
        await expectRefusal(.failedPrecondition, refusals: ["mark_sheet_spread"]) { try await arena.lock(entry) }
        var settled = third
        settled.marks = [Mark(aspectKey: "A1", judgementScore: 1)]
        _ = try await arena.bureau.marking.enterMarks(settled)
        let locked = try await arena.lock(entry)
        // A1: 5 of 9 points of 4000, half up.
        #expect(locked.totalHundredths == 2222 + 1000 + 2000)
        #expect(locked.locked && locked.anomalies.isEmpty && locked.marks.count == 5)
        #expect(try await arena.bureau.marking.getMarkSheet(.init(entryID: entry.entryID)) == locked)
        let late = settled
        await expectRefusal(.failedPrecondition, "MARK_SHEET_LOCKED") {
            try await arena.bureau.marking.enterMarks(late)
        }
        await expectRefusal(.failedPrecondition, "MARK_SHEET_LOCKED") { try await arena.lock(entry) }
        await expectRefusal(.permissionDenied) {
            try await arena.client(.cityBureau("210200")).marking.getMarkSheet(.init(entryID: entry.entryID))
        }
    }

    @Test func `a scheme says what each aspect is, and every place that does not is named`() async throws {
        let arena = try await Arena()
        let (_, event, _) = try await arena.opened()
        var criteria = Arena.criteria
        criteria[0].aspects[1].method = .unspecified
        criteria[1].name = ""
        criteria[1].aspects[0].maxMarkHundredths = 10001
        let wrong = criteria
        let refusal = await expectRefusal(.invalidArgument) {
            try await arena.bureau.marking.setMarkingScheme(.init(eventID: event.eventID, criteria: wrong))
        }
        #expect(
            refusal?.violatedFields == [
                "criteria[0].aspects[1].method", "criteria[1].name", "criteria[1].aspects[0].max_mark_hundredths",
            ])
        await expectRefusal(.invalidArgument, "FIELD_REQUIRED", field: "criteria") {
            try await arena.bureau.marking.setMarkingScheme(.init(eventID: event.eventID))
        }
        await expectRefusal(.notFound, "EVENT_NOT_FOUND", field: "event_id") {
            try await arena.bureau.marking.setMarkingScheme(.init(eventID: "evt_none", criteria: Arena.criteria))
        }
        await expectRefusal(.invalidArgument, "FIELD_INVALID", field: "declared_person_ids[1]") {
            try await arena.bureau.marking.appointJudge(
                .init(eventID: event.eventID, personID: "per_1", declaredPersonIDs: ["per_2", "per 3"]))
        }
    }

    @Test func `scores are not compared without the figure that says how far they may differ`() async throws {
        let arena = try await Arena(without: .judgementSpread)
        let contest = try await arena.ready(1)
        await expectRefusal(.failedPrecondition, "FIGURE_MISSING") {
            try await arena.mark(contest.entries[0], by: contest.judges)
        }
        await expectRefusal(.failedPrecondition, "FIGURE_MISSING") { try await arena.lock(contest.entries[0]) }
    }

    @Test(
        arguments: [
            "UPDATE mark SET value = 5000000000", "UPDATE marking_aspect SET maximum = 5000000000",
            "UPDATE marking_aspect SET maximum = 1", "UPDATE competition_event SET judges_per_aspect = 5000000000",
        ] as [SQL])
    func `a sheet whose marks or scheme cannot be read gives no total`(_ damage: SQL) async throws {
        let arena = try await Arena()
        let contest = try await arena.ready(1)
        let entry = contest.entries[0]
        try await arena.mark(entry, by: contest.judges)
        try await arena.damage(damage)
        await expectDefects("DATA_LOSS database corrupt") {
            await expectRefusal(.dataLoss, "STORAGE_CORRUPT") {
                try await arena.bureau.marking.getMarkSheet(.init(entryID: entry.entryID))
            }
        }
    }
}
