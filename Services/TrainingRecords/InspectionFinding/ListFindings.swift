internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Storage

extension TrainingRecordsService {
    /// Public findings, voided ones with the reason, latest first.
    package func listFindings(_ request: ListFindingsRequest.Checked, _ call: Call) async throws -> ListFindingsResponse
    {
        let page = try PageRequest(request.page, call)
        let filter = FindingStore.Filter(
            region: request.regionCode, organisation: request.organisationCreditCode, kind: request.kind,
            state: request.state, overdueOn: request.overdue ? call.day : nil)
        let found = try await database.read {
            try FindingStore.list(filter, on: call.day, before: page.text(), limit: page.limit, in: $0)
        }
        let (findings, next) = page.cut(found) { [$0.message.findingID] }
        return ListFindingsResponse(findings: findings.map(\.message), nextPageToken: next)
    }
}
