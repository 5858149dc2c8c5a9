internal import EvaluationMessages
internal import Rules

// The contract's enumerations and the rules' have the same numbers; a test holds them together.

extension EvaluatorKind {
    /// The kind of a message.
    ///
    /// - Throws: ``EvaluationError/inconsistent(_:)`` for one that is unspecified or not known here.
    init(_ kind: EvaluationOrganisationKind) throws(EvaluationError) {
        self = try EvaluatorKind(rawValue: Int(kind.rawValue)).orInconsistent("kind of an evaluation organisation")
    }
}

extension EvaluatorStanding.State {
    /// The state of a message.
    ///
    /// - Throws: ``EvaluationError/inconsistent(_:)`` for one that is unspecified or not known here.
    init(_ state: EvaluationOrganisationState) throws(EvaluationError) {
        self = try EvaluatorStanding.State(rawValue: Int(state.rawValue))
            .orInconsistent("state of an evaluation organisation")
    }
}
