package import CompetitionMessages
package import RPC

extension CompetitionService {
    package func getCompetitionEvent(_ request: GetCompetitionEventRequest, _ call: Call) async throws
        -> CompetitionEvent
    {
        let found = try await database.read { [events] transaction in
            try events.find(request.eventID, in: transaction)
        }
        guard let found else { throw CompetitionError.eventNotFound }
        return found
    }
}
