internal import CaseworkMessages
internal import RPC
internal import ServiceTesting
internal import Testing
internal import TrainingRecordsMessages

struct RegistrationDisputeTests {
    @Test func `a person disputes an employment, and a granted dispute voids it`() async throws {
        let town = try await Town()
        let person = try await town.person(1)
        _ = try await town.firm.employments.recordEmployment(
            .init(
                personID: person.personID, employerCreditCode: Town.enterprise, kind: .labourContract,
                occupationCode: Town.occupation, beginsOn: "2020-03-01"))
        try await town.dispute("person.employed", by: person.personID)
        let work = try await town.province.employments.getEmploymentHistory(.init(personID: person.personID))
        #expect(work.employments.isEmpty)
    }

    @Test func `a refused dispute changes nothing`() async throws {
        let town = try await Town()
        let person = try await town.person(1)
        _ = try await town.firm.employments.recordEmployment(
            .init(
                personID: person.personID, employerCreditCode: Town.enterprise, kind: .labourContract,
                occupationCode: Town.occupation, beginsOn: "2020-03-01"))
        let worker = CaseworkContract.Clients(town.records.channel(as: .worker(person.personID)))
        let notice = try #require(try await worker.notices.listNotices(.init()).notices.first)
        let dispute = try await worker.notices.disputeNotice(.init(noticeID: notice.noticeID, grounds: "不属实"))
        #expect(dispute.kind == "training.registration_dispute")
        let bureau = CaseworkContract.Clients(town.records.channel(as: .cityBureau(Town.city)))
        _ = try await bureau.cases.refuseCase(.init(caseID: dispute.caseID, reason: "社保记录属实"))
        let work = try await town.province.employments.getEmploymentHistory(.init(personID: person.personID))
        #expect(work.employments.count == 1)
    }

    @Test func `a student disputes a registration at a school`() async throws {
        let town = try await Town()
        let student = try await town.student()
        try await town.dispute("student.registered", by: student.personID)
        #expect(
            try await town.bureau.students.getStudent(.init(studentID: student.studentID)).state == .voided)
        #expect(try await town.enrolled() == 0)
    }
}
