internal import RPC
internal import ServiceTesting
internal import Testing
internal import TrainingRecordsMessages

struct StudentAidTests {
    private static func request(
        _ student: Student, _ kind: StudentAidKind = .grant, year: Int32 = 2021, term: SchoolTerm = .spring
    ) -> GrantStudentAidRequest {
        GrantStudentAidRequest(
            studentID: student.studentID, kind: kind, schoolYear: year, term: term, amountYuan: 1000)
    }

    @Test func `aid of a term is given once, whatever id it is asked for under`() async throws {
        let town = try await Town()
        let student = try await town.student()
        let aid = try await town.college.studentAids.grantStudentAid(Self.request(student))
        await expectRefusal(.alreadyExists, "STUDENT_AID_EXISTS") {
            try await town.college.studentAids.grantStudentAid(Self.request(student))
        }
        _ = try await town.college.studentAids.grantStudentAid(Self.request(student, .tuitionWaiver))
        let own = try await town.client(.worker(student.personID)).studentAids.listStudentAids(
            .init(personID: student.personID))
        #expect(own.aids.count == 2)
        await expectRefusals(["student_has_aid"]) {
            try await town.college.students.voidStudent(.init(studentID: student.studentID, reason: "登记有误"))
        }
        await expectRefusal(.permissionDenied) {
            try await town.farCollege.studentAids.voidStudentAid(.init(aidID: aid.aidID, reason: "多发"))
        }
        let voided = try await town.college.studentAids.voidStudentAid(.init(aidID: aid.aidID, reason: "金额有误"))
        #expect(voided.voidReason == "金额有误")
        await expectRefusal(.failedPrecondition, "STUDENT_AID_VOIDED") {
            try await town.college.studentAids.voidStudentAid(.init(aidID: aid.aidID, reason: "金额有误"))
        }
        await expectRefusal(.notFound, "STUDENT_AID_NOT_FOUND") {
            try await town.college.studentAids.voidStudentAid(.init(aidID: "aid_none", reason: "金额有误"))
        }
        _ = try await town.college.studentAids.grantStudentAid(Self.request(student))
    }

    @Test func `doubles of a person registered twice are found once the registrations are merged`() async throws {
        let town = try await Town()
        let major = try await town.major()
        let (one, two) = (try await town.student(1, major: major), try await town.student(3, major: major))
        for student in [one, two] { _ = try await town.college.studentAids.grantStudentAid(Self.request(student)) }
        let filter = ListStudentAidsRequest(regionCode: Town.city, doubles: true)
        #expect(try await town.bureau.studentAids.listStudentAids(filter).aids.isEmpty)
        _ = try await town.province.people.mergePersons(
            .init(personID: one.personID, intoPersonID: two.personID, reason: "重复登记"))
        #expect(try await town.bureau.studentAids.listStudentAids(filter).aids.count == 2)
        // Of the next term, one has it, and so the other does too.
        try town.move(to: "2022-09-02")
        _ = try await town.college.studentAids.grantStudentAid(Self.request(one, year: 2022, term: .autumn))
        await expectRefusal(.alreadyExists, "STUDENT_AID_EXISTS") {
            try await town.college.studentAids.grantStudentAid(Self.request(two, year: 2022, term: .autumn))
        }
    }

    @Test func `no aid beyond the length of schooling`() async throws {
        let town = try await Town()
        let student = try await town.student()
        try town.move(to: "2025-03-02")
        await expectRefusals(["student_aid_beyond_schooling"]) {
            try await town.college.studentAids.grantStudentAid(
                Self.request(student, .tuitionWaiver, year: 2024, term: .spring))
        }
        _ = try await town.college.studentAids.grantStudentAid(
            Self.request(student, .tuitionWaiver, year: 2024, term: .autumn))
        await expectRefusal(.notFound, "STUDENT_NOT_FOUND") {
            var request = Self.request(student)
            request.studentID = "stu_none"
            return try await town.college.studentAids.grantStudentAid(request)
        }
    }

    @Test func `without its figures no aid is given`() async throws {
        let town = try await Town(policy: .firstEdition.without("students.grant.max_years"))
        let student = try await town.student()
        await expectRefusal(.failedPrecondition, "FIGURE_MISSING") {
            try await town.college.studentAids.grantStudentAid(Self.request(student))
        }
    }
}
