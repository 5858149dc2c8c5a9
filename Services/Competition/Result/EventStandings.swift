internal import CompetitionMessages
internal import Ground
internal import Requests
internal import RPC
internal import Rules
internal import Storage

/// Makes the results of an event of its competitors' sheets, by the policy book and the event's own ranking.
struct EventStandings: Sendable {
    let held: HeldEvent
    let book: PolicyBook

    /// A competitor's sheet, with the raw marks that the second computation starts from.
    private struct Sheet: Sendable {
        let entry: HeldEntry
        let marks: NationalRanking.Marks
        let raw: ResultRecount.Competitor
    }

    /// The results as the sheets give them now, corrections included.
    ///
    /// - Throws: ``CompetitionError/nobodyCompeted``, ``CompetitionError/sheetsNotLocked(_:)``; `FAILED_PRECONDITION` `FIGURE_MISSING`.
    func results(in transaction: some Transaction) throws -> EventResults {
        let entries = try EntryStore.byStart(ofEvent: held.event.eventID, in: transaction)
        let open = entries.filter { $0.message.state == .entered }
        guard open.isEmpty else { throw CompetitionError.sheetsNotLocked(open.map(\.shownNumber)) }
        let competing = entries.filter { $0.message.state == .locked }
        guard !competing.isEmpty else { throw CompetitionError.nobodyCompeted }
        let scheme = try scheme(in: transaction)
        let sheets = try competing.map { try sheet(of: $0, under: scheme, in: transaction) }
        let delegations = try DelegationStore.names(ofCompetition: held.event.competitionID, in: transaction)
        var results = EventResults(held)
        results.competitorCount = Int32(competing.count)
        let placed = sheets.filter(\.marks.canBePlaced)
        for (place, standing, scale) in try ranked(placed.map(\.marks)) {
            results.results += CompetitorResult.rows(of: placed[place].entry, in: delegations) { row in
                row.markHundredths = Int32(placed[place].marks.total)
                row.rank = Int32(standing.rank)
                row.scale = Int32(scale)
                row.medal = standing.award.message
                row.status = .placed
            }
        }
        for sheet in sheets where !sheet.marks.canBePlaced {
            results.results += CompetitorResult.rows(of: sheet.entry, in: delegations) { $0.status = .noMarks }
        }
        for entry in entries {
            guard let status = entry.message.state.resultStatus else { continue }
            results.results += CompetitorResult.rows(of: entry, in: delegations) { $0.status = status }
        }
        return results
    }

    /// The entries of which results say something else than a second computation from the judges' marks.
    func disagreements(with results: EventResults, in transaction: some Transaction) throws -> Set<String> {
        let scheme = try scheme(in: transaction)
        let competing = try EntryStore.byStart(ofEvent: held.event.eventID, in: transaction)
            .filter { $0.message.state == .locked }
        let sheets = try competing.map { try sheet(of: $0, under: scheme, in: transaction) }
        var claims: [String: ResultRecount.Claim] = [:]
        for row in results.results where row.status == .placed || row.status == .noMarks {
            guard let award = MedalAward(row.medal) else {
                throw StorageError.corrupt("the results of event \(held.event.eventID) name no medal that is known")
            }
            claims[row.entryID] = ResultRecount.Claim(
                entry: row.entryID, total: Int(row.markHundredths), rank: Int(row.rank), scale: Int(row.scale),
                award: award)
        }
        return ResultRecount(plan: scheme.plan, ranking: try ranking()).disagreements(
            sheets.map(\.raw), claims.values.sorted { $0.entry < $1.entry })
    }

    private func scheme(in transaction: some Transaction) throws -> HeldScheme {
        guard let scheme = try SchemeStore.find(held.event.eventID, in: transaction) else {
            throw StorageError.corrupt("event \(held.event.eventID) has locked sheets and no marking scheme")
        }
        return scheme
    }

    private func sheet(
        of entry: HeldEntry, under scheme: HeldScheme, in transaction: some Transaction
    ) throws -> Sheet {
        let id = entry.message.entryID
        let findings = try MarkStore.findings(on: id, in: transaction)
        let corrections = try MarkStore.corrections(on: id, in: transaction)
        let sheet = MarkedSheet(plan: scheme.plan, findings: findings, corrections: corrections)
        return Sheet(
            entry: entry, marks: NationalRanking.Marks(total: sheet.total, criteria: sheet.criterionMarks),
            raw: ResultRecount.Competitor(entry: id, findings: findings, corrections: corrections))
    }

    /// How the event is ranked, by the figures of the last day of the contest.
    ///
    /// - Throws: `FAILED_PRECONDITION` `FIGURE_MISSING`.
    private func ranking() throws(RPCError) -> ResultRecount.Ranking {
        let day = held.competition.days.ends
        guard held.event.ranking == .worldskills else {
            guard let share = book.value(.prizeShare, on: day) else {
                throw .figureMissing(FigureKey.prizeShare.rawValue)
            }
            return .national(prizeShare: Int(share))
        }
        guard let scale = WorldSkillsScale(in: book, on: day), let medals = WorldSkillsMedals(in: book, on: day) else {
            throw .figureMissing(
                FigureKey.scaleCentre.rawValue, FigureKey.scaleSpread.rawValue, FigureKey.scaleLeast.rawValue,
                FigureKey.tieWindow.rawValue, FigureKey.medallionLeast.rawValue)
        }
        return .worldSkills(scale, medals)
    }

    /// The places of marks that are in the order of the start numbers, best first: which marks, the standing, the scale.
    private func ranked(
        _ marks: [NationalRanking.Marks]
    ) throws(RPCError) -> [(place: Int, standing: EventStanding, scale: Int)] {
        switch try ranking() {
        case .national(let prizeShare):
            return NationalRanking(prizeShare: prizeShare).standings(of: marks).map { ($0.competitor, $0, 0) }
        case .worldSkills(let scale, let medals):
            let totals = marks.map(\.total)
            guard let values = scale.values(of: totals) else {
                return WorldSkillsMedals.standings(ofMarks: totals).map { ($0.competitor, $0, 0) }
            }
            return medals.standings(of: values, marks: totals).map { ($0.competitor, $0, values[$0.competitor]) }
        }
    }
}

extension HeldEntry {
    /// What people call the entry by: the start number, or before the draw its number in the order of entry.
    var shownNumber: String { startNumber.map(HeldEntry.digits) ?? HeldEntry.digits(number) }
}

extension CompetitorResult {
    /// A row for each member of an entry, without a place yet.
    fileprivate static func rows(
        of entry: HeldEntry, in delegations: [String: String], _ fill: (inout CompetitorResult) -> Void
    ) -> [CompetitorResult] {
        entry.message.memberPersonIDs.map { person in
            var row = CompetitorResult(
                entryID: entry.message.entryID, personID: person, delegationID: entry.message.delegationID,
                medal: .none,
                startNumber: entry.message.startNumber, shownName: entry.message.shownName,
                delegationName: delegations[entry.message.delegationID] ?? "", teamName: entry.message.teamName)
            fill(&row)
            return row
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

    /// The results as those see them who may not know ids: of each entry one row, by its start number.
    var forThePublic: EventResults {
        var shown = self
        var seen: Set<String> = []
        shown.results = results.filter { seen.insert($0.entryID).inserted }.map { row in
            var row = row
            row.entryID = ""
            row.personID = ""
            return row
        }
        return shown
    }
}
