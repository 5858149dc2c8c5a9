internal import ServiceTesting
internal import Testing
internal import TrainingRecordsMessages

struct TrainingComplaintTests {
    @Test func `a complaint is filed, decided once, and counts when it is founded`() async throws {
        let town = try await Town()
        let person = try await town.member(1)
        let closed = try await town.completedClass([person])
        let worker = town.client(.worker(person.personID)).trainingComplaints
        await expectRefusal(.notFound, "CLASS_NOT_FOUND") {
            try await worker.fileTrainingComplaint(.init(classID: "cls_none", content: "收取培训费用"))
        }
        let filed = try await worker.fileTrainingComplaint(.init(classID: closed.classID, content: "收取培训费用"))
        #expect((filed.state, filed.organisationCreditCode) == (.filed, Town.institution))
        #expect(try await worker.listTrainingComplaints(.init()).complaints.map(\.complaintID) == [filed.complaintID])
        let stranger = town.client(.worker("p_other")).trainingComplaints
        #expect(try await stranger.listTrainingComplaints(.init()).complaints.isEmpty)
        let foreign = town.client(.cityBureau(Town.otherCity)).trainingComplaints
        #expect(try await foreign.listTrainingComplaints(.init(regionCode: Town.otherCity)).complaints.isEmpty)
        await expectRefusal(.permissionDenied) {
            try await foreign.decideTrainingComplaint(
                .init(complaintID: filed.complaintID, founded: true, reason: "查证属实"))
        }
        let bureau = town.bureau.trainingComplaints
        let decided = try await bureau.decideTrainingComplaint(
            .init(complaintID: filed.complaintID, founded: true, reason: "查证属实"))
        #expect((decided.state, decided.decidedOn) == (.founded, "2022-07-02"))
        await expectRefusal(.failedPrecondition, "REFUSED", refusals: ["training_complaint_decided"]) {
            try await bureau.decideTrainingComplaint(
                .init(complaintID: filed.complaintID, founded: false, reason: "查无实据"))
        }
        await expectRefusal(.notFound, "TRAINING_COMPLAINT_NOT_FOUND") {
            try await bureau.decideTrainingComplaint(.init(complaintID: "tcp_none", founded: true, reason: "查证属实"))
        }
        _ = try await town.bureau.creditGrades.gradeOrganisations(.init(regionCode: Town.city, year: 2022))
        let grade = try await town.bureau.creditGrades.listCreditGrades(.init(regionCode: Town.city)).grades.first
        #expect(grade?.points == 95)
    }
}
