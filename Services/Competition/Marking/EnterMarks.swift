internal import Ledger
internal import Requests
package import CompetitionMessages
package import RPC
internal import Rules
internal import Storage

extension CompetitionService {
    /// Enters the calling judge's marks on an open sheet; with the first one the event's entries are closed.
    package func enterMarks(_ request: EnterMarksRequest.Checked, _ call: Call) async throws -> JudgeSheet {
        try await database.write(call, request) { write in
            let desk = try JudgeDesk(of: request.eventID, call, in: write)
            let held = desk.held
            try held.requireHeld()
            guard held.competition.days.begins <= call.day else { throw CompetitionError.contestNotBegun("event_id") }
            try held.requireOpenResults(field: "event_id")
            let entry = try desk.openEntry(at: request.stationCode, in: write)
            guard let scheme = try SchemeStore.find(held.event.eventID, in: write) else {
                throw CompetitionError.schemeMissing
            }
            for (index, mark) in request.marks.enumerated() {
                let finding = try MarkedSheet.Finding(mark, at: index, by: desk.judge, under: scheme)
                try MarkStore.give(finding, on: entry.message.entryID, in: write)
            }
            _ = try EventStore.advance(held.event.eventID, from: [.open], to: .marking, in: write)
            let sheet = try desk.sheet(of: entry, in: write)
            try write.record(
                "marks.entered", subject: entry.message.entryID, region: held.competition.region, sheet,
                articles: [MarkedSheet.citation])
            return sheet
        }
    }
}

extension MarkedSheet.Finding {
    /// What a mark says: 0 to 3 where its aspect is judged, else hundredths up to the maximum, and not the other; 0 only where that is said.
    ///
    /// - Throws: ``CompetitionError/aspectNotFound(mark:key:)``, ``CompetitionError/markOutOfRange(mark:key:)``,
    ///   ``CompetitionError/markBlank(mark:key:)``.
    fileprivate init(
        _ mark: Mark.Checked, at index: Int, by judge: Judge, under scheme: HeldScheme
    ) throws(CompetitionError) {
        guard let aspect = scheme.aspect(mark.aspectKey) else {
            throw .aspectNotFound(mark: index, key: mark.aspectKey)
        }
        let isJudged = aspect.method == .judgement
        let value = isJudged ? mark.judgementScore : mark.markHundredths
        let other = isJudged ? mark.markHundredths : mark.judgementScore
        guard other == 0, MarkedSheet.isInRange(value, on: aspect), value == 0 || !mark.zero else {
            throw .markOutOfRange(mark: index, key: mark.aspectKey)
        }
        guard value != 0 || mark.zero else { throw .markBlank(mark: index, key: mark.aspectKey) }
        self.init(aspect: aspect.key, judge: judge.judgeID, value: value)
    }
}
