internal import TrainingRecordsMessages
internal import RPC
internal import ServiceTesting
internal import Testing

struct RecordAttendanceTests {
    /// A class with two trainees on its first day.
    private func begin() async throws -> (Town, TrainingClass, [Person]) {
        let town = try await Town()
        let people = [try await town.member(1), try await town.member(2)]
        let opened = try await town.openClass()
        try await town.enrol(people, in: opened)
        try town.move(to: "2022-07-01")
        return (town, opened, people)
    }

    private func entry(_ person: Person, hours: Int32 = 8) -> AttendanceEntry {
        AttendanceEntry(personID: person.personID, hours: hours, mode: .onSite, checkMethod: .face, checkPassed: true)
    }

    @Test
    func `presence is recorded with the check, and only what was checked counts`() async throws {
        let (town, opened, people) = try await begin()
        var failed = entry(people[1])
        failed.checkPassed = false
        let sheet = try await town.school.attendance.recordAttendance(
            .init(classID: opened.classID, sessionNumber: 1, entries: [entry(people[0], hours: 6), failed]))
        #expect(sheet.counts == [true, false])
        let attendance = try await town.bureau.attendance.getAttendance(.init(classID: opened.classID))
        #expect(attendance.sessions.map(\.entries.count) == [2])
        let own = try await town.client(.worker(people[0].personID)).attendance.getAttendance(
            .init(classID: opened.classID, personID: people[0].personID))
        #expect(own.sessions.flatMap(\.entries).map(\.hours) == [6])
        await expectRefusal(.permissionDenied) {
            try await town.client(.worker(people[0].personID)).attendance.getAttendance(
                .init(classID: opened.classID))
        }
        let enrolments = try await town.school.enrolments.listEnrolments(.init(classID: opened.classID))
            .enrolments
        #expect(enrolments.map(\.attendedHours) == [6, 0])
        #expect(enrolments.map(\.attendanceHundredths) == [3750, 0])
    }

