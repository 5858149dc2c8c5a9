public import Ground

/// Decides whether an evaluation or a level from a competition gets a certificate, beside the standing of the organisation and the pass
/// marks, which say their own reasons.
///
/// - Source: ``PassMark/citation``; for levels from competitions ``CompetitionLevel/citation``.
public enum CertificateIssuing {
    /// Why not.
    public enum Refusal: String, CaseIterable, RefusalReason {
        /// The evaluation is not concluded.
        case notConcluded = "evaluation_not_concluded"
        /// The evaluation was not passed; the pass marks it fell short of follow.
        case notPassed = "evaluation_not_passed"
        /// A corrected result no longer gives the level.
        case grantVoided = "level_grant_voided"
        /// Only a valid certificate is signed as a credential.
        case notValid = "certificate_not_valid"
    }

    /// Every reason against a certificate for an evaluation.
    ///
    /// - Parameter isPassed: nil while there is no conclusion.
    public static func refusals(forEvaluationPassed isPassed: Bool?) -> [Refusal] {
        guard let isPassed else { return [.notConcluded] }
        return isPassed ? [] : [.notPassed]
    }

    /// Every reason against signing a certificate as a credential.
    public static func refusals(forCredentialOf standing: CertificateStanding) -> [Refusal] {
        standing == .valid ? [] : [.notValid]
    }

    /// Every reason against a certificate for a level from a competition.
    public static func refusals(forGrantVoided isVoided: Bool) -> [Refusal] { isVoided ? [.grantVoided] : [] }
}

extension CertificateIssuing.Refusal {
    /// What is wrong.
    public var sentence: String {
        switch self {
        case .notConcluded: "评价尚未作出结论"
        case .notPassed: "评价不合格"
        case .notValid: "证书不在有效状态"
        case .grantVoided: "竞赛成绩已更正，该晋升等级已作废"
        }
    }

    /// Where it is laid down.
    public var citation: Citation {
        switch self {
        case .notConcluded, .notPassed: PassMark.citation
        case .notValid: CertificateTransition.citation
        case .grantVoided: CompetitionLevel.citation
        }
    }
}
