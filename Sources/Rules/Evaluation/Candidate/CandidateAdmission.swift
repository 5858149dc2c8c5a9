public import Ground

/// What speaks against admitting a candidate to a batch, beside the eligibility conditions and the organisation's standing.
///
/// - Source: ``citation`` and, for the workers of enterprises, ``ownWorkersCitation``.
public struct CandidateAdmission: Sendable {
    /// Where evaluation by filed organisations is laid down.
    public static let citation = Citation(.measures2021, article: "18")
    /// 面向本企业职工自主开展技能人才评价.
    public static let ownWorkersCitation = Citation(.actionPlan2022, article: "2")
    /// 支持技工院校…自主开展职业技能等级认定，帮助学生…
    public static let ownStudentsCitation = Citation(.technicalEducation145, article: "16")

    /// The last day of registration.
    public var registrationCloses: CivilDay
    /// The level of the batch.
    public var level: SkillLevel
    /// What the organisation is filed as.
    public var evaluator: EvaluatorKind
    /// Whether one of the employers it may evaluate for employs the candidate on the day.
    public var isEmployedThere: Bool
    /// Whether the candidate is a student of the school on the day.
    public var isStudentThere: Bool
    /// The highest level of the occupation that a valid certificate or a grant gives the candidate; nil when none.
    public var heldLevel: SkillLevel?
    /// Whether the candidate is in the batch already.
    public var isInBatch: Bool
    /// The open evaluation of this occupation and level that the candidate has; nil when there is none.
    public var openEvaluation: OpenEvaluation?
    /// What speaks against the retake that is asked for.
    public var retakeRefusals: [PartRetake.Refusal]
    /// What speaks against the declared certificates, in their order.
    public var certificateRefusals: [DeclaredCertificate.Refusal]

    /// What is known of the candidate and the batch.
    public init(
        registrationCloses: CivilDay, level: SkillLevel, evaluator: EvaluatorKind, isEmployedThere: Bool,
        isStudentThere: Bool = false, heldLevel: SkillLevel?, isInBatch: Bool = false,
        openEvaluation: OpenEvaluation? = nil, certificateRefusals: [DeclaredCertificate.Refusal] = [],
        retakeRefusals: [PartRetake.Refusal] = []
    ) {
        self.registrationCloses = registrationCloses
        self.level = level
        self.evaluator = evaluator
        self.isEmployedThere = isEmployedThere
        self.isStudentThere = isStudentThere
        self.heldLevel = heldLevel
        self.isInBatch = isInBatch
        self.openEvaluation = openEvaluation
        self.retakeRefusals = retakeRefusals
        self.certificateRefusals = certificateRefusals
    }

    /// An evaluation that is open elsewhere: the candidate withdraws from it, or the bureau of its region closes it.
    public struct OpenEvaluation: Sendable, Hashable {
        /// Its id.
        public let id: String
        /// Who conducts it.
        public let organisation: String

        /// An open evaluation.
        public init(id: String, organisation: String) {
            self.id = id
            self.organisation = organisation
        }
    }

    /// Why a candidate is not admitted, in the order in which it is checked.
    public enum Refusal: RefusalReason, Hashable {
        /// Registration is over.
        case registrationClosed
        /// Not a worker the organisation may evaluate.
        case notOwnWorker(EvaluatorKind)
        /// Not a student of the school.
        case notOwnStudent
        /// The level, or a higher one, is held.
        case levelHeld(SkillLevel)
        /// In the batch already.
        case inBatch
        /// Another evaluation of the same occupation and level is open.
        case openElsewhere(OpenEvaluation)
        /// What is asked for is no retake.
        case retake(PartRetake.Refusal)
        /// A declared certificate does not count.
        case certificate(DeclaredCertificate.Refusal)
    }

    /// Returns every reason against admitting on `day`, in order; empty when there is none.
    public func refusals(on day: CivilDay) -> [Refusal] {
        var refusals: [Refusal] = []
        if day > registrationCloses { refusals.append(.registrationClosed) }
        if evaluator.isEnterprise, !isEmployedThere { refusals.append(.notOwnWorker(evaluator)) }
        if evaluator == .technicalSchool, !isStudentThere { refusals.append(.notOwnStudent) }
        if let heldLevel, heldLevel >= level { refusals.append(.levelHeld(heldLevel)) }
        if isInBatch { refusals.append(.inBatch) }
        if let openEvaluation, !isInBatch { refusals.append(.openElsewhere(openEvaluation)) }
        return refusals + retakeRefusals.map(Refusal.retake) + certificateRefusals.map(Refusal.certificate)
    }
}

extension CandidateAdmission.Refusal {
    /// Part of the wire contract.
    public var reason: String {
        switch self {
        case .registrationClosed: "registration_closed"
        case .notOwnWorker: "not_a_worker_of_the_enterprise"
        case .notOwnStudent: "not_a_student_of_the_school"
        case .levelHeld: "level_held_already"
        case .inBatch: "candidate_in_batch_already"
        case .openElsewhere: "evaluation_open_already"
        case .retake(let refusal): refusal.reason
        case .certificate(let refusal): refusal.reason
        }
    }

    /// What is wrong.
    public var sentence: String {
        switch self {
        case .registrationClosed: "报名已经截止"
        case .notOwnWorker(.chainLeader): "链主企业只能评价本企业及备案所列链内企业的在职职工"
        case .notOwnWorker: "企业只能评价本企业在职职工"
        case .notOwnStudent: "技工院校自主认定面向本校在校学生"
        case .levelHeld(let level): "已持有本职业\(level.name)证书，不能再申报同级或更低等级"
        case .inBatch: "本人已在该批次中"
        case .openElsewhere(let open): "本人在该职业该等级已有尚未结束的评价\(open.id)（评价机构\(open.organisation)）"
        case .retake(let refusal): refusal.sentence
        case .certificate(let refusal): refusal.sentence
        }
    }

    /// The article that demands it.
    public var citation: Citation {
        switch self {
        case .notOwnWorker(.chainLeader): EvaluatorKind.chainLeader.citation
        case .notOwnWorker: CandidateAdmission.ownWorkersCitation
        case .notOwnStudent: CandidateAdmission.ownStudentsCitation
        case .retake(let refusal): refusal.citation
        case .registrationClosed, .levelHeld, .inBatch, .openElsewhere: CandidateAdmission.citation
        case .certificate(let refusal): refusal.citation
        }
    }

    /// The field.
    public var field: String? {
        switch self {
        case .registrationClosed: "batch_id"
        case .notOwnWorker, .notOwnStudent, .levelHeld, .inBatch, .openElsewhere: "person_id"
        case .retake(let refusal): refusal.field
        case .certificate(let refusal): refusal.field
        }
    }
}
