internal import CatalogMessages
internal import Casework
internal import CaseworkMessages
internal import LedgerMessages
internal import RPC
internal import ServiceTesting
internal import Testing
internal import TrainingRecordsMessages
internal import TrainingRecordsService

struct StudentTests {
    @Test func `a student is on one roll at a time, however many schools register at once`() async throws {
        let town = try await Town()
        let major = try await town.major()
        let person = try await town.person(1, birth: "20060101")
        let request = town.registration(person, major: major)
        let registered = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<16 {
                group.addTask { (try? await town.college.students.registerStudent(request)) != nil }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(registered == 1)
        await expectRefusal(.alreadyExists, "STUDENT_REGISTERED_BEFORE") {
            try await town.college.students.registerStudent(request)
        }
        try await town.addFarCollege()
        let far = try await town.major("0301", at: Town.farCollege)
        await expectRefusal(.alreadyExists, "STUDENT_REGISTERED_BEFORE") {
            try await town.farCollege.students.registerStudent(
                town.registration(person, major: far, school: Town.farCollege))
        }
        #expect(try await town.enrolled() == 1)
    }

    @Test func `a person registered under a second number is on the roll too`() async throws {
        let town = try await Town()
        let student = try await town.student()
        let again = try await town.person(3, birth: "20060101")
        _ = try await town.province.people.mergePersons(
            .init(personID: student.personID, intoPersonID: again.personID, reason: "重复登记"))
        await expectRefusal(.alreadyExists, "STUDENT_REGISTERED_BEFORE") {
            try await town.college.students.registerStudent(town.registration(again, major: student.majorID))
        }
        await expectRefusal(.failedPrecondition, "PERSON_MERGED") {
            var request = town.registration(again, major: student.majorID)
            request.personID = student.personID
            return try await town.college.students.registerStudent(request)
        }
        #expect(
            try await town.province.students.listStudiesOfPerson(.init(personID: again.personID)).students.count == 1)
    }

    @Test func `who is registered is a living person, at a technical school, in a major of it`() async throws {
        let town = try await Town()
        let major = try await town.major()
        let person = try await town.person(1, birth: "20060101")
        func register(_ change: (inout RegisterStudentRequest) -> Void) async throws -> Student {
            var request = town.registration(person, major: major)
            change(&request)
            return try await town.province.students.registerStudent(request)
        }
        await expectRefusal(.notFound, "PERSON_NOT_FOUND") { try await register { $0.personID = "p_none" } }
        await expectRefusal(.notFound, "MAJOR_NOT_FOUND") { try await register { $0.majorID = "maj_none" } }
        await expectRefusal(.notFound, "TECHNICAL_SCHOOL_NOT_FOUND") {
            try await register { $0.schoolCreditCode = Town.institution }
        }
        await expectRefusals(["student_entered_in_future"]) { try await register { $0.enteredOn = "2022-06-21" } }
        await expectRefusal(.permissionDenied) {
            try await town.client(.school(Town.institution)).students.registerStudent(
                town.registration(person, major: major))
        }
        await expectRefusal(.permissionDenied) {
            try await town.client(.cityBureau(Town.otherCity)).students.registerStudent(
                town.registration(person, major: major))
        }
        _ = try await town.province.people.recordDeath(
            .init(personID: person.personID, diedOn: "2022-06-01", evidence: "死亡医学证明"))
        await expectRefusal(.failedPrecondition, "PERSON_DECEASED") { try await register { _ in } }
        let alone = try await TestService<TrainingRecordsService>(on: "2022-06-20")
        await expectRefusal(.unavailable, "PEER_UNAVAILABLE") {
            try await TrainingRecordsContract.Clients(alone.channel(as: .province)).students.registerStudent(
                town.registration(person, major: major))
        }
    }

    @Test func `a school registers in time, and only its bureau may be late, with a reason`() async throws {
        let town = try await Town()
        let major = try await town.major()
        var request = town.registration(try await town.person(1, birth: "20060101"), major: major)
        request.enteredOn = "2022-03-01"
        let late = request
        await expectRefusals(["student_registration_closed"]) {
            try await town.college.students.registerStudent(late)
        }
        await expectRefusals(["student_late_without_reason"]) { try await town.bureau.students.registerStudent(late) }
        request.lateReason = "疫情影响，延期注册"
        let student = try await town.bureau.students.registerStudent(request)
        #expect(try await town.bureau.students.getStudent(.init(studentID: student.studentID)).steps.count == 1)
    }

