internal import CompetitionMessages
internal import Ground
internal import Requests
internal import Rules

/// A marking scheme with the plan that rules take.
struct HeldScheme: Sendable {
    /// As the contract writes it.
    let message: MarkingScheme
    let plan: MarkingPlan

    /// A scheme; nil when the method of an aspect is none.
    init?(_ scheme: MarkingScheme) {
        var criteria: [MarkingPlan.Criterion] = []
        for criterion in scheme.criteria {
            var aspects: [MarkingPlan.Aspect] = []
            for aspect in criterion.aspects {
                guard let method = MarkingPlan.Method(aspect.method) else { return nil }
                aspects.append(
                    MarkingPlan.Aspect(key: aspect.key, method: method, maximum: Int(aspect.maxMarkHundredths)))
            }
            criteria.append(MarkingPlan.Criterion(key: criterion.key, aspects: aspects))
        }
        message = scheme
        plan = MarkingPlan(
            criteria: criteria, judges: Int(scheme.judgesPerAspect), measurers: Int(scheme.measurersPerAspect),
            dropsExtremes: scheme.dropsExtremes)
    }

    /// An aspect; nil when the scheme has none of that key.
    func aspect(_ key: String) -> MarkingPlan.Aspect? { plan.aspects.first { $0.key == key } }

    /// A finding in the contract.
    func mark(_ finding: MarkedSheet.Finding) -> Mark {
        let value = Int32(finding.value)
        return aspect(finding.aspect)?.method == .judgement
            ? Mark(aspectKey: finding.aspect, judgeID: finding.judge, judgementScore: value, zero: value == 0)
            : Mark(aspectKey: finding.aspect, judgeID: finding.judge, markHundredths: value, zero: value == 0)
    }
}

extension MarkingPlan.Method {
    /// The method the contract names; nil for none and for numbers that this version does not know.
    init?(_ method: AspectMethod) {
        guard let known = MarkingPlan.Method.allCases.first(where: { $0.message == method }) else { return nil }
        self = known
    }

    /// The method in the contract.
    var message: AspectMethod {
        switch self {
        case .measurement: .measurement
        case .judgement: .judgement
        case .scoring: .scoring
        }
    }
}
