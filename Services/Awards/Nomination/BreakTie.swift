package import AwardsMessages
internal import Ledger
package import RPC
internal import Rules
internal import Storage

extension AwardsService {
    /// Decides in which order nominations with equal scores stand.
    package func breakTie(_ request: BreakTieRequest.Checked, _ call: Call) async throws -> BreakTieResponse {
        try await database.write(call, request) { write in
            let round = try RoundStore.existing(request.roundID, in: write)
            let states: [NominationState] = round.message.state == .publicity ? [.notShortlisted] : [.nominated]
            let candidates = try ShortlistStore.candidates(round: request.roundID, in: states, write)
            let named = request.nominationIDs.compactMap { id in candidates.first { $0.nomination == id } }
            for id in request.nominationIDs { _ = try NominationStore.existing(id, in: write) }
            let isOpen = round.message.state == .reviewing || round.message.state == .publicity
            guard isOpen, named.count == request.nominationIDs.count else {
                throw AwardsError.refused([ShortlistSelection.Refusal.notTied])
            }
            try AwardsError.check(ShortlistSelection.refusals(ordering: named, round.programme.aggregate))
            for (index, id) in request.nominationIDs.enumerated() {
                try ShortlistStore.order(id, at: index + 1, in: write)
            }
            let answer = BreakTieResponse(nominationIDs: request.nominationIDs, reason: request.reason)
            try write.record(
                "tie.broken", subject: request.roundID, region: nil, answer, articles: [ShortlistSelection.citation])
            return answer
        }
    }
}
