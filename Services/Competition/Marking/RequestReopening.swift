internal import Ledger
package import CompetitionMessages
package import RPC
internal import Rules
internal import Storage

extension CompetitionService {
    /// Notes why a locked sheet is to be opened again; the chief judge confirms it.
    package func requestReopening(_ request: RequestReopeningRequest.Checked, _ call: Call) async throws -> MarkSheet {
        let book = try policy.book(at: call)
        return try await database.write(call, request) { write in
            let entry = try EntryStore.existing(request.entryID, in: write)
            let held = try HeldEvent.organised(entry.message.eventID, by: call, in: write)
            try held.requireOpenResults(field: "entry_id")
            guard entry.message.state == .locked else { throw CompetitionError.sheetNotLocked }
            guard try EntryStore.requestReopening(request.entryID, reason: request.reason, in: write) else {
                throw CompetitionError.reopeningRequested
            }
            let asked = try EntryStore.existing(request.entryID, in: write)
            let sheet = try CompetitorSheet(of: asked, in: held.competition, by: book, write).message
            try write.record(
                "mark_sheet.reopening_requested", subject: request.entryID, region: held.competition.region, sheet,
                articles: [MarkedSheet.citation])
            return sheet
        }
    }
}
