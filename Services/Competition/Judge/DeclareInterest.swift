internal import Ledger
package import CompetitionMessages
package import RPC
internal import Rules
internal import Storage

extension CompetitionService {
    /// Adds a judge's interests; what the judge marked of these competitors no longer counts.
    package func declareInterest(_ request: DeclareInterestRequest.Checked, _ call: Call) async throws -> Judge {
        try await database.write(call, request) { write in
            let judge = try JudgeStore.existing(request.judgeID, in: write)
            let held = try HeldEvent.existing(judge.eventID, in: write)
            try held.competition.requireOrganiser(call, orPerson: judge.personID)
            try held.requireOpenResults(field: "judge_id")
            try DelegationStore.require(request.delegationIDs, of: held.event.competitionID, in: write)
            try JudgeStore.declare(
                delegations: request.delegationIDs, persons: request.personIDs, by: judge.judgeID, in: write)
            let entries = try EntryStore.entries(
                ofEvent: judge.eventID, persons: request.personIDs, delegations: request.delegationIDs, in: write)
            let touched = try MarkStore.remove(
                of: judge.judgeID, on: entries, reason: request.reason, at: call.now, in: write)
            try EntryStore.unlock(touched, in: write)
            let declared = try JudgeStore.existing(judge.judgeID, in: write)
            try write.record(
                "judge.interest_declared", subject: judge.judgeID, region: held.competition.region, declared,
                articles: [JudgeInterest.citation])
            return declared
        }
    }
}
