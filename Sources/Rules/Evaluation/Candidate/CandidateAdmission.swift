public import Ground

/// What speaks against admitting a candidate to a batch, beside the eligibility conditions and the organisation's standing.
///
/// - Source: ``citation`` and, for the workers of enterprises, ``ownWorkersCitation``.
public struct CandidateAdmission: Sendable {
    /// Where evaluation by filed organisations is laid down.
    public static let citation = Citation(.measures2021, article: "18")
    /// 面向本企业职工自主开展技能人才评价.
    public static let ownWorkersCitation = Citation(.actionPlan2022, article: "2")

    /// The last day of registration.
    public var registrationCloses: CivilDay
    /// The level of the batch.
    public var level: SkillLevel
    /// What the organisation is filed as.
    public var evaluator: EvaluatorKind
    /// Whether one of the employers it may evaluate for employs the candidate on the day.
    public var isEmployedThere: Bool
    /// The highest level of the occupation that a valid certificate or a grant gives the candidate; nil when none.
    public var heldLevel: SkillLevel?
    /// Whether the candidate is in the batch already.
    public var isInBatch: Bool
    /// Whether another evaluation of this occupation and level is open for the candidate.
    public var hasOpenEvaluation: Bool
    /// What speaks against the declared certificates, in their order.
    public var certificateRefusals: [DeclaredCertificate.Refusal]

    /// What is known of the candidate and the batch.
    public init(
        registrationCloses: CivilDay, level: SkillLevel, evaluator: EvaluatorKind, isEmployedThere: Bool,
        heldLevel: SkillLevel?, isInBatch: Bool = false, hasOpenEvaluation: Bool,
        certificateRefusals: [DeclaredCertificate.Refusal] = []
    ) {
        self.registrationCloses = registrationCloses
        self.level = level
        self.evaluator = evaluator
        self.isEmployedThere = isEmployedThere
        self.heldLevel = heldLevel
        self.isInBatch = isInBatch
        self.hasOpenEvaluation = hasOpenEvaluation
        self.certificateRefusals = certificateRefusals
    }

    /// Why a candidate is not admitted, in the order in which it is checked.
    public enum Refusal: RefusalReason, Hashable {
        /// Registration is over.
        case registrationClosed
        /// Not a worker the organisation may evaluate.
        case notOwnWorker(EvaluatorKind)
        /// The level, or a higher one, is held.
        case levelHeld(SkillLevel)
        /// In the batch already.
        case inBatch
        /// Another evaluation of the same occupation and level is open.
        case openElsewhere
        /// A declared certificate does not count.
        case certificate(DeclaredCertificate.Refusal)
    }

    /// Returns every reason against admitting on `day`, in order; empty when there is none.
    public func refusals(on day: CivilDay) -> [Refusal] {
        var refusals: [Refusal] = []
        if day > registrationCloses { refusals.append(.registrationClosed) }
        if evaluator.isEnterprise, !isEmployedThere { refusals.append(.notOwnWorker(evaluator)) }
        if let heldLevel, heldLevel >= level { refusals.append(.levelHeld(heldLevel)) }
        if isInBatch { refusals.append(.inBatch) }
        if hasOpenEvaluation, !isInBatch { refusals.append(.openElsewhere) }
        return refusals + certificateRefusals.map(Refusal.certificate)
    }
}

extension CandidateAdmission.Refusal {
    /// Part of the wire contract.
    public var reason: String {
        switch self {
        case .registrationClosed: "registration_closed"
        case .notOwnWorker: "not_a_worker_of_the_enterprise"
        case .levelHeld: "level_held_already"
        case .inBatch: "candidate_in_batch_already"
        case .openElsewhere: "evaluation_open_already"
        case .certificate(let refusal): refusal.reason
        }
    }

    /// What is wrong.
    public var sentence: String {
        switch self {
        case .registrationClosed: "报名已经截止"
        case .notOwnWorker(.chainLeader): "链主企业只能评价本企业及备案所列链内企业的在职职工"
        case .notOwnWorker: "企业只能评价本企业在职职工"
        case .levelHeld(let level): "已持有本职业\(level.name)证书，不能再申报同级或更低等级"
        case .inBatch: "本人已在该批次中"
        case .openElsewhere: "本人在该职业该等级已有尚未结束的评价"
        case .certificate(let refusal): refusal.sentence
        }
    }

    /// The article that demands it.
    public var citation: Citation {
        switch self {
        case .notOwnWorker(.chainLeader): EvaluatorKind.chainLeader.citation
        case .notOwnWorker: CandidateAdmission.ownWorkersCitation
        case .registrationClosed, .levelHeld, .inBatch, .openElsewhere: CandidateAdmission.citation
        case .certificate(let refusal): refusal.citation
        }
    }

    /// The field.
    public var field: String? {
        switch self {
        case .registrationClosed: "batch_id"
        case .notOwnWorker, .levelHeld, .inBatch, .openElsewhere: "person_id"
        case .certificate(let refusal): refusal.field
        }
    }
}
