package import CompetitionMessages
package import RPC
internal import Storage

extension CompetitionService {
    /// Gives an event.
    package func getCompetitionEvent(
        _ request: GetCompetitionEventRequest.Checked, _ call: Call
    ) async throws -> CompetitionEvent {
        try await database.read { try EventStore.existing(request.eventID, in: $0) }
    }
}
