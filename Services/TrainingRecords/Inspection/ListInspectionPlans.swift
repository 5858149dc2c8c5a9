internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Storage

extension TrainingRecordsService {
    /// Plans without their lists, latest first.
    package func listInspectionPlans(
        _ request: ListInspectionPlansRequest.Checked, _ call: Call
    ) async throws -> ListInspectionPlansResponse {
        let page = try PageRequest(request.page, call)
        let filter = InspectionPlanStore.Filter(region: request.regionCode, state: request.state)
        let found = try await database.read {
            try InspectionPlanStore.list(filter, before: page.text(), limit: page.limit, in: $0)
        }
        let (plans, next) = page.cut(found) { [$0.planID] }
        return ListInspectionPlansResponse(plans: plans, nextPageToken: next)
    }
}
