internal import Ledger
internal import Requests
package import CompetitionMessages
package import RPC
internal import Rules
internal import Storage

extension CompetitionService {
    /// Enters a judge's marks on an open sheet; with the first one the event's entries are closed.
    package func enterMarks(_ request: EnterMarksRequest.Checked, _ call: Call) async throws -> MarkSheet {
        let book = try policy.book(at: call)
        return try await database.write(call, request) { write in
            let entry = try EntryStore.existing(request.entryID, in: write)
            let held = try HeldEvent.organised(entry.message.eventID, by: call, in: write)
            guard held.competition.days.begins <= call.day else { throw CompetitionError.contestNotBegun }
            guard held.event.state != .published else { throw CompetitionError.alreadyPublished(field: "entry_id") }
            try entry.requireOpenSheet()
            let judge = try JudgeStore.existing(request.judgeID, of: held.event.eventID, in: write)
            let refusals = JudgeInterest.refusals(
                for: JudgeInterest.Declaration(judge), markingCompetitor: entry.message.personID,
                ofDelegation: entry.message.delegationID)
            guard refusals.isEmpty else { throw CompetitionError.refused(refusals) }
            guard let scheme = try SchemeStore.find(held.event.eventID, in: write) else {
                throw CompetitionError.schemeMissing
            }
            for (index, mark) in request.marks.enumerated() {
                let finding = try MarkedSheet.Finding(mark, at: index, by: judge, under: scheme.plan)
                try MarkStore.give(finding, on: entry.message.entryID, in: write)
            }
            _ = try EventStore.advance(held.event.eventID, from: [.open], to: .marking, in: write)
            let sheet = try CompetitorSheet(of: entry, in: held.competition, by: book, write).message
            try write.record(
                "marks.entered", subject: sheet.entryID, region: held.competition.region, sheet,
                articles: [MarkedSheet.citation])
            return sheet
        }
    }
}

extension JudgeInterest.Declaration {
    /// What a judge declared.
    fileprivate init(_ judge: Judge) {
        self.init(
            person: judge.personID, persons: Set(judge.declaredPersonIDs),
            delegations: Set(judge.declaredDelegationIDs))
    }
}

extension MarkedSheet.Finding {
    /// What a mark says: hundredths up to the maximum where its aspect is measured, 0 to 3 where it is judged, and not the other.
    ///
    /// - Throws: ``CompetitionError/aspectNotFound(mark:key:)``, ``CompetitionError/markOutOfRange(mark:key:)``.
    fileprivate init(
        _ mark: Mark.Checked, at index: Int, by judge: Judge, under plan: MarkingPlan
    ) throws(CompetitionError) {
        guard let aspect = plan.aspects.first(where: { $0.key == mark.aspectKey }) else {
            throw .aspectNotFound(mark: index, key: mark.aspectKey)
        }
        let isJudged = aspect.method == .judgement
        let value = isJudged ? mark.judgementScore : mark.markHundredths
        let other = isJudged ? mark.markHundredths : mark.judgementScore
        guard other == 0, MarkedSheet.isInRange(value, on: aspect) else {
            throw .markOutOfRange(mark: index, key: mark.aspectKey)
        }
        self.init(aspect: aspect.key, judge: judge.judgeID, value: value)
    }
}
