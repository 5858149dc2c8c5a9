package import CatalogMessages
internal import Ground
internal import Requests
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    /// Lists industry bases and clusters, with how many the policy names.
    package func listIndustryClusters(
        _ request: ListIndustryClustersRequest.Checked, _ call: Call
    ) async throws -> ListIndustryClustersResponse {
        let filter = IndustryClusterStore.Filter(
            kind: try request.kind.map(IndustryClusterEntry.Kind.init(checked:)), day: request.onDate)
        let page = try PageRequest(request.page, call, keys: 2)
        let kind = try page.number(0)
        let after = page.text(1).flatMap { id in kind.map { (kind: $0, id: id) } }
        let statement = IndustryClusterStore.list(filter, after: after, limit: page.limit)
        let (found, book) = try await database.read { read in
            (try read.query(statement, IndustryClusterStore.decode), try policyShelf.book(in: read))
        }
        let (clusters, next) = page.cut(found) { ["\($0.kind.rawValue)", $0.message.clusterID] }
        let day = request.onDate ?? call.day
        return ListIndustryClustersResponse(
            clusters: clusters.map(\.message), nextPageToken: next,
            plannedBases: book.value(.trillionBases, on: day) ?? 0,
            plannedClusters: book.value(.keyClusters, on: day) ?? 0)
    }
}
