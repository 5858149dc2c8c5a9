internal import Ground
internal import Rules
internal import Testing

@Suite struct HonourRegisterTests {
    @Test func `an honour is of a year since 1949 that has begun`() throws {
        #expect(HonourRegister.years(on: testDay) == 1949...2025)
        #expect(HonourRegister.years(on: .earliest) == 1949...1949)
    }

    @Test(arguments: [(0, 0, 0), (1, 3, 3333), (2, 3, 6667), (3, 3, 10_000), (1, 8, 1250)] as [(Int32, Int32, Int32)])
    func `the share of the front line is rounded half up`(frontLine: Int32, count: Int32, share: Int32) {
        #expect(HonourRegister.share(of: frontLine, in: count) == share)
    }
}
