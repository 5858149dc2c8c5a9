internal import Requests
package import EvaluationMessages
package import RPC
internal import Storage

extension EvaluationService {
    /// Filed organisations by region, kind, state and scope.
    package func listEvaluationOrganisations(
        _ request: ListEvaluationOrganisationsRequest.Checked, _ call: Call
    ) async throws -> ListEvaluationOrganisationsResponse {
        let page = try PageRequest(request.page, call)
        guard request.level == nil || request.occupationCode != nil else {
            throw RequestField.required("occupation_code")
        }
        let filter = EvaluationOrganisationStore.Filter(
            region: request.regionCode, kind: request.kind, state: request.state, occupation: request.occupationCode,
            level: request.level, day: call.day, validOn: request.validOn, expiresBefore: request.expiresBefore,
            servedEmployer: request.servedEmployerCreditCode, name: request.name)
        let found = try await database.read {
            try EvaluationOrganisationStore.list(filter, after: page.text(), limit: page.limit, in: $0)
        }
        let (organisations, next) = page.cut(found) { [$0.creditCode] }
        return ListEvaluationOrganisationsResponse(
            organisations: try organisations.map { try $0.shown(on: call.day) }, nextPageToken: next)
    }
}
