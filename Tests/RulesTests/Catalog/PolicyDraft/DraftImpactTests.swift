internal import Ground
internal import Rules
internal import Testing

@Suite struct DraftImpactTests {
    private func bound(_ value: Int64, _ first: String) throws -> PolicyFigure {
        PolicyFigure(
            key: "enterprise_training.subsidy.max", value: .number(value), unit: .init("yuan per person"),
            scope: .cityChooses, period: try #require(DayPeriod(from: try civilDay(first))),
            sources: [DraftImpact.citation])
    }

    @Test(
        arguments: [
            (1999, "2023-06-01", nil, "2023-06-01"), (2000, "2023-06-01", nil, nil),
            (1999, "2023-01-01", nil, "2023-05-01"), (1999, "2023-06-01", "2023-05-31", nil),
            (1999, "2023-06-01", "2023-06-01", "2023-06-01"),
        ] as [(Int64, String, String?, String?)])
    func `a project changes from the first day on which a bound passes its standard`(
        value: Int64, first: String, last: String?, changes: String?
    ) throws {
        let old = PolicyBook.firstEdition
        let new = BookRevision(of: old, entering: [try bound(value, first)]).book
        let project = DraftImpact.Project(
            programme: .enterpriseTraining, occupation: nil, level: nil, standard: Yuan(2000),
            region: try regionCode("210100"),
            period: try #require(DayPeriod(from: try civilDay("2023-01-01"), through: last.flatMap { CivilDay($0) })),
            grounds: [])
        let change = DraftImpact(from: old, to: new, today: try civilDay("2023-05-01")).change(of: project)
        #expect(change?.day.description == changes)
        #expect(change.map { $0.refusals == [.standardAboveMaximum] } ?? true)
    }
}
