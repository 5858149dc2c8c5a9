internal import Requests
internal import EvaluationMessages
internal import Ground
internal import Rules

/// What rules and other stores need of an evaluation, as values.
extension Evaluation {
    /// Where its organisation is filed.
    var region: RegionCode {
        get throws(EvaluationError) { try RegionCode(regionCode).orInconsistent("region_code of \(evaluationID)") }
    }

    /// To which level.
    var skillLevel: SkillLevel {
        get throws(EvaluationError) { try SkillLevel(level).orInconsistent("level of \(evaluationID)") }
    }

    /// Whether it was passed; nil while there is no conclusion.
    var isPassed: Bool? {
        switch state {
        case .passed: true
        case .notPassed: false
        case .admitted, .unspecified, .unrecognized: nil
        }
    }

    /// How far the scores are of the parts that are examined and not waived.
    var scoreStandings: [ExaminedSubject: ScoreEntry.Standing] {
        get throws(EvaluationError) {
            var standings: [ExaminedSubject: ScoreEntry.Standing] = [:]
            for score in scores {
                let subject = try ExaminedSubject(score.subject)
                switch score.state {
                case .missing: standings[subject] = .missing
                case .enteredOnce: standings[subject] = .enteredOnce
                case .conflict: standings[subject] = .conflict
                case .agreed: standings[subject] = .agreed(Int(score.scoreTenths))
                case .waived: break
                case .unspecified, .unrecognized: throw .inconsistent("state of a score of \(evaluationID)")
                }
            }
            return standings
        }
    }

    /// What the scores that stand fall short of.
    var passMarkRefusals: [PassMark.Refusal] {
        get throws(EvaluationError) {
            var reached: [ExaminedSubject: Int] = [:]
            var minimums: [ExaminedSubject: Int] = [:]
            for score in scores where score.state == .agreed {
                let subject = try ExaminedSubject(score.subject)
                reached[subject] = Int(score.scoreTenths)
                minimums[subject] = Int(score.passMarkTenths)
            }
            return PassMark.refusals(for: reached, minimumsTenths: minimums)
        }
    }
}
