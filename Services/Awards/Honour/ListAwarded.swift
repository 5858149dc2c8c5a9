package import AwardsMessages
package import RPC
internal import Storage

extension AwardsService {
    /// Gives the public list of what a round awarded.
    package func listAwarded(_ request: ListAwardedRequest.Checked, _ call: Call) async throws -> ListAwardedResponse {
        try await database.read { transaction in
            _ = try RoundStore.existing(request.roundID, in: transaction)
            return ListAwardedResponse(awards: try HonourStore.awarded(round: request.roundID, in: transaction))
        }
    }
}
