internal import Requests
package import CatalogMessages
package import RPC
internal import Ground
internal import Storage

extension CatalogService {
    package func getShortageList(_ request: GetShortageListRequest, _ call: Call) async throws -> ShortageList {
        let id = try RequestField.identifier(request.listID, "list_id")
        let day = call.day
        let list = try await database.read { try shortageList(id, on: day, in: $0) }
        // To who does not see drafts there is none.
        guard list.state == .published || DraftVisibility(call.identity).shows(.province) else {
            throw CatalogError.shortageListNotFound
        }
        return list
    }
}
