internal import CompetitionMessages
internal import Ground
internal import Rules
internal import Storage

/// How an event's sheets become standings.
extension CompetitionService {
    /// The results as they would be published now.
    func standings(
        of event: CompetitionEvent, _ competition: Competition, under book: PolicyBook,
        in transaction: some Transaction
    ) throws -> EventResults {
        let competing = try entries.list(of: event.eventID, after: 0, limit: 100_000, in: transaction)
            .filter { $0.state != .withdrawn }
        guard !competing.isEmpty else { throw CompetitionError.nobodyCompeted }
        guard competing.allSatisfy({ $0.state == .locked }) else { throw CompetitionError.sheetsNotLocked }
        let marks = try competing.map { entry in
            let sheet = try marked(entry, in: transaction)
            return NationalRanking.Marks(total: sheet.total, criteria: sheet.criterionMarks)
        }
        var results = EventResults(
            eventID: event.eventID, competitionID: competition.competitionID, tier: competition.tier,
            occupationCode: event.occupationCode, studentGroup: event.studentGroup, regionCode: competition.regionCode,
            competitionName: competition.name, eventName: event.name, endedOn: competition.endsOn,
            worldSkillsSelection: event.worldSkillsSelection)
        let unranked = zip(competing, marks).map { entry, marks in
            CompetitorResult(
                entryID: entry.entryID, personID: entry.personID, delegationID: entry.delegationID,
                markHundredths: Int32(marks.total))
        }
        results.results = try ranked(unranked, marks, event.ranking, on: results.endedOn, under: book)
        return results
    }

    /// A version of published results with some totals set anew.
    ///
    /// Where places are not shared, equal totals keep the order in which they stood.
    func ranked(
        _ published: EventResults, with marks: [CorrectedMark], _ event: CompetitionEvent, under book: PolicyBook
    ) throws -> EventResults {
        var corrected = published
        for mark in marks {
            guard let index = corrected.results.firstIndex(where: { $0.entryID == mark.entryID }) else {
                throw CompetitionError.entryNotFound
            }
            corrected.results[index].markHundredths = mark.markHundredths
        }
        corrected.results = try ranked(
            corrected.results, corrected.results.map { NationalRanking.Marks(total: Int($0.markHundredths)) },
            event.ranking, on: published.endedOn, under: book)
        return corrected
    }

    /// Competitors, in the order of their start numbers, with rank, scale and medal, best first.
    private func ranked(
        _ competitors: [CompetitorResult], _ marks: [NationalRanking.Marks], _ ranking: RankingMethod,
        on ended: String, under book: PolicyBook
    ) throws -> [CompetitorResult] {
        guard let day = CivilDay(ended) else { throw CompetitionError.eventNotFound }
        var scales = competitors.map { _ in 0 }
        let standings: [EventStanding]
        if ranking == .worldskills {
            guard let scale = WorldSkillsScale(in: book, on: day), let medals = WorldSkillsMedals(in: book, on: day)
            else {
                throw CompetitionError.figureMissing("competition.worldskills")
            }
            scales = scale.values(of: marks.map(\.total))
            standings = medals.standings(of: scales)
        } else {
            guard let places = NationalRanking(in: book, on: day) else {
                throw CompetitionError.figureMissing("competition.prize.share")
            }
            standings = places.standings(of: marks)
        }
        return standings.map { standing in
            var result = competitors[standing.competitor]
            result.rank = Int32(standing.rank)
            result.scale = Int32(scales[standing.competitor])
            result.medal = Medal(standing.award)
            return result
        }
    }

    /// Keeps each competitor's result for the passport and for evidence.
    func keepForPersons(_ published: EventResults, in write: WriteTransaction) throws {
        guard let endedOn = CivilDay(published.endedOn) else { throw CompetitionError.eventNotFound }
        for result in published.results {
            let kept = PersonResult(
                competitionID: published.competitionID, competitionName: published.competitionName,
                tier: published.tier, eventID: published.eventID, eventName: published.eventName,
                occupationCode: published.occupationCode, rank: result.rank, markHundredths: result.markHundredths,
                scale: result.scale, medal: result.medal, endedOn: published.endedOn,
                studentGroup: published.studentGroup, competitorCount: Int32(published.results.count))
            try results.keep(kept, personID: result.personID, endedOn: endedOn, in: write)
        }
    }
}
