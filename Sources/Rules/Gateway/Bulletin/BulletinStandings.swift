public import Ground

/// Where each city-level region and the province stand on one task.
///
/// The province's line adds its own and all regions' counts; 沈抚示范区 is a region of its own and counted in no other.
/// Regions rank by percent of their target, or by what they have done where they have none; equals share a rank.
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

        /// What was done.
        public init(amount: Int64 = 0, persons: Int64 = 0) {
            self.amount = amount
            self.persons = persons
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
        /// 1 is best; 0 for the province.
        public let rank: Int
        /// The deadline has passed and the target is not reached.
        public let isOverdue: Bool
    }

    /// The province's line, then the fifteen regions' by code.
    ///
    /// - Parameters:
    ///   - targets: the province's target under its own code, and regions' own targets.
    ///   - due: the last day; nil for a standing task.
    public static func lines(
        done: [RegionCode: Done], targets: [RegionCode: Int64], due: CivilDay?, on day: CivilDay
    ) -> [Line] {
        let total = done.values.reduce(into: Done()) { sum, done in
            sum.amount = sum.amount.addingWithinRange(done.amount)
            sum.persons = sum.persons.addingWithinRange(done.persons)
        }
        let regions = RegionCode.cities.sorted()
        let percents = regions.map { percent(done[$0]?.amount ?? 0, of: targets[$0] ?? 0) }
        let amounts = regions.map { done[$0]?.amount ?? 0 }
        let ranked = regions.allSatisfy { targets[$0] ?? 0 > 0 } ? percents : amounts
        var lines = [line(.province, total, targets[.province] ?? 0, rank: 0, due, day)]
        for (index, region) in regions.enumerated() {
            let rank = 1 + ranked.count { $0 > ranked[index] }
            lines.append(line(region, done[region] ?? Done(), targets[region] ?? 0, rank: rank, due, day))
        }
        return lines
    }

    private static func line(
        _ region: RegionCode, _ done: Done, _ target: Int64, rank: Int, _ due: CivilDay?, _ day: CivilDay
    ) -> Line {
        let isLate = due.map { day > $0 } ?? false
        return Line(
            region: region, done: done, target: target, percentHundredths: percent(done.amount, of: target), rank: rank,
            isOverdue: isLate && target > 0 && done.amount < target)
    }

    private static func percent(_ done: Int64, of target: Int64) -> Int64 {
        guard target > 0, done > 0 else { return 0 }
        let (product, overflows) = done.multipliedReportingOverflow(by: 10_000)
        // What does not fit is rounded to whole percents first, and only then held at the end of the range.
        return overflows ? (done / target).multipliedWithinRange(by: 10_000) : product / target
    }
}
