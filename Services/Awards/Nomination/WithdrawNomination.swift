package import AwardsMessages
internal import Casework
internal import Ledger
package import RPC
internal import Storage

extension AwardsService {
    /// Withdraws a nomination before the list is public; its share is free again.
    package func withdrawNomination(
        _ request: WithdrawNominationRequest.Checked, _ call: Call
    ) async throws -> Nomination {
        let book = try policy.book(at: call)
        return try await database.write(call, request) { write in
            let nomination = try NominationStore.existing(request.nominationID, in: write)
            try nomination.requireScope(call)
            try CaseTaking(NominationCase.self, call, book: book).take(
                .withdraw, nomination.caseID, reason: request.reason, in: write)
            return try NominationStore.existing(request.nominationID, in: write)
        }
    }
}
