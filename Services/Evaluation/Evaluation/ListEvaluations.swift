internal import Requests
package import EvaluationMessages
package import RPC
internal import Storage

extension EvaluationService {
    /// Evaluations of a person, an organisation or a region.
    package func listEvaluations(
        _ request: ListEvaluationsRequest.Checked, _ call: Call
    ) async throws -> ListEvaluationsResponse {
        let page = try PageRequest(request.page, call, standard: 100, max: 500)
        let filter = EvaluationStore.Filter(
            state: request.state, person: request.personID.isEmpty ? nil : request.personID,
            organisation: request.organisationCreditCode, region: request.regionCode,
            occupation: request.occupationCode, concludedFrom: request.concludedFromOn,
            concludedTo: request.concludedToOn)
        guard filter.person != nil || filter.organisation != nil || filter.region != nil else {
            throw RequestField.required("person_id")
        }
        let found = try await database.read {
            try EvaluationStore.list(filter, after: page.text(), limit: page.limit, in: $0)
        }
        let (evaluations, next) = page.cut(found) { [$0.evaluationID] }
        return ListEvaluationsResponse(evaluations: evaluations, nextPageToken: next)
    }
}
