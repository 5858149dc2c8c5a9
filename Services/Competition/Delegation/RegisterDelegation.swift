internal import Ledger
internal import Requests
package import CompetitionMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension CompetitionService {
    /// Registers a delegation while registration is not over.
    package func registerDelegation(
        _ request: RegisterDelegationRequest.Checked, _ call: Call
    ) async throws -> Delegation {
        let delegation = HeldDelegation(
            message: Delegation(
                delegationID: RecordID.make("dlg", at: call.now), competitionID: request.competitionID,
                name: request.name, regionCode: request.regionCode.code, creditCode: request.creditCode?.text ?? ""),
            region: request.regionCode)
        return try await database.write(call, request) { write in
            let competition = try CompetitionStore.existing(request.competitionID, in: write)
            guard call.day <= competition.days.registrationCloses else { throw CompetitionError.registrationOver }
            try delegation.requireSender(call)
            guard try DelegationStore.insert(delegation.message, in: write) else {
                throw CompetitionError.delegationNameTaken
            }
            try write.record(
                "delegation.registered", subject: delegation.message.delegationID, region: delegation.region,
                delegation.message, articles: [EntryEligibility.citation])
            return delegation.message
        }
    }
}