    @Test func `without the days of registration nothing is decided`() async throws {
        let town = try await Town(policy: .firstEdition.without("students.registration.autumn.closes"))
        let request = town.registration(try await town.person(1), major: try await town.major())
        await expectRefusal(.failedPrecondition, "FIGURE_MISSING") {
            try await town.college.students.registerStudent(request)
        }
    }

    @Test func `a student is corrected, in a major of the own school only`() async throws {
        let town = try await Town()
        let student = try await town.student()
        let other = try await town.major("0202")
        let corrected = try await town.college.students.correctStudent(
            .init(
                studentID: student.studentID, majorID: other, studyForm: .partTime, schoolingMonths: 24,
                originRegionCode: "210100", reason: "录入有误"))
        #expect(corrected.majorID == other && corrected.studyForm == .partTime && corrected.schoolingMonths == 24)
        await expectRefusal(.notFound, "MAJOR_NOT_FOUND") {
            try await town.college.students.correctStudent(
                .init(studentID: student.studentID, majorID: "maj_none", reason: "录入有误"))
        }
        await expectRefusal(.notFound, "STUDENT_NOT_FOUND") {
            try await town.college.students.correctStudent(.init(studentID: "stu_none", reason: "录入有误"))
        }
    }

    @Test func `a transfer takes the student to the other school's roll once that school accepts`() async throws {
        let town = try await Town()
        let student = try await town.student()
        try await town.addFarCollege()
        let far = try await town.major("0301", at: Town.farCollege)
        let id = student.studentID
        await expectRefusals(["student_transfer_to_same_school"]) {
            try await town.college.students.offerTransfer(
                .init(
                    studentID: id, toSchoolCreditCode: Town.college, toMajorID: student.majorID, reason: "家庭搬迁"))
        }
        await expectRefusals(["student_no_transfer"]) {
            try await town.college.students.acceptTransfer(.init(studentID: id))
        }
        let offer = OfferTransferRequest(
            studentID: id, toSchoolCreditCode: Town.farCollege, toMajorID: far, reason: "家庭搬迁")
        _ = try await town.college.students.offerTransfer(offer)
        await expectRefusals(["student_transfer_open"]) { try await town.college.students.offerTransfer(offer) }
        await expectRefusal(.permissionDenied) {
            try await town.college.students.acceptTransfer(.init(studentID: id))
        }
        let waiting = try await town.farCollege.students.listStudents(
            .init(schoolCreditCode: Town.farCollege, transferOffered: true))
        #expect(waiting.students.map(\.studentID) == [id])
        _ = try await town.farCollege.students.cancelTransfer(.init(studentID: id, reason: "专业已满"))
        await expectRefusals(["student_no_transfer"]) {
            try await town.college.students.cancelTransfer(.init(studentID: id, reason: "不再转学"))
        }
        _ = try await town.college.students.offerTransfer(offer)
        let moved = try await town.farCollege.students.acceptTransfer(.init(studentID: id))
        #expect(moved.schoolCreditCode == Town.farCollege && moved.regionCode == Town.otherCity)
        #expect(try await town.enrolled(in: Town.city) == 0)
        #expect(try await town.enrolled(in: Town.otherCity) == 1)
        await expectRefusal(.permissionDenied) { try await town.college.students.getStudent(.init(studentID: id)) }
    }

