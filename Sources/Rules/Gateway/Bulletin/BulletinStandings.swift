public import Ground

/// Where each city-level region and the province stand on one task.
///
/// The province's line adds its own and all regions' counts; 沈抚示范区 is a region of its own and counted in no other.
/// Regions rank by percent of their target where every prefecture has one, else by what they have done; equals share a rank.
///
/// - Source: ``citation``.
public enum BulletinStandings {
    /// 按月通报各地任务指标完成情况.
    public static let citation = BulletinTaskPlan.citation

    /// What was done in a region.
    public struct Done: Sendable, Hashable {
        /// In the task's measure.
        public var amount: Int64
        /// Distinct persons behind it.
        public var persons: Int64
        /// What of the amount counts for the province: less where it is persons, of whom some were counted in another region first.
        public var provinceAmount: Int64
        /// Those of the persons whom no other region counted first.
        public var provincePersons: Int64

        /// What was done; nil where all of it counts for the province.
        public init(
            amount: Int64 = 0, persons: Int64 = 0, provinceAmount: Int64? = nil, provincePersons: Int64? = nil
        ) {
            self.amount = amount
            self.persons = persons
            self.provinceAmount = provinceAmount ?? amount
            self.provincePersons = provincePersons ?? persons
        }
    }

    /// A region's line.
    public struct Line: Sendable, Hashable {
        /// The region.
        public let region: RegionCode
        /// What was done.
        public let done: Done
        /// 0 where the region has no target of its own.
        public let target: Int64
        /// Hundredths of a percent, rounded down; 0 without a target.
        public let percentHundredths: Int64
        /// 1 is best; 0 for the province, and for a region without a target where the others have one.
        public let rank: Int
        /// The deadline has passed and the target is not reached.
        public let isOverdue: Bool
        /// See ``BulletinPace``; 0 without a target or a term.
        public let paceHundredths: Int64
        /// What is counted for the province itself and for no region.
        public let isProvinceOwn: Bool
        /// What will be done by the end of the term at today's pace; 0 without a term.
        public let forecast: Int64
    }

    /// The day on which a month's bulletin that is made on `today` asks whether a deadline has passed: while the month lasts today, and once it
    /// is over the day after it, so that what was due on its last day and was missed is seen in it. A published bulletin can be made again.
    public static func decisiveDay(of month: YearMonth, on today: CivilDay) -> CivilDay {
        min(today, month.lastDay.adding(days: 1))
    }

    /// The province's line, then the fifteen regions' by code, then what is counted for the province itself, where anything is. The first line
    /// is the sum of the others, less who is counted in more than one region where persons are measured.
    ///
    /// - Parameters:
    ///   - targets: the province's target under its own code, and regions' own targets.
    ///   - due: the last day; nil for a standing task.
    ///   - day: see ``decisiveDay(of:on:)``.
    ///   - pace: nil for a task that is not spread over a term.
    ///   - bases: of a share, what it is a share of, by region; the lines then say whole percents, the province's of the sums.
    public static func lines(
        done counted: [RegionCode: Done], targets: [RegionCode: Int64], due: CivilDay?, on day: CivilDay,
        pace: BulletinPace? = nil, of bases: [RegionCode: Int64]? = nil
    ) -> [Line] {
        var total = counted.values.reduce(into: Done()) { sum, done in
            sum.amount = sum.amount.addingWithinRange(done.provinceAmount)
            sum.persons = sum.persons.addingWithinRange(done.provincePersons)
            sum.provinceAmount = sum.amount
            sum.provincePersons = sum.persons
        }
        var done = counted
        if let bases {
            total.amount = share(total.amount, of: bases.values.reduce(Int64(0)) { $0.addingWithinRange($1) })
            for (region, own) in counted {
                done[region] = Done(amount: share(own.amount, of: bases[region] ?? 0), persons: own.persons)
            }
        }
        func line(_ region: RegionCode, _ done: Done, of target: Int64, rank: Int, isOwn: Bool = false) -> Line {
            let percent = percent(done.amount, of: target)
            return Line(
                region: region, done: done, target: target, percentHundredths: percent, rank: rank,
                isOverdue: due.map { day > $0 } ?? false && target > 0 && done.amount < target,
                paceHundredths: pace?.hundredths(donePercentHundredths: percent) ?? 0, isProvinceOwn: isOwn,
                forecast: pace?.forecast(done: done.amount) ?? 0)
        }
        let ranks = ranks(done: done, targets: targets)
        var lines = [line(.province, total, of: targets[.province] ?? 0, rank: 0)]
        for region in RegionCode.cities.sorted() {
            lines.append(line(region, done[region] ?? Done(), of: targets[region] ?? 0, rank: ranks[region] ?? 0))
        }
        if let own = done[.province], own != Done() {
            lines.append(line(.province, own, of: 0, rank: 0, isOwn: true))
        }
        return lines
    }

    /// Whether every prefecture has a target and together they are not the province's: who apportions a target has to give out all of it.
    public static func targetsDiffer(_ targets: [RegionCode: Int64]) -> Bool {
        guard let whole = targets[.province], SchoolNetwork.cities.allSatisfy({ targets[$0] != nil }) else {
            return false
        }
        return RegionCode.cities.reduce(Int64(0)) { $0.addingWithinRange(targets[$1] ?? 0) } != whole
    }

    /// The ranks of the regions that have one.
    private static func ranks(done: [RegionCode: Done], targets: [RegionCode: Int64]) -> [RegionCode: Int] {
        let targets = targets.filter { $0.value > 0 }
        let goesByPercent = SchoolNetwork.cities.allSatisfy { targets[$0] != nil }
        var scores: [RegionCode: Int64] = [:]
        for region in RegionCode.cities {
            let amount = done[region]?.amount ?? 0
            scores[region] = goesByPercent ? targets[region].map { percent(amount, of: $0) } : amount
        }
        return scores.mapValues { own in 1 + scores.values.count { $0 > own } }
    }

    /// Whole percents, rounded down; 0 of nothing.
    private static func share(_ part: Int64, of base: Int64) -> Int64 {
        base > 0 ? part.multipliedWithinRange(by: 100) / base : 0
    }

    private static func percent(_ done: Int64, of target: Int64) -> Int64 {
        guard target > 0, done > 0 else { return 0 }
        let (product, overflows) = done.multipliedReportingOverflow(by: 10_000)
        // What does not fit is rounded to whole percents first, and only then held at the end of the range.
        return overflows ? (done / target).multipliedWithinRange(by: 10_000) : product / target
    }
}
