package import AwardsMessages
internal import Ledger
package import RPC
internal import Rules
internal import Storage

extension AwardsService {
    /// Lets an expert step back from a nomination because of an interest.
    package func declareInterest(_ request: DeclareInterestRequest.Checked, _ call: Call) async throws -> Assignment {
        let expert = request.expertPersonID
        return try await database.write(call, request) { write in
            let nomination = try NominationStore.existing(request.nominationID, in: write)
            let round = try RoundStore.existing(nomination.roundID, in: write)
            let id = nomination.nominationID
            let own = try ReviewStore.find(id, expert: expert, in: write)
            try AwardsError.check(
                ReviewScore.refusals(
                    standing: ReviewScore.Standing(own), isInReview: round.message.state == .reviewing, criteria: nil,
                    of: round.programme, hasReason: true))
            guard
                try ReviewStore.recuse(
                    expert, from: id, reason: request.reason, round.programme.aggregate, in: write),
                let recused = try ReviewStore.find(id, expert: expert, in: write)
            else { throw AwardsError.refused([ReviewScore.Refusal.signedOff]) }
            try write.record("review.recused", subject: id, region: nil, recused, articles: [PanelDraw.citation])
            return recused
        }
    }
}
