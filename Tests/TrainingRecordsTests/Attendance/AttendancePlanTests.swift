internal import ServiceTesting
internal import Testing
@testable internal import TrainingRecordsService

@Suite(.sqliteOnly) struct AttendancePlanTests {
    @Test func `attendance of a class, of everyone and of one person`() async throws {
        for person in ["", "p"] {
            try await expectPlan(of: AttendanceStore.statement(of: "c", personID: person), uses: "class_id")
        }
    }
}
