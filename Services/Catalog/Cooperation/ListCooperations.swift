package import CatalogMessages
internal import Ground
internal import Ledger
internal import Requests
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    /// Lists cooperations by region, kind, school, partner and day.
    package func listCooperations(
        _ request: ListCooperationsRequest.Checked, _ call: Call
    ) async throws -> ListCooperationsResponse {
        let filter = CooperationStore.Filter(
            regions: request.regionCode?.narrowing?.codes,
            kind: try request.kind.map(CooperationEntry.Kind.init(checked:)), organisation: request.creditCode,
            day: request.onDate)
        let page = try PageRequest(request.page, call)
        let found = try await database.read { read in
            try CooperationStore.list(filter, after: page.text(), limit: page.limit, in: read)
        }
        let (cooperations, next) = page.cut(found) { [$0.message.cooperationID] }
        return ListCooperationsResponse(cooperations: cooperations.map(\.message), nextPageToken: next)
    }
}
