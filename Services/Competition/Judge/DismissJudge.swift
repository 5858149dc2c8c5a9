internal import Ledger
package import CompetitionMessages
package import RPC
internal import Rules
internal import Storage

extension CompetitionService {
    /// Dismisses a judge, with the marks given where they may not count.
    package func dismissJudge(_ request: DismissJudgeRequest.Checked, _ call: Call) async throws -> Judge {
        try await database.write(call, request) { write in
            let judge = try JudgeStore.existing(request.judgeID, in: write)
            let held = try HeldEvent.organised(judge.eventID, by: call, in: write)
            try held.requireOpenResults(field: "judge_id")
            guard try JudgeStore.dismiss(judge.judgeID, on: call.day, reason: request.reason, in: write) else {
                throw CompetitionError.judgeDismissed
            }
            if request.takesMarksAway {
                let touched = try MarkStore.remove(
                    of: judge.judgeID, on: nil, reason: request.reason, at: call.now, in: write)
                try EntryStore.unlock(touched, in: write)
            }
            let dismissed = try JudgeStore.existing(judge.judgeID, in: write)
            try write.record(
                "judge.dismissed", subject: judge.judgeID, region: held.competition.region, dismissed,
                articles: [JudgeInterest.citation])
            return dismissed
        }
    }
}
