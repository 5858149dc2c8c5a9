internal import CompetitionMessages
internal import RPC
internal import Ground

/// One event as it is held.
struct HeldEvent: Sendable {
    /// Names the event in ids.
    let key: String
    let name: String
    let delegation: String
    let competition: Competition
    let organiser: Caller
    /// Where the delegation and the judge come from.
    let region: CityRegion
    let ranking: RankingMethod
    /// The rank below that lets a competitor in; 0 for everyone.
    var qualifyingRank: Int32 = 0
    /// The business day before registration opens.
    let announcedOn: String

    /// The day competitors are entered: the first of registration.
    var enteredOn: String { competition.registrationOpensOn }
    /// The day of the contest that is marked.
    var heldOn: String { competition.endsOn }
}

/// An event from its announcement to its published results.
extension Scene {
    /// Plays an event with these persons.
    func hold(_ held: HeldEvent, _ entrants: [String]) async throws -> EventResults {
        let event = try await stage.ask(
            CompetitionEventsMethods.addCompetitionEvent,
            AddCompetitionEventRequest(
                requestID: stage.id("event-\(held.key)"), competitionID: held.competition.competitionID,
                name: held.name, occupationCode: "6-20-01-01", ranking: held.ranking,
                qualifyingRank: held.qualifyingRank), as: held.organiser, on: held.announcedOn)
        let delegation = try await stage.ask(
            DelegationsMethods.registerDelegation,
            RegisterDelegationRequest(
                requestID: stage.id("delegation-\(held.key)"), competitionID: held.competition.competitionID,
                name: held.delegation, regionCode: held.region.code), as: held.organiser, on: held.enteredOn)
        let judge = try await appointJudge(held, event)
        try await setScheme(held, event)
        var entries: [Entry] = []
        for personID in entrants {
            entries.append(
                try await stage.ask(
                    EntriesMethods.enterCompetitor,
                    EnterCompetitorRequest(
                        requestID: stage.id("entry-\(held.key)-\(personID)"), eventID: event.eventID,
                        delegationID: delegation.delegationID, personID: personID), as: held.organiser,
                    on: held.enteredOn))
        }
        for entry in entries { try await mark(entry, judge, held) }
        return try await stage.ask(
            ResultsMethods.publishResults,
            PublishResultsRequest(requestID: stage.id("results-\(held.key)"), eventID: event.eventID),
            as: held.organiser, on: Self.day(2, after: held.heldOn))
    }

    /// A judge from outside: one more person, who competes nowhere.
    private func appointJudge(_ held: HeldEvent, _ event: CompetitionEvent) async throws -> Judge {
        let expert = try await person(Self.expert(held.region, 0, stage.plan.seed), in: held.region)
        return try await stage.ask(
            MarkingMethods.appointJudge,
            AppointJudgeRequest(requestID: stage.id("judge-\(held.key)"), eventID: event.eventID, personID: expert),
            as: held.organiser, on: held.enteredOn)
    }

    /// An expert of a region, who judges and scores.
    static func expert(_ region: CityRegion, _ ordinal: Int, _ seed: UInt64) -> SyntheticPerson {
        let place = CityRegion.all.firstIndex { $0.code == region.code } ?? 0
        return SyntheticPerson(index: 90_000_000 + place * 10 + ordinal, seed: seed, birthYears: 1962...1970)
    }

    private func setScheme(_ held: HeldEvent, _ event: CompetitionEvent) async throws {
        _ = try await stage.ask(
            MarkingMethods.setMarkingScheme,
            SetMarkingSchemeRequest(
                requestID: stage.id("scheme-\(held.key)"), eventID: event.eventID,
                criteria: [
                    Criterion(
                        key: "A", name: "装配精度",
                        aspects: [
                            Aspect(key: "A1", description: "尺寸", method: .measurement, maxMarkHundredths: 5000),
                            Aspect(key: "A2", description: "间隙", method: .measurement, maxMarkHundredths: 2000),
                        ]),
                    Criterion(
                        key: "B", name: "职业素养",
                        aspects: [
                            Aspect(key: "B1", description: "安全与整洁", method: .judgement, maxMarkHundredths: 3000)
                        ]),
                ], judgesPerAspect: 1), as: held.organiser, on: held.enteredOn)
    }

    private func mark(_ entry: Entry, _ judge: Judge, _ held: HeldEvent) async throws {
        var random = SeededGenerator(seed: stage.plan.seed, purpose: "marks \(held.key) \(entry.startNumber)")
        _ = try await stage.ask(
            MarkingMethods.enterMarks,
            EnterMarksRequest(
                requestID: stage.id("marks-\(entry.entryID)"), entryID: entry.entryID, judgeID: judge.judgeID,
                marks: [
                    Mark(aspectKey: "A1", markHundredths: Int32.random(in: 2500...5000, using: &random)),
                    Mark(aspectKey: "A2", markHundredths: Int32.random(in: 800...2000, using: &random)),
                    Mark(aspectKey: "B1", judgementScore: Int32.random(in: 1...3, using: &random)),
                ]), as: held.organiser, on: held.heldOn)
        _ = try await stage.ask(
            MarkingMethods.lockMarkSheet,
            LockMarkSheetRequest(requestID: stage.id("lock-\(entry.entryID)"), entryID: entry.entryID),
            as: held.organiser, on: held.heldOn)
    }
}
