internal import Requests
internal import EvaluationMessages
internal import Ground
internal import Rules

// The contract's enumeration and the rules' have the same numbers; a test holds them together.

extension ExaminedSubject {
    /// The part of an evaluation that a message names.
    ///
    /// - Throws: ``EvaluationError/inconsistent(_:)`` for one that is unspecified or not known here.
    init(_ subject: EvaluationSubject) throws(EvaluationError) {
        self = try ExaminedSubject(rawValue: Int(subject.rawValue)).orInconsistent("subject of an evaluation")
    }
}

/// What rules and other stores need of an announced batch, as values.
extension EvaluationBatch {
    /// Where its organisation is filed.
    var region: RegionCode {
        get throws(EvaluationError) { try RegionCode(regionCode).orInconsistent("region_code of \(batchID)") }
    }

    /// Who conducts it: the organisation that announced it, or whom the bureau named.
    var conductor: String { successorCreditCode.isEmpty ? organisationCreditCode : successorCreditCode }

    /// Whether it is not held.
    var isCancelled: Bool { state == .cancelled }

    /// What is evaluated.
    var occupation: OccupationCode {
        get throws(EvaluationError) {
            try OccupationCode(occupationCode).orInconsistent("occupation_code of \(batchID)")
        }
    }

    /// To which level.
    var skillLevel: SkillLevel {
        get throws(EvaluationError) { try SkillLevel(level).orInconsistent("level of \(batchID)") }
    }

    /// The last day of registration.
    var registrationCloses: CivilDay {
        get throws(EvaluationError) {
            try CivilDay(registrationClosesOn).orInconsistent("registration_closes_on of \(batchID)")
        }
    }

    /// The day each part is held.
    var days: [ExaminedSubject: CivilDay] {
        get throws(EvaluationError) {
            var days: [ExaminedSubject: CivilDay] = [:]
            for session in sessions {
                days[try ExaminedSubject(session.subject)] = try CivilDay(session.heldOn)
                    .orInconsistent("held_on of \(batchID)")
            }
            return days
        }
    }

    /// The pass mark of a part by the law of the day it is held, in tenths of a point.
    ///
    /// - Throws: ``EvaluationError/figuresMissing(_:)``.
    func passMarkTenths(of subject: ExaminedSubject, by book: PolicyBook) throws(EvaluationError) -> Int {
        let day = try days[subject].orInconsistent("session of \(batchID)")
        guard let tenths = PassMark.minimumTenths(of: subject, in: book, on: day) else {
            throw .figuresMissing([PassMark.key(of: subject)])
        }
        return tenths
    }
}
