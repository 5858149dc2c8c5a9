internal import ServiceTesting
internal import Testing
@testable internal import TrainingRecordsService
internal import TrainingRecordsMessages

@Suite(.sqliteOnly) struct EnrolmentPlanTests {
    @Test func `trainees of a class, page by page, and one seat`() async throws {
        for state in [EnrolmentState.enrolled, nil] {
            try await expectPlan(
                of: EnrolmentStore.statement(.init(classID: "c", state: state), after: "e", limit: 101),
                uses: "enrolment_by_class")
        }
        try await expectPlan(of: EnrolmentStore.seatStatement(of: "p", in: "c"), uses: "class_id")
    }

    @Test func `what a person has taken`() async throws {
        try await expectPlan(of: BenefitStore.statement(of: "p", key: "k"), uses: "benefit_key")
        try await expectPlan(of: BenefitStore.statement(of: "p", occupation: "6-18-02-04"), uses: "benefit_key")
        try await expectPlan(of: BenefitStore.statement(of: "p", year: 2022), uses: "benefit_year")
    }
}
