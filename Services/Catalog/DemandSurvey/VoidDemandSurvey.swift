package import CatalogMessages
internal import Ground
internal import Ledger
internal import Requests
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    /// Voids a survey that was filed in error.
    package func voidDemandSurvey(
        _ request: VoidDemandSurveyRequest.Checked, _ call: Call
    ) async throws -> DemandSurvey {
        let (id, day) = (request.surveyID, call.day)
        return try await database.write(call, request) { write in
            let stored = try DemandSurveyStore.existing(id, in: write)
            try call.requireScope(region: stored.region.code, organisation: stored.message.enterpriseCreditCode)
            try CatalogError.check(DemandSurveyFiling.refusalsToVoid(isCurrent: stored.message.current))
            guard try DemandSurveyStore.void(id, reason: request.reason, on: day, in: write) else {
                throw CatalogError.refused([DemandSurveyFiling.VoidRefusal.notCurrent])
            }
            let survey = try DemandSurveyStore.complete(id, in: write).message
            try write.record("demand_survey.voided", subject: id, region: stored.region, survey)
            return survey
        }
    }
}
