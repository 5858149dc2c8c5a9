internal import RequestChecks
package import EvaluationMessages
internal import TypeMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension EvaluationService {
    /// Says whether a person could be admitted to a batch today. Changes nothing.
    package func checkCandidate(_ request: CheckCandidateRequest.Checked, _ call: Call) async throws -> CandidateCheck {
        let assessment = try await assess(request.personID, request.facts, request.batchID, call)
        return try await database.read { transaction in
            let finding = try assessment.decide(on: request.batchID, in: transaction)
            return CandidateCheck(
                admissible: finding.refusals.isEmpty, refusals: finding.refusals.map { Refusal($0) },
                metPaths: finding.metPaths.map(\.name), eligibilityEdition: String(finding.edition.rawValue),
                theoryWaived: finding.theoryWaived)
        }
    }
}
