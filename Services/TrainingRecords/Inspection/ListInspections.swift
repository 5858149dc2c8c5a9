internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Storage

extension TrainingRecordsService {
    /// Inspections with the findings that are public, latest first.
    package func listInspections(
        _ request: ListInspectionsRequest.Checked, _ call: Call
    ) async throws -> ListInspectionsResponse {
        let page = try PageRequest(request.page, call)
        let filter = InspectionStore.Filter(
            region: request.regionCode, planID: request.planID.isEmpty ? nil : request.planID,
            organisation: request.organisationCreditCode, state: request.state)
        let found = try await database.read {
            try InspectionStore.list(
                filter, publicOnly: true, on: call.day, before: page.text(), limit: page.limit, in: $0)
        }
        let (inspections, next) = page.cut(found) { [$0.inspectionID] }
        return ListInspectionsResponse(inspections: inspections, nextPageToken: next)
    }
}
