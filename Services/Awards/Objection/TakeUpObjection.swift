package import AwardsMessages
internal import Ground
internal import Ledger
package import RPC
internal import Rules
internal import Storage

extension AwardsService {
    /// Takes an objection or a hint up: the decision on the nomination waits for it.
    package func takeUpObjection(_ request: TakeUpObjectionRequest.Checked, _ call: Call) async throws -> Objection {
        try await database.write(call, request) { write in
            let filed = try ObjectionStore.existing(request.objectionID, in: write)
            let nomination = try NominationStore.existing(filed.nominationID, in: write)
            guard try ObjectionStore.takeUp(filed.objectionID, in: write) else { throw AwardsError.objectionDecided }
            let objection = try ObjectionStore.existing(filed.objectionID, in: write)
            try write.record(
                "objection.taken_up", subject: objection.objectionID, region: RegionCode(nomination.regionCode),
                objection.unsigned, articles: [ObjectionHandling.citation])
            return objection
        }
    }
}
