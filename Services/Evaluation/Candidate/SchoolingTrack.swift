internal import EvaluationMessages
internal import Rules

// The contract's enumerations and the rules' have the same numbers; a test holds them together.

extension SchoolingTrack {
    /// The school and class that a message names.
    ///
    /// - Throws: ``EvaluationError/inconsistent(_:)`` for one that is unspecified or not known here.
    init(_ schooling: SchoolingClass) throws(EvaluationError) {
        self = try SchoolingTrack(rawValue: Int(schooling.rawValue)).orInconsistent("class of a schooling")
    }
}

extension ProfessionalRank {
    /// The rank that a message names.
    ///
    /// - Throws: ``EvaluationError/inconsistent(_:)`` for one that is unspecified or not known here.
    init(_ rank: TitleRank) throws(EvaluationError) {
        self = try ProfessionalRank(rawValue: Int(rank.rawValue)).orInconsistent("rank of a title")
    }
}
