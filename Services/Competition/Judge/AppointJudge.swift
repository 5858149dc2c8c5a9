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
            declaredDelegationIDs: request.declaredDelegationIDs, declaredPersonIDs: request.declaredPersonIDs,
            chief: request.chief)
        return try await database.write(call, request) { write in
            let held = try HeldEvent.organised(request.eventID, by: call, in: write)
            try DelegationStore.require(judge.declaredDelegationIDs, of: held.event.competitionID, in: write)
            guard try !EntryStore.competes(anyOf: [judge.personID], in: judge.eventID, write) else {
                throw CompetitionError.refused([JudgeInterest.Refusal.competes])
            }
            guard try JudgeStore.judge(judge.personID, in: judge.eventID, write) == nil else {
                throw CompetitionError.alreadyAppointed
            }
            if judge.chief, try JudgeStore.hasChief(judge.eventID, in: write) {
                throw CompetitionError.chiefAppointed
            }
            guard try JudgeStore.insert(judge, in: write) else { throw CompetitionError.alreadyAppointed }
            try write.record(
                "judge.appointed", subject: judge.judgeID, region: held.competition.region, judge,
                articles: [MarkedSheet.citation])
            return judge
        }
    }
}
