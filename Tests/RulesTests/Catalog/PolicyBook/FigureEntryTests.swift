import Ground
import Rules
import Testing

struct FigureEntryTests {
    private static func figure(
        _ value: Int64 = 60_000, unit: String = "person-times", from first: String = "2022-01-01",
        through last: String? = "2022-12-31", region: RegionCode = .province
    ) throws -> PolicyFigure {
        let from = try #require(CivilDay(first))
        return PolicyFigure(
            key: "key_groups.yearly_target", value: .number(value), unit: PolicyFigure.Unit(unit),
            scope: region.isProvince ? .province : .regions, region: region,
            period: try #require(DayPeriod(from: from, through: last.flatMap { CivilDay($0) })),
            sources: [Citation(.actionPlan2022, article: "annex.6")])
    }

    @Test func `what the book has already makes no edition`() throws {
        #expect(FigureEntry.refusals(for: try Self.figure(), in: .firstEdition) == [.nothingChanges])
    }

    @Test func `another value, region or period is a change`() throws {
        let shenyang = try #require(RegionCode("210100"))
        let changed = [
            try Self.figure(70_000), try Self.figure(region: shenyang),
            try Self.figure(from: "2023-01-01", through: "2023-12-31"), try Self.figure(through: nil),
        ]
        for figure in changed { #expect(FigureEntry.refusals(for: figure, in: .firstEdition).isEmpty) }
        #expect(FigureEntry.refusals(for: try Self.figure(unit: "persons"), in: .firstEdition) == [.unitDiffers])
    }
}
