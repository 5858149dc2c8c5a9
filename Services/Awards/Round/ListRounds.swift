package import AwardsMessages
package import RPC
internal import Requests
internal import Storage

extension AwardsService {
    /// Lists rounds, latest year first.
    package func listRounds(_ request: ListRoundsRequest.Checked, _ call: Call) async throws -> ListRoundsResponse {
        let page = try PageRequest(request.page, call, standard: 20, max: 100, keys: 2)
        var last: (year: Int64, id: String)?
        if let year = try page.number(0), let id = page.text(1) { last = (year, id) }
        let programme = request.programmeID.isEmpty ? nil : request.programmeID
        let rounds = try await database.read { [last] in
            try RoundStore.list(programme, before: last, limit: page.limit, in: $0)
        }
        let (shown, next) = page.cut(rounds) { [String($0.year), $0.roundID] }
        return ListRoundsResponse(rounds: shown, nextPageToken: next)
    }
}
