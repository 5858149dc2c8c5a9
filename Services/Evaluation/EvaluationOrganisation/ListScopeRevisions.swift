package import EvaluationMessages
package import RPC
internal import Ground
internal import Storage

extension EvaluationService {
    /// The scopes an organisation had before, and the one in force.
    package func listScopeRevisions(
        _ request: ListScopeRevisionsRequest.Checked, _ call: Call
    ) async throws -> ListScopeRevisionsResponse {
        try await database.read { transaction in
            let code = request.creditCode.text
            _ = try EvaluationOrganisationStore.existing(code, in: transaction)
            return ListScopeRevisionsResponse(
                revisions: try EvaluationOrganisationStore.scopeRevisions(of: code, in: transaction))
        }
    }
}
