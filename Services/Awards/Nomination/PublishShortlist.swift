package import AwardsMessages
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
            let candidates = try ReviewStore.candidates(round: request.roundID, in: write)
            try AwardsError.check(
                ShortlistSelection.refusals(
                    for: candidates, isInReview: round.message.state == .reviewing, on: call.day, in: book))
            guard let period = PublicityPeriod.period(publishedOn: call.day, of: .award, in: book) else {
                throw AwardsError.figureMissing(PublicityPeriod.Subject.award.figureKey)
            }
            let last = period.last ?? period.first
            try Self.place(candidates, within: round, in: write)
            try RoundStore.setPublicity(from: period.first, through: last, of: request.roundID, in: write)
            guard try RoundStore.advance(request.roundID, from: .reviewing, to: .publicity, in: write) else {
                throw AwardsError.refused([ShortlistSelection.Refusal.notInReview])
            }
            let shortlist = Shortlist(
                roundID: request.roundID, nominations: try ReviewStore.shortlist(round: request.roundID, in: write),
                publicityBeginsOn: period.first.description, publicityEndsOn: last.description)
            try write.record(
                "shortlist.published", subject: request.roundID, region: nil, shortlist,
                articles: [ShortlistSelection.citation, PublicityPeriod.citation])
            return shortlist
        }
    }

    private static func place(
        _ candidates: [ShortlistSelection.Candidate], within round: StoredRound, in write: WriteTransaction
    ) throws {
        var quotas: [SelectionTier: Int] = [:]
        for tier in SelectionTier.allCases { quotas[tier] = Int(try round.quota(of: tier).quota) }
        var places: [String: Int] = [:]
        for list in ShortlistSelection.shortlist(of: candidates, quotas: quotas).values {
            for (index, candidate) in list.enumerated() { places[candidate.nomination] = index + 1 }
        }
        for candidate in candidates {
            try ReviewStore.place(candidate.nomination, at: places[candidate.nomination], in: write)
        }
    }
}
