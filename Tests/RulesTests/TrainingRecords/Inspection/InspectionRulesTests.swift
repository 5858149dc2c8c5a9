internal import Rules
internal import Testing

struct InspectionRulesTests {
    private static let figures = InspectionPlanning.Figures(
        leastShare: 20, leastInspectors: 2, noticeDays: 1, recusalYears: 3)

    private func draw(count: Int = 2, each: Int = 2, conflicts: [String: Set<String>] = [:]) -> InspectionDraw {
        InspectionDraw(
            objects: (0..<10).map { "o\($0)" }, inspectors: ["a", "b", "c"], conflicts: conflicts, drawCount: count,
            inspectorsEach: each)
    }

    private func refusals(
        _ draw: InspectionDraw, to: String = "2022-12-31", accounts: [String] = ["a", "b", "c"],
        drawsOn: String = "2022-06-21"
    ) -> [String] {
        InspectionPlanning.refusals(
            for: draw, period: (theDay("2022-01-01"), theDay(to)), accounts: accounts, drawsOn: theDay(drawsOn),
            on: theDay("2022-06-20"), figures: Self.figures
        ).map(\.rawValue)
    }

    @Test func `a plan keeps to share, numbers and days, at the boundary and one past it`() {
        #expect(refusals(draw()).isEmpty)
        #expect(refusals(draw(count: 1)) == ["draw_below_minimum"])
        #expect(refusals(draw(count: 10)).isEmpty)
        #expect(refusals(draw(count: 11)) == ["draw_beyond_list"])
        #expect(refusals(draw(each: 1)) == ["inspectors_below_minimum"])
        #expect(refusals(draw(each: 4)) == ["inspectors_without_conflict_too_few"])
        #expect(refusals(draw(conflicts: ["o3": ["a"]])).isEmpty)
        #expect(refusals(draw(conflicts: ["o3": ["a", "b"]])) == ["inspectors_without_conflict_too_few"])
        #expect(refusals(draw(), accounts: ["a", "a", "c"]) == ["inspector_twice"])
        #expect(refusals(draw(), drawsOn: "2022-06-20") == ["draw_too_early"])
        #expect(refusals(draw(), to: "2021-12-31") == ["inspection_period_reversed"])
        var nobody = draw()
        nobody.objects = []
        #expect(refusals(nobody) == ["nobody_to_inspect"])
        nobody.objects = (0...InspectionPlanning.mostObjects).map { "o\($0)" }
        #expect(refusals(nobody) == ["too_many_to_inspect"])
        #expect(InspectionPlanning.Refusal.allCases.allSatisfy { !$0.sentence.isEmpty && $0.field != nil })
    }

    @Test func `the lots follow from seed and lists, whatever their order, and leave out who is partial`() {
        // Stands for SHA-256: the text backwards.
        let digest = { (text: String) in Array(text.utf8.reversed()) }
        var lists = draw(conflicts: ["o0": ["a"]])
        let lots = lists.lots(seed: "s", digest: digest)
        #expect(lots.map(\.object) == ["o0", "o1"])
        #expect(lots.map(\.inspectors) == [["b", "c"], ["a", "b"]])
        lists.objects.reverse()
        lists.inspectors.reverse()
        #expect(lists.lots(seed: "s", digest: digest) == lots)
    }

    @Test func `a plan is drawn once, from its day on`() {
        let day = theDay("2022-06-21")
        #expect(InspectionLife.refusalToDraw(from: .published, drawsOn: day, on: day) == nil)
        #expect(InspectionLife.refusalToDraw(from: .published, drawsOn: day, on: theDay("2022-06-20")) == .tooEarly)
        #expect(InspectionLife.refusalToDraw(from: .drawn, drawsOn: day, on: day) == .drawn)
        #expect(InspectionLife.refusalToDraw(from: .cancelled, drawsOn: day, on: day) == .cancelled)
        #expect(InspectionLife.Refusal.allCases.allSatisfy { !$0.sentence.isEmpty })
    }
}
