internal import Ledger
internal import Requests
package import CompetitionMessages
package import RPC
internal import Rules
internal import Storage

extension CompetitionService {
    /// Records that an entry does not compete, or no longer.
    package func recordOutcome(_ request: RecordOutcomeRequest.Checked, _ call: Call) async throws -> Entry {
        guard let state = request.outcome.state else { throw RequestField.invalid("outcome", "没有这个取值") }
        return try await database.write(call, request) { write in
            let entry = try EntryStore.existing(request.entryID, in: write)
            let held = try HeldEvent.organised(entry.message.eventID, by: call, in: write)
            try held.requireOpenResults(field: "entry_id")
            guard held.competition.days.begins <= call.day else { throw CompetitionError.contestNotBegun("entry_id") }
            guard
                try EntryStore.move(
                    request.entryID, from: [.entered, .locked], to: state, reason: request.reason, in: write)
            else { throw CompetitionError.entryOut }
            let out = try EntryStore.existing(request.entryID, in: write).message
            try write.record(
                "entry.out", subject: out.entryID, region: held.competition.region, out,
                articles: [NationalRanking.citation])
            return out
        }
    }
}
