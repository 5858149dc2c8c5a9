internal import ServiceTesting
internal import Testing
internal import Ground
internal import TrainingRecordsMessages
@testable internal import TrainingRecordsService

@Suite(.sqliteOnly) struct GroupMembershipPlanTests {
    @Test func `the groups of a person`() async throws {
        try await expectPlan(of: GroupMembershipStore.statement(of: "p"), uses: "person_id", sorts: true)
    }

    @Test func `the people of a group in a region`() async throws {
        try await expectPlan(
            of: GroupMembershipStore.membersStatement(
                of: .veteran, in: RegionCode("210100"), state: nil, before: "g", limit: 51),
            uses: "group_membership_by_group")
    }
}
