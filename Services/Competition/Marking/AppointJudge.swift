internal import Ledger
internal import Requests
package import CompetitionMessages
internal import TrainingRecordsMessages
internal import TypeMessages
package import RPC
internal import Ground
internal import Rules

extension CompetitionService {
    package func appointJudge(_ request: AppointJudgeRequest, _ call: Call) async throws -> Judge {
        let personID = try RequestField.identifier(request.personID, "person_id")
        do {
            _ = try await people.people.getPerson(GetPersonRequest(personID: personID), call.onward)
        } catch  where error.code == .notFound {
            throw CompetitionError.personNotFound
        }
        let judge = Judge(
            judgeID: RecordID.make("jdg", at: call.now), eventID: request.eventID, personID: personID,
            declaredDelegationIDs: request.declaredDelegationIDs, declaredPersonIDs: request.declaredPersonIDs)
        return try await database.write(call, request) { [entries, marking] write in
            let (event, competition) = try organised(request.eventID, by: call, in: write)
            guard try !entries.competes(personID, in: event.eventID, write) else {
                throw CompetitionError.refused([JudgeInterest.Refusal.competes])
            }
            guard try marking.appoint(judge, in: write) else { throw CompetitionError.alreadyAppointed }
            try write.record(
                "judge.appointed", subject: judge.judgeID, region: RegionCode(competition.regionCode), judge,
                articles: [MarkedSheet.citation])
            return judge
        }
    }
}
