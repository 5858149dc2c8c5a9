internal import Ground
internal import Ledger
internal import Requests
package import CompetitionMessages
package import RPC
internal import Rules
internal import Storage
internal import WireMessages

extension CompetitionService {
    /// Gives a new version of an event's results, by a granted appeal that was not used before or ex officio.
    package func correctResults(_ request: CorrectResultsRequest.Checked, _ call: Call) async throws -> EventResults {
        let book = try policy.book(at: call)
        guard !request.marks.isEmpty || !request.disqualifiedEntryIDs.isEmpty else {
            throw CompetitionError.nothingCorrected
        }
        return try await database.write(call, request) { write in
            let held = try HeldEvent.organised(request.eventID, by: call, in: write)
            guard let latest = try ResultStore.find(request.eventID, in: write), held.hasResults else {
                throw CompetitionError.resultsNotPublished
            }
            if !request.appealID.isEmpty {
                _ = try AppealStore.existing(request.appealID, in: write)
                guard try AppealStore.use(request.appealID, of: request.eventID, in: write) else {
                    throw CompetitionError.appealNotGranted
                }
            }
            try Self.correct(request, version: latest.version + 1, in: latest, write)
            let standings = EventStandings(held: held, book: book)
            var corrected = try standings.results(in: write)
            guard try standings.disagreements(with: corrected, in: write).isEmpty else {
                throw CompetitionError.resultsNotConfirmed
            }
            corrected.version = latest.version + 1
            corrected.provisional = latest.provisional
            corrected.publicityEndsOn = latest.publicityEndsOn
            corrected.publishedAt = Timestamp(nanosecondsSince1970: call.now.nanosecondsSince1970)
            corrected.correctionReason = request.reason
            guard try ResultStore.insert(corrected, at: call.now.nanosecondsSince1970, in: write) else {
                throw CompetitionError.alreadyPublished(field: "event_id")
            }
            if !corrected.provisional {
                try CountedCompetitors.count(corrected, from: latest, of: held, in: write)
            }
            // What follows from places follows final results only.
            try write.record(
                corrected.provisional ? "results.announcement_corrected" : "results.corrected",
                subject: request.eventID, region: held.competition.region, corrected, articles: [PyramidTier.citation])
            return corrected
        }
    }

    /// Sets on the sheets what aspects give from now on, and puts out who is disqualified.
    private static func correct(
        _ request: CorrectResultsRequest.Checked, version: Int32, in latest: EventResults, _ write: WriteTransaction
    ) throws {
        let known = Set(latest.results.map(\.entryID))
        guard let scheme = try SchemeStore.find(request.eventID, in: write) else {
            throw StorageError.corrupt("event \(request.eventID) has results and no marking scheme")
        }
        for (number, mark) in request.marks.enumerated() {
            guard known.contains(mark.entryID) else { throw CompetitionError.correctedEntryNotFound(mark: number) }
            for correction in mark.aspects {
                guard let aspect = scheme.aspect(correction.aspectKey) else {
                    throw CompetitionError.aspectNotFound(mark: number, key: correction.aspectKey)
                }
                guard correction.markHundredths <= aspect.maximum else {
                    throw CompetitionError.markOutOfRange(mark: number, key: correction.aspectKey)
                }
                try MarkStore.correct(
                    mark.entryID, aspect: aspect.key, mark: correction.markHundredths, version: version, in: write)
            }
        }
        for id in request.disqualifiedEntryIDs {
            guard known.contains(id) else { throw CompetitionError.entryNotFound }
            guard
                try EntryStore.move(id, from: [.locked], to: .disqualified, reason: request.reason, in: write)
            else { throw CompetitionError.entryOut }
        }
    }
}
