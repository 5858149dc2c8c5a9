internal import Ledger
internal import Requests
package import CompetitionMessages
package import RPC
internal import Rules
internal import Storage
internal import WireMessages

extension CompetitionService {
    /// Publishes an event's results at the end of the contest, and counts everyone who competed.
    package func publishResults(_ request: PublishResultsRequest.Checked, _ call: Call) async throws -> EventResults {
        let book = try policy.book(at: call)
        return try await database.write(call, request) { write in
            let held = try HeldEvent.organised(request.eventID, by: call, in: write)
            guard held.event.state != .published else { throw CompetitionError.alreadyPublished(field: "event_id") }
            let (region, ends) = (held.competition.region, held.competition.days.ends)
            guard ends <= call.day else { throw CompetitionError.contestNotOver }
            var published = try EventStandings(held: held, book: book).results(in: write)
            published.version = 1
            published.publishedAt = Timestamp(nanosecondsSince1970: call.now.nanosecondsSince1970)
            guard
                try ResultStore.insert(published, endedOn: ends, at: call.now.nanosecondsSince1970, in: write),
                try EventStore.advance(request.eventID, from: [.open, .marking], to: .published, in: write)
            else { throw CompetitionError.alreadyPublished(field: "event_id") }
            for result in published.results {
                try write.count("competition.participation", in: region, on: ends, person: result.personID)
            }
            try write.record(
                "results.published", subject: request.eventID, region: region, published,
                articles: [PyramidTier.citation])
            return published
        }
    }
}
