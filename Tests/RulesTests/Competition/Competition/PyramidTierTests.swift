internal import Ground
internal import Rules
internal import Testing

@Suite struct PyramidTierTests {
    @Test(arguments: [
        (PyramidTier.enterprise, PyramidTier.city, true), (.school, .industry, true), (.county, .city, true),
        (.city, .provincial, true), (.industry, .provincial, true), (.provincial, .nationalFirstClass, true),
        (.nationalSecondClass, .world, true), (.enterprise, .provincial, false), (.city, .industry, false),
        (.provincial, .world, false), (.provincial, .provincial, false), (.world, .provincial, false),
    ])
    func `each tier leads to the one above it`(lower: PyramidTier, higher: PyramidTier, leads: Bool) {
        #expect(lower.leads(to: higher) == leads)
    }

    @Test func `lower tiers are everything below in the pyramid`() {
        #expect(PyramidTier.enterprise.isBelow(.world) && PyramidTier.county.isBelow(.provincial))
        #expect(!PyramidTier.provincial.isBelow(.city) && !PyramidTier.city.isBelow(.city))
        #expect(PyramidTier.allCases.allSatisfy { $0 == .world || $0.isBelow(.world) })
    }
}
