internal import Requests
package import CompetitionMessages
package import RPC
internal import Storage

extension CompetitionService {
    /// Lists competitions, newest first.
    package func listCompetitions(
        _ request: ListCompetitionsRequest.Checked, _ call: Call
    ) async throws -> ListCompetitionsResponse {
        let page = try PageRequest(request.page, call, standard: 50, max: 500)
        let filter = CompetitionStore.Filter(
            tier: request.tier, regions: request.regionCode?.codes, year: request.year == 0 ? nil : request.year,
            series: request.series, organiser: request.organiserCreditCode?.text,
            parent: request.parentCompetitionID, name: request.name)
        let rows = try await database.read {
            try CompetitionStore.list(filter, after: page.text(), limit: page.limit, in: $0)
        }
        let (shown, next) = page.cut(rows.map(\.message)) { [$0.competitionID] }
        return ListCompetitionsResponse(competitions: shown, nextPageToken: next)
    }
}
