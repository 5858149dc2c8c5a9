internal import Requests
internal import EvaluationMessages
internal import Ground
internal import Rules

// The contract's enumeration and the rules' have the same numbers; a test holds them together.

extension ExaminerStanding {
    /// The state of a message.
    ///
    /// - Throws: ``EvaluationError/inconsistent(_:)`` for one that is unspecified or not known here.
    init(_ state: ExaminerState) throws(EvaluationError) {
        self = try ExaminerStanding(rawValue: Int(state.rawValue)).orInconsistent("state of an examiner")
    }
}

/// What rules need of an examiner, as values.
extension Examiner {
    /// Without who it is: what organisations are shown.
    var withoutPerson: Examiner {
        var shown = self
        shown.personID = ""
        return shown
    }

    /// The card.
    var card: ExaminerAssigning {
        get throws(EvaluationError) {
            let first = try CivilDay(validFromOn).orInconsistent("valid_from_on of \(examinerID)")
            let last = try CivilDay(validToOn).orInconsistent("valid_to_on of \(examinerID)")
            var occupations: Set<OccupationCode> = []
            for code in occupationCodes {
                occupations.insert(try OccupationCode(code).orInconsistent("occupation of \(examinerID)"))
            }
            return ExaminerAssigning(
                isSupervisor: kind == .qualitySupervisor, standing: try ExaminerStanding(state),
                period: try DayPeriod(from: first, through: last).orInconsistent("validity of \(examinerID)"),
                occupations: occupations, highestLevel: SkillLevel(highestLevel),
                employer: try? CreditCode(employerCreditCode))
        }
    }
}
