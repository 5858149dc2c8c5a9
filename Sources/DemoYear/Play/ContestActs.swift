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
        _ name: String, _ tier: CompetitionTier, _ region: String, parent: String, as caller: Caller
    ) async throws -> Competition {
        try await stage.ask(
            CompetitionsMethods.createCompetition,
            CreateCompetitionRequest(
                requestID: stage.id("competition-\(tier.rawValue)-\(region)"), name: name, tier: tier,
                regionCode: region, parentCompetitionID: parent, registrationOpensOn: "2022-06-01",
                registrationClosesOn: "2022-06-30", beginsOn: "2022-08-10", endsOn: "2022-08-11"),
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
        // Competitors count for the city whose delegation they are.
        tally.add("competition.participation", contest.region.code, Int(results.competitorCount))
        return results
    }

    /// Enters the places that the province's best reached in a 国家级一类 competition, which is held elsewhere among all provinces' people,
    /// and waits until evaluation has granted the levels that they give.
    func competeNationally(by selection: EventResults?) async throws {
        let places = ContestCast.national(of: stage.plan)
        guard let selection, places > 0 else { return }
        let best = selection.results.filter { $0.rank > 0 }.sorted { ($0.rank, $0.personID) < ($1.rank, $1.personID) }
        var accepted: [OutsideResult] = []
        for (index, competitor) in best.prefix(places).enumerated() {
            let place = Int32(index + 1)
            let filed = try await stage.ask(
                OutsideResultsMethods.fileOutsideResult,
                FileOutsideResultRequest(
                    requestID: stage.id("outside-\(index)"), personID: competitor.personID, regionCode: "210000",
                    tier: .nationalFirstClass, competitionName: "全国装配钳工职业技能竞赛（演示）", eventName: "装配钳工",
                    occupationCode: "6-20-01-01", place: place, competitorCount: 93, medal: Self.medal(place),
                    endedOn: "2022-09-06", document: "演示文件〔2022〕1号"), as: .province, on: "2022-09-08")
            accepted.append(
                try await stage.ask(
                    OutsideResultsMethods.examineOutsideResult,
                    ExamineOutsideResultRequest(
                        requestID: stage.id("outside-examined-\(index)"), outsideResultID: filed.outsideResultID,
                        accepted: true, reason: "与公布名单一致"), as: .official("second"), on: "2022-09-09"))
        }
        for result in accepted { try await waitForLevel(of: result) }
    }

    private static func medal(_ place: Int32) -> Medal {
        switch place {
        case 1: .gold
        case 2: .silver
        case 3: .bronze
        default: .medallion
        }
    }

    /// Evaluation follows the results by itself; its grants come a moment later.
    private func waitForLevel(of result: OutsideResult) async throws {
        for _ in 0..<1200 {
            let answer = try await stage.ask(
                LevelGrantsMethods.listLevelGrants,
                ListLevelGrantsRequest(competitionID: result.outsideResultID), as: .province, on: "2022-09-10")
            if answer.levelGrants.count == 1 { return }
            try await Task.sleep(for: .milliseconds(50))
        }
        throw LevelsNotGranted(competitionID: result.outsideResultID)
    }
}

/// Evaluation did not grant the levels that a national competition's results give.
struct LevelsNotGranted: Error, CustomStringConvertible {
    let competitionID: String

    var description: String { "evaluation granted no levels by the results of \(competitionID)" }
}
