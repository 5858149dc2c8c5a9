internal import Requests
package import EvaluationMessages
package import RPC
internal import Storage

extension EvaluationService {
    /// Levels granted from competition results.
    package func listLevelGrants(
        _ request: ListLevelGrantsRequest, _ call: Call
    ) async throws -> ListLevelGrantsResponse {
        let page = try PageRequest(
            size: request.pageSize, standard: 100, max: 500, token: request.pageToken, for: "ListLevelGrants")
        let person = request.personID.isEmpty ? nil : try RequestField.identifier(request.personID, "person_id")
        let competition =
            request.competitionID.isEmpty ? nil : try RequestField.identifier(request.competitionID, "competition_id")
        guard person != nil || competition != nil else { throw RequestField.required("person_id") }
        if let person, call.identity.role == .cityBureau {
            try call.requireScope(region: try await people.profile(person, call).regionCode)
        }
        let found = try await database.read { transaction in
            try LevelGrantStore.list(
                person: person, competition: competition, after: page.after.first, limit: page.limit, in: transaction)
        }
        let (grants, next) = page.cut(found) { [$0.levelGrantID] }
        return ListLevelGrantsResponse(levelGrants: grants, nextPageToken: next)
    }
}
