package import AwardsMessages
package import RPC

extension AwardsService {
    package func getRound(_ request: GetRoundRequest, _ call: Call) async throws -> Round {
        let found = try await database.read { [rounds] transaction in
            try rounds.find(request.roundID, in: transaction)
        }
        guard let found else { throw AwardsError.roundNotFound }
        return found
    }
}
