package import AwardsMessages
package import RPC
internal import Requests
internal import Storage

extension AwardsService {
    /// Lists a round's nominations, best average first.
    package func listNominations(
        _ request: ListNominationsRequest.Checked, _ call: Call
    ) async throws -> ListNominationsResponse {
        let page = try PageRequest(request.page, call, standard: 100, max: 500, keys: 2)
        var filter = NominationStore.Filter(
            round: request.roundID, kind: request.kind, region: request.regionCode)
        if let average = try page.number(0), let id = page.text(1) { filter.after = (average, id) }
        let rows = try await database.read { [filter] transaction in
            _ = try RoundStore.existing(filter.round, in: transaction)
            return try NominationStore.list(filter, limit: page.limit, in: transaction)
        }
        let (shown, next) = page.cut(rows) { [String($0.averageScoreHundredths), $0.nominationID] }
        return ListNominationsResponse(nominations: shown, nextPageToken: next)
    }
}
