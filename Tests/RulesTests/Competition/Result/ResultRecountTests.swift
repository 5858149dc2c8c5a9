internal import Rules
internal import Testing

@Suite struct ResultRecountTests {
    private static let plan = MarkingPlan(
        criteria: [
            .init(
                key: "A",
                aspects: [
                    .init(key: "A1", method: .judgement, maximum: 4000),
                    .init(key: "A2", method: .scoring, maximum: 2000),
                ]),
            .init(key: "B", aspects: [.init(key: "B1", method: .measurement, maximum: 4000)]),
        ], judges: 5, measurers: 2, dropsExtremes: true)

    /// Numbers that are the same every time.
    private struct Numbers {
        var state: UInt64
        mutating func next(below bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
    }

    /// Raw marks of so many competitors; coarse ones are often equal.
    private func competitors(_ count: Int, _ numbers: inout Numbers, coarse: Bool) -> [ResultRecount.Competitor] {
        (0..<count).map { index in
            var findings: [MarkedSheet.Finding] = []
            for judge in 0..<5 {
                let score = coarse ? 2 : numbers.next(below: 4)
                findings.append(.init(aspect: "A1", judge: "j\(judge)", value: score))
                findings.append(
                    .init(aspect: "A2", judge: "j\(judge)", value: coarse ? 1000 : numbers.next(below: 2001)))
            }
            let measured = coarse ? 1000 * numbers.next(below: 3) : numbers.next(below: 4001)
            for judge in 0..<2 { findings.append(.init(aspect: "B1", judge: "j\(judge)", value: measured)) }
            return .init(entry: "e\(index)", findings: findings, corrections: index == 1 ? ["A1": 3999] : [:])
        }
    }

    /// What the first computation says.
    private func claims(
        _ competitors: [ResultRecount.Competitor], _ ranking: ResultRecount.Ranking
    ) -> [ResultRecount.Claim] {
        let marks = competitors.map { competitor in
            let sheet = MarkedSheet(
                plan: Self.plan, findings: competitor.findings, corrections: competitor.corrections)
            return NationalRanking.Marks(total: sheet.total, criteria: sheet.criterionMarks)
        }
        let totals = marks.map(\.total)
        var scales = totals.map { _ in 0 }
        let standings: [EventStanding]
        switch ranking {
        case .national(let share): standings = NationalRanking(prizeShare: share).standings(of: marks)
        case .worldSkills(let scale, let medals):
            if let values = scale.values(of: totals) {
                scales = values
                standings = medals.standings(of: values, marks: totals)
            } else {
                standings = WorldSkillsMedals.standings(ofMarks: totals)
            }
        }
        return standings.map { standing in
            .init(
                entry: competitors[standing.competitor].entry, total: totals[standing.competitor], rank: standing.rank,
                scale: scales[standing.competitor], award: standing.award)
        }
    }

    @Test(arguments: [true, false], [false, true])
    func `both computations agree on hundreds of contests, and every change of a result is seen`(
        isNational: Bool, coarse: Bool
    ) {
        var numbers = Numbers(state: 7)
        let ranking: ResultRecount.Ranking =
            isNational ? .national(prizeShare: 50) : .worldSkills(WorldSkillsScale(), WorldSkillsMedals())
        let recount = ResultRecount(plan: Self.plan, ranking: ranking)
        for count in 1...30 {
            for _ in 0..<6 {
                let competitors = competitors(count, &numbers, coarse: coarse)
                let claims = claims(competitors, ranking)
                #expect(recount.disagreements(competitors, claims).isEmpty, "\(claims)")
                let changed = numbers.next(below: count)
                var wrong = claims
                let claim = wrong[changed]
                wrong[changed] = .init(
                    entry: claim.entry, total: claim.total, rank: claim.rank + 1, scale: claim.scale, award: claim.award
                )
                #expect(recount.disagreements(competitors, wrong) == [claim.entry])
                wrong[changed] = .init(
                    entry: claim.entry, total: claim.total + 1, rank: claim.rank, scale: claim.scale,
                    award: claim.award)
                #expect(recount.disagreements(competitors, wrong).contains(claim.entry))
            }
        }
    }

    @Test func `who is missing or was given nothing is seen`() {
        var numbers = Numbers(state: 9)
        let ranking = ResultRecount.Ranking.national(prizeShare: 50)
        let recount = ResultRecount(plan: Self.plan, ranking: ranking)
        let competitors = competitors(3, &numbers, coarse: false)
        let claims = claims(competitors, ranking)
        #expect(recount.disagreements(competitors, Array(claims.dropLast())).count == 1)
        let nothing = ResultRecount.Competitor(entry: "e9", findings: [], corrections: [:])
        let placed = ResultRecount.Claim(entry: "e9", total: 0, rank: 4, scale: 0, award: .none)
        #expect(recount.disagreements(competitors + [nothing], claims + [placed]) == ["e9"])
        let unplaced = ResultRecount.Claim(entry: "e9", total: 0, rank: 0, scale: 0, award: .none)
        #expect(recount.disagreements(competitors + [nothing], claims + [unplaced]).isEmpty)
    }
}
