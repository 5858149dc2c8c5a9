internal import Ground
internal import Rules
internal import Testing

@Suite struct FigureWithdrawalTests {
    @Test(
        arguments: [
            ("subsidy.uplift.shortage", "2023-05-01", []), ("subsidy.uplift.shortage", "2023-04-30", [.hasBegun]),
            ("key_groups.yearly_target", "2023-05-01", [.notOwnChoice]),
        ] as [(String, String, [FigureWithdrawal.Refusal])])
    func `a city takes back its own choice before it begins`(
        key: String, first: String, refusals: [FigureWithdrawal.Refusal]
    ) throws {
        let figure = PolicyFigure(
            key: key, value: .number(1), unit: .init("percent"), scope: .regions, region: try regionCode("210100"),
            period: try #require(DayPeriod(from: try civilDay(first))), sources: [FigureWithdrawal.citation])
        let found = FigureWithdrawal.refusals(byCity: figure, in: .firstEdition, on: try civilDay("2023-05-01"))
        #expect(found == refusals)
        #expect(found.allSatisfy { !$0.sentence.isEmpty && $0.field != nil })
    }
}
