package import CompetitionMessages
package import RPC
internal import Storage

extension CompetitionService {
    /// Gives an event's scoreboard, as far as the caller may see it.
    package func getScoreboard(_ request: GetScoreboardRequest.Checked, _ call: Call) async throws -> ScoreboardView {
        try await database.read { transaction in
            let live = LiveScoreboard(held: try HeldEvent.existing(request.eventID, in: transaction))
            do throws(RPCError) {
                try live.held.competition.requireOrganiser(call)
            } catch {
                return try live.publicView(in: transaction)
            }
            return try live.organiserView(in: transaction)
        }
    }
}
