package import AwardsMessages
internal import Ledger
package import RPC
internal import Rules
internal import Storage

extension AwardsService {
    /// Ends the nominations of a round; the expert review begins. What was returned and not corrected is refused.
    package func closeNominations(_ request: CloseNominationsRequest.Checked, _ call: Call) async throws -> Round {
        let book = try policy.book(at: call)
        return try await database.write(call, request) { write in
            let id = try RoundStore.existing(request.roundID, in: write).message.roundID
            guard try RoundStore.advance(id, from: [.nominating], to: .reviewing, in: write) else {
                throw AwardsError.notNominating
            }
            try RoundCases(call, book).refuse(
                try NominationStore.cases(round: id, in: [.returned], write), because: "推荐截止前未补正", in: write)
            let round = try RoundStore.existing(id, in: write).message
            try write.record(
                "round.nominations_closed", subject: round.roundID, region: nil, round, articles: [RoundLife.citation])
            return round
        }
    }
}
