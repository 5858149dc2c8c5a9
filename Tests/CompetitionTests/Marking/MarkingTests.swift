internal import CompetitionMessages
internal import RPC
internal import ServiceTesting
internal import Storage
internal import Testing

struct MarkingTests {
    @Test func `a scheme adds up to 100 marks, has the judges of the policy book, and stands once marking has begun`()
        async throws
    {
        let arena = try await Arena()
        let (_, event, _) = try await arena.opened()
        await expectRefusal(.notFound, "MARKING_SCHEME_NOT_FOUND") {
            try await arena.client(.anonymous).marking.getMarkingScheme(.init(eventID: event.eventID))
        }
        await expectRefusal(.invalidArgument, refusals: ["marking_plan_total"]) {
            try await arena.bureau.marking.setMarkingScheme(
                .init(eventID: event.eventID, criteria: Array(Arena.criteria.prefix(1))))
        }
        for judges in [1, 2, 11] as [Int32] {
            await expectRefusal(.invalidArgument, refusals: ["marking_plan_judges"]) {
                try await arena.bureau.marking.setMarkingScheme(
                    .init(eventID: event.eventID, criteria: Arena.criteria, judgesPerAspect: judges))
            }
        }
        await expectRefusal(.invalidArgument, refusals: ["marking_plan_measurers", "marking_plan_extremes"]) {
            try await arena.bureau.marking.setMarkingScheme(
                .init(
                    eventID: event.eventID, criteria: Arena.criteria, judgesPerAspect: 3, measurersPerAspect: 1,
                    dropsExtremes: true))
        }
        await expectRefusal(.permissionDenied) {
            try await arena.client(.enterprise(Arena.firm)).marking.setMarkingScheme(
                .init(eventID: event.eventID, criteria: Arena.criteria))
        }
        try await arena.scheme(event)
        let scheme = try await arena.scheme(event)
        #expect(scheme.judgesPerAspect == 3 && scheme.measurersPerAspect == 2)
        #expect(try await arena.client(.anonymous).marking.getMarkingScheme(.init(eventID: event.eventID)) == scheme)
        let lacking = try await Arena(without: .measurementJudgesLeast)
        let (_, other, _) = try await lacking.opened()
        await expectRefusal(.failedPrecondition, "FIGURE_MISSING") { try await lacking.scheme(other) }
    }

