internal import CaseworkMessages
internal import Ground
internal import RPC
internal import ServiceTesting
internal import Testing
internal import TrainingRecordsMessages
internal import TrainingRecordsService

struct InternshipTests {
    private static func request(_ student: Student) -> RecordInternshipRequest {
        RecordInternshipRequest(
            kind: .student, studentID: student.studentID, employerCreditCode: Town.enterprise,
            occupationCode: Town.occupation, agreement: "实习协议2022-1", beginsOn: "2022-06-10",
            agreedUntilOn: "2022-12-09", insurances: [.liability], policyNumber: "保单2022-1", monthlyPayYuan: 1800)
    }

    private static func experience(_ person: Person) -> RecordInternshipRequest {
        RecordInternshipRequest(
            kind: .workExperience, personID: person.personID, employerCreditCode: Town.enterprise,
            occupationCode: Town.occupation, agreement: "见习协议2022-1", beginsOn: "2022-06-10",
            agreedUntilOn: "2022-12-09", insurances: [.accident], policyNumber: "保单2022-2", monthlyPayYuan: 2000)
    }

    @Test func `a student's internship is insured, costs the student nothing, and is one at a time`() async throws {
        let town = try await Town()
        let student = try await town.student()
        func record(_ change: (inout RecordInternshipRequest) -> Void) async throws -> Internship {
            var request = Self.request(student)
            change(&request)
            return try await town.college.internships.recordInternship(request)
        }
        await expectRefusals(["internship_fee_taken"]) { try await record { $0.feeYuan = 1 } }
        await expectRefusals(["internship_not_insured"]) { try await record { $0.insurances = [] } }
        await expectRefusals(["internship_without_policy_number"]) { try await record { $0.policyNumber = "" } }
        await expectRefusal(.notFound, "EMPLOYER_NOT_FOUND") {
            try await record { $0.employerCreditCode = Town.farCollege }
        }
        await expectRefusal(.notFound, "OCCUPATION_NOT_FOUND") { try await record { $0.occupationCode = "6-99-99-99" } }
        await expectRefusal(.invalidArgument, field: "begins_on") { try await record { $0.beginsOn = "2022-06-21" } }
        await expectRefusal(.permissionDenied) {
            try await town.farCollege.internships.recordInternship(Self.request(student))
        }
        let internship = try await record { _ in }
        #expect(internship.schoolCreditCode == Town.college && internship.personID == student.personID)
        await expectRefusal(.alreadyExists, "INTERNSHIP_EXISTS") { try await record { $0.agreement = "又一份协议" } }
        let work = try await town.province.employments.getEmploymentHistory(.init(personID: student.personID))
        #expect(work.employments.map(\.kind) == [.internship])
        let own = try await town.client(.worker(student.personID)).internships.listInternships(
            .init(personID: student.personID))
        #expect(own.internships.map(\.internshipID) == [internship.internshipID])
        let ended = try await town.firm.internships.endInternship(
            .init(internshipID: internship.internshipID, onDate: "2022-06-18", reason: "提前结束"))
        #expect(ended.endedOn == "2022-06-18")
        await expectRefusal(.failedPrecondition, "INTERNSHIP_ENDED") {
            try await town.firm.internships.endInternship(
                .init(internshipID: internship.internshipID, onDate: "2022-06-18", reason: "提前结束"))
        }
        let after = try await town.province.employments.getEmploymentHistory(.init(personID: student.personID))
        #expect(after.employments.map(\.endsOn) == ["2022-06-18"])
    }

    @Test func `a student who is not on the roll has no internship`() async throws {
        let town = try await Town()
        let student = try await town.student()
        _ = try await town.college.students.recordLeaving(
            .init(studentID: student.studentID, ground: .withdrew, onDate: "2022-06-20", reason: "退学"))
        await expectRefusals(["internship_student_not_on_roll"]) {
            try await town.college.internships.recordInternship(Self.request(student))
        }
    }

