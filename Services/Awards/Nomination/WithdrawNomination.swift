package import AwardsMessages
internal import Ground
internal import Ledger
package import RPC
internal import Rules
internal import Storage

extension AwardsService {
    /// Withdraws a nomination before the list is public; its share is free again.
    package func withdrawNomination(
        _ request: WithdrawNominationRequest.Checked, _ call: Call
    ) async throws -> Nomination {
        try await database.write(call, request) { write in
            let nomination = try NominationStore.existing(request.nominationID, in: write)
            try nomination.requireScope(call)
            return try NominationEnd.end(nomination, as: .withdrawn, because: request.reason, in: write)
        }
    }
}
