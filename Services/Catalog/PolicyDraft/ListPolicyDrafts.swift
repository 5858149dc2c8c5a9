package import CatalogMessages
internal import Requests
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    /// Lists drafts, newest first.
    package func listPolicyDrafts(
        _ request: ListPolicyDraftsRequest.Checked, _ call: Call
    ) async throws -> ListPolicyDraftsResponse {
        let state = try request.state.map(PolicyDraftLife.State.init(checked:))
        let page = try PageRequest(request.page, call)
        let found = try await database.read { read in
            try PolicyDraftStore.list(state, after: page.text(), limit: page.limit, in: read)
        }
        let (drafts, next) = page.cut(found) { [$0.draftID] }
        return ListPolicyDraftsResponse(drafts: drafts, nextPageToken: next)
    }
}
