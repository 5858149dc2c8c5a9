package import CompetitionMessages
package import RPC

extension CompetitionService {
    package func getCompetition(_ request: GetCompetitionRequest, _ call: Call) async throws -> Competition {
        let found = try await database.read { [competitions] transaction in
            try competitions.find(request.competitionID, in: transaction)
        }
        guard let found else { throw CompetitionError.competitionNotFound }
        return found
    }
}
