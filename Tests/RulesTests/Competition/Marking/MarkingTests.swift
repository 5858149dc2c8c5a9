internal import Rules
internal import Testing

@Suite struct MarkingTests {
    typealias Aspect = MarkingPlan.Aspect
    typealias Criterion = MarkingPlan.Criterion

    let plan = MarkingPlan(
        criteria: [
            Criterion(
                key: "A",
                aspects: [
                    Aspect(key: "A1", method: .measurement, maximum: 6000),
                    Aspect(key: "A2", method: .judgement, maximum: 1000),
                ]),
            Criterion(key: "B", aspects: [Aspect(key: "B1", method: .judgement, maximum: 3000)]),
        ], judges: 3, measurers: 2)

    private func finding(_ aspect: String, _ judge: String, _ value: Int) -> MarkedSheet.Finding {
        MarkedSheet.Finding(aspect: aspect, judge: judge, value: value)
    }

    @Test(
        arguments: [
            ([3, 3, 3], 1000), ([0, 0, 0], 0), ([1, 1, 2], 444), ([2, 2, 1], 556), ([3, 2, 2], 778), ([3], 1000),
            ([1], 333),
            ([2], 667), ([0, 0, 1], 111),
        ] as [([Int], Int)])
    func `a judgement gives the mean of the scores, of three, of the maximum`(scores: [Int], mark: Int) {
        let findings = scores.enumerated().map { finding("A2", "j\($0)", $1) }
        #expect(MarkedSheet(plan: plan, findings: findings).mark(on: plan.aspects[1]) == mark)
    }

    @Test func `a full sheet adds up and can be locked`() {
        let findings =
            [finding("A1", "j1", 5500), finding("A1", "j2", 5500)] + (1...3).map { finding("A2", "j\($0)", 3) }
            + (1...3).map { finding("B1", "j\($0)", 2) }
        let sheet = MarkedSheet(plan: plan, findings: findings)
        #expect(sheet.criterionMarks == [6500, 2000] && sheet.total == 8500)
        #expect(sheet.anomalies(greatestSpread: 1, signed: ["j1", "j2", "j3"]).isEmpty)
        #expect(sheet.anomalies(greatestSpread: 1, signed: ["j1"]) == [.unsigned(judges: 2)])
    }

