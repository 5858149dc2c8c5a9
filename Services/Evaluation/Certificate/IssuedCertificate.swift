internal import Requests
internal import EvaluationMessages
internal import Ground
internal import Rules

// The contract's enumeration and the rules' have the same numbers; a test holds them together.

extension CertificateStanding {
    /// The state that a message names.
    ///
    /// - Throws: ``EvaluationError/inconsistent(_:)`` for one that is unspecified or not known here.
    init(_ state: CertificateState) throws(EvaluationError) {
        self = try CertificateStanding(rawValue: Int(state.rawValue)).orInconsistent("state of a certificate")
    }
}

/// What rules and other stores need of an issued certificate, as values.
extension Certificate {
    /// Where its organisation is filed.
    var region: RegionCode {
        get throws(EvaluationError) {
            try RegionCode(regionCode).orInconsistent("region_code of \(certificateNumber)")
        }
    }

    /// Of what.
    var occupation: OccupationCode {
        get throws(EvaluationError) {
            try OccupationCode(occupationCode).orInconsistent("occupation_code of \(certificateNumber)")
        }
    }

    /// To which level.
    var skillLevel: SkillLevel {
        get throws(EvaluationError) { try SkillLevel(level).orInconsistent("level of \(certificateNumber)") }
    }

    /// Since when.
    var issueDay: CivilDay {
        get throws(EvaluationError) { try CivilDay(issuedOn).orInconsistent("issued_on of \(certificateNumber)") }
    }
}
