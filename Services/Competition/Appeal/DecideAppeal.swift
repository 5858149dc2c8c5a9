internal import Ledger
internal import Requests
package import CompetitionMessages
package import RPC
internal import Ground
internal import Rules

extension CompetitionService {
    package func decideAppeal(_ request: DecideAppealRequest, _ call: Call) async throws -> Appeal {
        let reason = try RequestField.text(request.reason, "reason", max: 500)
        return try await database.write(call, request) { [appeals] write in
            guard var appeal = try appeals.find(request.appealID, in: write) else {
                throw CompetitionError.appealNotFound
            }
            let (_, competition) = try organised(appeal.eventID, by: call, in: write)
            guard try appeals.decide(appeal.appealID, granted: request.granted, reason: reason, in: write) else {
                throw CompetitionError.appealDecided
            }
            appeal.state = request.granted ? .granted : .rejected
            appeal.decisionReason = reason
            try write.record(
                "appeal.decided", subject: appeal.appealID, region: RegionCode(competition.regionCode), appeal,
                articles: [PyramidTier.citation])
            return appeal
        }
    }
}
