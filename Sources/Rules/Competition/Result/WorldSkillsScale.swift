public import Ground

/// Puts the marks of an event on the WorldSkills scale, so that events of different difficulty compare.
///
/// The median mark sits at the centre; one robust standard deviation (1.4826 times the median absolute deviation) is
/// the spread; the result is rounded half up and held inside 0 to 1,000. Reckoned in whole numbers, so every machine
/// finds the same. Where more than half of the marks are equal that deviation is zero: then 1.2533 times the mean absolute deviation
/// stands for the standard deviation, so that who has less never gets as much. Everyone gets the centre only where all marks are equal.
/// With fewer competitors than ``least`` there is no scale.
///
/// The organisation publishes the centre but not the spread; the statistic and the spread are one open implementation's.
///
/// - Source: ``citation``.
public struct WorldSkillsScale: Sendable, Hashable {
    /// The standardised results of WorldSkills' information system.
    public static let citation = Citation(.worldSkills, article: "标准分")

    /// The scale value of the median mark.
    public let centre: Int
    /// Scale points for one robust standard deviation.
    public let spread: Int

    /// The fewest competitors of whom a median and its deviation say something.
    public let least: Int

    /// The values of a scale.
    public static let values = 0...1000

    /// A scale; both numbers are held inside ``values``.
    public init(centre: Int = 700, spread: Int = 30, least: Int = 3) {
        self.least = max(least, 1)
        self.centre = min(max(centre, WorldSkillsScale.values.lowerBound), WorldSkillsScale.values.upperBound)
        self.spread = min(max(spread, WorldSkillsScale.values.lowerBound), WorldSkillsScale.values.upperBound)
    }

    /// The scale in force on a day; nil when the policy book lacks it.
    public init?(in book: PolicyBook, on day: CivilDay) {
        guard let centre = book.value(.scaleCentre, on: day),
            let spread = book.value(.scaleSpread, on: day),
            let least = book.value(.scaleLeast, on: day)
        else { return nil }
        self.init(centre: Int(centre), spread: Int(spread), least: Int(least))
    }

    /// The scale values of the marks of all competitors of an event, in their order; nil for fewer competitors than ``least``.
    ///
    /// - Parameter marks: 0 to 10,000 hundredths of a mark; what is outside counts as the nearer end.
    public func values(of marks: [Int]) -> [Int]? {
        guard marks.count >= least else { return nil }
        let marks = marks.map { min(max($0, 0), MarkingPlan.total) }
        // Doubling keeps the mean of the two middle values of an even number whole.
        let doubledMedian = WorldSkillsScale.doubledMedian(marks)
        let deviations = marks.map { abs(2 * $0 - doubledMedian) }
        let quadrupledDeviation = WorldSkillsScale.doubledMedian(deviations)
        let sum = deviations.reduce(0, +)
        guard sum > 0 else { return marks.map { _ in centre } }
        // spread × (mark − median) / deviation, as factor / denominator of the doubled difference.
        let (factor, denominator) =
            quadrupledDeviation > 0
            ? (20000, 14826 * quadrupledDeviation) : (10000 * marks.count, 12533 * sum)
        return marks.map { mark in
            let numerator = centre * denominator + spread * (2 * mark - doubledMedian) * factor
            let rounded = (2 * numerator + denominator).flooredQuotient(by: 2 * denominator)
            return min(max(rounded, 0), 1000)
        }
    }

    private static func doubledMedian(_ values: [Int]) -> Int {
        let sorted = values.sorted()
        guard let middle = sorted.dropFirst(sorted.count / 2).first else { return 0 }
        return sorted.count % 2 == 1 ? 2 * middle : middle + sorted[sorted.count / 2 - 1]
    }
}
