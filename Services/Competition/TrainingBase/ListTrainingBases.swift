internal import Requests
package import CompetitionMessages
package import RPC
internal import Storage

extension CompetitionService {
    /// Lists training bases, oldest first.
    package func listTrainingBases(
        _ request: ListTrainingBasesRequest.Checked, _ call: Call
    ) async throws -> ListTrainingBasesResponse {
        let page = try PageRequest(request.page, call, standard: 100, max: 500)
        let rows = try await database.read {
            try TrainingBaseStore.list(after: page.text(), limit: page.limit, in: $0)
        }
        let (shown, next) = page.cut(rows) { [$0.trainingBaseID] }
        return ListTrainingBasesResponse(trainingBases: shown, nextPageToken: next)
    }
}
