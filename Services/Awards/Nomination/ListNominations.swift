internal import Ledger
internal import Requests
package import AwardsMessages
package import RPC

extension AwardsService {
    package func listNominations(
        _ request: ListNominationsRequest, _ call: Call
    ) async throws -> ListNominationsResponse {
        let region = try RequestField.optionalRegion(request.regionCode, "region_code")
        let page = try PageRequest(
            size: request.pageSize, standard: 100, max: 500, token: request.pageToken,
            for: "ListNominations \(request.roundID) \(request.kind.rawValue) \(request.regionCode)", keys: 2)
        let after = page.after.count == 2 ? Int(page.after[0]).map { ($0, page.after[1]) } : nil
        let rows = try await database.read { [rounds, nominations] transaction in
            guard try rounds.find(request.roundID, in: transaction) != nil else { throw AwardsError.roundNotFound }
            return try nominations.list(
                round: request.roundID, kind: request.kind, region: region?.code ?? "", after: after,
                limit: page.limit, in: transaction)
        }
        let (shown, next) = page.cut(rows) { [String($0.averageScoreHundredths), $0.nominationID] }
        return ListNominationsResponse(nominations: shown, nextPageToken: next)
    }
}
