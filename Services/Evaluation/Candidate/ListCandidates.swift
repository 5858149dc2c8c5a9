internal import Requests
package import EvaluationMessages
package import RPC
internal import Storage

extension EvaluationService {
    /// Candidates of a batch.
    package func listCandidates(
        _ request: ListCandidatesRequest.Checked, _ call: Call
    ) async throws -> ListCandidatesResponse {
        let page = try PageRequest(request.page, call, standard: 100, max: 500)
        let filter = EvaluationStore.Filter(batch: request.batchID, state: request.state)
        let found = try await database.read { transaction in
            let batch = try BatchStore.existing(request.batchID, in: transaction)
            try batch.requireReader(call)
            return try EvaluationStore.list(filter, after: page.text(), limit: page.limit, in: transaction)
        }
        let (evaluations, next) = page.cut(found) { [$0.evaluationID] }
        return ListCandidatesResponse(evaluations: evaluations, nextPageToken: next)
    }
}
