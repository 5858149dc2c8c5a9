internal import Ledger
internal import Requests
package import CompetitionMessages
package import RPC
internal import Rules
internal import Storage
internal import WireMessages

extension CompetitionService {
    /// Publishes a new version of an event's results by an appeal that was granted and not used before.
    package func correctResults(_ request: CorrectResultsRequest.Checked, _ call: Call) async throws -> EventResults {
        let book = try policy.book(at: call)
        return try await database.write(call, request) { write in
            let held = try HeldEvent.organised(request.eventID, by: call, in: write)
            guard let latest = try ResultStore.find(request.eventID, in: write) else {
                throw CompetitionError.resultsNotPublished
            }
            _ = try AppealStore.existing(request.appealID, in: write)
            guard try AppealStore.use(request.appealID, of: request.eventID, in: write) else {
                throw CompetitionError.appealNotGranted
            }
            var corrected = try EventStandings(held: held, book: book).corrected(latest, by: request.marks)
            corrected.version = latest.version + 1
            corrected.publishedAt = Timestamp(nanosecondsSince1970: call.now.nanosecondsSince1970)
            corrected.correctionReason = request.reason
            guard
                try ResultStore.insert(
                    corrected, endedOn: held.competition.days.ends, at: call.now.nanosecondsSince1970, in: write)
            else { throw CompetitionError.alreadyPublished(field: "event_id") }
            try write.record(
                "results.corrected", subject: request.eventID, region: held.competition.region, corrected,
                articles: [PyramidTier.citation])
            return corrected
        }
    }
}
