internal import Rules
internal import Testing

@Suite struct MemberPointsTests {
    @Test func `the medals of a team of 2019 give the points that were published`() {
        let medals: [(MedalAward, Int)] = [(.gold, 16), (.silver, 14), (.bronze, 5), (.medallion, 17), (.none, 4)]
        #expect(medals.map { MemberPoints.points(for: $0.0) * $0.1 }.reduce(0, +) == 133)
    }
}
