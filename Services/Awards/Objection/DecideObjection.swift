internal import Ledger
internal import Requests
package import AwardsMessages
package import RPC
internal import Ground
internal import Rules

extension AwardsService {
    package func decideObjection(_ request: DecideObjectionRequest, _ call: Call) async throws -> Objection {
        let reason = try RequestField.text(request.reason, "reason", max: 2_000)
        return try await database.write(call, request) { [nominations, objections] write in
            guard var objection = try objections.find(request.objectionID, in: write),
                let nomination = try nominations.find(objection.nominationID, in: write)
            else { throw AwardsError.objectionNotFound }
            guard try objections.decide(objection.objectionID, upheld: request.upheld, reason: reason, in: write) else {
                throw AwardsError.objectionDecided
            }
            if request.upheld {
                // An award that was decided meanwhile stays; it is withdrawn by its own act.
                _ = try nominations.advance(nomination.nominationID, from: .shortlisted, to: .excluded, in: write)
            }
            objection.state = request.upheld ? .upheld : .rejected
            objection.decisionReason = reason
            try write.record(
                "objection.decided", subject: objection.objectionID, region: RegionCode(nomination.regionCode),
                objection, articles: [PublicityPeriod.citation])
            return objection
        }
    }
}
