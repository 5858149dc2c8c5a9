package import AwardsMessages
package import RPC
internal import Storage

extension AwardsService {
    /// Gives the public list of a round, with masked names; who was excluded stays on it.
    package func getShortlist(_ request: GetShortlistRequest.Checked, _ call: Call) async throws -> Shortlist {
        try await database.read { transaction in
            let round = try RoundStore.existing(request.roundID, in: transaction).message
            guard round.state == .publicity || round.state == .closed else { throw AwardsError.shortlistNotPublished }
            return Shortlist(
                roundID: round.roundID, nominations: try ShortlistStore.list(round: round.roundID, in: transaction),
                publicityBeginsOn: round.publicityBeginsOn, publicityEndsOn: round.publicityEndsOn)
        }
    }
}
