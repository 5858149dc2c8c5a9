internal import Ledger
package import CompetitionMessages
package import RPC
internal import Rules
internal import Storage

extension CompetitionService {
    /// Takes an outcome back; the sheet is open again, with what was marked on it.
    package func reinstateEntry(_ request: ReinstateEntryRequest.Checked, _ call: Call) async throws -> Entry {
        try await database.write(call, request) { write in
            let entry = try EntryStore.existing(request.entryID, in: write)
            let held = try HeldEvent.organised(entry.message.eventID, by: call, in: write)
            try held.requireOpenResults(field: "entry_id")
            guard
                try EntryStore.move(
                    request.entryID, from: [.absent, .retired, .disqualified], to: .entered, reason: request.reason,
                    in: write)
            else { throw CompetitionError.entryNotOut }
            let back = try EntryStore.existing(request.entryID, in: write).message
            try write.record(
                "entry.reinstated", subject: back.entryID, region: held.competition.region, back,
                articles: [NationalRanking.citation])
            return back
        }
    }
}
