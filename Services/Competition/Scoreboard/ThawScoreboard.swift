internal import Ledger
package import CompetitionMessages
package import RPC
internal import Rules
internal import Storage

extension CompetitionService {
    /// Lets the public see an event's scoreboard as it is.
    package func thawScoreboard(_ request: ThawScoreboardRequest.Checked, _ call: Call) async throws -> ScoreboardView {
        try await database.write(call, request) { write in
            let held = try HeldEvent.organised(request.eventID, by: call, in: write)
            guard try ScoreboardStore.thaw(request.eventID, at: call.now, in: write) else {
                throw CompetitionError.scoreboardNotFrozen
            }
            let view = try LiveScoreboard(held: held).organiserView(in: write)
            try write.record(
                "scoreboard.thawed", subject: request.eventID, region: held.competition.region, held.event,
                articles: [MarkedSheet.citation])
            return view
        }
    }
}
