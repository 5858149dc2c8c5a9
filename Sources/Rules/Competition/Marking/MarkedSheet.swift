public import Ground

/// The marks one competitor was given under a plan: what they add up to, and what stands in the way of locking them.
///
/// A judged aspect gives the mean of the scores, of three, of its maximum, a scored one the mean of what the judges gave, both rounded half
/// up to a hundredth of a mark, and without the highest and the lowest where the plan leaves them out. A measured aspect gives what was
/// measured; all who measured must have found the same. Once results were announced, a correction sets what an aspect gives.
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
        /// Judges who marked have not signed.
        case unsigned(judges: Int)
    }

    /// The plan it is marked under.
    public let plan: MarkingPlan
    private let findings: [String: [Finding]]
    private let corrections: [String: Int]

    /// A sheet; findings on aspects the plan does not have are left out, and of a judge's findings on one aspect the last one counts.
    ///
    /// - Parameter corrections: What aspects give by a correction, in hundredths of a mark.
    public init(plan: MarkingPlan, findings: [Finding], corrections: [String: Int] = [:]) {
        self.plan = plan
        self.corrections = corrections
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
        case .measurement, .scoring: (0...max(aspect.maximum, 0)).contains(value)
        }
    }

    /// What an aspect gives, in hundredths of a mark; nil while nobody marked it.
    public func mark(on aspect: MarkingPlan.Aspect) -> Int? {
        if let corrected = corrections[aspect.key] { return corrected }
        guard let found = findings[aspect.key], let last = found.last else { return nil }
        if aspect.method == .measurement { return last.value }
        let counted = counted(found.map(\.value))
        let sum = counted.reduce(0, +)
        if aspect.method == .scoring { return (2 * sum + counted.count) / (2 * counted.count) }
        let most = counted.count * MarkedSheet.judgementScores.upperBound
        return (2 * aspect.maximum * sum + most) / (2 * most)
    }

    /// The values that count: without one of the highest and one of the lowest where the plan leaves them out and something remains.
    private func counted(_ values: [Int]) -> [Int] {
        guard plan.dropsExtremes, values.count > 2 else { return values }
        return Array(values.sorted().dropFirst().dropLast())
    }

    /// What each criterion gives, in hundredths of a mark, in the plan's order: what breaks ties.
    public var criterionMarks: [Int] {
        plan.criteria.map { $0.aspects.compactMap(mark(on:)).reduce(0, +) }
    }

    /// The total over the aspects marked so far, in hundredths of a mark.
    public var total: Int { criterionMarks.reduce(0, +) }

    /// Everything that stands in the way of locking the sheet; empty when it can be locked.
    ///
    /// - Parameters:
    ///   - greatestSpread: How far judgement scores may lie apart, from the policy book.
    ///   - signed: The judges who signed what they gave.
    public func anomalies(greatestSpread: Int, signed: Set<String>) -> [Anomaly] {
        var anomalies = plan.aspects.flatMap { aspect -> [Anomaly] in
            let values = (findings[aspect.key] ?? []).map(\.value)
            guard let least = values.min(), let greatest = values.max() else { return [.unmarked(aspect: aspect.key)] }
            guard aspect.method != .measurement else {
                var anomalies: [Anomaly] = []
                if values.count < plan.measurers {
                    anomalies.append(.judgeCount(aspect: aspect.key, found: values.count, needed: plan.measurers))
                }
                if least != greatest { anomalies.append(.measurementsDiffer(aspect: aspect.key)) }
                return anomalies
            }
            var anomalies: [Anomaly] = []
            if values.count != plan.judges {
                anomalies.append(.judgeCount(aspect: aspect.key, found: values.count, needed: plan.judges))
            }
            if aspect.method == .judgement, greatest - least > greatestSpread {
                anomalies.append(.spread(aspect: aspect.key))
            }
            return anomalies
        }
        let unsigned = Set(findings.values.flatMap { $0.map(\.judge) }).subtracting(signed)
        if !unsigned.isEmpty { anomalies.append(.unsigned(judges: unsigned.count)) }
        return anomalies
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
        case .unsigned: "mark_sheet_unsigned"
        }
    }

    /// What is wrong.
    public var sentence: String {
        switch self {
        case .unmarked(let aspect): "评分点\(aspect)尚未评分"
        case .judgeCount(let aspect, let found, let needed): "评分点\(aspect)应有\(needed)名裁判评分，现有\(found)名"
        case .spread(let aspect): "评分点\(aspect)的裁判评分相差过大，应重新评议"
        case .measurementsDiffer(let aspect): "评分点\(aspect)的测量结果不一致"
        case .unsigned(let judges): "还有\(judges)名裁判未签字确认"
        }
    }

    /// The rules of marking.
    public var citation: Citation { MarkedSheet.citation }
}
