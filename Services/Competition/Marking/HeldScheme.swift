internal import CompetitionMessages
internal import Ground
internal import Requests
internal import Rules

/// A marking scheme with the plan that rules take.
struct HeldScheme: Sendable {
    /// How many judges score each judged aspect where nobody says.
    static let usualJudges = 3

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
        plan = MarkingPlan(criteria: criteria, judges: Int(scheme.judgesPerAspect))
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
        }
    }
}
