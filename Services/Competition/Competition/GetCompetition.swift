package import CompetitionMessages
package import RPC
internal import Storage

extension CompetitionService {
    /// Gives a competition.
    package func getCompetition(_ request: GetCompetitionRequest.Checked, _ call: Call) async throws -> Competition {
        try await database.read { try CompetitionStore.existing(request.competitionID, in: $0).message }
    }
}
