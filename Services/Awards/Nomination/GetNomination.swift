package import AwardsMessages
package import RPC
internal import Storage

extension AwardsService {
    /// Gives a nomination with its evidence; a bureau sees those of its region.
    package func getNomination(_ request: GetNominationRequest.Checked, _ call: Call) async throws -> Nomination {
        let found = try await database.read { try NominationStore.existing(request.nominationID, in: $0) }
        try call.requireScope(region: found.regionCode)
        return found
    }
}
