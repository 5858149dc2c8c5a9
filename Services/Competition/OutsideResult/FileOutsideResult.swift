internal import CatalogMessages
internal import Ground
internal import Ledger
internal import Requests
package import CompetitionMessages
package import RPC
internal import Rules
internal import Storage

extension CompetitionService {
    /// Files a registered person's place in a competition held elsewhere.
    package func fileOutsideResult(_ request: FileOutsideResultRequest.Checked, _ call: Call) async throws
        -> OutsideResult
    {
        guard let tier = PyramidTier(request.tier), let medal = MedalAward(request.medal) else {
            throw RequestField.invalid("tier", "没有这个取值")
        }
        try await requirePersons([request.personID], call)
        let occupation = try await PeerInquiry("catalog").find { () async throws(RPCError) in
            try await catalog.occupations.getOccupation(
                GetOccupationRequest(code: request.occupationCode.description), call.onward)
        }
        guard occupation != nil else { throw CompetitionError.occupationNotFound }
        let refusals = OutsideResultFiling.refusals(
            tier: tier, place: request.place, competitors: request.competitorCount, medal: medal,
            endedOn: request.endedOn, on: call.day)
        guard refusals.isEmpty else { throw CompetitionError.refused(refusals) }
        let result = OutsideResult(
            outsideResultID: RecordID.make("out", at: call.now), personID: request.personID,
            regionCode: request.regionCode.code, tier: request.tier, competitionName: request.competitionName,
            eventName: request.eventName, occupationCode: request.occupationCode.description,
            place: Int32(request.place), competitorCount: Int32(request.competitorCount), medal: request.medal,
            studentGroup: request.studentGroup, worldSkillsSelection: request.worldSkillsSelection,
            endedOn: request.endedOn.description, document: request.document, state: .filed,
            filedBy: call.identity.subject)
        return try await database.write(call, request) { write in
            guard try OutsideResultStore.insert(result, endedOn: request.endedOn, in: write) else {
                throw CompetitionError.outsideResultFiled
            }
            try write.record(
                "outside_result.filed", subject: result.outsideResultID, region: request.regionCode, result,
                articles: [OutsideResultFiling.citation])
            return result
        }
    }
}
