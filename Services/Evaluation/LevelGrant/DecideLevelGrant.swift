internal import Ledger
internal import Requests
package import EvaluationMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension EvaluationService {
    /// Grants a level for a competition result that no rule gives one for.
    package func decideLevelGrant(_ request: DecideLevelGrantRequest.Checked, _ call: Call) async throws -> LevelGrant {
        let level = try SkillLevel(request.level).orInconsistent("a level of the contract")
        let granted = try await grantedByPeople(request.personID, request.occupationCode, level, call)
        let (id, day) = (RecordID.make("lvg", at: call.now), call.day)
        return try await database.write(call, request) { write in
            try EvaluationError.check(try granted.refusals(.decision, by: nil, on: day, in: write))
            let grant = LevelGrant(
                levelGrantID: id, competitionID: request.competitionID, rank: Int32(clamping: request.rank),
                regionCode: request.regionCode.code, basis: .decision, evidence: request.evidence)
            return try granted.store(grant, by: GrantDeciding.resultCitation, on: day, in: write)
        }
    }
}
