internal import Ledger
package import TrainingRecordsMessages
package import RPC
internal import Rules
internal import Storage

extension TrainingRecordsService {
    /// Calls a plan off before its draw.
    package func cancelInspectionPlan(
        _ request: CancelInspectionPlanRequest.Checked, _ call: Call
    ) async throws -> InspectionPlan {
        try await database.write(call, request) { write in
            let plan = try InspectionPlanStore.existing(request.planID, in: write)
            try call.requireScope(region: plan.region.code)
            if let refusal = InspectionLife.refusalToCancel(from: plan.state) {
                throw TrainingRecordsError.refused([refusal])
            }
            guard try InspectionPlanStore.cancel(request.planID, reason: request.reason, in: write) else {
                throw TrainingRecordsError.refused([InspectionLife.Refusal.cancelled])
            }
            return try InspectionPlanStore.record("plan_cancelled", request.planID, in: write)
        }
    }
}
