internal import Requests
package import EvaluationMessages
package import RPC
internal import Storage

extension EvaluationService {
    /// Sanctions of a region or on somebody, earliest first.
    package func listSanctions(
        _ request: ListSanctionsRequest.Checked, _ call: Call
    ) async throws -> ListSanctionsResponse {
        let page = try PageRequest(request.page, call)
        let filter = SanctionStore.Filter(
            region: request.regionCode, sanctioned: request.sanctionedID.isEmpty ? nil : request.sanctionedID,
            bannedOn: request.bannedOn)
        let found = try await database.read {
            try SanctionStore.list(filter, after: page.text(), limit: page.limit, in: $0)
        }
        let (sanctions, next) = page.cut(found) { [$0.sanctionID] }
        return ListSanctionsResponse(sanctions: sanctions, nextPageToken: next)
    }
}
