internal import Ground
internal import Rules
internal import Testing

@Suite struct BookRevisionTests {
    private let book = PolicyBook.firstEdition

    private func figure(
        _ key: String, _ value: Int64, _ unit: String, _ scope: PolicyFigure.Scope, _ first: String,
        in region: String = "210000"
    ) throws -> PolicyFigure {
        PolicyFigure(
            key: key, value: .number(value), unit: .init(unit), scope: scope, region: try regionCode(region),
            period: try #require(DayPeriod(from: try civilDay(first))), sources: [BookRevision.citation])
    }

    @Test(
        arguments: [
            ("subsidy.uplift.shortage", 30, "percent", "210100", "2023-05-01", []),
            ("subsidy.uplift.shortage", 31, "percent", "210100", "2023-05-01", ["figure_above_maximum"]),
            ("subsidy.uplift.shortage", 30, "percent", "210100", "2023-04-30", ["figure_reaches_back"]),
            ("subsidy.uplift.shortage", 30, "percent", "210102", "2023-05-01", ["figure_region_is_no_city"]),
            (
                "subsidy.uplift.shortage", 101, "percent", "210100", "2023-05-01",
                ["figure_out_of_range", "figure_above_maximum"]
            ),
            // A task the province sets a city is no choice of the city's.
            ("key_groups.yearly_target", 100, "person-times", "210100", "2023-01-01", []),
        ] as [(String, Int64, String, String, String, [String])])
    func `a figure of a city is bound as its choice, whoever enters it`(
        key: String, value: Int64, unit: String, region: String, first: String, refusals: [String]
    ) throws {
        let found = BookRevision.refusals(
            toEnter: try figure(key, value, unit, .regions, first, in: region), in: book,
            on: try civilDay("2023-05-01"))
        #expect(found.map(\.reason) == refusals)
    }

    @Test func `a minimum never passes its maximum`() throws {
        func refusals(_ end: String, _ value: Int64) throws -> [FigureEntry.Refusal] {
            FigureEntry.refusals(
                for: try figure(
                    "enterprise_training.subsidy." + end, value, "yuan per person", .cityChooses, "2023-05-01"),
                in: book)
        }
        #expect(try refusals("max", 1000) == [])
        #expect(try refusals("max", 999) == [.boundsCross])
        #expect(try refusals("min", 5001) == [.boundsCross])
    }

    @Test func `two books differ by what was entered and withdrawn`() throws {
        let new = try figure("key_groups.yearly_target", 70_000, "person-times", .province, "2023-01-01")
        let gone = try #require(book.figures.first { $0.key == "awards.bonus" } ?? book.figures.first)
        let after = BookRevision(of: book, entering: [new], withdrawing: [gone]).book
        let differences = BookRevision.differences(from: book, to: after)
        #expect(differences.count == 2 && after.edition == 2)
        #expect(differences.contains { $0.before == gone && $0.after == nil })
        #expect(differences.contains { $0.before == nil && $0.after == new })
        #expect(BookRevision.differences(from: book, to: book).isEmpty)
    }
}
