package import AwardsMessages
internal import Ledger
package import RPC
internal import Rules
internal import Storage

extension AwardsService {
    /// Sets another last day for nominations, while the round takes them.
    package func changeRound(_ request: ChangeRoundRequest.Checked, _ call: Call) async throws -> Round {
        let day = request.nominationsCloseOn
        return try await database.write(call, request) { write in
            let id = try RoundStore.existing(request.roundID, in: write).message.roundID
            if day < call.day { throw AwardsError.refused([RoundLife.Refusal.dayOver]) }
            guard try RoundStore.close(on: day, id, in: write) else { throw AwardsError.notNominating }
            let round = try RoundStore.existing(id, in: write).message
            try write.record("round.changed", subject: id, region: nil, round, articles: [RoundLife.citation])
            return round
        }
    }
}
