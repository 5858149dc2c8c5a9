internal import Ledger
package import CompetitionMessages
package import RPC
internal import Rules
internal import Storage

extension CompetitionService {
    /// Takes one judge's mark away from an open sheet.
    package func removeMark(_ request: RemoveMarkRequest.Checked, _ call: Call) async throws -> MarkSheet {
        let book = try policy.book(at: call)
        return try await database.write(call, request) { write in
            let entry = try EntryStore.existing(request.entryID, in: write)
            let held = try HeldEvent.organised(entry.message.eventID, by: call, in: write)
            try entry.requireOpenSheet()
            guard
                try MarkStore.remove(
                    of: request.judgeID, on: request.entryID, aspect: request.aspectKey, reason: request.reason,
                    at: call.now, in: write)
            else { throw CompetitionError.markNotFound }
            let sheet = try CompetitorSheet(of: entry, in: held.competition, by: book, write).message
            try write.record(
                "mark.removed", subject: request.entryID, region: held.competition.region, sheet,
                articles: [MarkedSheet.citation])
            return sheet
        }
    }
}