    @Test func `what stands in the way of locking is told by aspect`() {
        let findings = [
            finding("A1", "j1", 5000), finding("A1", "j2", 5001), finding("A2", "j1", 1), finding("A2", "j2", 3),
            finding("Z9", "j1", 3),
        ]
        let sheet = MarkedSheet(plan: plan, findings: findings)
        let anomalies = sheet.anomalies(greatestSpread: 1, signed: ["j1", "j2"])
        #expect(
            anomalies == [
                .measurementsDiffer(aspect: "A1"), .judgeCount(aspect: "A2", found: 2, needed: 3),
                .spread(aspect: "A2"),
                .unmarked(aspect: "B1"),
            ])
        #expect(anomalies.map(\.reason).first == "mark_sheet_measurements_differ")
        #expect(anomalies.allSatisfy { $0.sentence.contains("评分点") })
        #expect(sheet.anomalies(greatestSpread: 2, signed: ["j1", "j2"]).count == 3)
    }

    @Test func `a judge's later finding replaces the earlier one`() {
        let sheet = MarkedSheet(plan: plan, findings: [finding("A1", "j1", 1), finding("A1", "j1", 2)])
        #expect(sheet.total == 2)
    }

    @Test(arguments: [
        ("A1", 6000, true), ("A1", 6001, false), ("A1", -1, false), ("A2", 3, true), ("A2", 4, false),
        ("A2", -1, false),
    ])
    func `a value lies in the aspect's range`(key: String, value: Int, isInRange: Bool) throws {
        let aspect = try #require(plan.aspects.first { $0.key == key })
        #expect(MarkedSheet.isInRange(value, on: aspect) == isInRange)
    }

    @Test(
        arguments: [
            ([[10000]], 3, []), ([[9999]], 3, [MarkingPlan.Refusal.total]), ([[10001]], 3, [.maximum]),
            ([[0, 10000]], 3, [.maximum]), ([], 3, [.empty, .total]), ([[10000], []], 3, [.empty]),
            ([[10000]], 2, [.judges]),
            ([[10000]], 0, [.judges]), ([[10000]], 9, []), ([[5000, 5000]], 1, []),
        ] as [([[Int]], Int, [MarkingPlan.Refusal])])
    func `a plan gives 100 marks by odd numbers of judges`(
        maxima: [[Int]], judges: Int, refusals: [MarkingPlan.Refusal]
    ) {
        let criteria = maxima.enumerated().map { number, maxima in
            Criterion(
                key: "C\(number)",
                aspects: maxima.enumerated().map { Aspect(key: "C\(number).\($0)", method: .measurement, maximum: $1) })
        }
        #expect(MarkingPlan(criteria: criteria, judges: judges, measurers: 2).refusals == refusals)
    }

    @Test func `keys are not empty and stand once`() {
        let aspect = Aspect(key: "A1", method: .measurement, maximum: 5000)
        #expect(
            MarkingPlan(criteria: [Criterion(key: "A", aspects: [aspect, aspect])], judges: 3, measurers: 2).refusals
                == [.keys])
        let twice = [aspect, Aspect(key: "A2", method: .measurement, maximum: 5000)].map {
            Criterion(key: "A", aspects: [$0])
        }
        #expect(MarkingPlan(criteria: twice, judges: 3, measurers: 2).refusals == [.keys])
        let whole = Aspect(key: "", method: .judgement, maximum: 10000)
        #expect(
            MarkingPlan(criteria: [Criterion(key: "A", aspects: [whole])], judges: 3, measurers: 2).refusals == [.keys])
    }

    @Test func `a scored aspect gives the mean of what judges gave, without the highest and the lowest`() {
        let criteria = [
            Criterion(key: "A", aspects: [Aspect(key: "A1", method: .scoring, maximum: 10000)])
        ]
        let findings = [8000, 9000, 7000, 8500, 1000].enumerated().map { finding("A1", "j\($0)", $1) }
        let whole = MarkingPlan(criteria: criteria, judges: 5, measurers: 2)
        #expect(MarkedSheet(plan: whole, findings: findings).total == 6700)
        let without = MarkingPlan(criteria: criteria, judges: 5, measurers: 2, dropsExtremes: true)
        #expect(MarkedSheet(plan: without, findings: findings).total == 7833)
        let corrected = MarkedSheet(plan: without, findings: findings, corrections: ["A1": 9000])
        #expect(corrected.total == 9000)
    }

    @Test func `a plan has the judges that the policy book asks for`() {
        let panel = MarkingPlan.Panel(leastJudges: 3, mostJudges: 9, measurers: 2, judgesWithoutExtremes: 5)
        let criteria = [
            Criterion(key: "A", aspects: [Aspect(key: "A1", method: .scoring, maximum: 10000)])
        ]
        func refusals(_ judges: Int, _ measurers: Int, _ drops: Bool) -> [MarkingPlan.Refusal] {
            MarkingPlan(criteria: criteria, judges: judges, measurers: measurers, dropsExtremes: drops)
                .refusals(by: panel)
        }
        #expect(refusals(3, 2, false).isEmpty && refusals(5, 2, true).isEmpty)
        #expect(refusals(1, 2, false) == [.judges] && refusals(11, 2, false) == [.judges])
        #expect(refusals(3, 1, false) == [.measurers] && refusals(3, 2, true) == [.extremes])
    }

    @Test func `a judge neither competes nor marks where an interest is declared`() {
        #expect(JudgeInterest.refusals(appointing: "p1", amongCompetitors: ["p1", "p2"]) == [.competes])
        #expect(JudgeInterest.refusals(appointing: "p3", amongCompetitors: ["p1", "p2"]).isEmpty)
        let judge = JudgeInterest.Declaration(person: "p3", persons: ["p1"], delegations: ["d1"])
        #expect(JudgeInterest.refusals(for: judge, markingCompetitor: "p2", ofDelegation: "d2").isEmpty)
        #expect(
            JudgeInterest.refusals(for: judge, markingCompetitor: "p1", ofDelegation: "d1")
                == [.declaredPerson, .declaredDelegation])
        #expect(JudgeInterest.refusals(for: judge, markingCompetitor: "p3", ofDelegation: "d2") == [.competes])
    }
}
