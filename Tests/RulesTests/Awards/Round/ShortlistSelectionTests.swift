internal import Ground
internal import Rules
internal import Testing

@Suite struct ShortlistSelectionTests {
    let book = PolicyBook.firstEdition

    private func candidate(
        _ name: String, _ scores: [Int], frontLine: Bool = false, at: Int64 = 0, tier: SelectionTier = .craftsman
    ) -> ShortlistSelection.Candidate {
        .init(nomination: name, tier: tier, scores: scores, isFrontLine: frontLine, nominatedAt: at)
    }

    @Test func `the shortlist holds the best within the quota`() {
        let candidates = [
            candidate("a", [9000, 9000, 9000]), candidate("b", [9000, 9000, 9001]),
            candidate("c", [9000], frontLine: true),
            candidate("d", [9000, 9000], at: -1), candidate("e", []), candidate("x", [100], tier: .skillsAward),
        ]
        let shortlist = ShortlistSelection.shortlist(of: candidates, quotas: [.craftsman: 4])
        #expect(shortlist[.craftsman]?.map(\.nomination) == ["b", "c", "d", "a"])
        #expect(shortlist[.skillsAward]?.isEmpty == true, "without a quota nobody is listed")
        #expect(ShortlistSelection.shortlist(of: candidates.reversed(), quotas: [.craftsman: 4]) == shortlist)
    }

    @Test(arguments: [([9000, 9001], 9001), ([9000, 9000, 9001], 9000), ([], 0), ([1], 1)] as [([Int], Int)])
    func `an average is rounded half up`(scores: [Int], average: Int) {
        #expect(ShortlistSelection.average(of: scores) == average)
    }

    @Test func `a shortlist needs the review and enough scores`() {
        let candidates = [candidate("a", [1, 2, 3]), candidate("b", [1, 2])]
        let refusals = ShortlistSelection.refusals(for: candidates, isInReview: false, on: testDay, in: book)
        #expect(refusals == [.notInReview, .tooFewScores(nomination: "b", found: 2, needed: 3)])
        #expect(refusals.map(\.reason) == ["round_not_in_review", "nomination_too_few_scores"])
        #expect(ShortlistSelection.refusals(for: [candidates[0]], isInReview: true, on: testDay, in: book).isEmpty)
    }
}
