internal import Rules
internal import Testing

struct FourInOneRuleTests {
    @Test func `a class is of the post's occupation and city, and a project is closed once all are completed`() {
        func adding(_ closed: Bool, _ cancelled: Bool, _ occupation: Bool, _ city: Bool) -> [String] {
            FourInOneRule.refusals(
                isClosed: closed, isCancelled: cancelled, sameOccupation: occupation, sameCity: city
            ).map(\.rawValue)
        }
        #expect(adding(false, false, true, true).isEmpty)
        #expect(
            adding(true, true, false, false) == [
                "four_in_one_closed", "class_cancelled", "class_of_another_occupation", "class_in_another_city",
            ])
        #expect(FourInOneRule.closingRefusals(isClosed: false, completed: [true, true]).isEmpty)
        #expect(FourInOneRule.closingRefusals(isClosed: false, completed: [true, false]) == [.classNotCompleted])
        #expect(FourInOneRule.closingRefusals(isClosed: false, completed: []) == [.noClasses])
        #expect(FourInOneRule.closingRefusals(isClosed: true, completed: []) == [.closed])
        #expect(FourInOneRule.Refusal.allCases.allSatisfy { !$0.sentence.isEmpty })
    }
}