    @Test func `after the first mark the scheme, the entries and withdrawals are closed`() async throws {
        let arena = try await Arena()
        let contest = try await arena.ready(1)
        try await arena.mark(contest.entries[0], by: contest.judges)
        #expect(
            try await arena.province.competitionEvents.getCompetitionEvent(.init(eventID: contest.event.eventID)).state
                == .marking)
        await expectRefusal(.failedPrecondition, "MARKING_BEGUN") { try await arena.scheme(contest.event) }
        await expectRefusal(.failedPrecondition, "MARKING_BEGUN") {
            try await arena.bureau.entries.withdrawEntry(.init(entryID: contest.entries[0].entryID, reason: "不来了"))
        }
        await expectRefusal(.failedPrecondition, "MARKING_BEGUN") {
            try await arena.bureau.competitionEvents.changeCompetitionEvent(
                .init(eventID: contest.event.eventID, name: "别名", reason: "更名"))
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
        (Mark(aspectKey: "A2", markHundredths: 5, zero: true), "MARK_OUT_OF_RANGE", "marks[1]"),
        (Mark(aspectKey: "A2"), "MARK_BLANK", "marks[1]"),
        (Mark(aspectKey: "A1"), "MARK_BLANK", "marks[1]"),
        (Mark(aspectKey: "A1", judgementScore: 4), "FIELD_INVALID", "marks[1].judgement_score"),
        (Mark(aspectKey: "A2", markHundredths: -1), "FIELD_INVALID", "marks[1].mark_hundredths"),
        (Mark(markHundredths: 1), "FIELD_REQUIRED", "marks[1].aspect_key"),
    ])
    func `a mark keeps to what its aspect knows, and a blank is none`(
        _ mark: Mark, _ reason: String, _ field: String
    ) async throws {
        let arena = try await Arena()
        let contest = try await arena.ready(1)
        let marks = [Mark(aspectKey: "B1", markHundredths: 1), mark]
        await expectRefusal(.invalidArgument, reason, field: field) {
            try await arena.enter(marks, on: contest.entries[0], by: contest.judges[0])
        }
    }

    @Test func `only a judge's own account marks, under the station's code, and sees nothing of others`() async throws {
        let arena = try await Arena()
        let contest = try await arena.ready(2)
        let entry = contest.entries[0]
        let request = EnterMarksRequest(
            eventID: entry.eventID, stationCode: entry.stationCode, marks: [Mark(aspectKey: "A1", judgementScore: 2)])
        for caller in [TestCaller.province, .cityBureau(Arena.city), .worker(contest.judges[0].personID)] {
            await expectRefusal(.permissionDenied) { try await arena.client(caller).marking.enterMarks(request) }
        }
        await expectRefusal(.permissionDenied, "OUT_OF_SCOPE") {
            try await arena.desk(person: entry.personID).marking.enterMarks(request)
        }
        await expectRefusal(.notFound, "EVENT_NOT_FOUND") {
            try await arena.desk(contest.judges[0]).marking.listStations(.init(eventID: "evt_none"))
        }
        let sheet = try await arena.desk(contest.judges[0]).marking.enterMarks(request)
        #expect(sheet.marks.count == 1 && !sheet.signed && sheet.stationCode == entry.stationCode)
        let other = try await arena.desk(contest.judges[1]).marking.getJudgeSheet(
            .init(eventID: entry.eventID, stationCode: entry.stationCode))
        #expect(other.marks.isEmpty)
        let stations = try await arena.desk(contest.judges[1]).marking.listStations(.init(eventID: entry.eventID))
        #expect(stations.stations.map(\.stationCode) == ["S01", "S02"])
        await expectRefusal(.notFound, "STATION_NOT_FOUND") {
            try await arena.desk(contest.judges[0]).marking.getJudgeSheet(
                .init(eventID: entry.eventID, stationCode: "S99"))
        }
        await expectRefusal(.notFound, "ASPECT_NOT_FOUND", field: "marks[0].aspect_key") {
            try await arena.enter([Mark(aspectKey: "Z9", markHundredths: 1)], on: entry, by: contest.judges[0])
        }
        await expectRefusal(.failedPrecondition, "NO_MARKS_TO_SIGN") {
            try await arena.desk(contest.judges[2]).marking.signJudgeSheet(
                .init(eventID: entry.eventID, stationCode: entry.stationCode))
        }
    }

    @Test func `without a scheme nobody is marked`() async throws {
        let arena = try await Arena()
        let (_, event, delegation) = try await arena.opened()
        let entered = try await arena.enter(try await arena.person(1), event, delegation)
        let judge = try await arena.judge(try await arena.person(2), event)
        let entry = try await arena.drawn(event, [entered])[0]
        await expectRefusal(.failedPrecondition, "CONTEST_NOT_BEGUN") {
            try await arena.enter([Mark(aspectKey: "A1", judgementScore: 1)], on: entry, by: judge)
        }
        try arena.move(to: "2022-06-15")
        await expectRefusal(.failedPrecondition, "NO_MARKING_SCHEME") {
            try await arena.enter([Mark(aspectKey: "A1", judgementScore: 1)], on: entry, by: judge)
        }
        await expectRefusal(.failedPrecondition, "NO_MARKING_SCHEME") { try await arena.lock(entry) }
    }

    @Test func `a sheet is locked complete, measured by two, signed, and not touched afterwards`() async throws {
        let arena = try await Arena()
        let contest = try await arena.ready(1)
        let (entry, judges) = (contest.entries[0], contest.judges)
        await expectRefusal(
            .failedPrecondition, refusals: ["mark_sheet_unmarked", "mark_sheet_unmarked", "mark_sheet_unmarked"]
        ) { try await arena.lock(entry) }
        try await arena.mark(entry, by: Array(judges.prefix(2)))
        await expectRefusal(.failedPrecondition, refusals: ["mark_sheet_judge_count"]) { try await arena.lock(entry) }
        try await arena.enter([Mark(aspectKey: "A1", zero: true)], on: entry, by: judges[2])
        await expectRefusal(.failedPrecondition, refusals: ["mark_sheet_spread", "mark_sheet_unsigned"]) {
            try await arena.lock(entry)
        }
        try await arena.enter([Mark(aspectKey: "A1", judgementScore: 1)], on: entry, by: judges[2])
        await expectRefusal(.failedPrecondition, refusals: ["mark_sheet_unsigned"]) { try await arena.lock(entry) }
        let sign = SignJudgeSheetRequest(eventID: entry.eventID, stationCode: entry.stationCode)
        #expect(try await arena.desk(judges[2]).marking.signJudgeSheet(sign).signed)
        let locked = try await arena.lock(entry)
        // A1: 5 of 9 points of 4000, half up.
        #expect(locked.totalHundredths == 2222 + 1000 + 2000)
        #expect(
            locked.locked && locked.anomalies.isEmpty && locked.marks.count == 7 && locked.signedJudgeIDs.count == 3)
        #expect(try await arena.bureau.marking.getMarkSheet(.init(entryID: entry.entryID)) == locked)
        await expectRefusal(.failedPrecondition, "MARK_SHEET_LOCKED") {
            try await arena.enter([Mark(aspectKey: "A1", judgementScore: 1)], on: entry, by: judges[2])
        }
        await expectRefusal(.failedPrecondition, "MARK_SHEET_LOCKED") { try await arena.lock(entry) }
        await expectRefusal(.permissionDenied) {
            try await arena.client(.cityBureau("210200")).marking.getMarkSheet(.init(entryID: entry.entryID))
        }
        await expectRefusal(.notFound, "ENTRY_NOT_FOUND") {
            try await arena.bureau.marking.getMarkSheet(.init(entryID: "ent_none"))
        }
    }

    @Test func `a mark too many is taken away, and the sheet is locked after all`() async throws {
        let arena = try await Arena()
        let contest = try await arena.ready(1)
        let entry = contest.entries[0]
        let fourth = try await arena.judge(try await arena.person(60), contest.event)
        try await arena.mark(entry, by: contest.judges)
        try await arena.enter([Mark(aspectKey: "A1", judgementScore: 3)], on: entry, by: fourth)
        await expectRefusal(.failedPrecondition, refusals: ["mark_sheet_judge_count", "mark_sheet_unsigned"]) {
            try await arena.lock(entry)
        }
        var request = RemoveMarkRequest(
            entryID: entry.entryID, judgeID: fourth.judgeID, aspectKey: "A1", reason: "多评一次")
        #expect(try await arena.bureau.marking.removeMark(request).anomalies.isEmpty)
        request.reason = "再次"
        let again = request
        await expectRefusal(.notFound, "MARK_NOT_FOUND") { try await arena.bureau.marking.removeMark(again) }
        #expect(try await arena.lock(entry).locked)
    }

    @Test func `a locked sheet is opened again by two: the organiser asks, the chief judge confirms, all sign anew`()
        async throws
    {
        let arena = try await Arena()
        let contest = try await arena.ready(1)
        let (entry, judges) = (contest.entries[0], contest.judges)
        let request = RequestReopeningRequest(entryID: entry.entryID, reason: "漏看一处")
        await expectRefusal(.failedPrecondition, "MARK_SHEET_NOT_LOCKED") {
            try await arena.bureau.marking.requestReopening(request)
        }
        try await arena.mark(entry, by: judges)
        _ = try await arena.lock(entry)
        let confirm = ConfirmReopeningRequest(eventID: entry.eventID, stationCode: entry.stationCode)
        await expectRefusal(.failedPrecondition, "NO_REOPENING_REQUESTED") {
            try await arena.desk(judges[0]).marking.confirmReopening(confirm)
        }
        #expect(try await arena.bureau.marking.requestReopening(request).reopeningReason == "漏看一处")
        await expectRefusal(.alreadyExists, "REOPENING_REQUESTED") {
            try await arena.bureau.marking.requestReopening(request)
        }
        await expectRefusal(.failedPrecondition, "NOT_CHIEF_JUDGE") {
            try await arena.desk(judges[1]).marking.confirmReopening(confirm)
        }
        #expect(try await !arena.desk(judges[0]).marking.confirmReopening(confirm).locked)
        await expectRefusal(.failedPrecondition, refusals: ["mark_sheet_unsigned"]) { try await arena.lock(entry) }
        try await arena.mark(entry, by: judges, measured: 3000)
        #expect(try await arena.lock(entry).totalHundredths == 2667 + 1000 + 3000)
    }

    @Test func `every place of a scheme that says too little is named`() async throws {
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
    }

    @Test func `scores are not compared without the figure that says how far they may differ`() async throws {
        let arena = try await Arena(without: .judgementSpread)
        let contest = try await arena.ready(1)
        try await arena.mark(contest.entries[0], by: contest.judges)
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
