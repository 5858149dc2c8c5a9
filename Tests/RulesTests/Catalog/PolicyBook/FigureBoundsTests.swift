internal import Ground
internal import Rules
internal import Testing

/// What no figure can be is refused when it is entered, and counts as missing where it was entered before.
@Suite struct FigureBoundsTests {
    static let absurd: [Int64] = [.max, .min, .max / 100, 1_000_000_000_000]

    private func figure(_ key: String, _ value: Int64, _ unit: String) throws -> PolicyFigure {
        PolicyFigure(
            key: key, value: .number(value), unit: .init(unit), period: try #require(DayPeriod(from: testDay)),
            sources: [Citation(.systemConvention)])
    }

    @Test(
        arguments: [
            ("brands.per_city.min", "brands", 100_000, []), ("brands.per_city.min", "brands", 100_001, [.outOfRange]),
            ("training.attendance.min_share", "percent", 100, []),
            ("training.attendance.min_share", "percent", 101, [.outOfRange]),
            ("training.attendance.min_share", "percent", -1, [.outOfRange]),
            ("competition.worldskills.scale.centre", "scale points", 1000, []),
            ("competition.worldskills.scale.centre", "scale points", 1001, [.outOfRange]),
            ("competition.worldskills.scale.centre", "percent", 50, [.unitDiffers]),
            ("evaluation.eligibility.edition", "edition", 2024, [.outOfRange]),
            ("brand_new.target", "persons", 5, []), ("brand_new.target", "apples", 5, [.unitUnknown]),
            ("brands.per_city.min", "apples", .max, [.unitUnknown, .unitDiffers]),
        ] as [(String, String, Int64, [FigureEntry.Refusal])])
    func `a figure is entered in its unit and range only`(
        key: String, unit: String, value: Int64, refusals: [FigureEntry.Refusal]
    ) throws {
        let found = FigureEntry.refusals(for: try figure(key, value, unit), in: .firstEdition)
        #expect(found == refusals)
        #expect(found.allSatisfy { !$0.sentence.isEmpty && $0.field != nil })
    }

    @Test(arguments: FigureBoundsTests.absurd)
    func `no absurd number is entered under any key`(value: Int64) throws {
        for known in PolicyBook.firstEdition.figures where known.number != nil {
            let found = FigureEntry.refusals(for: try figure(known.key, value, known.unit.text), in: .firstEdition)
            #expect(found.contains(.outOfRange), "\(known.key)")
        }
    }

    @Test func `a city's own standard has a range too`() throws {
        let city = PolicyFigure(
            key: FigureKey.apprenticeshipSubsidyToTechnician.rawValue, value: .number(.max),
            unit: .init("yuan per person-year"), scope: .regions, region: .shenfu,
            period: try #require(DayPeriod(from: testDay)), sources: [CityChoice.citation])
        #expect(CityChoice.refusals(for: city, in: .firstEdition) == [.outOfRange])
    }

    @Test(arguments: FigureBoundsTests.absurd)
    func `a stored absurd figure counts as missing and ends no process`(value: Int64) throws {
        func book(_ key: FigureKey) throws -> PolicyBook { PolicyBook.firstEdition.adding(try impossible(key, value)) }
        let region = RegionCode.shenfu
        #expect(try Completion.Figures(book(.attendanceShare), on: testDay, in: region) == nil)
        #expect(try WorldSkillsScale(in: book(.scaleCentre), on: testDay) == nil)
        #expect(try WorldSkillsScale(in: book(.scaleSpread), on: testDay) == nil)
        #expect(try WorldSkillsMedals(in: book(.tieWindow), on: testDay) == nil)
        #expect(try NationalRanking(in: book(.prizeShare), on: testDay) == nil)
        #expect(try VoucherIssue.Figures(book(.voucherMonths), on: testDay, in: region) == nil)
        #expect(try AppealFiling.lastDay(forResultsPublishedOn: testDay, in: book(.appealDays)) == nil)
        #expect(try CompetitionLevel.Places(in: book(.firstClassTopPlaces), on: testDay) == nil)
        #expect(try book(.reviewLoadMost).value(.reviewLoadMost, on: testDay) == nil)
    }

    @Test func `rules that get absurd numbers directly hold them inside their range`() throws {
        let strict = Completion.Figures(minimumShare: .max, minimumPoints: 60)
        #expect(Completion.refusals(attended: 10, of: 10, points: 60, figures: strict) == [.attendanceBelowMinimum])
        #expect(Completion.shareHundredths(attended: .max, of: 1) == .max)
        let values = WorldSkillsScale(centre: .max, spread: .max).values(of: [.min, 0, .max]) ?? []
        #expect(values.allSatisfy { (0...1000).contains($0) })
        #expect(WorldSkillsMedals(tieWindow: .max).standings(of: [.max, .min]).count == 2)
        #expect(NationalRanking(prizeShare: .max).standings(of: [.init(total: 1), .init(total: 2)]).count == 2)
        let figures = VoucherIssue.Figures(validityMonths: .max, livePerPerson: 1)
        #expect(figures.longestValidity(from: testDay).year == 9999)
    }

    @Test func `a bulletin adds up targets and counts that do not fit`() throws {
        let plan = try #require(BulletinTaskPlan.all.first { $0.task == "brands" })
        let month = testDay.yearMonth
        let book = PolicyBook.firstEdition
        let target = try #require(plan.target(for: month, in: book))
        #expect(plan.targets(for: month, of: target, in: book)[.province] == 14)
        let stored = PolicyFigure(
            key: target.key, value: .number(.max), unit: target.unit, scope: .city, period: target.period,
            sources: target.sources)
        #expect(plan.targets(for: month, of: stored, in: book.adding(stored))[.province] == nil)
        let lines = BulletinStandings.lines(
            done: [.shenfu: .init(amount: .max, persons: .max), .province: .init(amount: 1, persons: 1)],
            targets: [.province: 1], due: nil, on: testDay)
        #expect(lines.first?.done == .init(amount: .max, persons: .max))
    }
}
