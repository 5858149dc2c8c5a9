package import AwardsMessages
internal import Ledger
package import RPC
internal import Rules
internal import Storage

extension AwardsService {
    /// Closes a round after its decisions.
    package func closeRound(_ request: CloseRoundRequest.Checked, _ call: Call) async throws -> Round {
        let book = try policy.book(at: call)
        return try await database.write(call, request) { write in
            let stored = try RoundStore.existing(request.roundID, in: write)
            let id = stored.message.roundID
            try AwardsError.check(
                RoundLife.refusals(
                    closingPublic: stored.message.state == .publicity,
                    publicityThrough: try NominationStore.lastPublicity(round: id, in: write),
                    openObjections: try RoundCases.undecidedObjections(id, in: write), on: call.day))
            guard try RoundStore.advance(id, from: [.publicity], to: .closed, in: write) else {
                throw AwardsError.refused([RoundLife.Refusal.notPublic])
            }
            try RoundCases(call, book).refuse(
                try NominationStore.cases(round: id, in: RoundCases.unfinished, write), because: "评选已结束，未获奖",
                in: write)
            let round = try RoundStore.existing(id, in: write).message
            try write.record("round.closed", subject: id, region: nil, round, articles: [RoundLife.citation])
            return round
        }
    }
}
