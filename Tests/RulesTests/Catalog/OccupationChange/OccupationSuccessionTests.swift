internal import Ground
internal import Rules
internal import Testing

@Suite struct OccupationSuccessionTests {
    @Test(
        arguments: [
            (nil, "2023-04-30", false), (nil, "2023-05-01", true), ("2023-06-30", "2023-06-30", false),
            ("2023-06-30", "2023-07-01", true),
        ] as [(String?, String, Bool)])
    func `nothing new begins after the transition`(until: String?, day: String, isEnded: Bool) throws {
        let succession = OccupationSuccession(
            from: try civilDay("2023-05-01"), transitionUntil: until.flatMap { CivilDay($0) })
        let found = succession.refusals(on: try civilDay(day))
        #expect(found == (isEnded ? [.ended] : []))
        #expect(found.allSatisfy { !$0.sentence.isEmpty && $0.field == "occupation_code" })
    }
}
