internal import RequestChecks
package import EvaluationMessages
internal import TypeMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension EvaluationService {
    /// Says whether a person could be admitted to a batch today. Changes nothing.
    ///
    /// What each path lacks says much about a person: the person is told, the province, and the bureau where the person lives. An
    /// organisation is told whether, and no more.
    package func checkCandidate(_ request: CheckCandidateRequest.Checked, _ call: Call) async throws -> CandidateCheck {
        let assessment = try await assess(request.personID, request.facts, request.batchID, call)
        let isOrganisation = call.identity.role == .evaluationOrganisation
        if call.identity.role == .cityBureau { try call.requireScope(region: assessment.person.region) }
        return try await database.read { transaction in
            let finding = try assessment.decide(on: request.batchID, in: transaction)
            if isOrganisation { return CandidateCheck(admissible: finding.refusals.isEmpty) }
            return CandidateCheck(
                admissible: finding.refusals.isEmpty, refusals: finding.refusals.map { Refusal($0) },
                metPaths: finding.metPaths.map(\.name), eligibilityEdition: String(finding.edition.rawValue),
                theoryWaived: finding.theoryWaived)
        }
    }
}
