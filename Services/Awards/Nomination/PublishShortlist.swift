internal import Ledger
internal import Requests
package import AwardsMessages
package import RPC
internal import Rules

extension AwardsService {
    package func publishShortlist(_ request: PublishShortlistRequest, _ call: Call) async throws -> Shortlist {
        let book = try policy.book(at: call)
        return try await database.write(call, request) { [rounds, nominations] write in
            guard let round = try rounds.find(request.roundID, in: write) else { throw AwardsError.roundNotFound }
            let candidates = try nominations.candidates(round: round.roundID, in: write)
            let refusals = ShortlistSelection.refusals(
                for: candidates, isInReview: round.state == .reviewing, on: call.day, in: book)
            guard refusals.isEmpty else { throw AwardsError.refused(refusals) }
            guard let period = PublicityPeriod.period(publishedOn: call.day, in: book) else {
                throw AwardsError.figureMissing("awards.publicity.min_days")
            }
            let quotas = Dictionary(
                uniqueKeysWithValues: round.quotas.compactMap { quota in
                    SelectionTier(quota.kind).map { ($0, Int(quota.quota)) }
                })
            let chosen = ShortlistSelection.shortlist(of: candidates, quotas: quotas)
            var places: [String: Int] = [:]
            for list in chosen.values {
                for (index, candidate) in list.enumerated() { places[candidate.nomination] = index + 1 }
            }
            for candidate in candidates {
                try nominations.place(candidate.nomination, at: places[candidate.nomination], in: write)
            }
            try rounds.setPublicity(period, of: round.roundID, in: write)
            guard try rounds.advance(round.roundID, from: .reviewing, to: .publicity, in: write) else {
                throw AwardsError.notReviewing
            }
            let shortlist = Shortlist(
                roundID: round.roundID, nominations: try nominations.shortlist(round: round.roundID, in: write),
                publicityBeginsOn: period.first.description, publicityEndsOn: (period.last ?? period.first).description)
            try write.record(
                "shortlist.published", subject: round.roundID, region: nil, shortlist,
                articles: [ShortlistSelection.citation, PublicityPeriod.citation])
            return shortlist
        }
    }
}
