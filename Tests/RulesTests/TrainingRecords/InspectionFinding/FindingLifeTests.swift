internal import Ground
internal import Rules
internal import Testing

struct FindingLifeTests {
    @Test func `money is demanded once, for a public finding, of the organisation's claim, up to what is left`() {
        func refusals(
            _ yuan: Int64, _ state: FindingLife.State = .open, before: Bool = false, own: Bool = true
        ) -> [String] {
            FindingLife.refusalsToDemand(
                Yuan(yuan), from: state, demandedBefore: before, claimIsOfOrganisation: own, left: Yuan(1000)
            ).map(\.rawValue)
        }
        #expect(refusals(1000).isEmpty)
        #expect(refusals(1001) == ["demand_beyond_payment"])
        #expect(refusals(1, .rectified).isEmpty && refusals(1, .reported).isEmpty)
        #expect(refusals(1, .recorded) == ["finding_not_public"])
        #expect(refusals(1, .voided) == ["finding_not_public"])
        #expect(refusals(1, before: true, own: false) == ["clawback_demanded_before", "claim_of_another_organisation"])
        #expect(FindingLife.Refusal.allCases.allSatisfy { !$0.sentence.isEmpty })
    }

    @Test func `deceit to get subsidies is grave`() {
        let grave = Breach.allCases.filter(\.isGrave)
        #expect(grave == [.falseTraining, .falseRoster, .falseAttendance, .misusedFunds])
    }
}
