internal import CompetitionMessages
internal import Ground
internal import Requests
internal import RPC
internal import Rules
internal import Storage

/// Makes the results of an event of its competitors' marks, by the policy book and the event's own ranking.
struct EventStandings: Sendable {
    let held: HeldEvent
    let book: PolicyBook

    /// The results as they would be published now.
    ///
    /// - Throws: ``CompetitionError/nobodyCompeted``, ``CompetitionError/sheetsNotLocked(_:)``; `FAILED_PRECONDITION` `FIGURE_MISSING`.
    func results(in transaction: some Transaction) throws -> EventResults {
        let competing = try EntryStore.list(
            EntryStore.Filter(eventID: held.event.eventID, isCompeting: true), in: transaction)
        guard !competing.isEmpty else { throw CompetitionError.nobodyCompeted }
        let open = competing.map(\.message).filter { $0.state != .locked }.map(\.startNumber)
        guard open.isEmpty else { throw CompetitionError.sheetsNotLocked(open) }
        guard let scheme = try SchemeStore.find(held.event.eventID, in: transaction) else {
            throw StorageError.corrupt("event \(held.event.eventID) has locked sheets and no marking scheme")
        }
        let marks = try competing.map { entry in
            let findings = try MarkStore.findings(on: entry.message.entryID, in: transaction)
            let sheet = MarkedSheet(plan: scheme.plan, findings: findings)
            return NationalRanking.Marks(total: sheet.total, criteria: sheet.criterionMarks)
        }
        let competitors = zip(competing, marks).map { entry, marks in
            CompetitorResult(
                entryID: entry.message.entryID, personID: entry.message.personID,
                delegationID: entry.message.delegationID, markHundredths: Int32(marks.total))
        }
        var results = EventResults(held)
        results.results = try ranked(competitors, marks)
        return results
    }

    /// A version of published results with some totals set anew.
    ///
    /// Where places are not shared, equal totals keep the order in which they stood.
    ///
    /// - Throws: ``CompetitionError/correctedEntryNotFound(mark:)``; `FAILED_PRECONDITION` `FIGURE_MISSING`.
    func corrected(_ published: EventResults, by marks: [CorrectedMark.Checked]) throws -> EventResults {
        var corrected = published
        for (number, mark) in marks.enumerated() {
            guard let index = corrected.results.firstIndex(where: { $0.entryID == mark.entryID }) else {
                throw CompetitionError.correctedEntryNotFound(mark: number)
            }
            corrected.results[index].markHundredths = Int32(mark.markHundredths)
        }
        corrected.results = try ranked(
            corrected.results, corrected.results.map { NationalRanking.Marks(total: Int($0.markHundredths)) })
        return corrected
    }

    /// Competitors, in the order of their start numbers, with rank, scale and medal, best first.
    private func ranked(
        _ competitors: [CompetitorResult], _ marks: [NationalRanking.Marks]
    ) throws(RPCError) -> [CompetitorResult] {
        let day = held.competition.days.ends
        var scales = competitors.map { _ in 0 }
        let standings: [EventStanding]
        if held.event.ranking == .worldskills {
            guard let scale = WorldSkillsScale(in: book, on: day), let medals = WorldSkillsMedals(in: book, on: day)
            else {
                throw .figureMissing(
                    FigureKey.scaleCentre.rawValue, FigureKey.scaleSpread.rawValue, FigureKey.tieWindow.rawValue,
                    FigureKey.medallionLeast.rawValue)
            }
            scales = scale.values(of: marks.map(\.total))
            standings = medals.standings(of: scales)
        } else {
            guard let places = NationalRanking(in: book, on: day) else {
                throw .figureMissing(FigureKey.prizeShare.rawValue)
            }
            standings = places.standings(of: marks)
        }
        return standings.map { standing in
            var result = competitors[standing.competitor]
            result.rank = Int32(standing.rank)
            result.scale = Int32(scales[standing.competitor])
            result.medal = standing.award.message
            return result
        }
    }
}

extension EventResults {
    /// Results of an event, nobody's yet.
    fileprivate init(_ held: HeldEvent) {
        let competition = held.competition.message
        self.init(
            eventID: held.event.eventID, competitionID: competition.competitionID, tier: competition.tier,
            occupationCode: held.event.occupationCode, studentGroup: held.event.studentGroup,
            regionCode: competition.regionCode, competitionName: competition.name, eventName: held.event.name,
            endedOn: competition.endsOn, worldSkillsSelection: held.event.worldSkillsSelection)
    }
}
