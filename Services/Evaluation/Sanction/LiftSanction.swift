internal import Ledger
internal import Requests
package import EvaluationMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension EvaluationService {
    /// Lifts a sanction before its term is over.
    package func liftSanction(_ request: LiftSanctionRequest.Checked, _ call: Call) async throws -> Sanction {
        let (id, day) = (request.sanctionID, call.day)
        return try await database.write(call, request) { write in
            let sanction = try SanctionStore.existing(id, in: write)
            try call.requireScope(region: sanction.regionCode)
            guard try SanctionStore.lift(id, reason: request.reason, on: day, in: write) else {
                throw EvaluationError.refused([Sanctioning.Refusal.lifted])
            }
            let lifted = try SanctionStore.existing(id, in: write)
            try write.record(
                "sanction.lifted", subject: id, region: RegionCode(lifted.regionCode), lifted,
                articles: [Sanctioning.citation])
            return lifted
        }
    }
}
