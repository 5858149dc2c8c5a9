package import AwardsMessages
package import RPC
internal import Requests
internal import Storage

extension AwardsService {
    /// Lists the objections of a round, oldest first.
    package func listObjections(
        _ request: ListObjectionsRequest.Checked, _ call: Call
    ) async throws -> ListObjectionsResponse {
        let page = try PageRequest(request.page, call, standard: 100, max: 500)
        let filter = ObjectionStore.Filter(
            round: request.roundID, nomination: request.nominationID.isEmpty ? nil : request.nominationID,
            state: request.state, after: page.text())
        let rows = try await database.read { transaction in
            _ = try RoundStore.existing(filter.round, in: transaction)
            return try ObjectionStore.list(filter, limit: page.limit, in: transaction)
        }
        let (shown, next) = page.cut(rows) { [$0.objectionID] }
        return ListObjectionsResponse(objections: shown, nextPageToken: next)
    }
}
