package import EvaluationMessages
package import RPC
internal import Ground
internal import Storage

extension EvaluationService {
    /// A filed organisation by its credit code.
    package func getEvaluationOrganisation(
        _ request: GetEvaluationOrganisationRequest.Checked, _ call: Call
    ) async throws -> EvaluationOrganisation {
        try await database.read { try EvaluationOrganisationStore.existing(request.creditCode.text, in: $0) }
            .shown(on: call.day)
    }
}
