internal import ServiceTesting
internal import Testing
@testable internal import TrainingRecordsService

@Suite(.sqliteOnly) struct EmploymentPlanTests {
    @Test func `the employments of a person`() async throws {
        try await expectPlan(of: EmploymentStore.statement(of: "p"), uses: "person_id", sorts: true)
    }
}
