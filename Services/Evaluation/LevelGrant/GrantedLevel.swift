internal import Requests
internal import EvaluationMessages
internal import Ground

/// What rules and other stores need of a level grant, as values.
extension LevelGrant {
    /// Of what.
    var occupation: OccupationCode {
        get throws(EvaluationError) {
            try OccupationCode(occupationCode).orInconsistent("occupation_code of \(levelGrantID)")
        }
    }

    /// What a certificate of it rests on.
    var certificateBasis: CertificateBasis {
        switch basis {
        case .recognition: .recognition
        case .appointment: .appointment
        case .result, .decision, .unspecified, .unrecognized: .competition
        }
    }

    /// Which level.
    var skillLevel: SkillLevel {
        get throws(EvaluationError) { try SkillLevel(level).orInconsistent("level of \(levelGrantID)") }
    }
}
