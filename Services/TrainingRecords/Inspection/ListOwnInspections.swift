internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Storage

extension TrainingRecordsService {
    /// The inspections that the calling account was drawn for, with all their findings, latest first.
    package func listOwnInspections(
        _ request: ListOwnInspectionsRequest.Checked, _ call: Call
    ) async throws -> ListInspectionsResponse {
        let page = try PageRequest(request.page, call)
        let filter = InspectionStore.Filter(state: request.state, account: call.identity.subject)
        let found = try await database.read {
            try InspectionStore.list(
                filter, publicOnly: false, on: call.day, before: page.text(), limit: page.limit, in: $0)
        }
        let (inspections, next) = page.cut(found) { [$0.inspectionID] }
        return ListInspectionsResponse(inspections: inspections, nextPageToken: next)
    }
}
