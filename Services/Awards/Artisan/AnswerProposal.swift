package import AwardsMessages
internal import Ground
internal import Ledger
package import RPC
internal import Requests
internal import Rules
internal import Storage

extension AwardsService {
    /// Records whether a person consents to being in the pool.
    package func answerProposal(_ request: AnswerProposalRequest.Checked, _ call: Call) async throws
        -> Artisan
    {
        try await database.write(call, request) { write in
            let id = request.artisanID
            try call.requireScope(person: try ArtisanStore.existing(id, in: write).personID)
            guard try ArtisanStore.answer(id, consents: request.consents, on: call.day, in: write) else {
                throw AwardsError.proposalAnswered
            }
            let artisan = try ArtisanStore.existing(id, in: write)
            try write.record(
                "artisan.answered", subject: id, region: RegionCode(artisan.regionCode), artisan,
                articles: [PoolMembership.citation])
            return artisan
        }
    }
}
