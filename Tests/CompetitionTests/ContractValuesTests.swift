@testable internal import CompetitionService
internal import CompetitionMessages
internal import Rules
internal import Testing

/// The contract's enumerations and the rules' have the same values, under the same names.
struct ContractValuesTests {
    @Test func `tiers, methods and awards agree`() {
        #expect(PyramidTier.allCases.map(\.message) == CompetitionTier.allCases.filter { $0 != .unspecified })
        #expect(PyramidTier.allCases.map { "\($0)" } == PyramidTier.allCases.map { "\($0.message)" })
        #expect(CompetitionTier.allCases.compactMap { PyramidTier($0) } == PyramidTier.allCases)
        #expect(PyramidTier(.unrecognized(99)) == nil)
        #expect(MarkingPlan.Method.allCases.map(\.message) == AspectMethod.allCases.filter { $0 != .unspecified })
        #expect(MarkingPlan.Method(.unspecified) == nil)
        #expect(Medal.allCases.compactMap { MedalAward($0) } == MedalAward.allCases)
        #expect(MedalAward.allCases.map(\.message) == Medal.allCases.filter { $0 != .unspecified })
    }
}