    @Test func `studies are suspended, resumed, left and graduated from, each step after the one before`() async throws
    {
        let town = try await Town()
        let student = try await town.student()
        let id = student.studentID
        func suspend(_ from: String, _ until: String) async throws -> Student {
            try await town.college.students.suspendStudent(
                .init(studentID: id, fromOn: from, untilOn: until, reason: "因病休学"))
        }
        await expectRefusals(["student_suspension_ends_before_it_begins"]) {
            try await suspend("2022-06-10", "2022-06-09")
        }
        await expectRefusals(["student_suspension_too_long"]) { try await suspend("2022-06-10", "2024-06-10") }
        await expectRefusals(["student_step_in_future"]) { try await suspend("2022-06-21", "2022-07-09") }
        await expectRefusals(["student_step_before_last"]) { try await suspend("2022-05-31", "2022-07-09") }
        await expectRefusals(["student_not_suspended"]) {
            try await town.college.students.resumeStudent(.init(studentID: id, onDate: "2022-06-15"))
        }
        #expect(try await suspend("2022-06-10", "2024-06-09").state == .suspended)
        await expectRefusals(["student_not_enrolled"]) {
            try await town.college.students.graduateStudent(
                .init(studentID: id, onDate: "2022-06-15", diploma: "编号1"))
        }
        _ = try await town.college.students.resumeStudent(.init(studentID: id, onDate: "2022-06-15"))
        let left = try await town.college.students.recordLeaving(
            .init(studentID: id, ground: .withdrew, onDate: "2022-06-20", reason: "自愿退学"))
        #expect(left.state == .left && left.endedOn == "2022-06-20")
        #expect(try await town.enrolled() == 0)
        await expectRefusals(["student_not_on_roll"]) {
            try await town.college.students.recordLeaving(
                .init(studentID: id, ground: .withdrew, onDate: "2022-06-20", reason: "自愿退学"))
        }
        let steps = try await town.client(.worker(student.personID)).students.getStudent(.init(studentID: id)).steps
        #expect(steps.map(\.action) == [.register, .suspend, .resume, .leave])
        // Whoever left may be registered anew.
        _ = try await town.college.students.registerStudent(
            town.registration(
                try await town.province.people.getPerson(.init(personID: student.personID)), major: student.majorID))
    }

    @Test func `a registration in error is voided, counts nowhere, and is disputed by the person`() async throws {
        let town = try await Town()
        let student = try await town.student()
        let worker = CaseworkContract.Clients(town.records.channel(as: .worker(student.personID)))
        let notices = try await worker.notices.listNotices(.init()).notices
        #expect(notices.map(\.act) == ["student.registered"] && !notices[0].disputableUntilOn.isEmpty)
        let voided = try await town.bureau.students.voidStudent(
            .init(studentID: student.studentID, reason: "冒名注册"))
        #expect(voided.state == .voided)
        #expect(try await town.enrolled() == 0)
        await expectRefusals(["student_voided"]) {
            try await town.bureau.students.voidStudent(.init(studentID: student.studentID, reason: "冒名注册"))
        }
        #expect(
            try await town.bureau.students.listStudents(.init(regionCode: Town.city)).students.isEmpty)
    }

    @Test func `a bureau reads its region, a student the own`() async throws {
        let town = try await Town()
        let student = try await town.student()
        let id = student.studentID
        await expectRefusal(.permissionDenied) {
            try await town.client(.cityBureau(Town.otherCity)).students.getStudent(.init(studentID: id))
        }
        await expectRefusal(.permissionDenied) {
            try await town.client(.worker("p_other")).students.getStudent(.init(studentID: id))
        }
        await expectRefusal(.permissionDenied) {
            try await town.client(.worker("p_other")).students.listStudiesOfPerson(.init(personID: student.personID))
        }
        await expectRefusal(.notFound, "PERSON_NOT_FOUND") {
            try await town.province.students.listStudiesOfPerson(.init(personID: "p_none"))
        }
        let found = try await town.bureau.students.listStudents(
            .init(regionCode: Town.city, majorID: student.majorID, entryYear: 2021))
        #expect(found.students.map(\.personName) == [student.personName] && !student.personName.isEmpty)
    }
}

extension Town {
    /// How many the counters have on the rolls of a city.
    func enrolled(in city: String = Town.city, task: String = "schools.enrolment") async throws -> Int64 {
        let sums = try await LedgerClient(records.channel(as: .province)).sumCounters(
            .init(spans: [.init(task: task)], regionCode: city)
        ).sums
        return sums.reduce(0) { $0 + $1.personTimes }
    }
}
