internal import ServiceTesting
internal import Testing
@testable internal import TrainingRecordsService

@Suite(.sqliteOnly) struct TrainingRecordPlanTests {
    @Test func `trainings and subsidies of a person`() async throws {
        try await expectPlan(of: TrainingRecordStore.trainingsStatement(of: "p"), uses: "enrolment_by_person")
        try await expectPlan(
            of: TrainingRecordStore.subsidiesStatement(of: "p"), uses: "subsidy_line_by_person", sorts: true)
    }
}
