internal import Ground
internal import Rules
internal import Testing

@Suite struct HonourRegisterTests {
    @Test func `an honour is of a year since 1949 that has begun`() throws {
        #expect(HonourRegister.years(on: testDay) == 1949...2025)
        #expect(HonourRegister.years(on: .earliest) == 1949...1949)
    }
}
