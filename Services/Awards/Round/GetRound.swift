package import AwardsMessages
package import RPC
internal import Storage

extension AwardsService {
    /// Gives a round with its quotas.
    package func getRound(_ request: GetRoundRequest.Checked, _ call: Call) async throws -> Round {
        try await database.read { try RoundStore.existing(request.roundID, in: $0) }.message
    }
}
