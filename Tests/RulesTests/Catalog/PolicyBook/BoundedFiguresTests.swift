internal import Ground
internal import Rules
internal import Testing

@Suite struct BoundedFiguresTests {
    private let key = "subsidy.uplift.shortage"

    private func figure(
        _ key: String, _ value: Int64, _ first: String, _ last: String? = nil, in region: RegionCode = .province
    ) throws -> PolicyFigure {
        PolicyFigure(
            key: key, value: .number(value), unit: .init("percent"), scope: region.isProvince ? .cityChooses : .regions,
            region: region,
            period: try #require(DayPeriod(from: try civilDay(first), through: last.flatMap { CivilDay($0) })),
            sources: [BoundedFigures.citation])
    }

    @Test func `only a bound bounds`() {
        #expect(BoundedFigures.key(boundBy: key + ".max") == key)
        #expect(BoundedFigures.key(boundBy: key + ".min") == key)
        #expect(BoundedFigures.key(boundBy: key) == nil)
    }

    @Test func `each choice is brought inside on the days on which it stands outside, and no others`() throws {
        let city = try regionCode("210100")
        let book = PolicyBook(
            edition: 1,
            figures: [
                try figure(key + ".max", 30, "2022-04-10"),
                try figure(key, 25, "2022-05-01", "2023-08-31", in: city), try figure(key, 10, "2023-09-01", in: city),
                try figure(key, 28, "2024-01-01", in: city),
            ])
        let revision = BookRevision(of: book, entering: [try figure(key + ".max", 20, "2023-07-01", "2024-06-30")])
        let found = revision.adjusted
        #expect(found.map(\.period.first.description) == ["2023-07-01", "2024-01-01", "2024-07-01"])
        #expect(found.map { $0.period.last?.description } == ["2023-08-31", "2024-06-30", nil])
        // What replaced the choice of 2024 on its own first day gives it back after the bound's last.
        #expect(found.map(\.value.number) == [20, 20, 28] && found.allSatisfy { $0.region == city })
        let after = revision.book
        for (day, value) in [
            ("2023-06-30", 25), ("2023-07-01", 20), ("2023-09-01", 10), ("2024-06-30", 20), ("2024-07-01", 28),
        ] as [(String, Int64)] {
            #expect(after.value(key, on: try civilDay(day), in: city) == value, "\(day)")
        }
        #expect(BoundedFigures.adjustments(of: key, in: after, from: try civilDay("2022-04-10")).isEmpty)
    }

    @Test func `a raised minimum raises`() throws {
        let city = try regionCode("210200")
        let book = PolicyBook(
            edition: 1,
            figures: [try figure(key + ".min", 5, "2022-04-10"), try figure(key, 5, "2022-05-01", in: city)])
        let found = BookRevision(of: book, entering: [try figure(key + ".min", 8, "2023-01-01")]).adjusted
        #expect(found.map(\.value.number) == [8] && found.map(\.period.last) == [nil])
    }
}
