package import CompetitionMessages
internal import Ledger
package import RPC
internal import Storage

extension CompetitionService {
    /// Gives a competitor's sheet with what stands in the way of locking it, for the organiser.
    package func getMarkSheet(_ request: GetMarkSheetRequest.Checked, _ call: Call) async throws -> MarkSheet {
        let book = try policy.book(at: call)
        return try await database.read { transaction in
            let entry = try EntryStore.existing(request.entryID, in: transaction)
            let held = try HeldEvent.organised(entry.message.eventID, by: call, in: transaction)
            return try CompetitorSheet(of: entry, in: held.competition, by: book, transaction).message
        }
    }
}
