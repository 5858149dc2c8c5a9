package import AwardsMessages
internal import Casework
internal import Ground
internal import Ledger
package import RPC
internal import Rules
internal import Storage

extension AwardsService {
    /// Puts the best of a round on the public list, and begins publicity.
    package func publishShortlist(_ request: PublishShortlistRequest.Checked, _ call: Call) async throws -> Shortlist {
        let book = try policy.book(at: call)
        return try await database.write(call, request) { write in
            let round = try RoundStore.existing(request.roundID, in: write)
            let candidates = try ShortlistStore.candidates(round: request.roundID, in: [.nominated], write)
            guard let needed = round.programme.panelSize(on: call.day, in: book) else {
                throw AwardsError.figureMissing(FigureKey.reviewScoresLeast.rawValue)
            }
            let quotas = Dictionary(
                round.message.quotas.map { ($0.place, Int($0.quota)) }, uniquingKeysWith: { first, _ in first })
            try AwardsError.check(
                ShortlistSelection.refusals(
                    for: candidates, isInReview: round.message.state == .reviewing, needed: needed, quotas: quotas,
                    round.programme.aggregate))
            let listing = PublicListing(round: round, taking: CaseTaking(NominationCase.self, call, book: book))
            let days = try listing.days()
            let last = days.last ?? days.first
            try listing.publish(candidates, in: write)
            try RoundStore.setPublicity(from: days.first, through: last, of: request.roundID, in: write)
            guard try RoundStore.advance(request.roundID, from: [.reviewing], to: .publicity, in: write) else {
                throw AwardsError.refused([ShortlistSelection.Refusal.notInReview])
            }
            let shortlist = Shortlist(
                roundID: request.roundID, nominations: try ShortlistStore.list(round: request.roundID, in: write),
                publicityBeginsOn: days.first.description, publicityEndsOn: last.description)
            try write.record(
                "shortlist.published", subject: request.roundID, region: nil, shortlist,
                articles: [ShortlistSelection.citation, WorkingDays.citation])
            return shortlist
        }
    }
}
