import Ground
import Rules
import Testing

/// How counts become a bulletin's lines.
struct BulletinStandingsTests {
    static let due = CivilDay("2022-12-31")
    static let shenyang = RegionCode("210100") ?? .province
    static let dalian = RegionCode("210200") ?? .province

    static func lines(on day: String, done: [RegionCode: BulletinStandings.Done]) -> [BulletinStandings.Line] {
        BulletinStandings.lines(
            done: done, targets: [.province: 100], due: due, on: CivilDay(day) ?? .earliest)
    }

    @Test func `the province comes first and adds everything up, then the fifteen regions by code`() {
        let lines = Self.lines(
            on: "2022-12-31",
            done: [
                Self.shenyang: .init(amount: 40, persons: 4), .shenfu: .init(amount: 9), .province: .init(amount: 1),
            ])
        #expect(lines.count == 17)
        #expect(lines.first?.done == BulletinStandings.Done(amount: 50, persons: 4))
        #expect(lines.first?.percentHundredths == 5000)
        #expect(lines.dropFirst().prefix(15).map(\.region) == RegionCode.cities.sorted())
    }

    @Test func `a share is taken of each region's own, and the province's of the sums`() {
        let lines = BulletinStandings.lines(
            done: [Self.shenyang: .init(amount: 98), Self.dalian: .init(amount: 1)], targets: [.province: 97],
            due: Self.due, on: .earliest, of: [Self.shenyang: 100, Self.dalian: 10])
        #expect(lines.first?.done.amount == 90)
        #expect(lines.first { $0.region == Self.shenyang }?.done.amount == 98)
        #expect(lines.first { $0.region == Self.shenyang }?.rank == 1)
        #expect(lines.first { $0.region == Self.dalian }?.done.amount == 10)
        let plan = BulletinTaskPlan.all.first { $0.measure == .share }
        #expect(plan?.task == StudentTasks.employment && plan?.base == StudentTasks.graduates)
    }

    @Test func `what is counted for the province itself is a line of its own, so that the lines add up`() throws {
        let done: [RegionCode: BulletinStandings.Done] = [
            Self.shenyang: .init(amount: 900, persons: 90), .province: .init(amount: 100, persons: 10),
        ]
        let lines = Self.lines(on: "2023-01-01", done: done)
        let own = try #require(lines.last)
        #expect(own.isProvinceOwn && own.region == .province && own.done == .init(amount: 100, persons: 10))
        #expect(own.target == 0 && own.rank == 0 && !own.isOverdue)
        #expect(lines.first?.isProvinceOwn == false)
        #expect(lines.first?.done.amount == lines.dropFirst().reduce(0) { $0 + $1.done.amount })
        #expect(lines.first?.done.persons == lines.dropFirst().reduce(0) { $0 + $1.done.persons })
        #expect(Self.lines(on: "2023-01-01", done: [Self.shenyang: .init(amount: 1)]).count == 16)
    }

    @Test func `equals share a rank, and the province has none`() {
        let lines = Self.lines(
            on: "2022-12-31",
            done: [Self.shenyang: .init(amount: 5), Self.dalian: .init(amount: 5), .shenfu: .init(amount: 4)])
        let ranks = Dictionary(uniqueKeysWithValues: lines.map { ($0.region, $0.rank) })
        #expect(ranks[.province] == 0)
        #expect(ranks[Self.shenyang] == 1 && ranks[Self.dalian] == 1 && ranks[.shenfu] == 3)
    }

    @Test(arguments: [("2022-12-31", 99, false), ("2023-01-01", 99, true), ("2023-01-01", 100, false)])
    func `what is missed is overdue from the day after the deadline`(day: String, done: Int64, overdue: Bool) {
        let lines = Self.lines(on: day, done: [Self.shenyang: .init(amount: done)])
        #expect(lines.first?.isOverdue == overdue)
    }

