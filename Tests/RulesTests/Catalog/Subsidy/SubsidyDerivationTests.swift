import Ground
import Rules
import Testing

struct SubsidyDerivationTests {
    static let shenyang = RegionCode("210100") ?? .province
    static let dalian = RegionCode("210200") ?? .province

    /// The first edition with what Shenyang chose.
    static func book(_ own: [(String, Int64, PolicyFigure.Unit)], combination: Int64? = nil) throws -> PolicyBook {
        var book = PolicyBook.firstEdition
        let first = try #require(CivilDay("2022-04-10"))
        let from = try #require(DayPeriod(from: first))
        for (key, value, unit) in own {
            let figure = PolicyFigure(
                key: key, value: .number(value), unit: unit, scope: .regions, region: shenyang, period: from,
                sources: [Citation(.actionPlan2022, article: "1")])
            book = book.adding(figure)
        }
        if let combination {
            let figure = PolicyFigure(
                key: UpliftCombination.figureKey, value: .number(combination), unit: PolicyFigure.Unit("choice"),
                period: from,
                sources: [Citation(.systemConvention)])
            book = book.adding(figure)
        }
        return book
    }

    static let percent = PolicyFigure.Unit("percent")
    static let bothChosen: [(String, Int64, PolicyFigure.Unit)] = [
        ("subsidy.uplift.shortage", 20, percent), ("subsidy.uplift.ai", 10, percent),
    ]

    static func derive(
        _ programme: Programme = .enterpriseTraining, level: SkillLevel? = nil, standard: Int64? = 1999,
        grounds: Set<SubsidyUplifts.Ground> = [], on day: String = "2025-08-01", in city: RegionCode = shenyang,
        book: PolicyBook
    ) throws -> Result<SubsidyDerivation, SubsidyDerivation.Refused> {
        SubsidyDerivation.derive(
            for: .init(
                programme: programme, level: level, projectStandard: standard.map { Yuan($0) }, grounds: grounds),
            on: try #require(CivilDay(day)), in: city, book: book)
    }

    @Test func `a project's standard stands without uplift`() throws {
        let standard = try Self.derive(book: Self.book([])).get()
        #expect(standard.combined == Yuan(1999) && standard.percent == 0 && standard.uplifts.isEmpty)
        #expect(standard.figures.map(\.key) == ["enterprise_training.subsidy.min", "enterprise_training.subsidy.max"])
        #expect(standard.explanation.contains("1999元/人") && standard.explanation.contains("辽人社发〔2022〕7号"))
    }

    @Test func `shortage raises it by what the city chose, rounded down`() throws {
        let standard = try Self.derive(grounds: [.shortage], book: Self.book(Self.bothChosen)).get()
        // 1999 × 1.2 = 2398.8
        #expect(standard.combined == Yuan(2398) && standard.percent == 20)
        #expect(standard.uplifts.map(\.maximum) == [30])
    }

    @Test func `a city that chose nothing raises nothing, and the answer says so`() throws {
        let standard = try Self.derive(grounds: [.shortage], in: Self.dalian, book: Self.book(Self.bothChosen)).get()
        #expect(standard.combined == Yuan(1999))
        #expect(standard.uplifts.map(\.percent) == [0] && standard.uplifts.map(\.isApplied) == [false])
        #expect(standard.explanation.contains("本市未确定上浮比例"))
    }

    @Test(arguments: [(Int64?.none, Int64(20)), (1, 20), (2, 30), (9, 20)])
    func `both uplifts combine as the policy book says, the larger one by default`(
        _ combination: Int64?, _ percent: Int64
    ) throws {
        let book = try Self.book(Self.bothChosen, combination: combination)
        let standard = try Self.derive(grounds: [.shortage, .ai], book: book).get()
        #expect(standard.percent == percent)
        #expect(standard.uplifts.map(\.isApplied) == [true, percent == 30])
    }

    @Test(arguments: [("2025-07-16", [SubsidyUplifts.Ground.shortage]), ("2025-07-17", [.shortage, .ai])])
    func `the uplift for AI is due from the day of its document`(_ day: String, _ due: [SubsidyUplifts.Ground]) throws {
        let standard = try Self.derive(grounds: [.shortage, .ai], on: day, book: Self.book(Self.bothChosen)).get()
        #expect(standard.uplifts.map(\.ground) == due)
    }

    @Test func `a choice above a bound that was lowered since is cut to it`() throws {
        let standard = try Self.derive(
            grounds: [.shortage], book: Self.book([("subsidy.uplift.shortage", 35, Self.percent)])
        ).get()
        #expect(standard.percent == 30)
    }

    @Test func `without a project the city's own figure is the standard`() throws {
        let unit = PolicyFigure.Unit("yuan per person")
        let book = try Self.book([("enterprise_training.subsidy", 3000, unit)])
        #expect(try Self.derive(standard: nil, book: book).get().combined == Yuan(3000))
        #expect(
            try Self.derive(standard: nil, in: Self.dalian, book: book) == .failure(refused(.cityFigureMissing)))
    }

    @Test(
        arguments: [
            (SkillLevel?.none, SubsidyDerivation.Refusal.levelNotInProgramme), (.junior, .levelNotInProgramme),
            (.specialTechnician, .levelNotInProgramme),
        ])
    func `apprentices are trained from 中级工 to 高级技师 only`(
        _ level: SkillLevel?, _ refusal: SubsidyDerivation.Refusal
    ) throws {
        #expect(try Self.derive(.apprenticeship, level: level, book: Self.book([])) == .failure(refused(refusal)))
        let senior = try Self.derive(.apprenticeship, level: .senior, standard: 6000, book: Self.book([])).get()
        #expect(senior.unit == .personYear && senior.combined == Yuan(6000))
    }

    @Test func `before the policy there is no standard`() throws {
        #expect(try Self.derive(on: "2022-04-09", book: Self.book([])) == .failure(refused(.programmeNotInForce)))
        #expect(try Self.derive(on: "2022-04-10", book: Self.book([])).get().combined == Yuan(1999))
    }

    @Test func `every reason against a standard is told`() throws {
        let derived = try Self.derive(standard: .max, grounds: [.shortage], on: "2022-04-09", book: Self.book([]))
        #expect(derived == .failure(refused(.programmeNotInForce)))
        let raised = PolicyFigure(
            key: "subsidy.uplift.shortage.max", value: .number(30), unit: Self.percent, scope: .cityChooses,
            period: try #require(DayPeriod(from: try civilDay("2020-01-01"))),
            sources: [SubsidyUplifts.shortageCitation])
        let chosen = PolicyFigure(
            key: "subsidy.uplift.shortage", value: .number(30), unit: Self.percent, scope: .regions,
            region: Self.shenyang, period: raised.period, sources: raised.sources)
        let book = PolicyBook.firstEdition.adding(raised).adding(chosen)
        let both = try Self.derive(standard: .max, grounds: [.shortage], on: "2022-04-09", book: book)
        #expect(both == .failure(SubsidyDerivation.Refused([.programmeNotInForce, .amountTooLarge])))
    }

    @Test func `an amount that does not fit is refused`() throws {
        let book = try Self.book(Self.bothChosen)
        let huge = try Self.derive(standard: .max, grounds: [.shortage], book: book)
        #expect(huge == .failure(refused(.amountTooLarge)))
    }

    private func refused(_ refusal: SubsidyDerivation.Refusal) -> SubsidyDerivation.Refused {
        SubsidyDerivation.Refused([refusal])
    }
}
