internal import Ledger
package import CompetitionMessages
package import RPC
internal import Rules
internal import Storage

extension CompetitionService {
    /// Freezes what the public sees of an event.
    package func freezeScoreboard(_ request: FreezeScoreboardRequest.Checked, _ call: Call) async throws
        -> ScoreboardView
    {
        try await database.write(call, request) { write in
            let held = try HeldEvent.organised(request.eventID, by: call, in: write)
            try held.requireOpenResults(field: "event_id")
            let live = LiveScoreboard(held: held)
            guard try ScoreboardStore.freeze(try live.board(in: write), at: call.now, in: write) else {
                throw CompetitionError.scoreboardFrozen
            }
            let view = try live.organiserView(in: write)
            try write.record(
                "scoreboard.frozen", subject: request.eventID, region: held.competition.region, held.event,
                articles: [MarkedSheet.citation])
            return view
        }
    }
}
