internal import Requests
package import EvaluationMessages
package import RPC
internal import Storage

extension EvaluationService {
    /// Appeals of a person or a region, earliest first.
    package func listEvaluationAppeals(
        _ request: ListEvaluationAppealsRequest.Checked, _ call: Call
    ) async throws -> ListEvaluationAppealsResponse {
        let page = try PageRequest(request.page, call)
        let filter = EvaluationAppealStore.Filter(
            person: request.personID.isEmpty ? nil : request.personID, region: request.regionCode,
            state: request.state)
        guard filter.person != nil || filter.region != nil else { throw RequestField.required("person_id") }
        let found = try await database.read {
            try EvaluationAppealStore.list(filter, after: page.text(), limit: page.limit, in: $0)
        }
        let (appeals, next) = page.cut(found) { [$0.evaluationAppealID] }
        return ListEvaluationAppealsResponse(appeals: appeals, nextPageToken: next)
    }
}
