internal import Ground
internal import Ledger
internal import Requests
package import CompetitionMessages
package import RPC
internal import Rules
internal import Storage
internal import WireMessages

extension CompetitionService {
    /// Announces an event's provisional results; from then on they are public and open to appeals.
    package func announceResults(_ request: AnnounceResultsRequest.Checked, _ call: Call) async throws -> EventResults {
        let book = try policy.book(at: call)
        return try await database.write(call, request) { write in
            let held = try HeldEvent.organised(request.eventID, by: call, in: write)
            try held.requireHeld()
            try held.requireOpenResults(field: "event_id")
            guard try ScoreboardStore.frozen(request.eventID, in: write) == nil else {
                throw CompetitionError.resultsFrozen
            }
            guard held.competition.days.ends <= call.day else { throw CompetitionError.contestNotOver }
            var announced = try EventStandings(held: held, book: book).results(in: write)
            guard let lastDay = ResultPublicity.lastDay(forResultsAnnouncedOn: call.day, in: book) else {
                throw RPCError.figureMissing(FigureKey.resultPublicityDays.rawValue)
            }
            announced.version = 1
            announced.provisional = true
            announced.publicityEndsOn = lastDay.description
            announced.publishedAt = Timestamp(nanosecondsSince1970: call.now.nanosecondsSince1970)
            guard
                try EventStore.announce(request.eventID, on: call.day, publicityEnds: lastDay, in: write),
                try ResultStore.insert(announced, at: call.now.nanosecondsSince1970, in: write)
            else { throw CompetitionError.alreadyPublished(field: "event_id") }
            try write.record(
                "results.announced", subject: request.eventID, region: held.competition.region, announced,
                articles: [ResultPublicity.citation])
            return announced
        }
    }
}
