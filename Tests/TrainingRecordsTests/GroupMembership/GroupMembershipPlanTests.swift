internal import ServiceTesting
internal import Testing
@testable internal import TrainingRecordsService

@Suite(.sqliteOnly) struct GroupMembershipPlanTests {
    @Test func `the groups of a person`() async throws {
        try await expectPlan(of: GroupMembershipStore.statement(of: "p"), uses: "person_id", sorts: true)
    }
}
