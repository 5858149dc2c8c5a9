package import CatalogMessages
internal import Ground
internal import Requests
package import RPC
internal import Storage

extension CatalogService {
    /// Gives a shortage list with its items.
    package func getShortageList(_ request: GetShortageListRequest.Checked, _ call: Call) async throws -> ShortageList {
        let day = call.day
        let list = try await database.read { try shortageList(request.listID, on: day, in: $0) }
        // To who does not see drafts there is none.
        guard list.state == .published || DraftVisibility(call.identity).shows(.province) else {
            throw CatalogError.shortageListNotFound
        }
        return list
    }
}
