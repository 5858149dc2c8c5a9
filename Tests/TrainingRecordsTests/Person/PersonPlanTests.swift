internal import ServiceTesting
internal import Testing
@testable internal import TrainingRecordsService

@Suite(.sqliteOnly) struct PersonPlanTests {
    @Test func `a person by the digest of their number`() async throws {
        try await expectPlan(of: PersonStore.statement(numberDigest: []), uses: "number_digest")
    }

    @Test func `those who are kept under a person`() async throws {
        try await expectPlan(of: PersonStore.mergedStatement(into: "p"), uses: "person_by_merger", sorts: true)
    }
}
