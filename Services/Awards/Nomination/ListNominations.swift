package import AwardsMessages
package import RPC
internal import Requests
internal import Storage

extension AwardsService {
    /// Lists a round's nominations: best first, or by id for who does not see scores yet.
    package func listNominations(
        _ request: ListNominationsRequest.Checked, _ call: Call
    ) async throws -> ListNominationsResponse {
        let page = try PageRequest(request.page, call, standard: 100, max: 500, keys: 2)
        let role = call.identity.role
        var filter = NominationStore.Filter(
            round: request.roundID, place: request.place.isEmpty ? nil : request.place, region: request.regionCode,
            state: request.state, isByID: role == .cityBureau)
        if let average = try page.number(0), let id = page.text(1) { filter.after = (average, id) }
        let (rows, round) = try await database.read { [filter] transaction in
            let round = try RoundStore.existing(filter.round, in: transaction).message
            return (try NominationStore.list(filter, limit: page.limit, in: transaction), round)
        }
        let (shown, next) = page.cut(rows.map { $0.shown(to: role, in: round) }) {
            [String($0.averageScoreHundredths), $0.nominationID]
        }
        return ListNominationsResponse(nominations: shown, nextPageToken: next)
    }
}
