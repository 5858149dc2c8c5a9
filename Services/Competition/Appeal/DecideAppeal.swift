internal import Ledger
package import CompetitionMessages
package import RPC
internal import Rules
internal import Storage

extension CompetitionService {
    /// Grants or rejects an appeal, once.
    package func decideAppeal(_ request: DecideAppealRequest.Checked, _ call: Call) async throws -> Appeal {
        try await database.write(call, request) { write in
            let appeal = try AppealStore.existing(request.appealID, in: write)
            let held = try HeldEvent.organised(appeal.eventID, by: call, in: write)
            guard
                try AppealStore.decide(
                    appeal.appealID, request.granted ? .granted : .rejected, reason: request.reason, on: call.day,
                    in: write)
            else { throw CompetitionError.appealDecided }
            let decided = try AppealStore.existing(request.appealID, in: write)
            try write.record(
                "appeal.decided", subject: appeal.appealID, region: held.competition.region, decided,
                articles: [PyramidTier.citation])
            return decided
        }
    }
}
