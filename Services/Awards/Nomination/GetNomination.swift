package import AwardsMessages
package import RPC
internal import Storage

extension AwardsService {
    /// Gives a nomination with its evidence to who made it and to the authorities; scores wait for the list.
    package func getNomination(_ request: GetNominationRequest.Checked, _ call: Call) async throws -> Nomination {
        let (found, round) = try await database.read { transaction in
            let found = try NominationStore.existing(request.nominationID, in: transaction)
            return (found, try RoundStore.existing(found.roundID, in: transaction).message)
        }
        try found.requireScope(call)
        return found.shown(to: call.identity.role, in: round)
    }
}
