internal import CompetitionMessages
internal import Ground
internal import Ledger
internal import RPC
internal import Requests
internal import Rules
internal import Storage
internal import WireMessages

/// What is corrected of an event's results, ex officio or by a granted appeal.
struct ResultCorrection: Sendable {
    let marks: [CorrectedMark.Checked]
    let disqualified: [String]
    let reason: String

    /// Whether nothing is.
    var isEmpty: Bool { marks.isEmpty && disqualified.isEmpty }

    /// Gives a new version of the results, and counts again who competed.
    ///
    /// - Throws: ``CompetitionError``: no results, entries, aspects or marks that are none of them, nobody left, or two computations that differ.
    func carryOut(
        on held: HeldEvent, by call: Call, under book: PolicyBook, in write: WriteTransaction
    ) throws -> EventResults {
        let id = held.event.eventID
        guard let latest = try ResultStore.find(id, in: write), held.hasResults else {
            throw CompetitionError.resultsNotPublished
        }
        try set(version: latest.version + 1, in: latest, write)
        let standings = EventStandings(held: held, book: book)
        var corrected = try standings.results(in: write)
        guard try standings.disagreements(with: corrected, in: write).isEmpty else {
            throw CompetitionError.resultsNotConfirmed
        }
        corrected.version = latest.version + 1
        corrected.provisional = latest.provisional
        corrected.publicityEndsOn = latest.publicityEndsOn
        corrected.publishedAt = Timestamp(nanosecondsSince1970: call.now.nanosecondsSince1970)
        corrected.correctionReason = reason
        guard try ResultStore.insert(corrected, at: call.now.nanosecondsSince1970, in: write) else {
            throw CompetitionError.alreadyPublished(field: "event_id")
        }
        if !corrected.provisional {
            try CountedCompetitors.count(corrected, from: latest, of: held, in: write)
        }
        // What follows from places follows final results only.
        try write.record(
            corrected.provisional ? "results.announcement_corrected" : "results.corrected", subject: id,
            region: held.competition.region, corrected, articles: [PyramidTier.citation])
        return corrected
    }

    /// Sets on the sheets what aspects give from now on, and puts out who is disqualified.
    private func set(version: Int32, in latest: EventResults, _ write: WriteTransaction) throws {
        let known = Set(latest.results.map(\.entryID))
        guard let scheme = try SchemeStore.find(latest.eventID, in: write) else {
            throw StorageError.corrupt("event \(latest.eventID) has results and no marking scheme")
        }
        for (number, mark) in marks.enumerated() {
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
        for id in disqualified {
            guard known.contains(id) else { throw CompetitionError.entryNotFound }
            guard
                try EntryStore.move(id, from: [.locked], to: .disqualified, reason: reason, in: write)
            else { throw CompetitionError.entryOut }
        }
    }
}
