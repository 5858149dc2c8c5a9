package import CatalogMessages
internal import Ground
internal import Ledger
internal import Requests
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    /// Lists surveys without their lines.
    package func listDemandSurveys(
        _ request: ListDemandSurveysRequest.Checked, _ call: Call
    ) async throws -> ListDemandSurveysResponse {
        let filter = DemandSurveyStore.Filter(
            regions: request.regionCode?.narrowing?.codes, enterprise: request.enterpriseCreditCode,
            quarter: request.quarter, occupation: request.occupationCode, project: request.project)
        let page = try PageRequest(request.page, call)
        let statement = DemandSurveyStore.list(filter, after: page.text(), limit: page.limit)
        let found = try await database.read { try $0.query(statement, DemandSurveyStore.decode) }
        let (surveys, next) = page.cut(found) { [$0.message.surveyID] }
        return ListDemandSurveysResponse(surveys: surveys.map(\.message), nextPageToken: next)
    }
}
