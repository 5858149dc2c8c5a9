package import AwardsMessages
internal import Ground
internal import Ledger
package import RPC
internal import Rules
internal import Storage

extension AwardsService {
    /// Decides an objection, once. An upheld one excludes the nomination.
    package func decideObjection(_ request: DecideObjectionRequest.Checked, _ call: Call) async throws -> Objection {
        try await database.write(call, request) { write in
            let filed = try ObjectionStore.existing(request.objectionID, in: write)
            let nomination = try NominationStore.existing(filed.nominationID, in: write)
            guard
                try ObjectionStore.decide(
                    filed.objectionID, upheld: request.upheld, reason: request.reason, in: write)
            else { throw AwardsError.objectionDecided }
            if request.upheld {
                // An award that was decided meanwhile stays; it is withdrawn by its own act.
                _ = try NominationStore.advance(nomination.nominationID, from: .shortlisted, to: .excluded, in: write)
            }
            let objection = try ObjectionStore.existing(filed.objectionID, in: write)
            try write.record(
                "objection.decided", subject: objection.objectionID, region: RegionCode(nomination.regionCode),
                objection, articles: [PublicityPeriod.citation])
            return objection
        }
    }
}
