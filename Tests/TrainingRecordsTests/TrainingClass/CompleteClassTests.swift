internal import TrainingRecordsMessages
internal import RPC
internal import Ground
internal import ServiceTesting
internal import Testing

struct CompleteClassTests {
    @Test func `completion follows from attendance and assessment, and is counted once`() async throws {
        let town = try await Town()
        var people: [Person] = []
        for index in 0..<4 { people.append(try await town.member(index)) }
        let opened = try await town.openClass()
        try await town.enrol(people, in: opened)
        try await town.attend(Array(people[0...1]), opened)
        try await town.attendFirst([people[2]], opened)
        try await town.assess([people[0], people[2], people[3]], opened)
        try await town.assess([people[1]], opened, points: 59)
        let closed = try await town.school.classes.completeClass(.init(classID: opened.classID))
        #expect(closed.state == .completed)
        #expect(closed.completedCount == 1)
        #expect(closed.completedOn == "2022-07-02")
        #expect(
            closed.completionBasis?.figures.map(\.key) == [
                "training.attendance.min_share", "training.assessment.min_points",
            ])
        let listed = try await town.school.enrolments.listEnrolments(.init(classID: opened.classID))
            .enrolments
        let enrolments = people.compactMap { person in listed.first { $0.personID == person.personID } }
        #expect(enrolments.map(\.state) == [.completed, .notCompleted, .notCompleted, .notCompleted])
        #expect(
            enrolments.map { $0.notCompletedFor.map(\.reason) } == [
                [], ["assessment_below_minimum"], ["attendance_below_minimum"], ["attendance_below_minimum"],
            ])
        #expect(enrolments.map(\.attendanceHundredths) == [10_000, 10_000, 5_000, 0])
        await expectRefusal(.failedPrecondition, refusals: ["class_not_open"]) {
            try await town.school.classes.completeClass(.init(classID: opened.classID))
        }
        let counters = try await town.records.database.counters(
            tasks: ["migrant_workers", "plan.subsidised_training"], region: Town.city, fromMonth: 202207,
            toMonth: 202207)
        #expect(counters.map(\.personTimes) == [1, 1])
        #expect(counters.map(\.persons) == [1, 1])
    }

    @Test func `a class is not closed before its last session, nor by another institution`() async throws {
        let town = try await Town()
        let opened = try await town.openClass()
        try town.move(to: "2022-07-01")
        await expectRefusal(.failedPrecondition, refusals: ["class_not_over"]) {
            try await town.school.classes.completeClass(.init(classID: opened.classID))
        }
        await expectRefusal(.permissionDenied) {
            try await town.client(.institution(Town.otherInstitution)).classes.completeClass(
                .init(classID: opened.classID))
        }
    }

    @Test func `nobody completes a class by a measure that the policy does not state`() async throws {
        let figures = PolicyBook.firstEdition.figures.filter { $0.key != "training.attendance.min_share" }
        let town = try await Town(policy: PolicyBook(edition: 1, figures: figures))
        let opened = try await town.openClass()
        try town.move(to: "2022-07-02")
        await expectRefusal(.failedPrecondition, "FIGURE_MISSING") {
            try await town.school.classes.completeClass(.init(classID: opened.classID))
        }
    }

    @Test func `who did not complete may try the same occupation again`() async throws {
        let town = try await Town()
        let person = try await town.member(1)
        let opened = try await town.openClass()
        try await town.enrol([person], in: opened)
        try town.move(to: "2022-07-02")
        _ = try await town.school.classes.completeClass(.init(classID: opened.classID))
        let again = try await town.openClass(days: ["2022-08-01", "2022-08-02"])
        try await town.enrol([person], in: again)
    }

    @Test func `a completion that was won by fraud is voided, and what it took of the trainee's benefits is free`()
        async throws
    {
        let town = try await Town()
        let person = try await town.member(1)
        let closed = try await town.completedClass([person])
        let seat = try await town.school.enrolments.listEnrolments(.init(classID: closed.classID)).enrolments[0]
        let void = VoidCompletionRequest(enrolmentID: seat.enrolmentID, reason: "虚假培训")
        await expectRefusal(.permissionDenied) {
            try await town.client(.cityBureau(Town.otherCity)).enrolments.voidCompletion(void)
        }
        try await town.budget(10_000)
        let claim = try await town.decidedClaim(closed)
        func counted() async throws -> [Int64] {
            try await town.records.database.counters(
                tasks: ["migrant_workers", "plan.subsidised_training"], region: Town.city, fromMonth: 202207,
                toMonth: 202207
            ).flatMap { [$0.personTimes, $0.persons] }
        }
        #expect(try await counted() == [1, 1, 1, 1])
        let voided = try await town.bureau.enrolments.voidCompletion(void)
        #expect(try await counted() == [0, 0, 0, 0])
        await expectRefusal(.failedPrecondition, refusals: ["training_not_completed"]) {
            try await town.treasury.subsidyClaims.paySubsidyClaim(.init(claimID: claim.claimID))
        }
        #expect(voided.state == .notCompleted)
        #expect(voided.notCompletedFor.map(\.reason) == ["completion_voided"])
        #expect(try await town.bureau.classes.getClass(.init(classID: closed.classID)).completedCount == 0)
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["training_not_completed"]) {
            try await town.bureau.enrolments.voidCompletion(void)
        }
        await expectRefusal(.notFound, "ENROLMENT_NOT_FOUND") {
            try await town.bureau.enrolments.voidCompletion(.init(enrolmentID: "enr_none", reason: "虚假培训"))
        }
        try await town.enrol([person], in: try await town.openClass(days: ["2022-08-01", "2022-08-02"]))
    }

    @Test func `a cancelled class gives back every seat`() async throws {
        let town = try await Town()
        let person = try await town.member(1)
        let opened = try await town.openClass()
        try await town.enrol([person], in: opened)
        let cancelled = try await town.bureau.classes.cancelClass(
            .init(classID: opened.classID, reason: "场地停用"))
        #expect(cancelled.state == .cancelled)
        #expect(cancelled.enrolledCount == 0)
        await expectRefusal(.failedPrecondition, refusals: ["class_not_open"]) {
            try await town.bureau.classes.cancelClass(.init(classID: opened.classID, reason: "场地停用"))
        }
        let enrolments = try await town.school.enrolments.listEnrolments(.init(classID: opened.classID))
            .enrolments
        #expect(enrolments.map(\.state) == [.withdrawn])
        try await town.enrol([person], in: try await town.openClass(days: ["2022-08-01", "2022-08-02"]))
    }
}

extension Town {
    /// Records attendance of the first session only.
    fileprivate func attendFirst(_ people: [Person], _ trainingClass: TrainingClass) async throws {
        _ = try await school.attendance.recordAttendance(
            RecordAttendanceRequest(
                classID: trainingClass.classID, sessionNumber: 1,
                entries: people.map {
                    AttendanceEntry(
                        personID: $0.personID, hours: 8, mode: .onSite, checkMethod: .idCard, checkPassed: true)
                }))
    }
}
