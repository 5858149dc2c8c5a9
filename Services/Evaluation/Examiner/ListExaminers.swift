internal import Requests
package import EvaluationMessages
package import RPC
internal import Storage

extension EvaluationService {
    /// Examiners and quality supervisors by region, kind, occupation and validity.
    package func listExaminers(
        _ request: ListExaminersRequest.Checked, _ call: Call
    ) async throws -> ListExaminersResponse {
        let page = try PageRequest(request.page, call)
        let filter = ExaminerStore.Filter(
            region: request.regionCode, kind: request.kind, occupation: request.occupationCode,
            validOn: request.validOn)
        let found = try await database.read {
            try ExaminerStore.list(filter, after: page.text(), limit: page.limit, in: $0)
        }
        let (examiners, next) = page.cut(found) { [$0.examinerID] }
        return ListExaminersResponse(examiners: examiners, nextPageToken: next)
    }
}
