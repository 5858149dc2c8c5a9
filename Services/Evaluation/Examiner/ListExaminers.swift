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
            validOn: request.validOn, state: request.state, employer: request.employerCreditCode, level: request.level,
            expiresBefore: request.expiresBefore, person: request.personID.isEmpty ? nil : request.personID)
        let isOrganisation = call.identity.role.scope == .organisation
        if isOrganisation, filter.person != nil { throw RequestField.invalid("person_id", "单位不按人员查询") }
        let found = try await database.read {
            try ExaminerStore.list(filter, after: page.text(), limit: page.limit, in: $0)
        }
        let (examiners, next) = page.cut(found) { [$0.examinerID] }
        return ListExaminersResponse(
            examiners: isOrganisation ? examiners.map(\.withoutPerson) : examiners, nextPageToken: next)
    }
}
