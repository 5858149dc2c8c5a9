public import Ground

/// What an event is marked by: criteria in the order in which they break ties, and their aspects, 100 marks in all.
///
/// Marks are counted in hundredths, so that they add up exactly: 100 marks are 10,000.
///
/// - Source: ``citation``.
public struct MarkingPlan: Sendable, Hashable {
    /// The marking of WorldSkills: measurement and judgement, 100 marks.
    public static let citation = Citation(.worldSkills, article: "评分")
    /// All aspects together, in hundredths of a mark.
    public static let total = 10_000

    /// How an aspect is marked.
    public enum Method: String, CaseIterable, Sendable {
        /// Measured: from 0 to the aspect's maximum.
        case measurement
        /// Judged: every judge scores 0 to 3.
        case judgement
        /// Scored, as in national competitions: every judge gives from 0 to the aspect's maximum, and the mean counts.
        case scoring
    }

    /// One thing that is marked.
    public struct Aspect: Sendable, Hashable {
        /// Unique in the plan, for example `A1`.
        public let key: String
        /// How it is marked.
        public let method: Method
        /// The most it gives, in hundredths of a mark.
        public let maximum: Int

        /// An aspect.
        public init(key: String, method: Method, maximum: Int) {
            self.key = key
            self.method = method
            self.maximum = maximum
        }
    }

    /// A group of aspects.
    public struct Criterion: Sendable, Hashable {
        /// Unique in the plan, for example `A`.
        public let key: String
        /// Its aspects.
        public let aspects: [Aspect]

        /// A criterion.
        public init(key: String, aspects: [Aspect]) {
            self.key = key
            self.aspects = aspects
        }
    }

    /// The criteria; the first breaks a tie first.
    public let criteria: [Criterion]
    /// How many judges mark each judged or scored aspect.
    public let judges: Int
    /// How many measure each measured aspect.
    public let measurers: Int
    /// Whether the highest and the lowest of a judged or scored aspect are left out.
    public let dropsExtremes: Bool

    /// A plan; see ``refusals`` for whether it can be used.
    public init(criteria: [Criterion], judges: Int, measurers: Int, dropsExtremes: Bool = false) {
        self.criteria = criteria
        self.judges = judges
        self.measurers = measurers
        self.dropsExtremes = dropsExtremes
    }

    /// How many judges a plan must and may have, by the policy book.
    public struct Panel: Sendable, Hashable {
        /// Judges of a judged or scored aspect.
        public let judges: ClosedRange<Int>
        /// The fewest who measure.
        public let measurers: Int
        /// The fewest judges where the highest and the lowest are left out.
        public let judgesWithoutExtremes: Int

        /// A panel of so many; the most are never fewer than the least.
        public init(leastJudges: Int, mostJudges: Int, measurers: Int, judgesWithoutExtremes: Int) {
            judges = leastJudges...max(leastJudges, mostJudges)
            self.measurers = measurers
            self.judgesWithoutExtremes = judgesWithoutExtremes
        }

        /// The panel in force on a day; nil when the policy book lacks one of its figures.
        public init?(in book: PolicyBook, on day: CivilDay) {
            guard let least = book.value(.judgementJudgesLeast, on: day),
                let most = book.value(.judgementJudgesMost, on: day),
                let measurers = book.value(.measurementJudgesLeast, on: day),
                let without = book.value(.extremesJudgesLeast, on: day)
            else { return nil }
            self.init(
                leastJudges: Int(least), mostJudges: Int(most), measurers: Int(measurers),
                judgesWithoutExtremes: Int(without))
        }
    }

    /// Every aspect in order.
    public var aspects: [Aspect] { criteria.flatMap(\.aspects) }

    /// Why a plan can't be used, in the order of its parts.
    public enum Refusal: String, CaseIterable, RefusalReason {
        /// A criterion without aspects, or no criterion at all.
        case empty = "marking_plan_empty"
        /// A key that is empty or stands twice.
        case keys = "marking_plan_keys"
        /// An aspect's maximum below 1 or above 10,000 hundredths.
        case maximum = "marking_plan_maximum"
        /// The aspects do not add up to 100 marks.
        case total = "marking_plan_total"
        /// The number of judges is not odd, or fewer or more than the policy book says.
        case judges = "marking_plan_judges"
        /// Fewer measure than the policy book says.
        case measurers = "marking_plan_measurers"
        /// Too few judges to leave the highest and the lowest out.
        case extremes = "marking_plan_extremes"
    }

    /// Every reason for which the plan can't be used; empty when it can.
    public var refusals: [Refusal] {
        var refusals: [Refusal] = []
        if criteria.isEmpty || criteria.contains(where: \.aspects.isEmpty) { refusals.append(.empty) }
        let keys = [criteria.map(\.key), aspects.map(\.key)]
        if keys.contains(where: { Set($0).count < $0.count || $0.contains("") }) { refusals.append(.keys) }
        let maxima = aspects.map(\.maximum)
        if maxima.contains(where: { !(1...MarkingPlan.total).contains($0) }) {
            refusals.append(.maximum)
        } else if maxima.reduce(0, +) != MarkingPlan.total {
            refusals.append(.total)
        }
        if judges < 1 || judges % 2 == 0 { refusals.append(.judges) }
        if measurers < 1 { refusals.append(.measurers) }
        if dropsExtremes && judges < 3 { refusals.append(.extremes) }
        return refusals
    }

    /// Every reason for which the plan can't be used with the judges that the policy book asks for; empty when it can.
    public func refusals(by panel: Panel) -> [Refusal] {
        var refusals = self.refusals
        if !panel.judges.contains(judges), !refusals.contains(.judges) { refusals.append(.judges) }
        if measurers < panel.measurers, !refusals.contains(.measurers) { refusals.append(.measurers) }
        if dropsExtremes, judges < panel.judgesWithoutExtremes, !refusals.contains(.extremes) {
            refusals.append(.extremes)
        }
        return refusals
    }
}

extension MarkingPlan.Refusal {
    /// What is wrong.
    public var sentence: String {
        switch self {
        case .empty: "评分方案至少应有一个评分模块，每个模块至少一个评分点"
        case .keys: "评分模块或评分点的编号为空或重复"
        case .maximum: "评分点的分值应在0.01至100分之间"
        case .total: "评分方案的总分应为100分"
        case .judges: "每个评判类评分点的裁判人数应为规定人数范围内的奇数"
        case .measurers: "每个测量类评分点的测量裁判人数少于规定人数"
        case .extremes: "裁判人数过少，不能去掉最高分和最低分"
        }
    }

    /// The rules of marking.
    public var citation: Citation { MarkingPlan.citation }

    /// The field.
    public var field: String? {
        switch self {
        case .empty, .keys, .maximum, .total: "criteria"
        case .judges: "judges_per_aspect"
        case .measurers: "measurers_per_aspect"
        case .extremes: "drops_extremes"
        }
    }
}
