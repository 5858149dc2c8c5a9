internal import Ledger
package import AwardsMessages
package import RPC
internal import Rules

extension AwardsService {
    package func closeNominations(_ request: CloseNominationsRequest, _ call: Call) async throws -> Round {
        try await database.write(call, request) { [rounds] write in
            guard try rounds.find(request.roundID, in: write) != nil else { throw AwardsError.roundNotFound }
            guard try rounds.advance(request.roundID, from: .nominating, to: .reviewing, in: write),
                let round = try rounds.find(request.roundID, in: write)
            else { throw AwardsError.notNominating }
            try write.record(
                "round.nominations_closed", subject: round.roundID, region: nil, round,
                articles: [SelectionTier.citation])
            return round
        }
    }
}
