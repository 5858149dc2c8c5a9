internal import Ground
internal import Rules
internal import Testing

@Suite struct CityChoiceTests {
    let book = PolicyBook.firstEdition

    private func figure(
        _ key: String, _ value: PolicyFigure.Value, _ unit: String, in region: String = "210100",
        from first: String = "2022-06-01", through last: String? = nil
    ) throws -> PolicyFigure {
        let period = DayPeriod(from: try civilDay(first), through: last.flatMap { CivilDay($0) })
        return PolicyFigure(
            key: key, value: value, unit: .init(unit), region: try regionCode(region),
            period: try #require(period), sources: [CityChoice.citation])
    }

    @Test(
        arguments: [
            ("enterprise_training.subsidy", 1000, "yuan per person", []),
            ("enterprise_training.subsidy", 999, "yuan per person", [.belowMinimum]),
            ("enterprise_training.subsidy", 5000, "yuan per person", []),
            ("enterprise_training.subsidy", 5001, "yuan per person", [.aboveMaximum]),
            ("subsidy.uplift.shortage", 0, "percent", []), ("subsidy.uplift.shortage", 30, "percent", []),
            ("subsidy.uplift.shortage", 31, "percent", [.aboveMaximum]),
            ("subsidy.uplift.shortage", -1, "percent", [.belowMinimum]),
            ("subsidy.uplift.shortage", 20, "yuan", [.unitDiffers]),
            ("apprenticeship.subsidy.technician", 1_000_000, "yuan per person-year", []),
            ("apprenticeship.subsidy.technician", -1, "yuan per person-year", [.belowMinimum]),
            ("apprenticeship.subsidy.technician", 0, "yuan per person-year", [.belowMinimum]),
            ("apprenticeship.subsidy.technician", 1, "yuan per person-year", []),
            ("awards.bonus", 100_000, "yuan per person", [.notLeftToCities]),
            ("schools.per_city", 2, "colleges", [.notLeftToCities]),
            ("no.such.figure", 1, "percent", [.notLeftToCities]),
            ("subsidy.uplift.shortage.max", 20, "percent", [.notLeftToCities]),
        ] as [(String, Int64, String, [CityChoice.Refusal])])
    func `a city chooses inside the province's bounds only`(
        key: String, value: Int64, unit: String, refusals: [CityChoice.Refusal]
    ) throws {
        #expect(CityChoice.refusals(for: try figure(key, .number(value), unit), in: book) == refusals)
    }

    @Test(arguments: [("210000", false), ("210102", false), ("211500", true), ("211400", true)])
    func `only the 15 city-level units choose`(region: String, isAllowed: Bool) throws {
        let figure = try figure("subsidy.uplift.shortage", .number(10), "percent", in: region)
        #expect(CityChoice.refusals(for: figure, in: book) == (isAllowed ? [] : [.regionIsNoCity]))
    }

    @Test func `a value that is no number is refused`() throws {
        #expect(
            CityChoice.refusals(for: try figure("subsidy.uplift.shortage", .open, "percent"), in: book) == [.notANumber]
        )
    }

    @Test(arguments: [
        ("2025-07-17", nil, []), ("2025-07-16", nil, [CityChoice.Refusal.notLeftToCities]),
        ("2022-06-01", "2025-07-16", [.notLeftToCities]),
    ])
    func `the choice must be open on every day of the figure`(
        first: String, last: String?, refusals: [CityChoice.Refusal]
    ) throws {
        let figure = try figure("subsidy.uplift.ai", .number(10), "percent", from: first, through: last)
        #expect(CityChoice.refusals(for: figure, in: book) == refusals)
    }

    @Test func `a later, lower bound binds a figure that reaches into its days`() throws {
        let lower = PolicyFigure(
            key: "subsidy.uplift.shortage.max", value: .number(20), unit: .init("percent"), scope: .cityChooses,
            period: try #require(DayPeriod(from: try civilDay("2026-01-01"))), sources: [CityChoice.citation])
        let book = book.adding(lower)
        let until = try figure("subsidy.uplift.shortage", .number(30), "percent", through: "2025-12-31")
        #expect(CityChoice.refusals(for: until, in: book).isEmpty)
        let beyond = try figure("subsidy.uplift.shortage", .number(30), "percent", through: "2026-01-01")
        #expect(CityChoice.refusals(for: beyond, in: book) == [.aboveMaximum])
    }

    @Test func `refusals come in order and say where they come from`() throws {
        let figure = try figure("subsidy.uplift.shortage", .number(31), "yuan", in: "210102")
        let refusals = CityChoice.refusals(for: figure, in: book)
        #expect(refusals == [.regionIsNoCity, .unitDiffers, .aboveMaximum])
        #expect(refusals.allSatisfy { !$0.sentence.isEmpty && $0.citation == CityChoice.citation && $0.field != nil })
        #expect(refusals.map(\.reason) == ["figure_region_is_no_city", "figure_unit_differs", "figure_above_maximum"])
    }
}
