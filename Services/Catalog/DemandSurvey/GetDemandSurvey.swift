package import CatalogMessages
internal import Ground
package import RPC
internal import Storage

extension CatalogService {
    /// Gives a survey with its lines.
    package func getDemandSurvey(_ request: GetDemandSurveyRequest.Checked, _ call: Call) async throws -> DemandSurvey {
        let stored = try await database.read { try DemandSurveyStore.complete(request.surveyID, in: $0) }
        try call.requireScope(region: stored.region.code, organisation: stored.message.enterpriseCreditCode)
        return stored.message
    }
}
