package import CompetitionMessages
package import RPC
internal import Storage

extension CompetitionService {
    /// Gives an appeal, to its appellant, the appellant's delegation and the organiser.
    package func getAppeal(_ request: GetAppealRequest.Checked, _ call: Call) async throws -> Appeal {
        try await database.read { transaction in
            let appeal = try AppealStore.existing(request.appealID, in: transaction)
            let held = try HeldEvent.existing(appeal.eventID, in: transaction)
            let own = try EntryStore.live(of: appeal.appellantPersonID, in: appeal.eventID, transaction)
            let sender = try own.map { try DelegationStore.existing($0.message.delegationID, in: transaction) }
            do throws(RPCError) {
                try held.competition.requireOrganiser(call, orPerson: appeal.appellantPersonID)
            } catch {
                guard let sender else { throw error }
                try sender.requireSender(call)
            }
            return appeal
        }
    }
}
