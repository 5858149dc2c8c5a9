internal import Requests
package import EvaluationMessages
package import RPC
internal import Storage

extension EvaluationService {
    /// Candidates of a batch.
    package func listCandidates(_ request: ListCandidatesRequest, _ call: Call) async throws -> ListCandidatesResponse {
        let id = try RequestField.identifier(request.batchID, "batch_id")
        let page = try PageRequest(
            size: request.pageSize, standard: 100, max: 500, token: request.pageToken, for: "ListCandidates/\(id)")
        let state = request.state == .unspecified ? nil : try RequestField.known(request.state, "state").rawValue
        let found = try await database.read { transaction in
            let batch = try BatchStore.requireBatch(id, in: transaction)
            try call.requireScope(region: batch.regionCode, organisation: batch.organisationCreditCode)
            return try EvaluationStore.list(
                batch: id, state: state, after: page.after.first, limit: page.limit, in: transaction)
        }
        let (evaluations, next) = page.cut(found) { [$0.evaluationID] }
        return ListCandidatesResponse(evaluations: evaluations, nextPageToken: next)
    }
}
