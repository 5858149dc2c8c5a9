internal import Ledger
internal import Requests
package import EvaluationMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension EvaluationService {
    /// Appoints a worker as 特级技师 or 首席技师.
    package func appointTechnician(
        _ request: AppointTechnicianRequest.Checked, _ call: Call
    ) async throws -> LevelGrant {
        let level = try SkillLevel(request.level).orInconsistent("a level of the contract")
        let granted = try await grantedByPeople(request.personID, request.occupationCode, level, call)
        let (id, day, employer) = (RecordID.make("lvg", at: call.now), call.day, request.employerCreditCode.text)
        return try await database.write(call, request) { write in
            let organisation = try EvaluationOrganisationStore.existing(employer, in: write)
            let way = GrantDeciding.Way.appointment(endsOn: request.endsOn)
            try EvaluationError.check(try granted.refusals(way, by: organisation, on: day, in: write))
            let grant = LevelGrant(
                levelGrantID: id, regionCode: organisation.regionCode, issuerCreditCode: employer, basis: .appointment,
                employerCreditCode: employer, evidence: request.evidence)
            return try granted.store(grant, until: request.endsOn, by: GrantDeciding.citation, on: day, in: write)
        }
    }
}
