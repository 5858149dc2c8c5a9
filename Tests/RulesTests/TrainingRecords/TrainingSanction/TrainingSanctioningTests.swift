internal import Ground
internal import Rules
internal import Testing

struct TrainingSanctioningTests {
    @Test func `terms are those of sanctions, by the article on training`() {
        func refusals(_ isBan: Bool, _ end: String?) -> [CitedRefusal] {
            TrainingSanctioning.refusals(
                isBan: isBan, endsOn: end.map { theDay($0) }, mostMonths: 12, on: theDay("2022-06-01"))
        }
        #expect(refusals(true, "2023-06-01").isEmpty)
        #expect(refusals(true, "2023-06-02").map(\.reason) == ["ban_too_long"])
        #expect(refusals(false, "2022-07-01").map(\.reason) == ["warning_with_term"])
        #expect(refusals(true, nil).allSatisfy { $0.citation == TrainingSanctioning.citation })
        #expect(!TrainingSanctioning.Refusal.institutionBanned.sentence.isEmpty)
    }
}
