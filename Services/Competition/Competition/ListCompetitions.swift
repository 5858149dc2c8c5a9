internal import Requests
package import CompetitionMessages
package import RPC

extension CompetitionService {
    package func listCompetitions(
        _ request: ListCompetitionsRequest, _ call: Call
    ) async throws -> ListCompetitionsResponse {
        let region = try RequestField.optionalRegion(request.regionCode, "region_code")
        let year = try RequestField.number(request.year, "year", in: 0...2100)
        let page = try PageRequest(
            size: request.pageSize, standard: 50, max: 500, token: request.pageToken,
            for: "ListCompetitions \(request.tier.rawValue) \(request.regionCode) \(year)", keys: 1)
        let rows = try await database.read { [competitions] transaction in
            try competitions.list(
                tier: request.tier, region: region?.code ?? "", year: year, after: page.after.first, limit: page.limit,
                in: transaction)
        }
        let (shown, next) = page.cut(rows) { [$0.competitionID] }
        return ListCompetitionsResponse(competitions: shown, nextPageToken: next)
    }
}
