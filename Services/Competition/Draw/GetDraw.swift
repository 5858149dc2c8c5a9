package import CompetitionMessages
package import RPC
internal import Storage

extension CompetitionService {
    /// Gives an event's draw as far as it is public.
    package func getDraw(_ request: GetDrawRequest.Checked, _ call: Call) async throws -> Draw {
        try await database.read { transaction in
            let held = try HeldEvent.existing(request.eventID, in: transaction)
            let draw = try DrawStore.existing(request.eventID, in: transaction)
            let entries = try EntryStore.byStart(ofEvent: request.eventID, in: transaction)
            return draw.message(entries, showsStations: held.hasResults)
        }
    }
}
