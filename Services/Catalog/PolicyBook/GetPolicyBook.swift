internal import Requests
package import CatalogMessages
package import RPC
internal import Storage

extension CatalogService {
    package func getPolicyBook(_ request: GetPolicyBookRequest, _ call: Call) async throws -> PolicyEdition {
        guard request.edition >= 0 else { throw RequestField.invalid("edition", "不能为负数") }
        let edition = try await database.read { transaction in
            request.edition == 0
                ? try policyShelf.edition(in: transaction).message
                : try PolicyBookStore.edition(request.edition, in: transaction)
        }
        guard let edition else { throw CatalogError.policyEditionNotFound }
        return edition
    }
}
