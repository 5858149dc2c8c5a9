internal import CatalogMessages
internal import TrainingRecordsMessages
internal import RPC
internal import ServiceTesting
internal import Testing

struct UpdateClassTests {
    private func update(
        _ town: Town, _ trainingClass: TrainingClass, _ change: (inout UpdateClassRequest) -> Void
    ) async throws -> TrainingClass {
        var request = UpdateClassRequest(classID: trainingClass.classID, reason: "计划调整")
        change(&request)
        return try await town.school.classes.updateClass(request)
    }

    @Test func `session, teacher, place and seats of an open class change, and those enrolled stay`() async throws {
        let town = try await Town()
        let person = try await town.member(1)
        let opened = try await town.openClass()
        try await town.enrol([person], in: opened)
        let moved = try await update(town, opened) { request in
            request.sessions = [
                SessionChange(sessionNumber: 1, heldOn: "2022-07-05", beginsAtMinute: 480, endsAtMinute: 960)
            ]
            request.teachers = [ClassTeacher(name: "周老师")]
            request.place = "沈阳市和平区新校区"
            request.capacity = 40
        }
        #expect(moved.sessions.map(\.heldOn) == ["2022-07-02", "2022-07-05"])
        #expect(moved.sessions.map(\.sessionNumber) == [2, 1])
        #expect((moved.beginsOn, moved.endsOn) == ("2022-07-02", "2022-07-05"))
        #expect((moved.place, moved.capacity, moved.enrolledCount) == ("沈阳市和平区新校区", 40, 1))
        #expect(moved.teachers.map(\.name) == ["周老师"])
        try town.move(to: "2022-07-02")
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["session_held"]) {
            try await update(town, opened) { request in
                request.sessions = [
                    SessionChange(sessionNumber: 2, heldOn: "2022-07-06", beginsAtMinute: 480, endsAtMinute: 960)
                ]
            }
        }
        await expectRefusal(.notFound, "SESSION_NOT_FOUND") {
            try await update(town, opened) { request in
                request.sessions = [
                    SessionChange(sessionNumber: 3, heldOn: "2022-07-06", beginsAtMinute: 480, endsAtMinute: 960)
                ]
            }
        }
    }

    @Test func `a class keeps what its programme demands, and its trainees' seats`() async throws {
        let town = try await Town()
        let people = [try await town.member(1), try await town.member(2)]
        let opened = try await town.openClass()
        try await town.enrol(people, in: opened)
        await expectRefusal(.invalidArgument, "FILTER_REQUIRED") { try await update(town, opened) { _ in } }
        await expectRefusal(.failedPrecondition, refusals: ["fewer_seats_than_taken"]) {
            try await update(town, opened) { $0.capacity = 1 }
        }
        await expectRefusal(.failedPrecondition, refusals: ["hours_beyond_time"]) {
            try await update(town, opened) { request in
                request.sessions = [
                    SessionChange(sessionNumber: 1, heldOn: "2022-07-01", beginsAtMinute: 480, endsAtMinute: 481)
                ]
            }
        }
        let other = try await town.openClass(days: ["2022-07-08", "2022-07-09"], occupation: "6-18-01-01")
        try await town.enrol([people[0]], in: other)
        await expectRefusal(.failedPrecondition, refusals: ["trainee_elsewhere"]) {
            try await update(town, opened) { request in
                request.sessions = [
                    SessionChange(sessionNumber: 2, heldOn: "2022-07-08", beginsAtMinute: 480, endsAtMinute: 960)
                ]
            }
        }
        await expectRefusal(.permissionDenied) {
            try await town.client(.institution(Town.otherInstitution)).classes.updateClass(
                .init(classID: opened.classID, capacity: 40, reason: "扩招"))
        }
        await expectRefusal(.notFound, "CLASS_NOT_FOUND") {
            try await town.province.classes.updateClass(.init(classID: "cls_none", capacity: 40, reason: "扩招"))
        }
        _ = try await town.school.classes.cancelClass(.init(classID: opened.classID, reason: "停办"))
        await expectRefusal(.failedPrecondition, refusals: ["class_not_open"]) {
            try await update(town, opened) { $0.capacity = 40 }
        }
    }

    @Test func `no teacher and no room is in two places at once`() async throws {
        let town = try await Town()
        let project = try await town.project()
        let request = town.classRequest(project)
        let first = try await town.school.classes.openClass(request)
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["teacher_elsewhere", "place_taken"]) {
            try await town.school.classes.openClass(request)
        }
        var other = town.classRequest(project)
        other.teachers = request.teachers
        await expectRefusal(.failedPrecondition, refusals: ["teacher_elsewhere"]) {
            try await town.school.classes.openClass(other)
        }
        other.sessions = other.sessions.map { session in
            var evening = session
            (evening.beginsAtMinute, evening.endsAtMinute) = (960, 1440)
            return evening
        }
        let second = try await town.school.classes.openClass(other)
        await expectRefusal(.failedPrecondition, refusals: ["teacher_elsewhere"]) {
            try await update(town, second) { request in
                request.sessions = [
                    SessionChange(sessionNumber: 1, heldOn: "2022-07-01", beginsAtMinute: 600, endsAtMinute: 1080)
                ]
            }
        }
        _ = try await town.school.classes.cancelClass(.init(classID: first.classID, reason: "停办"))
        _ = try await town.school.classes.openClass(request)
    }

    @Test func `the leader of a chain trains the workers of its members, and nobody else's`() async throws {
        let town = try await Town()
        let member = "91210200000000019C"
        var request = town.classRequest(try await town.project(.enterpriseTraining, standard: 2000))
        (request.employerCreditCode, request.trainingKind) = (Town.enterprise, .upgrading)
        request.furtherEmployerCreditCodes = [member]
        await expectRefusal(.notFound, "EMPLOYER_NOT_FOUND") { try await town.school.classes.openClass(request) }
        _ = try await town.catalogue.organisations.registerOrganisation(
            .init(creditCode: member, name: "大连某零部件公司", regionCode: "210202", roles: [.enterprise, .chainMember]))
        await expectRefusal(.failedPrecondition, refusals: ["further_employers_not_allowed"]) {
            try await town.school.classes.openClass(request)
        }
        _ = try await town.catalogue.organisations.updateOrganisation(
            .init(creditCode: Town.enterprise, roles: [.enterprise, .chainLeader]))
        let opened = try await town.school.classes.openClass(request)
        #expect(opened.furtherEmployerCreditCodes == [member])
        let worker = try await town.person(1)
        _ = try await town.client(.enterprise(member)).employments.recordEmployment(
            RecordEmploymentRequest(
                personID: worker.personID, employerCreditCode: member, kind: .labourContract,
                occupationCode: Town.occupation, beginsOn: "2020-03-01"))
        _ = try await town.client(.enterprise(member)).enrolments.enrolTrainee(
            .init(classID: opened.classID, personID: worker.personID))
    }
}
