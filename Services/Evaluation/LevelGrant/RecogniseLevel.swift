internal import Ledger
internal import Requests
package import EvaluationMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension EvaluationService {
    /// Recognises a level directly, for a worker with a named contribution.
    package func recogniseLevel(_ request: RecogniseLevelRequest.Checked, _ call: Call) async throws -> LevelGrant {
        let level = try SkillLevel(request.level).orInconsistent("a level of the contract")
        let granted = try await grantedByPeople(request.personID, request.occupationCode, level, call)
        let (id, day, employer) = (RecordID.make("lvg", at: call.now), call.day, request.employerCreditCode.text)
        return try await database.write(call, request) { write in
            let organisation = try EvaluationOrganisationStore.existing(employer, in: write)
            try EvaluationError.check(try granted.refusals(.recognition, by: organisation, on: day, in: write))
            let grant = LevelGrant(
                levelGrantID: id, regionCode: organisation.regionCode, issuerCreditCode: employer, basis: .recognition,
                employerCreditCode: employer, contribution: request.contribution, evidence: request.evidence)
            return try granted.store(grant, by: GrantDeciding.citation, on: day, in: write)
        }
    }
}
