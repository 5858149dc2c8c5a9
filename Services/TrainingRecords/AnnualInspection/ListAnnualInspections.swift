internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Storage

extension TrainingRecordsService {
    /// Results, latest first, without the reports.
    package func listAnnualInspections(
        _ request: ListAnnualInspectionsRequest.Checked, _ call: Call
    ) async throws -> ListAnnualInspectionsResponse {
        let page = try PageRequest(request.page, call)
        let filter = AnnualInspectionStore.Filter(
            region: request.regionCode, year: request.year, state: request.state,
            institution: request.institutionCreditCode)
        let found = try await database.read {
            try AnnualInspectionStore.list(filter, before: page.text(), limit: page.limit, in: $0)
        }
        var (inspections, next) = page.cut(found) { [$0.annualInspectionID] }
        for index in inspections.indices { (inspections[index].report, inspections[index].caseID) = ("", "") }
        return ListAnnualInspectionsResponse(annualInspections: inspections, nextPageToken: next)
    }
}
