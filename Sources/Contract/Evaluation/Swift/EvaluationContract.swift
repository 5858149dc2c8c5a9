// Written by Protos/generate.sh. Do not edit.
// swift-format-ignore-file

public import RPC

/// The services of `liaoning.skills.evaluation.v1`.
public enum EvaluationContract {
    /// What answers all of them.
    public typealias Handlers = BatchesHandlers & CandidatesHandlers & CertificatesHandlers & ComplaintsHandlers & CredentialsHandlers & EvaluationsHandlers & EvaluationAppealsHandlers & EvaluationOrganisationsHandlers & EvaluatorApplicationsHandlers & ExaminersHandlers & ExaminerAssignmentsHandlers & PersonEquivalencesHandlers & LevelGrantsHandlers & OutsideCertificatesHandlers & SanctionsHandlers

    /// All their methods.
    public static let methods: [any MethodDescriptor] = Array([BatchesMethods.all, CandidatesMethods.all, CertificatesMethods.all, ComplaintsMethods.all, CredentialsMethods.all, EvaluationsMethods.all, EvaluationAppealsMethods.all, EvaluationOrganisationsMethods.all, EvaluatorApplicationsMethods.all, ExaminersMethods.all, ExaminerAssignmentsMethods.all, PersonEquivalencesMethods.all, LevelGrantsMethods.all, OutsideCertificatesMethods.all, SanctionsMethods.all].joined())

    /// Lets `handlers` answer all of them.
    public static func register(_ handlers: some Handlers, in router: inout Router) {
        router.register(batches: handlers)
        router.register(candidates: handlers)
        router.register(certificates: handlers)
        router.register(complaints: handlers)
        router.register(credentials: handlers)
        router.register(evaluations: handlers)
        router.register(evaluationAppeals: handlers)
        router.register(evaluationOrganisations: handlers)
        router.register(evaluatorApplications: handlers)
        router.register(examiners: handlers)
        router.register(examinerAssignments: handlers)
        router.register(personEquivalences: handlers)
        router.register(levelGrants: handlers)
        router.register(outsideCertificates: handlers)
        router.register(sanctions: handlers)
    }

    /// Calls them through one channel.
    public struct Clients: Sendable {
        public let batches: BatchesClient
        public let candidates: CandidatesClient
        public let certificates: CertificatesClient
        public let complaints: ComplaintsClient
        public let credentials: CredentialsClient
        public let evaluations: EvaluationsClient
        public let evaluationAppeals: EvaluationAppealsClient
        public let evaluationOrganisations: EvaluationOrganisationsClient
        public let evaluatorApplications: EvaluatorApplicationsClient
        public let examiners: ExaminersClient
        public let examinerAssignments: ExaminerAssignmentsClient
        public let personEquivalences: PersonEquivalencesClient
        public let levelGrants: LevelGrantsClient
        public let outsideCertificates: OutsideCertificatesClient
        public let sanctions: SanctionsClient

        public init(_ channel: any Channel) {
            self.batches = BatchesClient(channel)
            self.candidates = CandidatesClient(channel)
            self.certificates = CertificatesClient(channel)
            self.complaints = ComplaintsClient(channel)
            self.credentials = CredentialsClient(channel)
            self.evaluations = EvaluationsClient(channel)
            self.evaluationAppeals = EvaluationAppealsClient(channel)
            self.evaluationOrganisations = EvaluationOrganisationsClient(channel)
            self.evaluatorApplications = EvaluatorApplicationsClient(channel)
            self.examiners = ExaminersClient(channel)
            self.examinerAssignments = ExaminerAssignmentsClient(channel)
            self.personEquivalences = PersonEquivalencesClient(channel)
            self.levelGrants = LevelGrantsClient(channel)
            self.outsideCertificates = OutsideCertificatesClient(channel)
            self.sanctions = SanctionsClient(channel)
        }
    }
}

/// The stable reasons for which the services of `liaoning.skills.evaluation.v1` refuse.
public enum EvaluationReason {
    public static let admissionNotKept = "ADMISSION_NOT_KEPT"
    public static let applicationNotFound = "APPLICATION_NOT_FOUND"
    public static let applicationOpen = "APPLICATION_OPEN"
    public static let appointmentQuotaFull = "APPOINTMENT_QUOTA_FULL"
    public static let batchChanged = "BATCH_CHANGED"
    public static let batchNotFound = "BATCH_NOT_FOUND"
    public static let candidateExists = "CANDIDATE_EXISTS"
    public static let certificateExists = "CERTIFICATE_EXISTS"
    public static let certificateNotFound = "CERTIFICATE_NOT_FOUND"
    public static let complaintNotFound = "COMPLAINT_NOT_FOUND"
    public static let evaluationAppealExists = "EVALUATION_APPEAL_EXISTS"
    public static let evaluationAppealNotFound = "EVALUATION_APPEAL_NOT_FOUND"
    public static let evaluationNotFound = "EVALUATION_NOT_FOUND"
    public static let evaluationOrganisationChanged = "EVALUATION_ORGANISATION_CHANGED"
    public static let evaluationOrganisationExists = "EVALUATION_ORGANISATION_EXISTS"
    public static let evaluationOrganisationNotFound = "EVALUATION_ORGANISATION_NOT_FOUND"
    public static let examinerAssigned = "EXAMINER_ASSIGNED"
    public static let examinerAssignmentNotFound = "EXAMINER_ASSIGNMENT_NOT_FOUND"
    public static let examinerCardExists = "EXAMINER_CARD_EXISTS"
    public static let examinerInterestExists = "EXAMINER_INTEREST_EXISTS"
    public static let examinerNotFound = "EXAMINER_NOT_FOUND"
    public static let figureMissing = "FIGURE_MISSING"
    public static let levelGrantNotFound = "LEVEL_GRANT_NOT_FOUND"
    public static let occupationNotFound = "OCCUPATION_NOT_FOUND"
    public static let organisationNotFound = "ORGANISATION_NOT_FOUND"
    public static let outsideCertificateExists = "OUTSIDE_CERTIFICATE_EXISTS"
    public static let outsideCertificateNotFound = "OUTSIDE_CERTIFICATE_NOT_FOUND"
    public static let peerUnavailable = "PEER_UNAVAILABLE"
    public static let personNotFound = "PERSON_NOT_FOUND"
    public static let policyBookNotLoaded = "POLICY_BOOK_NOT_LOADED"
    public static let refused = "REFUSED"
    public static let sanctionNotFound = "SANCTION_NOT_FOUND"
    public static let scoreCorrectionNotFound = "SCORE_CORRECTION_NOT_FOUND"
    public static let scoreCorrectionOpen = "SCORE_CORRECTION_OPEN"
    public static let serialsExhausted = "SERIALS_EXHAUSTED"
    public static let serialTaken = "SERIAL_TAKEN"
    public static let statusListNotFound = "STATUS_LIST_NOT_FOUND"
    public static let tooManyQueries = "TOO_MANY_QUERIES"
}
