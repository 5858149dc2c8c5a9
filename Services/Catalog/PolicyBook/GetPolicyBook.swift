package import CatalogMessages
package import RPC
internal import Storage

extension CatalogService {
    /// Gives the whole policy book as of an edition.
    package func getPolicyBook(_ request: GetPolicyBookRequest.Checked, _ call: Call) async throws -> PolicyEdition {
        try await database.read { read in
            request.edition == 0
                ? try policyShelf.edition(in: read).message
                : try PolicyBookStore.existing(Int64(request.edition), in: read)
        }
    }
}
