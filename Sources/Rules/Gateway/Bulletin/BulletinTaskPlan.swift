public import Ground

/// The tasks of the monthly bulletin (按月通报): the rows of the annex and the targets of the five-year plan.
///
/// - Source: ``citation``; the tasks: 附件 "技能辽宁行动"重点工作分解 and 《"十四五"职业技能培训规划》.
public struct BulletinTaskPlan: Sendable, Hashable {
    /// 按月通报各地任务指标完成情况.
    public static let citation = Citation(.actionPlan2022, article: "iii.1")

    /// What of a counter the task is measured by.
    public enum Measure: String, Sendable {
        /// 人次, or whatever else happened.
        case personTimes = "person_times"
        /// 人数: each person once a year.
        case persons
        /// Percent of another counter, the task's ``BulletinTaskPlan/base``.
        case share
    }

    /// From when on the task is counted.
    public enum Window: String, Sendable {
        /// From the first month of the figure's period.
        case term
        /// From the first month of the calendar year.
        case year
        /// From the first month of the quarter.
        case quarter
        /// From the beginning: what stands, such as schools and brands, is counted when it comes and taken back when it goes.
        case standing
    }

    /// Key of the counter, for example `vouchers.issued`.
    public let task: String
    /// Chinese name.
    public let name: String
    /// Key of the target in the policy book.
    public let figure: String
    /// Process that counts it; nil for a task that no service keeps records of.
    ///
    /// A bulletin shows such a task as not reported: 0 would say that nothing was done. What a process counts and has not counted yet is 0.
    public let process: String?
    /// What is measured.
    public let measure: Measure
    /// From when on.
    public let window: Window
    /// Key of the month and day by which it is due each year, or of the day of the first month by which it is due each quarter; nil for a task
    /// that is due when its target ends.
    public let dueFigure: String?
    /// Key of the counter that a share is a share of; nil for a number.
    public let base: String?

    /// Every task, in the order of the annex.
    public static let all: [BulletinTaskPlan] = EmbeddedTable.bulletinTasks.values { row in
        guard let measure = Measure(rawValue: row["measure"]), let window = Window(rawValue: row["window"]),
            (measure == .share) == (row.text("base") != nil)
        else { return nil }
        return BulletinTaskPlan(
            task: row["task"], name: row["name"], figure: row["figure"], process: row.text("process"),
            measure: measure, window: window, dueFigure: row.text("due"),
            base: row.text("base"))
    }

    /// The province's target that a bulletin of `month` measures the task by; nil when it is not on the agenda then.
    ///
    /// A figure stays on the agenda until the end of the year in which it ends, so that what was missed stays visible.
    public func target(for month: YearMonth, in book: PolicyBook) -> PolicyFigure? {
        if let inForce = book.figure(figure, on: month.lastDay) { return inForce }
        return book.history(of: figure)
            .filter { $0.region.isProvince && $0.period.first <= month.lastDay }
            .filter { $0.period.last.map { $0.year >= month.firstDay.year } ?? true }
            .max { $0.period.first < $1.period.first }
    }

    /// The targets of a bulletin of `month`: the province's under its own code, and regions' own.
    ///
    /// A figure set for every city (一市一品牌, 每个市) is each prefecture's target, and the province's is what they come to. 沈抚示范区 is no 市
    /// and has only a target that is set for it by name.
    public func targets(for month: YearMonth, of target: PolicyFigure, in book: PolicyBook) -> [RegionCode: Int64] {
        let day = target.period.contains(month.lastDay) ? month.lastDay : target.period.last ?? month.lastDay
        var targets: [RegionCode: Int64] = [:]
        for region in RegionCode.cities {
            guard let own = book.figure(figure, on: day, in: region), own.region == region else { continue }
            targets[region] = own.number
        }
        if target.scope == .city, let each = target.number {
            for region in SchoolNetwork.cities where targets[region] == nil { targets[region] = each }
            targets[.province] = targets.values.reduce(Int64(0)) { $0.addingWithinRange($1) }
        } else {
            targets[.province] = target.number
        }
        return targets
    }

    /// The day by which the target of a bulletin of `month` is to be reached; nil for a standing task.
    ///
    /// What counts in a quarter is the list of the quarter before, due in the quarter's first month (每季度末次月20日前).
    public func due(for month: YearMonth, of target: PolicyFigure, in book: PolicyBook) -> CivilDay? {
        guard let dueFigure, let figure = book.figure(dueFigure, on: month.lastDay) else { return target.period.last }
        switch figure.value {
        case .monthDay(let due, let day): return CivilDay(year: month.firstDay.year, month: due, day: day)
        case .number where window == .quarter:
            return figure.number.map { ShortageDueDay.day(for: month.quarter.previous, dayOfMonth: $0) }
        default: return target.period.last
        }
    }

    /// The days over which the target of a bulletin of `month` is worked towards; nil for what stands, what is published at once, a share, and what has
    /// no last day: there is no pace.
    public func term(for month: YearMonth, of target: PolicyFigure, in book: PolicyBook) -> DayPeriod? {
        guard measure != .share, window == .term || window == .year, let due = due(for: month, of: target, in: book)
        else { return nil }
        return DayPeriod(from: firstMonth(for: month, of: target).firstDay, through: due)
    }

    /// The first month that counts in a bulletin of `month`.
    public func firstMonth(for month: YearMonth, of target: PolicyFigure) -> YearMonth {
        switch window {
        case .quarter: month.quarter.firstMonth
        case .year: month.firstDay.firstOfYear.yearMonth
        case .standing: CivilDay.earliest.yearMonth
        // A figure without an end that began with its document is counted by the year.
        case .term: target.period.last == nil ? month.firstDay.firstOfYear.yearMonth : target.period.first.yearMonth
        }
    }
}
