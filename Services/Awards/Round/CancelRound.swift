package import AwardsMessages
internal import Ledger
package import RPC
internal import Rules
internal import Storage

extension AwardsService {
    /// Cancels a round in which nothing was awarded.
    package func cancelRound(_ request: CancelRoundRequest.Checked, _ call: Call) async throws -> Round {
        let book = try policy.book(at: call)
        return try await database.write(call, request) { write in
            let stored = try RoundStore.existing(request.roundID, in: write)
            let id = stored.message.roundID
            try AwardsError.check(
                RoundLife.refusals(
                    cancellingEnded: !stored.isOpen,
                    awarded: Int(stored.message.quotas.map(\.awarded).reduce(0, +))))
            guard
                try RoundStore.advance(
                    id, from: [.nominating, .reviewing, .publicity], to: .cancelled, reason: request.reason, in: write)
            else { throw AwardsError.refused([RoundLife.Refusal.ended]) }
            try RoundCases(call, book).refuse(
                try NominationStore.cases(round: id, in: RoundCases.unfinished, write), because: "评选已取消", in: write)
            let round = try RoundStore.existing(id, in: write).message
            try write.record("round.cancelled", subject: id, region: nil, round, articles: [RoundLife.citation])
            return round
        }
    }
}
