package import CompetitionMessages
package import RPC
internal import Storage

extension CompetitionService {
    /// Gives a delegation; its leaders and coaches to itself, the organiser and who sees all.
    package func getDelegation(_ request: GetDelegationRequest.Checked, _ call: Call) async throws -> Delegation {
        try await database.read { transaction in
            let delegation = try DelegationStore.existing(request.delegationID, in: transaction)
            let competition = try CompetitionStore.existing(delegation.message.competitionID, in: transaction)
            do throws(RPCError) {
                try delegation.requireSender(call, orOrganiserOf: competition)
            } catch {
                return delegation.withoutStaff
            }
            return delegation.message
        }
    }
}

extension HeldDelegation {
    /// The delegation as everybody sees it.
    var withoutStaff: Delegation {
        var delegation = message
        delegation.staff = []
        return delegation
    }
}
