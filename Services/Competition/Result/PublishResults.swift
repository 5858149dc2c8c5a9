internal import Ledger
internal import Requests
package import CompetitionMessages
package import RPC
internal import Ground
internal import Rules
internal import WireMessages

extension CompetitionService {
    package func publishResults(_ request: PublishResultsRequest, _ call: Call) async throws -> EventResults {
        let book = try policy.book(at: call)
        return try await database.write(call, request) { [events, results] write in
            let (event, competition) = try organised(request.eventID, by: call, in: write)
            guard event.state != .published else { throw CompetitionError.alreadyPublished }
            guard try competition.plannedDays.ends <= call.day else { throw CompetitionError.contestNotOver }
            var published = try standings(of: event, competition, under: book, in: write)
            published.version = 1
            published.publishedAt = Timestamp(nanosecondsSince1970: call.now.nanosecondsSince1970)
            guard try results.publish(published, in: write),
                try events.advance(event.eventID, from: [.open, .marking], to: .published, in: write)
            else { throw CompetitionError.alreadyPublished }
            try keepForPersons(published, in: write)
            let region = RegionCode(competition.regionCode) ?? .province
            let contestDay = min(CivilDay(published.endedOn) ?? call.day, call.day)
            for result in published.results {
                try write.count("competition.participation", in: region, on: contestDay, person: result.personID)
            }
            try write.record(
                "results.published", subject: event.eventID, region: region, published, articles: [PyramidTier.citation]
            )
            return published
        }
    }
}
