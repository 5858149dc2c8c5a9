internal import Requests
package import TrainingRecordsMessages
package import RPC
internal import Storage

extension TrainingRecordsService {
    /// Lists the claims that are public today, with masked names.
    package func listPublicClaims(
        _ request: ListPublicClaimsRequest.Checked, _ call: Call
    ) async throws -> ListPublicClaimsResponse {
        let page = try PageRequest(request.page, call)
        let rows = try await database.read { read in
            try PublicClaimStore.list(
                in: request.regionCode, on: call.day, before: page.text(), limit: page.limit, read)
        }
        let (claims, next) = page.cut(rows) { [$0.id] }
        return ListPublicClaimsResponse(claims: claims.map(\.claim), nextPageToken: next)
    }
}
