package import AwardsMessages
package import RPC

extension AwardsService {
    package func getShortlist(_ request: GetShortlistRequest, _ call: Call) async throws -> Shortlist {
        try await database.read { [rounds, nominations] transaction in
            guard let round = try rounds.find(request.roundID, in: transaction) else { throw AwardsError.roundNotFound }
            guard round.state == .publicity else { throw AwardsError.shortlistNotPublished }
            return Shortlist(
                roundID: round.roundID, nominations: try nominations.shortlist(round: round.roundID, in: transaction),
                publicityBeginsOn: round.publicityBeginsOn, publicityEndsOn: round.publicityEndsOn)
        }
    }
}
