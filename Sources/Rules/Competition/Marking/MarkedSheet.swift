public import Ground

/// The marks one competitor was given under a plan: what they add up to, and what stands in the way of locking them.
///
/// A judged aspect gives the mean of the scores, of three, of its maximum, rounded half up to a hundredth of a
/// mark. A measured aspect gives what was measured; judges who measured it too must have found the same.
///
/// - Source: ``citation``.
public struct MarkedSheet: Sendable, Hashable {
    /// The marking of WorldSkills.
    public static let citation = MarkingPlan.citation
    /// The judgement scores: 0 below industry standard, 1 meets it, 2 exceeds it in respects, 3 is excellent.
    public static let judgementScores = 0...3

    /// One judge's finding on one aspect.
    public struct Finding: Sendable, Hashable {
        /// The aspect's key.
        public let aspect: String
        /// The judge.
        public let judge: String
        /// A judgement score, or what was measured in hundredths of a mark.
        public let value: Int

        /// A finding.
        public init(aspect: String, judge: String, value: Int) {
            self.aspect = aspect
            self.judge = judge
            self.value = value
        }
    }

    /// Why a sheet can't be locked, in the order of the aspects.
    public enum Anomaly: RefusalReason, Hashable {
        /// Nobody marked the aspect.
        case unmarked(aspect: String)
        /// Fewer or more judges than the plan asks for scored the aspect.
        case judgeCount(aspect: String, found: Int, needed: Int)
        /// The scores lie too far apart and have to be discussed again.
        case spread(aspect: String)
        /// Two judges measured different values.
        case measurementsDiffer(aspect: String)
    }

    /// The plan it is marked under.
    public let plan: MarkingPlan
    private let findings: [String: [Finding]]

    /// A sheet; findings on aspects the plan does not have are left out, and of a judge's findings on one aspect the last one counts.
    public init(plan: MarkingPlan, findings: [Finding]) {
        self.plan = plan
        let known = Set(plan.aspects.map(\.key))
        var latest: [String: [Finding]] = [:]
        for finding in findings where known.contains(finding.aspect) {
            latest[finding.aspect, default: []].removeAll { $0.judge == finding.judge }
            latest[finding.aspect, default: []].append(finding)
        }
        self.findings = latest
    }

    /// Whether a value can be given on an aspect: a score of 0 to 3, or 0 to the aspect's maximum.
    public static func isInRange(_ value: Int, on aspect: MarkingPlan.Aspect) -> Bool {
        switch aspect.method {
        case .judgement: judgementScores.contains(value)
        case .measurement: (0...max(aspect.maximum, 0)).contains(value)
        }
    }

    /// What an aspect gives, in hundredths of a mark; nil while nobody marked it.
    public func mark(on aspect: MarkingPlan.Aspect) -> Int? {
        guard let found = findings[aspect.key], let last = found.last else { return nil }
        guard aspect.method == .judgement else { return last.value }
        let most = found.count * MarkedSheet.judgementScores.upperBound
        return (2 * aspect.maximum * found.map(\.value).reduce(0, +) + most) / (2 * most)
    }

    /// What each criterion gives, in hundredths of a mark, in the plan's order: what breaks ties.
    public var criterionMarks: [Int] {
        plan.criteria.map { $0.aspects.compactMap(mark(on:)).reduce(0, +) }
    }

    /// The total over the aspects marked so far, in hundredths of a mark.
    public var total: Int { criterionMarks.reduce(0, +) }

    /// Everything that stands in the way of locking the sheet; empty when it can be locked.
    ///
    /// - Parameter greatestSpread: How far judgement scores may lie apart, from the policy book.
    public func anomalies(greatestSpread: Int) -> [Anomaly] {
        plan.aspects.flatMap { aspect -> [Anomaly] in
            let values = (findings[aspect.key] ?? []).map(\.value)
            guard let least = values.min(), let greatest = values.max() else { return [.unmarked(aspect: aspect.key)] }
            guard aspect.method == .judgement else {
                return least == greatest ? [] : [.measurementsDiffer(aspect: aspect.key)]
            }
            var anomalies: [Anomaly] = []
            if values.count != plan.judges {
                anomalies.append(.judgeCount(aspect: aspect.key, found: values.count, needed: plan.judges))
            }
            if greatest - least > greatestSpread { anomalies.append(.spread(aspect: aspect.key)) }
            return anomalies
        }
    }
}

extension MarkedSheet.Anomaly {
    /// A stable reason for each kind.
    public var reason: String {
        switch self {
        case .unmarked: "mark_sheet_unmarked"
        case .judgeCount: "mark_sheet_judge_count"
        case .spread: "mark_sheet_spread"
        case .measurementsDiffer: "mark_sheet_measurements_differ"
        }
    }

    /// What is wrong.
    public var sentence: String {
        switch self {
        case .unmarked(let aspect): "评分点\(aspect)尚未评分"
        case .judgeCount(let aspect, let found, let needed): "评分点\(aspect)应有\(needed)名裁判评分，现有\(found)名"
        case .spread(let aspect): "评分点\(aspect)的裁判评分相差过大，应重新评议"
        case .measurementsDiffer(let aspect): "评分点\(aspect)的测量结果不一致"
        }
    }

    /// The rules of marking.
    public var citation: Citation { MarkedSheet.citation }
}
