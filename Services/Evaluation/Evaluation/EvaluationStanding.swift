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
        case .admitted, .withdrawn, .absent, .struckOff, .cancelled, .unspecified, .unrecognized: nil
        }
    }

    /// Whether it is neither concluded nor ended otherwise.
    var isOpen: Bool { state == .admitted }

    /// The day of its conclusion, or nil.
    var conclusionDay: CivilDay? {
        get throws(EvaluationError) {
            guard isPassed != nil else { return nil }
            return try CivilDay(concludedOn).orInconsistent("concluded_on of \(evaluationID)")
        }
    }

    /// The state of a part's score; nil when the level is not examined in it.
    func scoreState(of subject: ExaminedSubject) -> ScoreState? {
        scores.first { $0.subject.rawValue == Int32(subject.rawValue) }?.state
    }

    /// What it fell short of: parts the candidate did not come to, then scores.
    var failures: [any RefusalReason] {
        get throws(EvaluationError) {
            var failures: [any RefusalReason] = []
            for score in scores where score.state == .absent {
                failures.append(PassMark.Absence(try ExaminedSubject(score.subject)))
            }
            return failures + (try passMarkRefusals)
        }
    }

    /// What it comes to by the scores that stand: absent when the candidate came to no part.
    var result: EvaluationState {
        get throws(EvaluationError) {
            let sat = scores.filter { $0.state == .agreed || $0.state == .absent }
            if !sat.isEmpty, sat.allSatisfy({ $0.state == .absent }) { return .absent }
            return try failures.isEmpty ? .passed : .notPassed
        }
    }

    /// How far the scores are of the parts that are examined here and that the candidate came to.
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
                case .waived, .absent, .carried: break
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
