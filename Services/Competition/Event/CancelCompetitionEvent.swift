internal import Ledger
package import CompetitionMessages
package import RPC
internal import Rules
internal import Storage

extension CompetitionService {
    /// Cancels an event without results.
    package func cancelCompetitionEvent(
        _ request: CancelCompetitionEventRequest.Checked, _ call: Call
    ) async throws -> CompetitionEvent {
        try await database.write(call, request) { write in
            let held = try HeldEvent.organised(request.eventID, by: call, in: write)
            try held.requireHeld()
            try held.requireOpenResults(field: "event_id")
            try EventStore.cancel(request.eventID, reason: request.reason, in: write)
            let cancelled = try EventStore.existing(request.eventID, in: write)
            try write.record(
                "competition_event.cancelled", subject: request.eventID, region: held.competition.region, cancelled,
                articles: [PyramidTier.citation])
            return cancelled
        }
    }
}
