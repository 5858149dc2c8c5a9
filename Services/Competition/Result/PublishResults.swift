internal import Ledger
internal import Requests
package import CompetitionMessages
package import RPC
internal import Rules
internal import Storage
internal import WireMessages

extension CompetitionService {
    /// Publishes announced results as final, and counts everyone who competed.
    package func publishResults(_ request: PublishResultsRequest.Checked, _ call: Call) async throws -> EventResults {
        let book = try policy.book(at: call)
        return try await database.write(call, request) { write in
            let held = try HeldEvent.organised(request.eventID, by: call, in: write)
            try held.requireHeld()
            guard held.event.state != .published else { throw CompetitionError.alreadyPublished(field: "event_id") }
            guard let announced = try ResultStore.find(request.eventID, in: write),
                let lastDay = try EventStore.publicityEnds(request.eventID, in: write)
            else { throw CompetitionError.notAnnounced }
            guard call.day > lastDay else { throw CompetitionError.publicityNotOver(lastDay) }
            guard try !AppealStore.isOpen(request.eventID, in: write) else { throw CompetitionError.appealsOpen }
            let standings = EventStandings(held: held, book: book)
            var published = try standings.results(in: write)
            let wrong = try standings.disagreements(with: published, in: write)
            guard wrong.isEmpty, published.saysTheSame(as: announced) else {
                throw CompetitionError.resultsNotConfirmed
            }
            published.version = announced.version + 1
            published.publishedAt = Timestamp(nanosecondsSince1970: call.now.nanosecondsSince1970)
            guard
                try ResultStore.insert(published, at: call.now.nanosecondsSince1970, in: write),
                try EventStore.advance(request.eventID, from: [.open, .marking], to: .published, in: write)
            else { throw CompetitionError.alreadyPublished(field: "event_id") }
            try CountedCompetitors.count(published, from: nil, of: held, in: write)
            try write.record(
                "results.published", subject: request.eventID, region: held.competition.region, published,
                articles: [PyramidTier.citation, ResultRecount.citation])
            return published
        }
    }
}

extension EventResults {
    /// Whether other results give everybody the same; a delegation's name may have been corrected since.
    fileprivate func saysTheSame(as other: EventResults) -> Bool {
        func given(_ results: EventResults) -> [CompetitorResult] {
            results.results.map { row in
                var row = row
                row.delegationName = ""
                return row
            }
        }
        return given(self) == given(other)
    }
}
