package import TrainingRecordsMessages
package import RPC
internal import Storage

extension TrainingRecordsService {
    /// A plan with its frozen lists, and when it was drawn the seed and what was drawn.
    package func getInspectionPlan(
        _ request: GetInspectionPlanRequest.Checked, _ call: Call
    ) async throws -> InspectionPlan {
        try await database.read { try InspectionPlanStore.existingWhole(request.planID, in: $0) }
    }
}
