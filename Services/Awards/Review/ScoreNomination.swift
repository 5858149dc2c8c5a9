package import AwardsMessages
internal import Ledger
package import RPC
internal import Rules
internal import Storage

extension AwardsService {
    /// Enters an expert's scores of a nomination, or corrects them with the reason until they are signed off.
    package func scoreNomination(_ request: ScoreNominationRequest.Checked, _ call: Call) async throws -> Assignment {
        let expert = request.expertPersonID
        return try await database.write(call, request) { write in
            let nomination = try NominationStore.existing(request.nominationID, in: write)
            let round = try RoundStore.existing(nomination.roundID, in: write)
            let id = nomination.nominationID
            let own = try ReviewStore.find(id, expert: expert, in: write)
            let isInReview = round.message.state == .reviewing && nomination.state == .nominated
            try AwardsError.check(
                ReviewScore.refusals(
                    standing: ReviewScore.Standing(own), isInReview: isInReview,
                    criteria: request.scores.map(\.criterion), of: round.programme,
                    hasReason: !request.correctionReason.isEmpty))
            let scores = Dictionary(
                request.scores.map { ($0.criterion, $0.scoreHundredths) }, uniquingKeysWith: { first, _ in first })
            let total = ReviewScore.total(of: scores, by: round.programme.criteria)
            let entered = Assignment(
                nominationID: id, expertPersonID: expert, state: .scored,
                scores: request.scores.map {
                    CriterionScore(criterion: $0.criterion, scoreHundredths: Int32($0.scoreHundredths))
                }, totalHundredths: Int32(total), reason: request.correctionReason)
            guard try ReviewStore.score(entered, round.programme.aggregate, in: write),
                let scored = try ReviewStore.find(id, expert: expert, in: write)
            else { throw AwardsError.refused([ReviewScore.Refusal.signedOff]) }
            try write.record("review.scored", subject: id, region: nil, scored, articles: [ReviewScore.citation])
            return scored
        }
    }
}
