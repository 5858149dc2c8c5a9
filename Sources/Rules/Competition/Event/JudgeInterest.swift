public import Ground

/// Decides whether a judge may be appointed for an event, and may mark a competitor.
///
/// - Source: ``citation``: 坚持公平公正.
public enum JudgeInterest {
    /// Fair and impartial competitions.
    public static let citation = Citation(.actionPlan2022, article: "11")

    /// Why a judge may not act.
    public enum Refusal: String, CaseIterable, RefusalReason {
        /// The judge competes in the event.
        case competes = "judge_competes"
        /// The judge declared an interest in the competitor.
        case declaredPerson = "judge_declared_person"
        /// The judge declared an interest in the competitor's delegation.
        case declaredDelegation = "judge_declared_delegation"
        /// The judge is dismissed.
        case dismissed = "judge_dismissed"
    }

    /// What a judge declared.
    public struct Declaration: Sendable, Hashable {
        /// The judge.
        public let person: String
        /// Competitors the judge may not mark.
        public let persons: Set<String>
        /// Delegations the judge may not mark.
        public let delegations: Set<String>

        /// A declaration.
        public init(person: String, persons: Set<String>, delegations: Set<String>) {
            self.person = person
            self.persons = persons
            self.delegations = delegations
        }
    }

    /// Returns why a person may not be appointed for an event with these competitors; empty when they may.
    public static func refusals(appointing person: String, amongCompetitors competitors: Set<String>) -> [Refusal] {
        competitors.contains(person) ? [.competes] : []
    }

    /// Returns every reason for which the judge may not mark a competitor; empty when they may.
    public static func refusals(
        for judge: Declaration, markingCompetitor competitor: String, ofDelegation delegation: String
    ) -> [Refusal] {
        var refusals: [Refusal] = []
        if judge.person == competitor { refusals.append(.competes) }
        if judge.persons.contains(competitor) { refusals.append(.declaredPerson) }
        if judge.delegations.contains(delegation) { refusals.append(.declaredDelegation) }
        return refusals
    }
}

extension JudgeInterest.Refusal {
    /// What is wrong.
    public var sentence: String {
        switch self {
        case .competes: "裁判本人参加该赛项，不得担任裁判"
        case .declaredPerson: "裁判已申报与该选手存在利害关系，应当回避"
        case .declaredDelegation: "裁判已申报与该代表队存在利害关系，应当回避"
        case .dismissed: "裁判已被解聘，不得评分"
        }
    }

    /// The article.
    public var citation: Citation { JudgeInterest.citation }

    /// The field.
    public var field: String? { self == .competes ? "person_id" : nil }
}
