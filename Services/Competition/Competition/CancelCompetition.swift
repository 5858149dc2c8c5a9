internal import Ledger
package import CompetitionMessages
package import RPC
internal import Rules
internal import Storage

extension CompetitionService {
    /// Cancels a competition none of whose events has results.
    package func cancelCompetition(_ request: CancelCompetitionRequest.Checked, _ call: Call) async throws
        -> Competition
    {
        try await database.write(call, request) { write in
            let before = try CompetitionStore.existing(request.competitionID, in: write)
            try before.requireOrganiser(call)
            guard before.message.state != .cancelled else { throw CompetitionError.competitionCancelled }
            guard try !EventStore.hasResults(ofCompetition: request.competitionID, in: write) else {
                throw CompetitionError.alreadyPublished(field: "competition_id")
            }
            var message = before.message
            message.state = .cancelled
            message.stateReason = request.reason
            let cancelled = HeldCompetition(
                message: message, tier: before.tier, region: before.region, days: before.days)
            try CompetitionStore.update(cancelled, in: write)
            try write.record(
                "competition.cancelled", subject: request.competitionID, region: before.region, message,
                articles: [CompetitionPlan.citation])
            return message
        }
    }
}
