internal import CompetitionMessages
internal import EvaluationMessages
internal import RPC
internal import Ground

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
        _ name: String, _ tier: CompetitionTier, _ region: String, parent: String, as caller: Caller,
        registration: (opens: String, closes: String) = ("2022-06-01", "2022-06-30"),
        contest: (begins: String, ends: String) = ("2022-08-10", "2022-08-11")
    ) async throws -> Competition {
        try await stage.ask(
            CompetitionsMethods.createCompetition,
            CreateCompetitionRequest(
                requestID: stage.id("competition-\(tier.rawValue)-\(region)"), name: name, tier: tier,
                regionCode: region, parentCompetitionID: parent, registrationOpensOn: registration.opens,
                registrationClosesOn: registration.closes, beginsOn: contest.begins, endsOn: contest.ends),
            as: caller, on: Self.announcedOn)
    }

    /// Plays one event of the province's or a city's competition.
    func compete(_ contest: ContestCast, in championship: Championship) async throws -> EventResults? {
        guard let competition = championship.competition(of: contest) else { return nil }
        var entrants: [String] = []
        for competitor in contest.competitors {
            entrants.append(try await person(competitor, in: contest.region(of: competitor)))
        }
        let event = HeldEvent(
            key: contest.key, name: "装配钳工 第\(contest.ordinal + 1)组",
            delegation: "\(contest.region.name)代表队 \(contest.ordinal + 1)", competition: competition,
            organiser: contest.isProvincial ? .province : .bureau(contest.region.code), region: contest.region,
            ranking: contest.isProvincial ? .worldskills : .noTies, announcedOn: Self.announcedOn)
        let results = try await hold(event, entrants)
        tally.add(
            "competition.participation", contest.isProvincial ? "210000" : contest.region.code, results.results.count)
        return results
    }

    /// Sends the province's best to 国家级一类 competition, and waits until evaluation has granted the levels that their places give.
    func competeNationally(by selection: EventResults?) async throws {
        let places = ContestCast.national(of: stage.plan)
        guard let selection, places > 0 else { return }
        let competition = try await announce(
            "中华人民共和国第二届职业技能大赛（辽宁选手）", .nationalFirstClass, "210000", parent: "", as: .province,
            registration: ("2022-08-15", "2022-08-20"), contest: ("2022-09-05", "2022-09-06"))
        let event = HeldEvent(
            key: "national", name: "装配钳工", delegation: "辽宁省代表队", competition: competition, organiser: .province,
            region: CityRegion.all[0], ranking: .worldskills, qualifyingRank: Int32(selection.results.count),
            announcedOn: Self.announcedOn)
        let best = selection.results.sorted { ($0.rank, $0.personID) < ($1.rank, $1.personID) }.prefix(places)
        let results = try await hold(event, best.map(\.personID))
        tally.add("competition.participation", "210000", results.results.count)
        try await waitForLevels(of: results)
    }

    /// Evaluation follows the results by itself; its grants come a moment later.
    private func waitForLevels(of results: EventResults) async throws {
        for _ in 0..<1200 {
            let answer = try await stage.ask(
                LevelGrantsMethods.listLevelGrants,
                ListLevelGrantsRequest(competitionID: results.competitionID), as: .province, on: "2022-09-10")
            if answer.levelGrants.count == results.results.count { return }
            try await Task.sleep(for: .milliseconds(50))
        }
        throw LevelsNotGranted(competitionID: results.competitionID)
    }
}

/// Evaluation did not grant the levels that a national competition's results give.
struct LevelsNotGranted: Error, CustomStringConvertible {
    let competitionID: String

    var description: String { "evaluation granted no levels by the results of \(competitionID)" }
}