    @Test(arguments: [
        ("2022-12", "2022-12-30", "2022-12-30"), ("2022-12", "2022-12-31", "2022-12-31"),
        ("2022-12", "2023-01-01", "2023-01-01"), ("2022-12", "2023-05-05", "2023-01-01"),
    ])
    func `what falls due on the month's last day is overdue in its bulletin once the month is over`(
        month: String, today: String, decisive: String
    ) throws {
        let day = BulletinStandings.decisiveDay(
            of: try #require(YearMonth(month)), on: try #require(CivilDay(today)))
        #expect(day == aDay(decisive))
        let lines = BulletinStandings.lines(
            done: [Self.shenyang: .init(amount: 99)], targets: [.province: 100], due: Self.due, on: day)
        #expect(lines.first?.isOverdue == (today > "2022-12-31"))
    }

    @Test func `where every prefecture has a target a region without one has no rank`() {
        var targets: [RegionCode: Int64] = [:]
        for city in SchoolNetwork.cities { targets[city] = 2 }
        targets[Self.shenyang] = 4
        let lines = BulletinStandings.lines(
            done: [Self.shenyang: .init(amount: 2), Self.dalian: .init(amount: 2), .shenfu: .init(amount: 9)],
            targets: targets, due: nil, on: testDay)
        let ranks = Dictionary(uniqueKeysWithValues: lines.map { ($0.region, $0.rank) })
        #expect(ranks[Self.dalian] == 1 && ranks[Self.shenyang] == 2 && ranks[.shenfu] == 0)
    }

    @Test func `every task of the agenda has a figure in the first edition`() {
        let book = PolicyBook.firstEdition
        for plan in BulletinTaskPlan.all { #expect(!book.history(of: plan.figure).isEmpty, "\(plan.figure)") }
        #expect(BulletinTaskPlan.all.count == 37)
        #expect(Set(BulletinTaskPlan.all.map(\.task)).count == 37, "what a process counts is told apart by task")
    }

    @Test func `a task is due when its target ends, or on its day of the year`() throws {
        let book = PolicyBook.firstEdition
        func due(_ task: String, _ month: String) throws -> CivilDay? {
            let plan = try #require(BulletinTaskPlan.all.first { $0.task == task })
            let month = try #require(YearMonth(month))
            return plan.due(for: month, of: try #require(plan.target(for: month, in: book)), in: book)
        }
        #expect(try due("competition.participation", "2022-12") == aDay("2022-09-30"))
        #expect(try due("brands", "2022-05") == aDay("2022-06-30"))
        #expect(try due("brands", "2023-07") == aDay("2023-06-30"))
        // The list of the fourth quarter, and of the first.
        #expect(try due("shortage_list", "2023-01") == aDay("2023-01-20"))
        #expect(try due("shortage_list", "2022-06") == aDay("2022-04-20"))
        #expect(BulletinTaskPlan.all.filter { $0.dueFigure != nil }.map(\.task) == ["shortage_list", "brands"])
    }

    @Test func `what is set for every city is no target of 沈抚示范区 unless it is set for it by name`() throws {
        let book = PolicyBook.firstEdition
        let month = try #require(YearMonth("2022-12"))
        func targets(_ task: String, in book: PolicyBook) throws -> [RegionCode: Int64] {
            let plan = try #require(BulletinTaskPlan.all.first { $0.task == task })
            return plan.targets(for: month, of: try #require(plan.target(for: month, in: book)), in: book)
        }
        let brands = try targets("brands", in: book)
        #expect(brands[.shenfu] == nil && brands[.province] == 14 && brands.count == 15)
        let schools = try targets("schools", in: book)
        #expect(schools[.shenfu] == nil && schools[Self.dalian] == 3 && schools[.province] == 12 + 2 * 3)
        let figure = try #require(book.figure("brands.per_city.min", on: month.lastDay))
        let own = PolicyFigure(
            key: figure.key, value: .number(1), unit: figure.unit, scope: .regions, region: .shenfu,
            period: figure.period, sources: figure.sources)
        let amended = try targets("brands", in: book.adding(own))
        #expect(amended[.shenfu] == 1 && amended[.province] == 15)
    }

    @Test func `a target in person-times is measured in person-times, and apprentices in persons`() {
        let book = PolicyBook.firstEdition
        for plan in BulletinTaskPlan.all {
            let units = Set(book.history(of: plan.figure).map(\.unit.text))
            if units == ["person-times"] { #expect(plan.measure == .personTimes, "\(plan.task)") }
            if plan.task == "apprenticeship" { #expect(units == ["persons"] && plan.measure == .persons) }
        }
    }

    @Test func `the targets of the plans that nothing counts stand on the agenda`() throws {
        let month = try #require(YearMonth("2023-06"))
        let targets = BulletinTaskPlan.all.filter { $0.process == nil }.reduce(into: [String: Int64]()) { all, plan in
            all[plan.task] = plan.target(for: month, in: .firstEdition)?.number
        }
        #expect(
            targets == [
                "schools.high_skilled": 50_000, "schools.training": 550_000, "plan.skilled_workers.total": 5_650_000,
                "plan.high_skilled.total": 1_465_000,
            ])
        #expect(BulletinTaskPlan.all.contains { $0.task == "entrepreneurship.leaders" && $0.process == nil })
    }

    @Test func `a task has a pace only while work is spread over its term`() throws {
        let month = try #require(YearMonth("2022-06"))
        func term(_ task: String) throws -> DayPeriod? {
            let plan = try #require(BulletinTaskPlan.all.first { $0.task == task })
            let target = try #require(plan.target(for: month, in: .firstEdition))
            return plan.term(for: month, of: target, in: .firstEdition)
        }
        #expect(try term("vouchers.issued") == DayPeriod(from: aDay("2022-01-01"), through: aDay("2022-12-31")))
        #expect(try term("plan.certificates") == DayPeriod(from: aDay("2021-01-01"), through: aDay("2025-12-31")))
        for task in ["shortage_list", "brands", "schools.technician_colleges"] { #expect(try term(task) == nil) }
    }

    @Test func `schools and brands that stand count in every later year`() throws {
        let book = PolicyBook.firstEdition
        let month = try #require(YearMonth("2024-03"))
        for task in ["brands", "schools", "schools.technician_colleges"] {
            let plan = try #require(BulletinTaskPlan.all.first { $0.task == task })
            let target = try #require(plan.target(for: month, in: book))
            #expect(plan.firstMonth(for: month, of: target) == CivilDay.earliest.yearMonth)
        }
    }

    @Test func `a figure stays on the agenda until its year is over, and no longer`() throws {
        let plan = try #require(BulletinTaskPlan.all.first { $0.task == "competition.participation" })
        let months = ["2021-12", "2022-01", "2022-09", "2022-12", "2023-01"]
        let shown = months.map {
            plan.target(for: YearMonth($0) ?? CivilDay.earliest.yearMonth, in: .firstEdition) != nil
        }
        #expect(shown == [false, true, true, true, false])
    }
}
