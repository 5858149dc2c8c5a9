package import CompetitionMessages
package import RPC
internal import Storage

extension CompetitionService {
    /// Streams the public scoreboard of an event: at once, and after every change.
    package func watchScoreboard(
        _ request: WatchScoreboardRequest.Checked, _ writer: ResponseWriter<ScoreboardView>, _ call: Call
    ) async throws {
        var shown: ScoreboardView?
        while true {
            try call.checkStillWanted()
            let view = try await watched.view(of: request.eventID) {
                try await database.read { transaction in
                    let held = try HeldEvent.existing(request.eventID, in: transaction)
                    return try LiveScoreboard(held: held).publicView(in: transaction)
                }
            }
            if view != shown {
                try await writer.write(view)
                shown = view
            }
            guard !view.over else { return }
            try await Task.sleep(for: WatchedScoreboards.lifetime)
        }
    }
}
