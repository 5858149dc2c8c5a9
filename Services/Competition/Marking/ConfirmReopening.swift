internal import Ledger
package import CompetitionMessages
package import RPC
internal import Rules
internal import Storage

extension CompetitionService {
    /// Opens a locked sheet again, by the chief judge as the second person.
    package func confirmReopening(_ request: ConfirmReopeningRequest.Checked, _ call: Call) async throws -> JudgeSheet {
        try await database.write(call, request) { write in
            let desk = try JudgeDesk(of: request.eventID, call, in: write)
            guard desk.judge.chief, desk.judge.dismissedOn.isEmpty else { throw CompetitionError.notChiefJudge }
            try desk.held.requireOpenResults(field: "event_id")
            let entry = try EntryStore.existing(station: request.stationCode, of: request.eventID, in: write)
            guard !entry.reopeningReason.isEmpty,
                try EntryStore.move(
                    entry.message.entryID, from: [.locked], to: .entered, reason: entry.reopeningReason, in: write)
            else { throw CompetitionError.noReopeningRequested }
            try MarkStore.unsign(entry.message.entryID, in: write)
            let sheet = try desk.sheet(of: entry, in: write)
            try write.record(
                "mark_sheet.reopened", subject: entry.message.entryID, region: desk.held.competition.region, sheet,
                articles: [MarkedSheet.citation])
            return sheet
        }
    }
}
