import CatalogMessages
@testable import CatalogService
import Ground
import ServiceTesting
import Storage
import Testing

struct TeacherTests {
    private static func request(_ person: String, double: Bool = false) -> EnterTeacherRequest {
        EnterTeacherRequest(
            personID: person, kind: .teacher, organisationCreditCode: CreditCodes.make(60), regionCode: "210102",
            occupationCodes: [CatalogWorld.welder], level: .technician, duties: [.training, .competition],
            doubleQualified: double, teachingQualification: double ? "20212100001" : "",
            skillCertificate: double ? "S000021010001234567890" : "")
    }

    private static func commit(
        _ teacher: Teacher, _ first: String, _ last: String, duty: TeacherDuty = .training
    ) -> CommitTeacherRequest {
        CommitTeacherRequest(
            teacherID: teacher.teacherID, duty: duty, reference: "cls_1", firstDay: first, lastDay: last)
    }

    private static func world() async throws -> CatalogWorld {
        let world = try await CatalogWorld()
        try await world.register(60, roles: [.technicianCollege])
        return world
    }

    @Test func `a school enters its teachers, and the share of 双师型 follows`() async throws {
        let world = try await Self.world()
        let school = world.client(.institution(CreditCodes.make(60))).teachers
        let teacher = try await school.enterTeacher(Self.request("p_1", double: true))
        #expect(teacher.doubleQualified && teacher.duties == [.training, .competition])
        for number in 2...3 { _ = try await school.enterTeacher(Self.request("p_\(number)")) }
        let ask = GetDoubleQualifiedShareRequest(creditCode: CreditCodes.make(60))
        let share = try await world.anyone.teachers.getDoubleQualifiedShare(ask)
        #expect(share.teachers == 3 && share.doubleQualified == 1 && share.hundredths == 3333)
        await expectRefusal(.alreadyExists, "TEACHER_EXISTS") { try await school.enterTeacher(Self.request("p_1")) }
        let remove = RemoveTeacherRequest(teacherID: teacher.teacherID, reason: "调离")
        await expectRefusal(.permissionDenied, "OUT_OF_SCOPE") {
            try await world.client(.institution(CreditCodes.make(5))).teachers.removeTeacher(remove)
        }
        #expect(try await school.removeTeacher(remove).leftOn == "2023-04-18")
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["teacher_left"]) {
            try await school.removeTeacher(remove)
        }
        #expect(try await world.anyone.teachers.getDoubleQualifiedShare(ask).hundredths == 0)
        _ = try await school.enterTeacher(Self.request("p_1"))
        await expectRefusal(.notFound, "ORGANISATION_NOT_FOUND") {
            try await world.anyone.teachers.getDoubleQualifiedShare(.init(creditCode: CreditCodes.make(99)))
        }
    }

    @Test func `who cannot be entered is refused with every reason`() async throws {
        let world = try await Self.world()
        var request = Self.request("p_1")
        request.organisationCreditCode = ""
        request.doubleQualified = true
        await expectRefusal(
            .failedPrecondition, "REFUSED", refusals: ["teacher_of_no_school", "double_qualified_without_evidence"]
        ) { [request] in try await world.shenyang.teachers.enterTeacher(request) }
        await expectRefusal(.permissionDenied, "OUT_OF_SCOPE") { [request] in
            try await world.dalian.teachers.enterTeacher(request)
        }
        request.occupationCodes = ["6-99-99-99"]
        await expectRefusal(.notFound, "OCCUPATION_NOT_FOUND", field: "occupation_codes[0]") { [request] in
            try await world.shenyang.teachers.enterTeacher(request)
        }
        request.organisationCreditCode = CreditCodes.make(99)
        await expectRefusal(.notFound, "ORGANISATION_NOT_FOUND", field: "organisation_credit_code") { [request] in
            try await world.shenyang.teachers.enterTeacher(request)
        }
        await expectRefusal(.notFound, "TEACHER_NOT_FOUND") {
            try await world.province.teachers.removeTeacher(.init(teacherID: "tea_none", reason: "没有"))
        }
    }

    @Test func `on the days of a commitment a teacher is not free, until they are released`() async throws {
        let world = try await Self.world()
        let teacher = try await world.shenyang.teachers.enterTeacher(Self.request("p_1"))
        let client = world.shenyang.teachers
        let commitment = try await client.commitTeacher(Self.commit(teacher, "2023-05-01", "2023-05-10"))
        func free(_ first: String, _ last: String = "") async throws -> Int {
            try await client.listTeachers(
                ListTeachersRequest(
                    regionCode: "210100", occupationCode: CatalogWorld.welder, duty: .training, freeFrom: first,
                    freeTo: last)
            ).teachers.count
        }
        #expect(try await free("2023-04-30") == 1)
        #expect(try await free("2023-04-20", "2023-05-01") == 0)
        #expect(try await free("2023-05-10") == 0)
        #expect(try await free("2023-05-11") == 1)
        await expectRefusal(.alreadyExists, "TEACHER_COMMITTED") {
            try await client.commitTeacher(Self.commit(teacher, "2023-05-10", "2023-05-12"))
        }
        #expect(try await free("2023-05-11") == 1)
        let release = ReleaseTeacherRequest(commitmentID: commitment.commitmentID, reason: "班次取消")
        await expectRefusal(.notFound, "TEACHER_COMMITMENT_NOT_FOUND") {
            try await world.dalian.teachers.releaseTeacher(release)
        }
        #expect(try await client.releaseTeacher(release).releasedOn == "2023-04-18")
        #expect(try await free("2023-05-05") == 1)
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["teacher_released_before"]) {
            try await client.releaseTeacher(release)
        }
        await expectRefusal(
            .failedPrecondition, "REFUSED", refusals: ["teacher_duty_not_served", "teacher_commitment_in_past"]
        ) { try await client.commitTeacher(Self.commit(teacher, "2023-04-17", "2023-04-18", duty: .review)) }
        await expectRefusal(.invalidArgument, field: "last_day") {
            try await client.commitTeacher(Self.commit(teacher, "2023-05-02", "2023-05-01"))
        }
        await expectRefusal(.invalidArgument, field: "free_from") { try await free("", "2023-05-01") }
        await expectRefusal(.invalidArgument, field: "free_to") { try await free("2023-05-02", "2023-05-01") }
        await expectRefusal(.notFound, "TEACHER_NOT_FOUND") {
            try await client.commitTeacher(Self.commit(Teacher(teacherID: "tea_none"), "2023-05-01", "2023-05-01"))
        }
    }

    @Test func `of 16 that want a teacher on one day one gets them`() async throws {
        let world = try await Self.world()
        let teacher = try await world.shenyang.teachers.enterTeacher(Self.request("p_1"))
        let client = world.province.teachers
        let outcomes = await race(16) { _ in
            try await client.commitTeacher(Self.commit(teacher, "2023-05-01", "2023-05-03"))
        }
        #expect(outcomes.successes.count == 1 && Set(outcomes.reasons) == ["TEACHER_COMMITTED"])
    }

    @Test func `the pool is not open to the public`() async throws {
        let world = try await Self.world()
        await expectRefusal(.permissionDenied) {
            try await world.client(.worker("p_1")).teachers.listTeachers(.init())
        }
    }

    @Suite(.sqliteOnly) struct Plans {
        @Test func `teachers of a school and of an occupation go by an index`() async throws {
            let world = try await CatalogWorld()
            let database = world.service.database
            let ofSchool = TeacherStore.Filter(organisation: try CreditCode(CreditCodes.make(1)))
            let first = try await database.explainQueryPlan(TeacherStore.statement(ofSchool, after: nil, limit: 51))
            #expect(first.contains { $0.contains("teacher_by_organisation") }, "\(first)")
            let ofOccupation = TeacherStore.Filter(occupation: OccupationCode(CatalogWorld.welder))
            let second = try await database.explainQueryPlan(
                TeacherStore.statement(ofOccupation, after: nil, limit: 51))
            #expect(second.contains { $0.contains("teacher_occupation_by_occupation") }, "\(second)")
        }
    }
}
