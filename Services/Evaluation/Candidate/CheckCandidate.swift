internal import Requests
package import EvaluationMessages
internal import TypeMessages
package import RPC
internal import Ground
internal import Storage

extension EvaluationService {
    /// Says whether a person could be admitted to a batch today. Changes nothing.
    package func checkCandidate(_ request: CheckCandidateRequest, _ call: Call) async throws -> CandidateCheck {
        let batch = try RequestField.identifier(request.batchID, "batch_id")
        let assessment = try await assess(request.personID, request.facts, batch, call)
        return try await database.read { transaction in
            let finding = try assessment.decide(on: batch, in: transaction)
            return CandidateCheck(
                admissible: finding.refusals.isEmpty, refusals: finding.refusals.map { Refusal($0) },
                metPaths: finding.metPaths.map(\.name), eligibilityEdition: String(finding.edition.rawValue),
                theoryWaived: finding.theoryWaived)
        }
    }

    /// Reads the declared facts and asks training-records for the rest, once the caller is known to have a right to the batch.
    func assess(
        _ personID: String, _ facts: CandidateFacts?, _ batchID: String, _ call: Call
    ) async throws -> CandidateAssessment {
        let person = try RequestField.identifier(personID, "person_id")
        let declared = try DeclaredFacts(facts)
        let batch = try await database.read { try BatchStore.requireBatch(batchID, in: $0) }
        try call.requireScope(
            region: batch.regionCode, organisation: batch.organisationCreditCode, person: person)
        let book = try environment.policy.book(at: call)
        let profile = try await people.profile(person, call)
        return try CandidateAssessment(declared, profile: profile, on: call.day, by: book)
    }
}
