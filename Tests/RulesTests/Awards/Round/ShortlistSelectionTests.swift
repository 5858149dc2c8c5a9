internal import Ground
internal import Rules
internal import Testing

@Suite struct ShortlistSelectionTests {
    private func candidate(
        _ name: String, _ totals: [Int], frontLine: Bool = false, at: Int64 = 0, place: String = "gold",
        signed: Bool = true, tie: Int? = nil
    ) -> ShortlistSelection.Candidate {
        .init(
            nomination: name, place: place, totals: totals, isSignedOff: signed, isFrontLine: frontLine, tieOrder: tie,
            nominatedAt: at)
    }

    private func names(_ candidates: [ShortlistSelection.Candidate]) -> [String] { candidates.map(\.nomination) }

    @Test func `the list holds the best within the quota, and the next ones wait`() {
        let candidates = [
            candidate("a", [9000, 9000, 9000]), candidate("b", [9000, 9000, 9001]),
            candidate("c", [9000], frontLine: true), candidate("d", [8000, 8000]), candidate("e", []),
            candidate("x", [100], place: "silver"),
        ]
        let lists = ShortlistSelection.lists(of: candidates, quotas: ["gold": 3], .mean)
        #expect(names(lists["gold"]?.listed ?? []) == ["b", "c", "a"])
        #expect(names(lists["gold"]?.reserve ?? []) == ["d", "e"] && lists["gold"]?.tied.isEmpty == true)
        #expect(lists["silver"]?.listed.isEmpty == true, "without a quota nobody is listed")
        #expect(ShortlistSelection.lists(of: candidates.reversed(), quotas: ["gold": 3], .mean) == lists)
    }

    @Test func `equal ones at the last place are tied until people put them in order`() {
        let equal = ["a", "b", "c"].map { candidate($0, [9000, 8000]) }
        func refusals(_ candidates: [ShortlistSelection.Candidate], quota: Int) -> [ShortlistSelection.Refusal] {
            ShortlistSelection.refusals(
                for: candidates, isInReview: true, needed: 2, quotas: ["gold": quota], .mean)
        }
        #expect(refusals(equal, quota: 3).isEmpty && refusals(equal, quota: 4).isEmpty)
        #expect(refusals(equal, quota: 2) == [.tie(nominations: ["a", "b", "c"])])
        let front = [candidate("f", [8500, 8500], frontLine: true)] + equal.prefix(1)
        #expect(refusals(front, quota: 1).isEmpty, "the front line goes first")
        let ordered = zip(["a", "b", "c"], [3, 1, 2]).map { candidate($0, [9000, 8000], tie: $1) }
        #expect(refusals(ordered, quota: 2).isEmpty)
        #expect(names(ShortlistSelection.listing(of: ordered, quota: 2, .mean).listed) == ["b", "c"])
        #expect(ShortlistSelection.refusals(ordering: equal, .mean).isEmpty)
        #expect(ShortlistSelection.refusals(ordering: equal + [candidate("d", [1, 2])], .mean) == [.notTied])
        #expect(ShortlistSelection.refusals(ordering: [equal[0], equal[0]], .mean) == [.notTied])
    }

    @Test(
        arguments: [
            ([9000, 9001], 9001, 9001), ([9000, 9000, 9001], 9000, 9000), ([], 0, 0), ([1], 1, 1),
            ([1, 2, 9000], 3001, 2), ([0, 100, 200, 9000], 2325, 150),
        ] as [([Int], Int, Int)])
    func `a mean or a median is rounded half up`(totals: [Int], mean: Int, median: Int) {
        #expect(ShortlistSelection.aggregate(totals, .mean) == mean)
        #expect(ShortlistSelection.aggregate(totals, .median) == median)
    }

    @Test func `a list needs the review, whole panels and every signature`() {
        let candidates = [
            candidate("a", [1, 2, 3]), candidate("b", [1, 2]), candidate("c", [1, 2, 3], signed: false),
        ]
        let refusals = ShortlistSelection.refusals(
            for: candidates, isInReview: false, needed: 3, quotas: [:], .mean)
        #expect(
            refusals == [
                .notInReview, .tooFewScores(nomination: "b", found: 2, needed: 3), .notSignedOff(nomination: "c"),
            ])
        #expect(
            refusals.map(\.reason) == [
                "round_not_in_review", "nomination_too_few_scores", "nomination_not_signed_off",
            ])
        #expect(ShortlistSelection.spread(of: [3, 1, 2]) == 2 && ShortlistSelection.spread(of: []) == 0)
        let others: [ShortlistSelection.Refusal] = [
            .notPublic, .noFreePlace, .nobodyLeft, .notTied, .tie(nominations: ["a"]),
        ]
        #expect((refusals + others).allSatisfy { !$0.sentence.isEmpty && $0.field != nil && !$0.citation.key.isEmpty })
    }
}
