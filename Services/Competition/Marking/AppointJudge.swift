internal import Ledger
internal import Requests
package import CompetitionMessages
internal import TrainingRecordsMessages
package import RPC
internal import Rules
internal import Storage

extension CompetitionService {
    /// Appoints a registered person as a judge of an event in which the person does not compete.
    package func appointJudge(_ request: AppointJudgeRequest.Checked, _ call: Call) async throws -> Judge {
        let person = try await PeerInquiry("training-records").find { () async throws(RPCError) in
            try await records.people.getPerson(GetPersonRequest(personID: request.personID), call.onward)
        }
        guard person != nil else { throw CompetitionError.personNotFound }
        let judge = Judge(
            judgeID: RecordID.make("jdg", at: call.now), eventID: request.eventID, personID: request.personID,
            declaredDelegationIDs: request.declaredDelegationIDs, declaredPersonIDs: request.declaredPersonIDs)
        return try await database.write(call, request) { write in
            let held = try HeldEvent.organised(request.eventID, by: call, in: write)
            guard try !EntryStore.competes(judge.personID, in: judge.eventID, write) else {
                throw CompetitionError.refused([JudgeInterest.Refusal.competes])
            }
            guard try JudgeStore.insert(judge, in: write) else { throw CompetitionError.alreadyAppointed }
            try write.record(
                "judge.appointed", subject: judge.judgeID, region: held.competition.region, judge,
                articles: [MarkedSheet.citation])
            return judge
        }
    }
}
