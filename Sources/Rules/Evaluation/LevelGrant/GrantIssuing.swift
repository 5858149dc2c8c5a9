public import Ground

/// Decides who may issue the certificate of a granted level: whom its holder chose, once.
///
/// - Source: ``citation``.
public enum GrantIssuing {
    /// Where it is laid down.
    public static let citation = Citation(.systemConvention, article: "本人选择发证机构")

    /// Why not.
    public enum Refusal: String, CaseIterable, RefusalReason {
        /// A corrected result no longer gives the level.
        case voided = "level_grant_voided"
        /// A certificate was issued.
        case certified = "level_grant_certified"
        /// The holder chose nobody, or another.
        case notChosen = "issuer_not_chosen_by_holder"
        /// An enterprise certifies its own workers only.
        case notOwnWorker = "not_a_worker_of_the_enterprise"
    }

    /// Every reason against the holder's choice.
    public static func refusals(choosingFor isVoided: Bool, isCertified: Bool) -> [Refusal] {
        (isVoided ? [.voided] : []) + (isCertified ? [.certified] : [])
    }

    /// Every reason against issuing.
    ///
    /// - Parameters:
    ///   - isChosen: Whether the holder chose this organisation.
    ///   - mayEvaluate: Whether the organisation evaluates anyone, or the holder is one of its own.
    public static func refusals(issuingWhenChosen isChosen: Bool, mayEvaluate: Bool) -> [Refusal] {
        (isChosen ? [] : [.notChosen]) + (mayEvaluate ? [] : [.notOwnWorker])
    }
}

extension GrantIssuing.Refusal {
    /// What is wrong.
    public var sentence: String {
        switch self {
        case .voided: "竞赛成绩已更正，该晋升等级已作废"
        case .certified: "该等级的证书已经核发"
        case .notChosen: "本人没有选择由该机构核发证书"
        case .notOwnWorker: "企业只能为本企业在职职工、技工院校只能为本校学生核发证书"
        }
    }

    /// Where it is laid down.
    public var citation: Citation {
        switch self {
        case .voided: CompetitionLevel.citation
        case .certified, .notChosen: GrantIssuing.citation
        case .notOwnWorker: CandidateAdmission.ownWorkersCitation
        }
    }
}
