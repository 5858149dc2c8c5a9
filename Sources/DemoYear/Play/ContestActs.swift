internal import Messages
internal import RPC
internal import Rules

/// The year's competitions by region: the province's own, and the cities'.
struct Championship: Sendable {
    /// The province's competition.
    let provincial: Competition
    /// The cities' competitions by region.
    let cities: [String: Competition]

    /// The competition an event belongs to.
    func competition(of contest: ContestCast) -> Competition? {
        contest.isProvincial ? provincial : cities[contest.region.code]
    }
}

/// Competitions from announcement to published results.
extension Scene {
    private static let announcedOn = "2022-05-10"
    private static let enteredOn = "2022-06-10"
    private static let heldOn = "2022-08-11"

    /// Announces 辽宁省第一届职业技能大赛 and the cities' competitions that lead to it.
    func announceCompetitions(_ contests: [ContestCast]) async throws -> Championship {
        let provincial = try await announce("辽宁省第一届职业技能大赛", .provincial, "210000", parent: "", as: .province)
        var cities: [String: Competition] = [:]
        for region in Set(contests.filter { !$0.isProvincial }.map(\.region.code)).sorted() {
            let name = CityRegion.all.first { $0.code == region }?.name ?? region
            cities[region] = try await announce(
                "\(name)职业技能大赛", .city, region, parent: provincial.competitionID, as: .bureau(region))
        }
        return Championship(provincial: provincial, cities: cities)
    }

    private func announce(
        _ name: String, _ tier: CompetitionTier, _ region: String, parent: String, as caller: Caller
    ) async throws -> Competition {
        try await stage.ask(
            CompetitionsMethods.createCompetition,
            CreateCompetitionRequest(
                requestID: stage.id("competition-\(tier.rawValue)-\(region)"), name: name, tier: tier,
                regionCode: region, parentCompetitionID: parent, registrationOpensOn: "2022-06-01",
                registrationClosesOn: "2022-06-30", beginsOn: "2022-08-10", endsOn: Self.heldOn),
            as: caller, on: Self.announcedOn)
    }

    /// Plays one event.
    func compete(_ contest: ContestCast, in championship: Championship) async throws {
        guard let competition = championship.competition(of: contest) else { return }
        let organiser: Caller = contest.isProvincial ? .province : .bureau(contest.region.code)
        let event = try await stage.ask(
            CompetitionsMethods.addCompetitionEvent,
            AddCompetitionEventRequest(
                requestID: stage.id("event-\(contest.key)"), competitionID: competition.competitionID,
                name: "装配钳工 第\(contest.ordinal + 1)组", occupationCode: "6-20-01-01",
                ranking: contest.isProvincial ? .worldskills : .noTies),
            as: organiser, on: Self.announcedOn)
        let delegation = try await stage.ask(
            CompetitionsMethods.registerDelegation,
            RegisterDelegationRequest(
                requestID: stage.id("delegation-\(contest.key)"), competitionID: competition.competitionID,
                name: "\(contest.region.name)代表队 \(contest.ordinal + 1)", regionCode: contest.region.code),
            as: organiser, on: Self.enteredOn)
        let judge = try await appointJudge(contest, event, organiser)
        try await setScheme(contest, event, organiser)
        var entries: [Entry] = []
        for competitor in contest.competitors {
            let personID = try await person(competitor, in: contest.region(of: competitor))
            entries.append(
                try await stage.ask(
                    CompetitionsMethods.enterCompetitor,
                    EnterCompetitorRequest(
                        requestID: stage.id("entry-\(contest.key)-\(competitor.index)"), eventID: event.eventID,
                        delegationID: delegation.delegationID, personID: personID), as: organiser, on: Self.enteredOn))
        }
        for entry in entries { try await mark(entry, judge, contest, organiser) }
        let results = try await stage.ask(
            CompetitionsMethods.publishResults,
            PublishResultsRequest(requestID: stage.id("results-\(contest.key)"), eventID: event.eventID),
            as: organiser, on: Self.day(2, after: Self.heldOn))
        tally.add(
            "competition.participation", contest.isProvincial ? "210000" : contest.region.code, results.results.count)
    }

    /// A judge from outside: one more person, who competes nowhere.
    private func appointJudge(
        _ contest: ContestCast, _ event: CompetitionEvent, _ organiser: Caller
    ) async throws -> Judge {
        let expert = try await person(Self.expert(contest.region, 0, stage.plan.seed), in: contest.region)
        return try await stage.ask(
            CompetitionsMethods.appointJudge,
            AppointJudgeRequest(requestID: stage.id("judge-\(contest.key)"), eventID: event.eventID, personID: expert),
            as: organiser, on: Self.enteredOn)
    }

    /// An expert of a region, who judges and scores.
    static func expert(_ region: CityRegion, _ ordinal: Int, _ seed: UInt64) -> SyntheticPerson {
        let place = CityRegion.all.firstIndex { $0.code == region.code } ?? 0
        return SyntheticPerson(index: 90_000_000 + place * 10 + ordinal, seed: seed, birthYears: 1962...1970)
    }

    private func setScheme(_ contest: ContestCast, _ event: CompetitionEvent, _ organiser: Caller) async throws {
        _ = try await stage.ask(
            CompetitionsMethods.setMarkingScheme,
            SetMarkingSchemeRequest(
                requestID: stage.id("scheme-\(contest.key)"), eventID: event.eventID,
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
                ], judgesPerAspect: 1), as: organiser, on: Self.enteredOn)
    }

    private func mark(_ entry: Entry, _ judge: Judge, _ contest: ContestCast, _ organiser: Caller) async throws {
        var random = SeededGenerator(seed: stage.plan.seed, purpose: "marks \(contest.key) \(entry.startNumber)")
        _ = try await stage.ask(
            CompetitionsMethods.enterMarks,
            EnterMarksRequest(
                requestID: stage.id("marks-\(entry.entryID)"), entryID: entry.entryID, judgeID: judge.judgeID,
                marks: [
                    Mark(aspectKey: "A1", markHundredths: Int32.random(in: 2500...5000, using: &random)),
                    Mark(aspectKey: "A2", markHundredths: Int32.random(in: 800...2000, using: &random)),
                    Mark(aspectKey: "B1", judgementScore: Int32.random(in: 1...3, using: &random)),
                ]), as: organiser, on: Self.heldOn)
        _ = try await stage.ask(
            CompetitionsMethods.lockMarkSheet,
            LockMarkSheetRequest(requestID: stage.id("lock-\(entry.entryID)"), entryID: entry.entryID), as: organiser,
            on: Self.heldOn)
    }
}
