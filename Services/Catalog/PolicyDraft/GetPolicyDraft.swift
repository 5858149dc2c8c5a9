package import CatalogMessages
package import RPC
internal import Storage

extension CatalogService {
    /// Gives a draft with its entries.
    package func getPolicyDraft(_ request: GetPolicyDraftRequest.Checked, _ call: Call) async throws -> PolicyDraft {
        try await database.read { try PolicyDraftStore.existing(request.draftID, in: $0).message }
    }
}
