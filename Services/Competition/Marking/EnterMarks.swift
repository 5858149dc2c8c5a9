internal import Ledger
internal import Requests
package import CompetitionMessages
package import RPC
internal import Ground
internal import Rules
internal import Storage

extension CompetitionService {
    package func enterMarks(_ request: EnterMarksRequest, _ call: Call) async throws -> MarkSheet {
        guard !request.marks.isEmpty else { throw RequestField.required("marks") }
        let book = try policy.book(at: call)
        return try await database.write(call, request) { [entries, events, marking] write in
            guard let entry = try entries.find(request.entryID, in: write) else { throw CompetitionError.entryNotFound }
            let (event, competition) = try organised(entry.eventID, by: call, in: write)
            guard try competition.plannedDays.begins <= call.day else { throw CompetitionError.contestNotBegun }
            try requireMarkable(entry, in: event)
            guard let judge = try marking.judge(request.judgeID, in: write), judge.eventID == event.eventID else {
                throw CompetitionError.judgeNotFound
            }
            let refusals = JudgeInterest.refusals(
                for: JudgeInterest.Declaration(
                    person: judge.personID, persons: Set(judge.declaredPersonIDs),
                    delegations: Set(judge.declaredDelegationIDs)),
                markingCompetitor: entry.personID, ofDelegation: entry.delegationID)
            guard refusals.isEmpty else { throw CompetitionError.refused(refusals) }
            guard let plan = try marking.scheme(of: event.eventID, in: write)?.plan else {
                throw CompetitionError.schemeMissing
            }
            for mark in request.marks {
                let value = try Self.value(of: mark, in: plan)
                try marking.give(value, aspect: mark.aspectKey, judge: judge.judgeID, entry: entry.entryID, in: write)
            }
            _ = try events.advance(event.eventID, from: [.open], to: .marking, in: write)
            let sheet = try sheet(of: entry, under: book, in: write)
            try write.record(
                "marks.entered", subject: entry.entryID, region: RegionCode(competition.regionCode), sheet,
                articles: [MarkedSheet.citation])
            return sheet
        }
    }

    private func requireMarkable(_ entry: Entry, in event: CompetitionEvent) throws(CompetitionError) {
        if event.state == .published { throw .alreadyPublished }
        switch entry.state {
        case .locked: throw .sheetLocked
        case .withdrawn: throw .entryWithdrawn
        case .entered, .unspecified, .unrecognized: break
        }
    }

    /// A mark's value, if its aspect knows it: hundredths up to the maximum where measured, 0 to 3 where judged.
    private static func value(of mark: Mark, in plan: MarkingPlan) throws(CompetitionError) -> Int {
        guard let aspect = plan.aspects.first(where: { $0.key == mark.aspectKey }) else {
            throw .unknownAspect(mark.aspectKey)
        }
        let isJudged = aspect.method == .judgement
        let value = Int(isJudged ? mark.judgementScore : mark.markHundredths)
        let other = Int(isJudged ? mark.markHundredths : mark.judgementScore)
        guard other == 0, MarkedSheet.isInRange(value, on: aspect) else {
            throw .markOutOfRange(mark.aspectKey)
        }
        return value
    }
}
