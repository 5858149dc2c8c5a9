internal import Requests
package import EvaluationMessages
package import RPC
internal import Storage

extension EvaluationService {
    /// Batches, latest announced first.
    package func listBatches(_ request: ListBatchesRequest.Checked, _ call: Call) async throws -> ListBatchesResponse {
        let page = try PageRequest(request.page, call)
        let filter = BatchStore.Filter(
            organisation: request.organisationCreditCode, region: request.regionCode,
            occupation: request.occupationCode, level: request.level, openOn: request.openOn,
            state: request.state)
        let found = try await database.read {
            try BatchStore.list(filter, before: page.text(), limit: page.limit, in: $0)
        }
        let (batches, next) = page.cut(found) { [$0.batchID] }
        return ListBatchesResponse(batches: batches, nextPageToken: next)
    }
}
