internal import Ledger
package import CompetitionMessages
package import RPC
internal import Rules
internal import Storage

extension CompetitionService {
    /// Withdraws a delegation without live entries.
    package func withdrawDelegation(
        _ request: WithdrawDelegationRequest.Checked, _ call: Call
    ) async throws -> Delegation {
        try await database.write(call, request) { write in
            let delegation = try DelegationStore.existing(request.delegationID, in: write)
            let competition = try CompetitionStore.existing(delegation.message.competitionID, in: write)
            try delegation.requireSender(call, orOrganiserOf: competition)
            guard try EntryStore.count(delegation: request.delegationID, write) == 0 else {
                throw CompetitionError.delegationHasEntries
            }
            guard
                try DelegationStore.withdraw(request.delegationID, on: call.day, reason: request.reason, in: write)
            else { throw CompetitionError.delegationWithdrawn }
            let withdrawn = try DelegationStore.existing(request.delegationID, in: write).message
            try write.record(
                "delegation.withdrawn", subject: request.delegationID, region: delegation.region, withdrawn,
                articles: [EntryEligibility.citation])
            return withdrawn
        }
    }
}
