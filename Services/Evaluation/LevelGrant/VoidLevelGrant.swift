internal import Ledger
internal import Requests
package import EvaluationMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension EvaluationService {
    /// Voids a level that was granted by people.
    package func voidLevelGrant(_ request: VoidLevelGrantRequest.Checked, _ call: Call) async throws -> LevelGrant {
        let id = request.levelGrantID
        return try await database.write(call, request) { write in
            let grant = try LevelGrantStore.existing(id, in: write)
            try call.requireScope(region: grant.regionCode, organisation: grant.employerCreditCode)
            if grant.basis == .result { try EvaluationError.check([GrantDeciding.Refusal.byRule]) }
            guard try LevelGrantStore.void(id, reason: request.reason, in: write) else {
                throw EvaluationError.refused([GrantDeciding.Refusal.voided])
            }
            let voided = try LevelGrantStore.existing(id, in: write)
            try write.record(
                "level.grant_voided", subject: id, region: RegionCode(voided.regionCode), voided,
                articles: [GrantDeciding.citation])
            return voided
        }
    }
}
