public import Ground

/// The steps of a kind of case, said once by the kind.
///
/// The steps that every kind has are ``init(_:)``'s; what differs is said in ``Shape``. Numbers are figures of the policy book.
///
/// - Source: ``citation``.
public struct CaseProcedure: Sendable {
    /// 全过程监管; fewer steps for a high credit grade with a written promise are C.16.
    public static let citation = Citation(.measures2021, article: "15")

    /// One step.
    public struct Step: Sendable, Hashable {
        /// What is done.
        public let action: CaseAction
        /// Where the case stands before.
        public let from: Set<CaseState>
        /// Where it stands after.
        public let to: CaseState
        /// Who may do it.
        public let by: Set<CaseParty>
    }

    /// What differs between kinds.
    public struct Shape: Sendable {
        /// How many examinations, each by another account; nil for none.
        public var examinations: FigureKey?
        /// How many by the short procedure of C.16; nil when the kind has none.
        public var shortExaminations: FigureKey?
        /// For how many working days it is public before it is decided; nil when it is not published.
        public var publicity: FigureKey?
        /// Within how many working days a refusal can be appealed against; nil when it cannot.
        public var appeal: FigureKey?
        /// Who examines.
        public var examinedBy: Set<CaseParty>
        /// Who approves, refuses and decides.
        public var decidedBy: Set<CaseParty>
        /// Whether money follows the decision, paid by somebody else.
        public var isPaid: Bool

        /// The common shape: two examinations, publicity and appeal, examined and decided by the authority.
        public init(
            examinations: FigureKey? = .caseExaminations, shortExaminations: FigureKey? = nil,
            publicity: FigureKey? = .casePublicityDays, appeal: FigureKey? = .caseAppealDays,
            examinedBy: Set<CaseParty> = [.authority], decidedBy: Set<CaseParty> = [.authority], isPaid: Bool = false
        ) {
            self.examinations = examinations
            self.shortExaminations = shortExaminations
            self.publicity = publicity
            self.appeal = appeal
            self.examinedBy = examinedBy
            self.decidedBy = decidedBy
            self.isPaid = isPaid
        }
    }

    /// What its kind says of it.
    public let shape: Shape
    /// Its steps.
    public let steps: [Step]

    /// The procedure of that shape.
    public init(_ shape: Shape = Shape()) {
        self.shape = shape
        let examined: Set<CaseState> = shape.examinations == nil ? [.filed] : [.examined]
        let decidable: Set<CaseState> = shape.publicity == nil ? [.approved] : [.published]
        var steps: [Step] = [
            Step(action: .file, from: [.draft], to: .filed, by: [.filer]),
            Step(action: .returnForCompletion, from: [.filed, .examined], to: .returned, by: shape.examinedBy),
            Step(action: .complete, from: [.returned], to: .filed, by: [.filer]),
            Step(action: .approve, from: examined, to: .approved, by: shape.decidedBy),
            // Also one that was never completed, and one whose facts no longer hold when it is to be decided.
            Step(
                action: .refuse, from: [.filed, .returned, .examined, .approved, .published], to: .refused,
                by: shape.decidedBy),
            Step(action: .decide, from: decidable, to: .decided, by: shape.decidedBy),
            Step(
                action: .withdraw, from: [.draft, .filed, .returned, .examined, .approved, .published], to: .withdrawn,
                by: [.filer]),
            Step(action: .void, from: [.decided], to: .voided, by: shape.decidedBy),
        ]
        if shape.examinations != nil {
            steps.append(Step(action: .examine, from: [.filed], to: .examined, by: shape.examinedBy))
        }
        if shape.publicity != nil {
            steps.append(Step(action: .publish, from: [.approved], to: .published, by: shape.decidedBy))
            steps.append(Step(action: .upholdObjection, from: [.published], to: .refused, by: shape.decidedBy))
        }
        if shape.appeal != nil {
            steps.append(Step(action: .appeal, from: [.refused], to: .appealed, by: [.filer]))
            steps.append(Step(action: .grantAppeal, from: [.appealed], to: .approved, by: [.superior]))
            steps.append(Step(action: .dismissAppeal, from: [.appealed], to: .refused, by: [.superior]))
        }
        if shape.isPaid { steps.append(Step(action: .pay, from: [.decided], to: .decided, by: shape.decidedBy)) }
        self.steps = steps
    }

    /// The step of an action; nil when the kind has none.
    public func step(_ action: CaseAction) -> Step? { steps.first { $0.action == action } }

    /// Who a case awaits in a state, and the figure of the working days they have; nil where nothing is awaited.
    public func awaited(in state: CaseState) -> (by: Set<CaseParty>, within: FigureKey)? {
        switch state {
        case .filed where shape.examinations != nil: (shape.examinedBy, .caseExaminationDays)
        case .filed, .examined, .approved, .published: (shape.decidedBy, .caseDecisionDays)
        case .returned: ([.filer], .caseCompletionDays)
        case .appealed: ([.superior], .caseAppealDecisionDays)
        case .draft, .refused, .decided, .withdrawn, .voided: nil
        }
    }
}
