package import AwardsMessages
internal import Ground
internal import Ledger
package import RPC
internal import Rules
internal import Storage

extension AwardsService {
    /// Enters one expert's score, once, while the round is in review.
    package func scoreNomination(_ request: ScoreNominationRequest.Checked, _ call: Call) async throws -> Nomination {
        let expert = request.expertPersonID
        try await evidence.requirePerson(expert, in: "expert_person_id", call)
        return try await database.write(call, request) { write in
            let nomination = try NominationStore.existing(request.nominationID, in: write)
            let round = try RoundStore.existing(nomination.roundID, in: write).message
            guard round.state == .reviewing else { throw AwardsError.notReviewing }
            guard !request.declaredInterest, expert != nomination.personID else { throw AwardsError.interestDeclared }
            guard
                try ReviewStore.score(nomination.nominationID, expert: expert, request.scoreHundredths, in: write)
            else { throw AwardsError.scoredBefore }
            let scored = try NominationStore.existing(nomination.nominationID, in: write)
            try write.record(
                "nomination.scored", subject: scored.nominationID, region: RegionCode(scored.regionCode), scored,
                articles: [SelectionTier.citation])
            return scored
        }
    }
}
