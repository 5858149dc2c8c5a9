internal import Ledger
package import CompetitionMessages
package import RPC
internal import Rules
internal import Storage

extension CompetitionService {
    /// Imports events of one edition of a list.
    package func importReferenceEvents(
        _ request: ImportReferenceEventsRequest.Checked, _ call: Call
    ) async throws -> ImportReferenceEventsResponse {
        let events = request.events.map { event in
            ReferenceEvent(
                key: event.key, nameZh: event.nameZh, nameEn: event.nameEn, track: event.track,
                teamSize: Int32(event.teamSize), source: event.source, confidence: event.confidence)
        }
        guard Set(events.map(\.key)).count == events.count else { throw CompetitionError.referenceEventTwice }
        return try await database.write(call, request) { write in
            try ReferenceEventStore.put(
                events, in: request.list, edition: request.edition, fromYear: request.fromYear, write)
            let edition = try ReferenceEdition.all(request.list, in: write).first { $0.edition == request.edition }
            let answer = ImportReferenceEventsResponse(eventCount: Int32(edition?.events.count ?? 0))
            try write.record(
                "reference_events.imported", subject: request.edition, region: nil, answer,
                articles: [PyramidTier.citation])
            return answer
        }
    }
}
