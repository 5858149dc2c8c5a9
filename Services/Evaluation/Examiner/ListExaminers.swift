internal import Requests
package import EvaluationMessages
package import RPC
internal import Ground
internal import Storage

extension EvaluationService {
    /// Examiners and quality supervisors by region, kind, occupation and validity.
    package func listExaminers(_ request: ListExaminersRequest, _ call: Call) async throws -> ListExaminersResponse {
        let page = try PageRequest(size: request.pageSize, token: request.pageToken, for: "ListExaminers")
        var filter = ExaminerStore.Filter()
        filter.region = try RequestField.optionalRegion(request.regionCode, "region_code")
        if request.kind != .unspecified { filter.kind = try RequestField.known(request.kind, "kind").rawValue }
        if !request.occupationCode.isEmpty {
            filter.occupation = try RequestField.occupation(request.occupationCode, "occupation_code").description
        }
        filter.validOn = try RequestField.optionalDay(request.validOn, "valid_on")
        filter.after = page.after.first
        let found = try await database.read { [filter] in
            try ExaminerStore.list(filter, limit: page.limit, in: $0)
        }
        let (examiners, next) = page.cut(found) { [$0.examinerID] }
        return ListExaminersResponse(examiners: examiners, nextPageToken: next)
    }
}
