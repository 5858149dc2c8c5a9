internal import Ledger
internal import Requests
package import AwardsMessages
package import RPC
internal import Ground
internal import Rules

extension AwardsService {
    package func fileObjection(_ request: FileObjectionRequest, _ call: Call) async throws -> Objection {
        let grounds = try RequestField.text(request.grounds, "grounds", max: 2_000)
        let contact = try RequestField.text(request.contact, "contact", max: 200)
        return try await database.write(call, request) { [rounds, nominations, objections] write in
            guard let nomination = try nominations.find(request.nominationID, in: write),
                let round = try rounds.find(nomination.roundID, in: write)
            else { throw AwardsError.nominationNotFound }
            let refusals = PublicityPeriod.refusals(
                isShortlisted: nomination.state == .shortlisted, period: round.publicity, on: call.day)
            guard refusals.isEmpty else { throw AwardsError.refused(refusals) }
            let objection = Objection(
                objectionID: RecordID.make("obj", at: call.now), nominationID: nomination.nominationID,
                grounds: grounds, state: .filed)
            try objections.add(objection, contact: contact, in: write)
            try write.record(
                "objection.filed", subject: objection.objectionID, region: RegionCode(nomination.regionCode), objection,
                articles: [PublicityPeriod.citation])
            return objection
        }
    }
}
