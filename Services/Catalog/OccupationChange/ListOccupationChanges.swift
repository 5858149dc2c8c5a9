package import CatalogMessages
internal import Requests
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    /// Lists changes of the classification, newest first.
    package func listOccupationChanges(
        _ request: ListOccupationChangesRequest.Checked, _ call: Call
    ) async throws -> ListOccupationChangesResponse {
        let filter = OccupationChangeStore.Filter(
            occupation: request.occupationCode, kind: try request.kind.map(OccupationChangeEntry.Kind.init(checked:)))
        let page = try PageRequest(request.page, call)
        let found = try await database.read { read in
            try OccupationChangeStore.list(filter, after: page.text(), limit: page.limit, in: read)
        }
        let (changes, next) = page.cut(found) { [$0.changeID] }
        return ListOccupationChangesResponse(changes: changes, nextPageToken: next)
    }
}