    @Test
    func `an entry that may not be recorded takes the others with it`() async throws {
        let (town, opened, people) = try await begin()
        let stranger = try await town.person(3)
        await expectRefusal(.failedPrecondition, refusals: ["not_enrolled"]) {
            try await town.school.attendance.recordAttendance(
                .init(classID: opened.classID, sessionNumber: 1, entries: [entry(people[0]), entry(stranger)]))
        }
        await expectRefusal(.failedPrecondition, refusals: ["more_hours_than_session"]) {
            try await town.school.attendance.recordAttendance(
                .init(classID: opened.classID, sessionNumber: 1, entries: [entry(people[0], hours: 9)]))
        }
        await expectRefusal(.failedPrecondition, refusals: ["session_not_held"]) {
            try await town.school.attendance.recordAttendance(
                .init(classID: opened.classID, sessionNumber: 2, entries: [entry(people[0])]))
        }
        #expect(
            try await town.bureau.attendance.getAttendance(.init(classID: opened.classID)).sessions.isEmpty)
        _ = try await town.school.attendance.recordAttendance(
            .init(classID: opened.classID, sessionNumber: 1, entries: [entry(people[0])]))
        await expectRefusal(.alreadyExists, "ATTENDANCE_EXISTS") {
            try await town.school.attendance.recordAttendance(
                .init(classID: opened.classID, sessionNumber: 1, entries: [entry(people[1]), entry(people[0])]))
        }
        let enrolments = try await town.school.enrolments.listEnrolments(.init(classID: opened.classID))
            .enrolments
        #expect(enrolments.map(\.attendedHours) == [8, 0])
    }

    @Test func `a session is held when it is over, by the clock`() async throws {
        let (town, opened, people) = try await begin()
        func record() async throws -> SessionAttendance {
            try await town.school.attendance.recordAttendance(
                .init(classID: opened.classID, sessionNumber: 1, entries: [entry(people[0])]))
        }
        for hour in [0, 8, 15] {
            try town.move(to: "2022-07-01", hour: hour)
            await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["session_not_held"]) { try await record() }
        }
        try town.move(to: "2022-07-01", hour: 16)
        _ = try await record()
        try town.move(to: "2022-07-02", hour: 8)
        await expectRefusal(.failedPrecondition, refusals: ["class_not_over"]) {
            try await town.school.classes.completeClass(.init(classID: opened.classID))
        }
    }

    @Test func `an online session is attended online, where only a passed check counts`() async throws {
        let town = try await Town()
        let person = try await town.member(1)
        var request = town.classRequest(try await town.project())
        request.sessions[0].online = true
        await expectRefusal(.failedPrecondition, refusals: ["delivery_differs"]) {
            try await town.school.classes.openClass(request)
        }
        request.deliveryMode = .blended
        let opened = try await town.school.classes.openClass(request)
        try await town.enrol([person], in: opened)
        try town.move(to: "2022-07-01")
        var presence = AttendanceEntry(
            personID: person.personID, hours: 8, mode: .onSite, checkMethod: .none, checkPassed: false)
        func record() async throws -> [Bool] {
            try await town.school.attendance.recordAttendance(
                .init(classID: opened.classID, sessionNumber: 1, entries: [presence])
            ).counts
        }
        await expectRefusal(.failedPrecondition, refusals: ["session_is_online"]) { try await record() }
        presence.mode = .online
        #expect(try await record() == [false])
    }

    @Test func `a presence is corrected with its reason, and the hours follow`() async throws {
        let (town, opened, people) = try await begin()
        _ = try await town.school.attendance.recordAttendance(
            .init(classID: opened.classID, sessionNumber: 1, entries: [entry(people[0], hours: 8)]))
        func correct(_ entry: AttendanceEntry, session: Int32 = 1) async throws -> SessionAttendance {
            try await town.school.attendance.correctAttendance(
                .init(classID: opened.classID, sessionNumber: session, entry: entry, reason: "误登"))
        }
        func hours() async throws -> Int32 {
            try await town.school.enrolments.listEnrolments(.init(classID: opened.classID)).enrolments[0].attendedHours
        }
        _ = try await correct(entry(people[0], hours: 5))
        #expect(try await hours() == 5)
        var failed = entry(people[0], hours: 5)
        failed.checkPassed = false
        #expect(try await correct(failed).counts == [false])
        #expect(try await hours() == 0)
        _ = try await correct(entry(people[0], hours: 0))
        let sheet = try await town.bureau.attendance.getAttendance(.init(classID: opened.classID))
        #expect(sheet.sessions.map(\.correctedFor) == [["误登"]])
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["more_hours_than_session"]) {
            try await correct(entry(people[0], hours: 9))
        }
        await expectRefusal(.notFound, "ATTENDANCE_NOT_FOUND") { try await correct(entry(people[1])) }
        await expectRefusal(.notFound, "SESSION_NOT_FOUND") { try await correct(entry(people[0]), session: 3) }
        await expectRefusal(.notFound, "CLASS_NOT_FOUND") {
            try await town.province.attendance.correctAttendance(
                .init(classID: "cls_none", sessionNumber: 1, entry: entry(people[0]), reason: "误登"))
        }
    }

    @Test func `who gives a seat up and takes it again keeps what was attended`() async throws {
        let (town, opened, people) = try await begin()
        _ = try await town.school.attendance.recordAttendance(
            .init(classID: opened.classID, sessionNumber: 1, entries: [entry(people[0])]))
        let seat = try await town.school.enrolments.listEnrolments(.init(classID: opened.classID)).enrolments[0]
        _ = try await town.school.enrolments.withdrawEnrolment(
            .init(enrolmentID: seat.enrolmentID, reason: "本人放弃"))
        let again = try #require(try await town.enrol([people[0]], in: opened).first)
        #expect(again.attendedHours == 8)
        await expectRefusal(.alreadyExists, "ATTENDANCE_EXISTS") {
            try await town.school.attendance.recordAttendance(
                .init(classID: opened.classID, sessionNumber: 1, entries: [entry(people[0])]))
        }
    }

    @Test func `a malformed entry is refused by field`() async throws {
        let (town, opened, people) = try await begin()
        func record(
            _ entries: [AttendanceEntry], session: Int32 = 1
        ) async throws -> SessionAttendance {
            try await town.school.attendance.recordAttendance(
                .init(classID: opened.classID, sessionNumber: session, entries: entries))
        }
        var noMode = entry(people[0])
        noMode.mode = .unspecified
        var noMethod = entry(people[0])
        noMethod.checkMethod = .unspecified
        await expectRefusal(.invalidArgument, field: "entries") { try await record([]) }
        await expectRefusal(.invalidArgument, field: "entries[0].hours") {
            try await record([entry(people[0], hours: -1)])
        }
        await expectRefusal(.invalidArgument, field: "entries[0].mode") { try await record([noMode]) }
        await expectRefusal(.invalidArgument, field: "entries[0].check_method") { try await record([noMethod]) }
        await expectRefusal(.invalidArgument, field: "entries[1].person_id") {
            try await record([entry(people[0]), entry(people[0])])
        }
        await expectRefusal(.notFound, "SESSION_NOT_FOUND") { try await record([entry(people[0])], session: 3) }
        await expectRefusal(.permissionDenied) {
            try await town.client(.institution(Town.otherInstitution)).attendance.recordAttendance(
                .init(classID: opened.classID, sessionNumber: 1, entries: [entry(people[0])]))
        }
    }

    @Test func `an assessment lies between 0 and 100 and may be replaced until the class is completed`() async throws {
        let (town, opened, people) = try await begin()
        func assess(_ points: Int32, _ person: String? = nil) async throws -> Enrolment {
            try await town.school.enrolments.assessTrainee(
                .init(classID: opened.classID, personID: person ?? people[0].personID, points: points))
        }
        #expect(try await assess(0).assessed)
        #expect(try await assess(100).assessmentPoints == 100)
        await expectRefusal(.invalidArgument, field: "points") { try await assess(101) }
        await expectRefusal(.invalidArgument, field: "points") { try await assess(-1) }
        await expectRefusal(.notFound, "TRAINEE_NOT_FOUND") { try await assess(60, "p_none") }
        try town.move(to: "2022-07-02")
        _ = try await town.school.classes.completeClass(.init(classID: opened.classID))
        await expectRefusal(.failedPrecondition, "NOT_ENROLLED") { try await assess(60) }
    }

    @Test func `a session that cannot be read is an error`() async throws {
        let (town, opened, people) = try await begin()
        try await town.damage("UPDATE class_session SET ends_at_minute = 1500")
        await expectDefects("DATA_LOSS database corrupt") {
            await expectRefusal(.dataLoss, "STORAGE_CORRUPT") {
                try await town.school.attendance.recordAttendance(
                    .init(classID: opened.classID, sessionNumber: 1, entries: [entry(people[0])]))
            }
        }
    }
}
