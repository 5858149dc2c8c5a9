internal import Requests
package import EvaluationMessages
package import RPC
internal import Ground
internal import Storage

extension EvaluationService {
    /// Batches, latest announced first.
    package func listBatches(_ request: ListBatchesRequest, _ call: Call) async throws -> ListBatchesResponse {
        let page = try PageRequest(size: request.pageSize, token: request.pageToken, for: "ListBatches")
        var filter = BatchStore.Filter()
        if !request.organisationCreditCode.isEmpty {
            filter.organisation =
                try RequestField.creditCode(request.organisationCreditCode, "organisation_credit_code").text
        }
        filter.region = try RequestField.optionalRegion(request.regionCode, "region_code")
        if !request.occupationCode.isEmpty {
            filter.occupation = try RequestField.occupation(request.occupationCode, "occupation_code").description
        }
        filter.level = try RequestField.optionalLevel(request.level, "level")
        filter.openOn = try RequestField.optionalDay(request.openOn, "open_on")
        filter.before = page.after.first
        let found = try await database.read { [filter] in try BatchStore.list(filter, limit: page.limit, in: $0) }
        let (batches, next) = page.cut(found) { [$0.batchID] }
        return ListBatchesResponse(batches: batches, nextPageToken: next)
    }
}
