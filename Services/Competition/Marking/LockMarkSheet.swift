internal import Ledger
internal import Requests
package import CompetitionMessages
package import RPC
internal import Rules
internal import Storage

extension CompetitionService {
    /// Locks a competitor's sheet once it is complete, signed and its anomalies are settled.
    package func lockMarkSheet(_ request: LockMarkSheetRequest.Checked, _ call: Call) async throws -> MarkSheet {
        let book = try policy.book(at: call)
        return try await database.write(call, request) { write in
            let entry = try EntryStore.existing(request.entryID, in: write)
            let held = try HeldEvent.organised(entry.message.eventID, by: call, in: write)
            try entry.requireOpenSheet()
            let sheet = try CompetitorSheet(of: entry, in: held.competition, by: book, write)
            try sheet.requireSettled()
            guard try EntryStore.move(request.entryID, from: [.entered], to: .locked, in: write) else {
                throw CompetitionError.sheetLocked
            }
            let locked = sheet.message(in: .locked)
            try write.record(
                "mark_sheet.locked", subject: request.entryID, region: held.competition.region, locked,
                articles: [MarkedSheet.citation])
            return locked
        }
    }
}
