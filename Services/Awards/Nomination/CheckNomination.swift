package import AwardsMessages
internal import Ground
internal import Ledger
package import RPC
internal import Rules
internal import Storage

extension AwardsService {
    /// The formal check: returns a nomination to be corrected, or refuses it for good.
    package func checkNomination(_ request: CheckNominationRequest.Checked, _ call: Call) async throws -> Nomination {
        try await database.write(call, request) { write in
            let nomination = try NominationStore.existing(request.nominationID, in: write)
            if request.refused {
                return try NominationEnd.end(nomination, as: .refused, because: request.reason, in: write)
            }
            let round = try RoundStore.existing(nomination.roundID, in: write)
            try AwardsError.check(
                NominationLife.refusals(
                    isOpen: nomination.state == .nominated,
                    isNominating: round.message.state == .nominating && call.day <= round.closesOn,
                    needsNominating: true))
            let id = nomination.nominationID
            guard try NominationStore.advance(id, from: [.nominated], to: .returned, reason: request.reason, in: write)
            else { throw AwardsError.refused([NominationLife.Refusal.notOpen]) }
            let returned = try NominationStore.existing(id, in: write)
            try write.record(
                "nomination.returned", subject: id, region: RegionCode(returned.regionCode), returned,
                articles: [NominationLife.citation])
            return returned
        }
    }
}
