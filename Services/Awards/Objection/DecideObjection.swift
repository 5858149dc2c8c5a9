package import AwardsMessages
internal import Ground
internal import Ledger
package import RPC
internal import Rules
internal import Storage

extension AwardsService {
    /// Decides an objection, once. An upheld one excludes the nomination, and a substitute moves up.
    package func decideObjection(_ request: DecideObjectionRequest.Checked, _ call: Call) async throws -> Objection {
        let book = try policy.book(at: call)
        return try await database.write(call, request) { write in
            let filed = try ObjectionStore.existing(request.objectionID, in: write)
            let nomination = try NominationStore.existing(filed.nominationID, in: write)
            if filed.state == .filed || filed.state == .takenUp {
                try AwardsError.check(
                    ObjectionHandling.refusals(upholding: request.upheld, isTakenUp: filed.state == .takenUp))
            }
            guard
                try ObjectionStore.decide(
                    filed.objectionID, upheld: request.upheld, reason: request.reason, in: write)
            else { throw AwardsError.objectionDecided }
            let objection = try ObjectionStore.existing(filed.objectionID, in: write)
            try write.record(
                "objection.decided", subject: objection.objectionID, region: RegionCode(nomination.regionCode),
                objection.unsigned, articles: [PublicityPeriod.citation, ObjectionHandling.citation])
            // An award that was decided meanwhile stays; it is withdrawn by its own act.
            if request.upheld { try Self.exclude(nomination, because: request.reason, on: call.day, in: book, write) }
            return objection
        }
    }

    /// Takes a nomination off the list, where it stays marked, and lets the next one have its place.
    private static func exclude(
        _ nomination: Nomination, because reason: String, on day: CivilDay, in book: PolicyBook,
        _ write: WriteTransaction
    ) throws {
        let isExcluded = try NominationStore.advance(
            nomination.nominationID, from: [.shortlisted], to: .excluded, reason: reason, in: write)
        guard isExcluded else { return }
        guard try RoundStore.list(-1, nomination.place, in: nomination.roundID, write) else {
            throw StorageError.corrupt("award_round \(nomination.roundID) lists nobody for \(nomination.place)")
        }
        let listing = PublicListing(
            round: try RoundStore.existing(nomination.roundID, in: write), day: day, book: book)
        if listing.round.message.state == .publicity, try listing.canMoveUp(to: nomination.place, in: write) {
            _ = try listing.moveUp(to: nomination.place, in: write)
        }
    }
}
