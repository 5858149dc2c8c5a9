package import CatalogMessages
internal import Ground
internal import Ledger
internal import Requests
package import RPC
internal import Rules
internal import Storage

extension CatalogService {
    /// Files what an enterprise wants in a quarter.
    package func fileDemandSurvey(
        _ request: FileDemandSurveyRequest.Checked, _ call: Call
    ) async throws -> DemandSurvey {
        let (id, day) = (RecordID.make("dem", at: call.now), call.day)
        var lines: [DemandSurveyFiling.Line] = []
        for line in request.lines {
            lines.append(
                DemandSurveyFiling.Line(
                    occupation: line.occupationCode, level: try line.level.map(SkillLevel.init(checked:)),
                    region: line.regionCode, wanted: line.wanted, vacant: line.vacant,
                    wage: (Int64(line.wageFromYuan), Int64(line.wageToYuan))))
        }
        return try await database.write(call, request) { [lines] write in
            let enterprise = try OrganisationStore.active(
                request.enterpriseCreditCode, "enterprise_credit_code", in: write)
            try call.requireScope(region: enterprise.region.code, organisation: enterprise.message.creditCode)
            for (index, line) in lines.enumerated() {
                try OccupationStore.require(line.occupation, "lines[\(index)].occupation_code", in: write)
            }
            try CatalogError.check(
                DemandSurveyFiling.refusals(by: enterprise.parts, for: request.quarter, lines, on: day))
            try DemandSurveyStore.insert(
                id, request, in: enterprise.region, at: call.now.nanosecondsSince1970, in: write)
            let survey = try DemandSurveyStore.complete(id, in: write).message
            try write.record(
                "demand_survey.filed", subject: id, region: enterprise.region, survey,
                articles: [DemandSurveyFiling.citation])
            return survey
        }
    }
}
