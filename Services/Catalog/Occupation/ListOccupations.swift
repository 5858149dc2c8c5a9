internal import Requests
package import CatalogMessages
package import RPC
internal import Ground
internal import Storage

extension CatalogService {
    package func listOccupations(
        _ request: ListOccupationsRequest, _ call: Call
    ) async throws -> ListOccupationsResponse {
        let filter = try occupationFilter(request)
        let page = try PageRequest(size: request.pageSize, max: 500, token: request.pageToken, for: "occupations")
        let after = page.after.first ?? ""
        let found = try await database.read { transaction in
            try OccupationStore.occupations(filter, after: after, limit: page.limit, in: transaction)
        }
        let (occupations, next) = page.cut(found) { [$0.code] }
        return ListOccupationsResponse(occupations: occupations, nextPageToken: next)
    }

    private func occupationFilter(_ request: ListOccupationsRequest) throws(RPCError) -> OccupationStore.Filter {
        let query = try RequestField.optionalText(request.query, "query", max: 60)
        let depth = try RequestField.number(request.depth, "depth", in: 0...4)
        var filter = OccupationStore.Filter()
        if !query.isEmpty { filter.term = query.lowercased() }
        switch request.tag {
        case .unspecified: break
        case .unrecognized: throw RequestField.invalid("tag", "没有这种标记")
        default: filter.tag = request.tag
        }
        if !request.parentCode.isEmpty {
            filter.parent = try RequestField.occupationClass(request.parentCode, "parent_code").code
        }
        filter.depth = depth > 0 ? depth : filter.parent == nil ? 4 : nil
        return filter
    }
}
