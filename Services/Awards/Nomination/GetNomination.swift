package import AwardsMessages
package import RPC

extension AwardsService {
    package func getNomination(_ request: GetNominationRequest, _ call: Call) async throws -> Nomination {
        let found = try await database.read { [nominations] transaction in
            try nominations.find(request.nominationID, in: transaction)
        }
        guard let found else { throw AwardsError.nominationNotFound }
        try call.requireScope(region: found.regionCode)
        return found
    }
}
