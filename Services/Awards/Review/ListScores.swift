package import AwardsMessages
package import RPC
internal import Storage

extension AwardsService {
    /// Gives the single scores of a nomination.
    package func listScores(_ request: ListScoresRequest.Checked, _ call: Call) async throws -> ListScoresResponse {
        try await database.read { transaction in
            _ = try NominationStore.existing(request.nominationID, in: transaction)
            return ListScoresResponse(
                assignments: try ReviewStore.list(nomination: request.nominationID, in: transaction))
        }
    }
}
