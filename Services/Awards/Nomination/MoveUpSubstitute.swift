package import AwardsMessages
internal import Casework
package import RPC
internal import Requests
internal import Storage
internal import Ledger

extension AwardsService {
    /// Moves the best one that was not listed up to a free place.
    package func moveUpSubstitute(_ request: MoveUpSubstituteRequest.Checked, _ call: Call) async throws -> Nomination {
        let book = try policy.book(at: call)
        return try await database.write(call, request) { write in
            let round = try RoundStore.existing(request.roundID, in: write)
            return try PublicListing(round: round, taking: CaseTaking(NominationCase.self, call, book: book))
                .moveUp(to: request.place, in: write)
        }
    }
}
