internal import Ground
internal import Rules
internal import Testing

@Suite struct OccupationChangeEntryTests {
    typealias Kind = OccupationChangeEntry.Kind
    typealias Refusal = OccupationChangeEntry.Refusal

    private func code(_ text: String) throws -> OccupationCode { try #require(OccupationCode(text)) }

    @Test(
        arguments: [
            (.replaced, 1, []), (.replaced, 0, [.successorsWrong]), (.replaced, 2, [.successorsWrong]),
            (.merged, 1, []), (.merged, 2, [.successorsWrong]), (.split, 1, [.successorsWrong]), (.split, 2, []),
            (.ended, 0, []), (.ended, 1, [.successorsWrong]), (.levels, 1, [.successorsWrong]),
        ] as [(Kind, Int, [Refusal])])
    func `each kind has its number of successors`(kind: Kind, count: Int, refusals: [Refusal]) throws {
        var change = OccupationChangeEntry.Change(
            kind: kind, code: try code("6-18-02-04"), from: try civilDay("2023-05-01"))
        change.successors = try (0..<count).map { try code("6-18-02-1\($0)") }
        #expect(OccupationChangeEntry.refusals(for: change, on: try civilDay("2023-05-01")) == refusals)
    }

    @Test(
        arguments: [
            (.announced, "2023-05-01", []), (.announced, "2023-05-02", [.inFuture]),
            (.levels, "2023-05-02", [.inFuture]),
            (.workType, "2023-05-02", [.inFuture]), (.ended, "2023-05-02", []), (.tagged, "2023-05-02", []),
        ] as [(Kind, String, [Refusal])])
    func `what has been announced does not lie ahead`(kind: Kind, from: String, refusals: [Refusal]) throws {
        let change = OccupationChangeEntry.Change(
            kind: kind, code: try code("6-18-02-04"), from: try civilDay(from))
        #expect(OccupationChangeEntry.refusals(for: change, on: try civilDay("2023-05-01")) == refusals)
    }

    @Test func `every other reason is said`() throws {
        let day = try civilDay("2023-05-01")
        var change = OccupationChangeEntry.Change(kind: .replaced, code: try code("6-18-02-04"), from: day)
        change.successors = [change.code]
        change.endedSuccessors = [change.code]
        change.transitionUntil = try civilDay("2023-04-30")
        #expect(
            OccupationChangeEntry.refusals(for: change, on: day) == [
                .followsItself, .successorEnded, .transitionEndsEarly,
            ])
        change = OccupationChangeEntry.Change(kind: .untagged, code: change.code, from: day)
        #expect(OccupationChangeEntry.refusals(for: change, on: day) == [.tagUnchanged])
        change = OccupationChangeEntry.Change(kind: .levels, code: change.code, from: day)
        (change.lowest, change.highest, change.isSkilled) = (.senior, .junior, false)
        #expect(OccupationChangeEntry.refusals(for: change, on: day) == [.levelsReversed, .notSkilled])
        #expect(Refusal.allCases.allSatisfy { !$0.sentence.isEmpty && $0.field != nil })
    }
}
