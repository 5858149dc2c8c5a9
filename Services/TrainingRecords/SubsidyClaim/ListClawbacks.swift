internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Storage

extension TrainingRecordsService {
    /// Lists what was claimed back, latest decided first. The province stands for all cities.
    package func listClawbacks(
        _ request: ListClawbacksRequest.Checked, _ call: Call
    ) async throws -> ListClawbacksResponse {
        let filter = SubsidyClawbackStore.Filter(
            region: request.regionCode.flatMap { $0 == .province ? nil : $0.city ?? $0 }, isOwed: request.owedOnly,
            personID: request.personID.isEmpty ? nil : request.personID, fund: request.fundSource)
        let page = try PageRequest(request.page, call)
        let rows = try await database.read { read in
            try SubsidyClawbackStore.list(filter, before: page.text(), limit: page.limit, in: read)
        }
        let (clawbacks, next) = page.cut(rows) { [$0.clawbackID] }
        return ListClawbacksResponse(clawbacks: clawbacks, nextPageToken: next)
    }
}
