internal import Rules
internal import Testing

struct PartRetakeTests {
    static func part(_ subject: ExaminedSubject, _ score: Int?) -> PartRetake.Part {
        PartRetake.Part(subject: subject, heldOn: aDay("2023-06-10"), scoreTenths: score, minimumTenths: 600)
    }

    @Test func `a passed part stands for its months, the last day included`() {
        let parts = [Self.part(.practice, 599), Self.part(.theory, 600), Self.part(.review, nil)]
        let standing = { (day: String) in PartRetake.standing(parts, on: aDay(day), months: 12).map(\.subject) }
        #expect(standing("2024-06-10") == [.theory])
        #expect(standing("2024-06-11").isEmpty)
    }

    @Test func `every reason against a retake is named`() {
        let standing = [Self.part(.theory, 600)]
        #expect(PartRetake.refusals(isOfSameKind: true, isFailed: true, standing: standing).isEmpty)
        #expect(PartRetake.refusals(isOfSameKind: false, isFailed: true, standing: standing) == [.notThis])
        #expect(PartRetake.refusals(isOfSameKind: true, isFailed: false, standing: standing) == [.notFailed])
        #expect(PartRetake.refusals(isOfSameKind: true, isFailed: true, standing: []) == [.nothingStands])
    }
}
