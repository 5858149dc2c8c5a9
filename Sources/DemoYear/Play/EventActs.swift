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
                name: held.name, occupationCode: "6-20-01-01", ranking: held.ranking), as: held.organiser,
            on: held.announcedOn)
        let delegation = try await stage.ask(
            DelegationsMethods.registerDelegation,
            RegisterDelegationRequest(
                requestID: stage.id("delegation-\(held.key)"), competitionID: held.competition.competitionID,
                name: held.delegation, regionCode: held.region.code), as: held.organiser, on: held.enteredOn)
        _ = try await stage.ask(
            DrawsMethods.commitDraw,
            CommitDrawRequest(requestID: stage.id("draw-\(held.key)"), eventID: event.eventID), as: held.organiser,
            on: held.enteredOn)
        let judges = try await appointJudges(held, event)
        try await setScheme(held, event)
        for personID in entrants {
            _ = try await stage.ask(
                EntriesMethods.enterCompetitor,
                EnterCompetitorRequest(
                    requestID: stage.id("entry-\(held.key)-\(personID)"), eventID: event.eventID,
                    delegationID: delegation.delegationID, personID: personID), as: held.organiser,
                on: held.enteredOn)
        }
        for entry in try await drawLots(held, event) { try await mark(entry, judges, held) }
        _ = try await stage.ask(
            ResultsMethods.announceResults,
            AnnounceResultsRequest(requestID: stage.id("announcement-\(held.key)"), eventID: event.eventID),
            as: held.organiser, on: Self.day(2, after: held.heldOn))
        // The publicity lasts five days by the first edition of the policy book.
        return try await stage.ask(
            ResultsMethods.publishResults,
            PublishResultsRequest(requestID: stage.id("results-\(held.key)"), eventID: event.eventID),
            as: held.organiser, on: Self.day(8, after: held.heldOn))
    }

    /// Draws lots on the day after registration, and gives the entries with their stations.
    private func drawLots(_ held: HeldEvent, _ event: CompetitionEvent) async throws -> [Entry] {
        let day = Self.day(1, after: held.competition.registrationClosesOn)
        _ = try await stage.ask(
            DrawsMethods.drawLots, DrawLotsRequest(requestID: stage.id("lots-\(held.key)"), eventID: event.eventID),
            as: held.organiser, on: day)
        return try await stage.ask(
            EntriesMethods.listEntries, ListEntriesRequest(eventID: event.eventID, pageSize: 1000), as: held.organiser,
            on: day
        ).entries
    }

    /// Judges from outside: three more persons, who compete nowhere; the first is the chief judge.
    private func appointJudges(_ held: HeldEvent, _ event: CompetitionEvent) async throws -> [Judge] {
        var judges: [Judge] = []
        for ordinal in 0..<3 {
            let expert = try await person(Self.expert(held.region, ordinal, stage.plan.seed), in: held.region)
            judges.append(
                try await stage.ask(
                    JudgesMethods.appointJudge,
                    AppointJudgeRequest(
                        requestID: stage.id("judge-\(held.key)-\(ordinal)"), eventID: event.eventID, personID: expert,
                        chief: ordinal == 0), as: held.organiser, on: held.enteredOn))
        }
        return judges
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
                ]), as: held.organiser, on: held.enteredOn)
    }

    /// Two measure the same, three judge and differ by one at most, each under the station's code and signed.
    private func mark(_ entry: Entry, _ judges: [Judge], _ held: HeldEvent) async throws {
        var random = SeededGenerator(seed: stage.plan.seed, purpose: "marks \(held.key) \(entry.personID)")
        let size = Int32.random(in: 2500...5000, using: &random)
        let gap = Int32.random(in: 800...2000, using: &random)
        let score = Int32.random(in: 1...2, using: &random)
        for (index, judge) in judges.enumerated() {
            var marks = [
                Mark(aspectKey: "B1", judgementScore: score + Int32.random(in: 0...1, using: &random))
            ]
            if index < 2 {
                marks += [Mark(aspectKey: "A1", markHundredths: size), Mark(aspectKey: "A2", markHundredths: gap)]
            }
            _ = try await stage.ask(
                MarkingMethods.enterMarks,
                EnterMarksRequest(
                    requestID: stage.id("marks-\(entry.entryID)-\(index)"), eventID: entry.eventID,
                    stationCode: entry.stationCode, marks: marks), as: .judge(judge.personID), on: held.heldOn)
            _ = try await stage.ask(
                MarkingMethods.signJudgeSheet,
                SignJudgeSheetRequest(
                    requestID: stage.id("signature-\(entry.entryID)-\(index)"), eventID: entry.eventID,
                    stationCode: entry.stationCode), as: .judge(judge.personID), on: held.heldOn)
        }
        _ = try await stage.ask(
            MarkingMethods.lockMarkSheet,
            LockMarkSheetRequest(requestID: stage.id("lock-\(entry.entryID)"), entryID: entry.entryID),
            as: held.organiser, on: held.heldOn)
    }
}
