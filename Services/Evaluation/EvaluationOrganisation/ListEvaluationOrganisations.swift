internal import Requests
package import EvaluationMessages
package import RPC
internal import Ground
internal import Storage

extension EvaluationService {
    /// Filed organisations by region, kind, state and scope.
    package func listEvaluationOrganisations(
        _ request: ListEvaluationOrganisationsRequest, _ call: Call
    ) async throws -> ListEvaluationOrganisationsResponse {
        let page = try PageRequest(
            size: request.pageSize, token: request.pageToken, for: "ListEvaluationOrganisations")
        var filter = EvaluationOrganisationStore.Filter()
        filter.region = try RequestField.optionalRegion(request.regionCode, "region_code")
        if request.kind != .unspecified { filter.kind = try RequestField.known(request.kind, "kind").rawValue }
        if request.state != .unspecified { filter.state = try RequestField.known(request.state, "state").rawValue }
        if !request.occupationCode.isEmpty {
            filter.occupation = try RequestField.occupation(request.occupationCode, "occupation_code").description
        }
        filter.level = try RequestField.optionalLevel(request.level, "level")
        guard filter.level == nil || filter.occupation != nil else { throw RequestField.required("occupation_code") }
        filter.after = page.after.first
        let found = try await database.read { [filter] in
            try EvaluationOrganisationStore.list(filter, limit: page.limit, in: $0)
        }
        let (organisations, next) = page.cut(found) { [$0.creditCode] }
        return ListEvaluationOrganisationsResponse(organisations: organisations, nextPageToken: next)
    }
}
