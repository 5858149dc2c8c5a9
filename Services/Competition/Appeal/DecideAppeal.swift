internal import Ledger
package import CompetitionMessages
package import RPC
internal import Rules
internal import Storage

extension CompetitionService {
    /// Grants or rejects an appeal, once.
    package func decideAppeal(_ request: DecideAppealRequest.Checked, _ call: Call) async throws -> Appeal {
        try await database.write(call, request) { write in
            var appeal = try AppealStore.existing(request.appealID, in: write)
            let held = try HeldEvent.organised(appeal.eventID, by: call, in: write)
            appeal.state = request.granted ? .granted : .rejected
            appeal.decisionReason = request.reason
            guard try AppealStore.decide(appeal.appealID, appeal.state, reason: request.reason, in: write) else {
                throw CompetitionError.appealDecided
            }
            try write.record(
                "appeal.decided", subject: appeal.appealID, region: held.competition.region, appeal,
                articles: [PyramidTier.citation])
            return appeal
        }
    }
}
