internal import Ledger
package import CompetitionMessages
package import RPC
internal import Rules
internal import Storage

extension CompetitionService {
    /// Changes an event before marking begins.
    package func changeCompetitionEvent(
        _ request: ChangeCompetitionEventRequest.Checked, _ call: Call
    ) async throws -> CompetitionEvent {
        try await database.write(call, request) { write in
            let held = try HeldEvent.organised(request.eventID, by: call, in: write)
            try held.requireHeld()
            guard held.event.state == .open else { throw CompetitionError.markingBegun(field: "event_id") }
            var event = held.event
            if !request.name.isEmpty { event.name = request.name }
            if let quota = request.entryQuota { event.entryQuota = Int32(quota) }
            if let years = request.maxAgeYears { event.maxAgeYears = Int32(years) }
            if let rank = request.qualifyingRank { event.qualifyingRank = Int32(rank) }
            guard try !EventStore.isTaken(event.name, besides: event, in: write) else {
                throw CompetitionError.eventNameTaken
            }
            try EventStore.update(event, in: write)
            try write.record(
                "competition_event.changed", subject: event.eventID, region: held.competition.region, event,
                articles: [PyramidTier.citation])
            return event
        }
    }
}
