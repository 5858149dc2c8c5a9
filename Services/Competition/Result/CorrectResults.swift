internal import Ledger
internal import Requests
package import CompetitionMessages
package import RPC
internal import Ground
internal import Rules
internal import WireMessages

extension CompetitionService {
    package func correctResults(_ request: CorrectResultsRequest, _ call: Call) async throws -> EventResults {
        let reason = try RequestField.text(request.reason, "reason", max: 500)
        guard !request.marks.isEmpty else { throw RequestField.required("marks") }
        for mark in request.marks {
            _ = try RequestField.number(mark.markHundredths, "marks.mark_hundredths", in: 0...MarkingPlan.total)
        }
        let book = try policy.book(at: call)
        return try await database.write(call, request) { [appeals, results] write in
            let (event, competition) = try organised(request.eventID, by: call, in: write)
            guard let latest = try results.find(event.eventID, version: 0, in: write) else {
                throw CompetitionError.resultsNotPublished
            }
            guard try appeals.find(request.appealID, in: write) != nil else { throw CompetitionError.appealNotFound }
            guard try appeals.use(request.appealID, event: event.eventID, in: write) else {
                throw CompetitionError.appealNotGranted
            }
            var corrected = try ranked(latest, with: request.marks, event, under: book)
            corrected.version = latest.version + 1
            corrected.publishedAt = Timestamp(nanosecondsSince1970: call.now.nanosecondsSince1970)
            corrected.correctionReason = reason
            guard try results.publish(corrected, in: write) else { throw CompetitionError.alreadyPublished }
            try keepForPersons(corrected, in: write)
            try write.record(
                "results.corrected", subject: event.eventID, region: RegionCode(competition.regionCode), corrected,
                articles: [PyramidTier.citation])
            return corrected
        }
    }
}