    @Test func `work experience is for the young without work, and its months are paid by the city's standard`()
        async throws
    {
        let subsidy = try #require(PolicyFigure.city("work_experience.subsidy", 1500))
        let town = try await Town(policy: PolicyBook.firstEdition.adding(subsidy))
        let person = try await town.person(1, birth: "20010101")
        await expectRefusals(["work_experience_person_not_eligible"]) {
            try await town.firm.internships.recordInternship(Self.experience(person))
        }
        _ = try await town.province.groupMemberships.addGroupMembership(
            .init(personID: person.personID, workerGroup: .unemployed, evidence: "失业登记", validFromOn: "2022-01-01"))
        await expectRefusals(["work_experience_too_short"]) {
            var request = Self.experience(person)
            request.agreedUntilOn = "2022-09-08"
            return try await town.firm.internships.recordInternship(request)
        }
        let place = try await town.firm.internships.recordInternship(Self.experience(person))
        try town.move(to: "2022-09-15")
        let due = try await town.firm.internships.getWorkExperienceSubsidy(.init(internshipID: place.internshipID))
        #expect(due.months == 3 && due.amountYuan == 4500 && due.refusals.isEmpty)
        let voided = try await town.firm.internships.voidInternship(
            .init(internshipID: place.internshipID, reason: "登记有误"))
        #expect(voided.voided)
        await expectRefusal(.failedPrecondition, "INTERNSHIP_VOIDED") {
            try await town.firm.internships.voidInternship(.init(internshipID: place.internshipID, reason: "登记有误"))
        }
        let none = try await town.firm.internships.getWorkExperienceSubsidy(.init(internshipID: place.internshipID))
        #expect(none.amountYuan == 0 && none.refusals.map(\.reason) == ["internship_voided"])
        await expectRefusal(.notFound, "INTERNSHIP_NOT_FOUND") {
            try await town.firm.internships.endInternship(
                .init(internshipID: "int_none", onDate: "2022-06-18", reason: "提前结束"))
        }
    }

    @Test func `a person disputes what was recorded, and a granted dispute voids it`() async throws {
        let town = try await Town()
        let student = try await town.student()
        let internship = try await town.college.internships.recordInternship(Self.request(student))
        try await town.dispute("internship.recorded", by: student.personID)
        let own = try await town.client(.worker(student.personID)).internships.listInternships(
            .init(personID: student.personID)
        ).internships
        #expect(own.map(\.voided) == [true] && own.map(\.internshipID) == [internship.internshipID])
        let work = try await town.province.employments.getEmploymentHistory(.init(personID: student.personID))
        #expect(work.employments.isEmpty)
    }

    @Test func `a list says whose, and a firm sees its own`() async throws {
        let town = try await Town()
        let student = try await town.student()
        _ = try await town.college.internships.recordInternship(Self.request(student))
        await expectRefusal(.invalidArgument, "FILTER_REQUIRED") {
            try await town.province.internships.listInternships(.init())
        }
        await expectRefusal(.permissionDenied) {
            try await town.client(.enterprise(Town.institution)).internships.listInternships(
                .init(employerCreditCode: Town.enterprise))
        }
        await expectRefusal(.permissionDenied) {
            try await town.client(.cityBureau(Town.otherCity)).internships.listInternships(
                .init(regionCode: Town.city))
        }
        let listed = try await town.firm.internships.listInternships(
            .init(employerCreditCode: Town.enterprise, onDate: "2022-06-20"))
        #expect(listed.internships.count == 1)
    }
}

extension PolicyFigure {
    /// What a city set.
    static func city(_ key: String, _ value: Int64) -> PolicyFigure? {
        PolicyBook.firstEdition.figures.first { $0.key == key }.map { figure in
            PolicyFigure(
                key: key, value: .number(value), unit: figure.unit, scope: .regions,
                region: RegionCode(Town.city) ?? .province,
                period: figure.period, sources: figure.sources)
        }
    }
}

extension Town {
    /// Lets a person dispute an act, and the bureau grant it.
    func dispute(_ act: String, by personID: String) async throws {
        let worker = CaseworkContract.Clients(records.channel(as: .worker(personID)))
        let notice = try #require(try await worker.notices.listNotices(.init()).notices.first { $0.act == act })
        let dispute = try await worker.notices.disputeNotice(
            .init(noticeID: notice.noticeID, grounds: "我没有在该单位"))
        let bureau = CaseworkContract.Clients(records.channel(as: .cityBureau(Self.city)))
        _ = try await bureau.cases.approveCase(.init(caseID: dispute.caseID, reason: "查实"))
        _ = try await bureau.cases.decideCase(.init(caseID: dispute.caseID, reason: "查实"))
    }
}
