internal import CompetitionMessages
public import RPC
internal import Synchronization

/// Plays one year in Liaoning through the public interface: people, trainings, vouchers, subsidies, evaluations, competitions, awards.
///
/// It can be stopped at any moment, by a crash of any process or its own, and started again with the same plan: steps that were answered
/// are answered the same, the others are made up for.
public struct DemoYear: Sendable {
    private let stage: Stagehand
    private let tally = Tally()
    private let parallel: Int
    private let report: @Sendable (DemoProgress) -> Void

    /// A demo of `plan`.
    ///
    /// - Parameters:
    ///   - channel: the way to the gateway.
    ///   - parallel: acts played at the same time.
    ///   - token: signs an identity.
    ///   - report: told after every act.
    public init(
        plan: YearPlan, channel: any Channel, parallel: Int, token: @escaping @Sendable (Identity) -> String,
        report: @escaping @Sendable (DemoProgress) -> Void
    ) {
        stage = Stagehand(plan: plan, channel: channel, token: token)
        self.parallel = parallel
        self.report = report
    }

    /// Plays the year and compares the bulletin with it.
    public func play() async throws -> DemoReport {
        let scene = Scene(stage: stage, tally: tally)
        let regions = CityRegion.all.indices.map { RegionCast(index: $0, plan: stage.plan) }
        try await act("目录、机构与预算", [{ try await scene.publishShortageList("2022Q1", on: "2022-04-15") }])
        try await act("目录、机构与预算", regions.map { region in { try await scene.setUp(region) } })
        let classes = regions.flatMap(\.classes)
        try await act("培训", classes.map { cast in { try await scene.train(cast) } })
        try await act("企业评价", regions.flatMap(\.batches).map { batch in { try await scene.evaluate(batch) } })
        let contests = ContestCast.all(of: stage.plan, regions)
        let championship = try await scene.announceCompetitions(contests)
        let selection = Mutex<EventResults?>(nil)
        try await act(
            "竞赛",
            contests.map { contest in
                {
                    let results = try await scene.compete(contest, in: championship)
                    if contest.isSelection { selection.withLock { $0 = results } }
                }
            })
        try await act("全国竞赛", [{ try await scene.competeNationally(by: selection.withLock { $0 }) }])
        try await act("评选表彰", [{ try await scene.award(regions) }])
        try await act("急需紧缺目录", [{ try await scene.publishShortageList("2023Q1", on: "2023-04-18") }])
        return try await scene.compareBulletin(regions)
    }

    /// Plays acts side by side.
    private func act(_ name: String, _ acts: [@Sendable () async throws -> Void]) async throws {
        let done = Mutex(0)
        report(DemoProgress(done: 0, total: acts.count, stage: name))
        try await withThrowingTaskGroup(of: Void.self) { group in
            var waiting = acts.makeIterator()
            func next() {
                guard let act = waiting.next() else { return }
                group.addTask { try await act() }
            }
            for _ in 0..<parallel { next() }
            while try await group.next() != nil {
                let count = done.withLock { done in
                    done += 1
                    return done
                }
                report(DemoProgress(done: count, total: acts.count, stage: name))
                next()
            }
        }
    }
}
