internal import Ground
internal import Testing

@Suite struct PolicyBookTests {
    let book = PolicyBook.firstEdition

    @Test func `every row of the first edition is read, with its sources`() throws {
        for row in EmbeddedTable.figureTables.flatMap(\.rows) {
            let figures = book.history(of: row["key"]).filter { $0.sourceKeys == row["source"] }
            let figure = try #require(
                figures.first {
                    $0.value.description == row["value"] && $0.unit.text == row["unit"]
                        && $0.period.first.description == row["effective_from"]
                }, "\(row["key"])")
            #expect((figure.period.last?.description ?? "") == row["effective_to"])
            #expect(figure.note == row["note"])
        }
        let documents = EmbeddedTable.figures.rows.map { $0["key"] }
        #expect(
            book.figures.count { documents.contains($0.key) } == 76,
            "two of the 74 rows name Shenyang and Dalian, which makes one figure each")
        #expect(book.edition == 1)
    }

    @Test func `no two figures of the first edition begin together`() {
        let beginnings = book.figures.map { "\($0.key) \($0.region) \($0.period.first)" }
        #expect(Set(beginnings).count == beginnings.count)
    }

    @Test(
        arguments: [
            ("awards.quota.liaoning_craftsman", "2022-10-31", 20),
            ("awards.quota.liaoning_craftsman", "2022-11-01", nil),
            ("awards.quota.liaoning_craftsman", "2021-12-31", nil), ("subsidy.uplift.ai.max", "2025-07-16", nil),
            ("subsidy.uplift.ai.max", "2025-07-17", 10), ("key_groups.yearly_target", "2022-06-01", 60000),
            ("key_groups.yearly_target.body", "2022-06-01", 50000),
            ("apprenticeship.subsidy.technician", "2022-06-01", nil),
            ("no.such.figure", "2022-06-01", nil), ("plan.skilled_workers.total_target", "2025-12-31", 5_650_000),
        ] as [(String, String, Int64?)])
    func `a figure holds from its first to its last day`(key: String, day: String, value: Int64?) throws {
        #expect(book.value(key, on: try civilDay(day)) == value)
    }

    @Test func `the most specific region wins`() throws {
        let day = try civilDay("2022-06-01")
        let dalian = try regionCode("210200"), zhongshan = try regionCode("210202")
        let anshan = try regionCode("210300")
        #expect(book.value("schools.per_city.max", on: day) == 2)
        #expect(book.value("schools.per_city.max", on: day, in: anshan) == 2)
        #expect(book.value("schools.per_city.max", on: day, in: .shenfu) == 2)
        #expect(book.value("schools.per_city.max", on: day, in: dalian) == 5)
        #expect(book.value("schools.per_city.max", on: day, in: zhongshan) == 5)
    }

    @Test func `of figures of one region the later wins, then the later entry`() throws {
        let first = try civilDay("2022-01-01"), later = try civilDay("2022-07-01")
        func figure(_ number: Int64, from day: CivilDay, in region: RegionCode = .province) throws -> PolicyFigure {
            PolicyFigure(
                key: "k", value: .number(number), unit: .init("persons"), region: region,
                period: try #require(DayPeriod(from: day)), sources: [Citation(.systemConvention)])
        }
        let shenyang = try regionCode("210100")
        let book = PolicyBook(
            edition: 3,
            figures: [try figure(2, from: later), try figure(1, from: first), try figure(9, from: first, in: shenyang)])
        #expect(book.value("k", on: first) == 1)
        #expect(book.value("k", on: later.adding(days: -1)) == 1)
        #expect(book.value("k", on: later) == 2)
        #expect(book.value("k", on: later, in: shenyang) == 9)
        let corrected = book.adding(try figure(7, from: later))
        #expect(corrected.value("k", on: later) == 7 && corrected.edition == 4)
        #expect(book.value("k", on: later) == 2, "an edition never changes")
    }

    @Test func `values are typed by their unit`() throws {
        let day = try civilDay("2021-12-31")
        let end = try #require(book.figure("work_in_lieu.ends", on: day))
        #expect(end.value == .day(day) && end.number == nil)
        let brands = try #require(book.figure("brands.due", on: testDay))
        #expect(brands.value == .monthDay(month: 6, day: 30) && brands.scope == .city)
        let grant = try #require(book.figure("carriers.bases.grant.max", on: testDay))
        #expect(grant.yuan == Yuan(3_000_000) && grant.percent == nil)
        let share = try #require(book.figure("education_fund.frontline_share.min", on: testDay))
        #expect(share.percent == 60 && share.yuan == nil && share.scope == .enterprise)
        #expect(book.yuan("awards.bonus.max", on: testDay) == Yuan(100_000))
        #expect(book.figure("graduates.starts_in_half_year", on: testDay)?.sourceKeys == "A.3;C.6")
    }

    @Test(arguments: [
        ("2021-02-30", "date"), ("13-01", "month-day"), ("6-30", "month-day"), ("1.5", "percent"), ("a", "persons"),
        ("99999999999999999999", "yuan"),
    ])
    func `a value that does not fit its unit is refused`(text: String, unit: String) {
        #expect(PolicyFigure.Value(text, unit: .init(unit)) == nil)
    }

    @Test func `the figures of a day are one per key`() throws {
        let figures = book.figures(on: try civilDay("2022-06-01"), in: .province)
        #expect(Set(figures.map(\.key)).count == figures.count && figures.count > 50)
        #expect(figures.map(\.key) == figures.map(\.key).sorted())
    }
}
