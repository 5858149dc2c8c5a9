package import AwardsMessages
internal import Ledger
package import RPC
internal import Rules
internal import Storage

extension AwardsService {
    /// Signs an expert's scores of a round off.
    package func signOffReview(
        _ request: SignOffReviewRequest.Checked, _ call: Call
    ) async throws -> SignOffReviewResponse {
        let expert = request.expertPersonID
        return try await database.write(call, request) { write in
            let round = try RoundStore.existing(request.roundID, in: write)
            let own = try ReviewStore.list(round: request.roundID, expert: expert, in: write)
            try AwardsError.check(
                ReviewScore.refusals(
                    signingOff: own.map { ReviewScore.Standing($0) }, isInReview: round.message.state == .reviewing))
            var answer = SignOffReviewResponse(roundID: request.roundID, expertPersonID: expert)
            for assignment in own where assignment.state != .recused {
                guard try ReviewStore.signOff(assignment.nominationID, expert: expert, in: write) else {
                    throw AwardsError.refused([ReviewScore.Refusal.unscored])
                }
                answer.count += 1
            }
            try write.record(
                "review.signed_off", subject: request.roundID, region: nil, answer, articles: [ReviewScore.citation])
            return answer
        }
    }
}
