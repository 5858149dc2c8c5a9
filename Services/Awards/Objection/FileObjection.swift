package import AwardsMessages
internal import Ground
internal import Ledger
package import RPC
internal import Requests
internal import Rules
internal import Storage

extension AwardsService {
    /// Files an objection against a nomination on the public list.
    package func fileObjection(_ request: FileObjectionRequest.Checked, _ call: Call) async throws -> Objection {
        try await database.write(call, request) { write in
            let nomination = try NominationStore.existing(request.nominationID, in: write)
            let round = try RoundStore.existing(nomination.roundID, in: write)
            try AwardsError.check(
                PublicityPeriod.refusals(
                    isShortlisted: nomination.state == .shortlisted, period: round.publicity, on: call.day))
            let objection = Objection(
                objectionID: RecordID.make("obj", at: call.now), nominationID: nomination.nominationID,
                grounds: request.grounds, state: .filed)
            try ObjectionStore.add(objection, contact: request.contact, in: write)
            try write.record(
                "objection.filed", subject: objection.objectionID, region: RegionCode(nomination.regionCode), objection,
                articles: [PublicityPeriod.citation])
            return objection
        }
    }
}
