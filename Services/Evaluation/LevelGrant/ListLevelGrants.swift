internal import Requests
package import EvaluationMessages
package import RPC
internal import Ground
internal import Storage

extension EvaluationService {
    /// Levels granted from competition results.
    package func listLevelGrants(
        _ request: ListLevelGrantsRequest.Checked, _ call: Call
    ) async throws -> ListLevelGrantsResponse {
        let page = try PageRequest(request.page, call, standard: 100, max: 500)
        var filter = LevelGrantStore.Filter(
            person: request.personID.isEmpty ? nil : request.personID,
            competition: request.competitionID.isEmpty ? nil : request.competitionID)
        guard filter.person != nil || filter.competition != nil else { throw RequestField.required("person_id") }
        switch (call.identity.role, filter.person) {
        case (.cityBureau, let person?):
            try call.requireScope(region: try await people.profile(person, call).regionCode)
        case (.cityBureau, nil): filter.region = RegionCode(call.identity.regionCode)
        case (.evaluationOrganisation, _): filter.issuer = call.identity.creditCode
        default: break
        }
        let found = try await database.read { [filter] in
            try LevelGrantStore.list(filter, after: page.text(), limit: page.limit, in: $0)
        }
        let (grants, next) = page.cut(found) { [$0.levelGrantID] }
        return ListLevelGrantsResponse(levelGrants: grants, nextPageToken: next)
    }
}
