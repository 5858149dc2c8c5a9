internal import Ledger
internal import Requests
package import AwardsMessages
package import RPC
internal import Ground
internal import Rules

extension AwardsService {
    package func scoreNomination(_ request: ScoreNominationRequest, _ call: Call) async throws -> Nomination {
        let expert = try RequestField.identifier(request.expertPersonID, "expert_person_id")
        let score = try RequestField.number(request.scoreHundredths, "score_hundredths", in: 0...10_000)
        try await evidence.requirePerson(expert, call)
        return try await database.write(call, request) { [rounds, nominations] write in
            guard let nomination = try nominations.find(request.nominationID, in: write),
                let round = try rounds.find(nomination.roundID, in: write)
            else { throw AwardsError.nominationNotFound }
            guard round.state == .reviewing else { throw AwardsError.notReviewing }
            guard !request.declaredInterest, expert != nomination.personID else { throw AwardsError.interestDeclared }
            guard try nominations.score(nomination.nominationID, expert: expert, score, in: write),
                let scored = try nominations.find(nomination.nominationID, in: write)
            else { throw AwardsError.scoredBefore }
            try write.record(
                "nomination.scored", subject: scored.nominationID, region: RegionCode(scored.regionCode), scored,
                articles: [SelectionTier.citation])
            return scored
        }
    }
}
