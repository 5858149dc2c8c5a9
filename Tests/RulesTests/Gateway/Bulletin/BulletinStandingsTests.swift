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
        #expect(lines.count == 16)
        #expect(lines.first?.done == BulletinStandings.Done(amount: 50, persons: 4))
        #expect(lines.first?.percentHundredths == 5000)
        #expect(lines.dropFirst().map(\.region) == RegionCode.cities.sorted())
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

    @Test func `every task of the agenda has a figure in the first edition`() {
        let book = PolicyBook.firstEdition
        for plan in BulletinTaskPlan.all { #expect(!book.history(of: plan.figure).isEmpty, "\(plan.figure)") }
        #expect(BulletinTaskPlan.all.count == 32)
        #expect(Set(BulletinTaskPlan.all.map(\.task)).count == 32, "what a process counts is told apart by task")
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
        #expect(BulletinTaskPlan.all.filter { $0.dueFigure != nil }.map(\.task) == ["brands"])
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
