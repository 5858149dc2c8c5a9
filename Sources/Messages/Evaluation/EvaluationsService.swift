// Written by Protos/generate.sh from liaoning/skills/evaluation/v1/evaluations.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.evaluation.v1.Evaluations`.
public enum EvaluationsMethods {
    /// Files an evaluation organisation with its scope. Change feed: "evaluation_organisation.filed".
    ///
    /// Errors: NOT_FOUND ORGANISATION_NOT_FOUND, OCCUPATION_NOT_FOUND, REGION_NOT_FOUND. ALREADY_EXISTS
    /// EVALUATION_ORGANISATION_EXISTS, it is filed and not withdrawn; SERIAL_TAKEN, another organisation has the serial.
    /// FAILED_PRECONDITION, the kind does not fit what the organisation is registered as, a level that is not examined or that the
    /// occupation or the type of school does not have, no serial left.
    public static let fileEvaluationOrganisation = Method<FileEvaluationOrganisationRequest, EvaluationOrganisation>(
        service: "liaoning.skills.evaluation.v1.Evaluations", name: "FileEvaluationOrganisation", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        scope: { request in RequestScope(region: request.regionCode) },
        http: [HTTPRoute(.post, "/v1/evaluation-organisations", body: "*")])

    /// A filed organisation by its credit code.
    ///
    /// Errors: NOT_FOUND EVALUATION_ORGANISATION_NOT_FOUND.
    public static let getEvaluationOrganisation = Method<GetEvaluationOrganisationRequest, EvaluationOrganisation>(
        service: "liaoning.skills.evaluation.v1.Evaluations", name: "GetEvaluationOrganisation", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/evaluation-organisations/{credit_code}", body: nil)])

    /// Filed organisations by region, kind, state and scope.
    public static let listEvaluationOrganisations = Method<ListEvaluationOrganisationsRequest, ListEvaluationOrganisationsResponse>(
        service: "liaoning.skills.evaluation.v1.Evaluations", name: "ListEvaluationOrganisations", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/evaluation-organisations", body: nil)])

    /// Changes an organisation's scope, last day or served firms. Change feed: "evaluation_organisation.scope_changed".
    ///
    /// Errors: NOT_FOUND EVALUATION_ORGANISATION_NOT_FOUND, OCCUPATION_NOT_FOUND, ORGANISATION_NOT_FOUND. ABORTED
    /// EVALUATION_ORGANISATION_CHANGED, another revision is in store. FAILED_PRECONDITION, as with filing, or withdrawn.
    /// PERMISSION_DENIED, another city filed it.
    public static let changeEvaluationScope = Method<ChangeEvaluationScopeRequest, EvaluationOrganisation>(
        service: "liaoning.skills.evaluation.v1.Evaluations", name: "ChangeEvaluationScope", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        http: [HTTPRoute(.post, "/v1/evaluation-organisations/{credit_code}:changeScope", body: "*")])

    /// Suspends an active organisation. Change feed: "evaluation_organisation.suspended".
    ///
    /// Errors: NOT_FOUND EVALUATION_ORGANISATION_NOT_FOUND. FAILED_PRECONDITION, not active. PERMISSION_DENIED, another city filed it.
    public static let suspendEvaluationOrganisation = Method<SuspendEvaluationOrganisationRequest, EvaluationOrganisation>(
        service: "liaoning.skills.evaluation.v1.Evaluations", name: "SuspendEvaluationOrganisation", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        http: [HTTPRoute(.post, "/v1/evaluation-organisations/{credit_code}:suspend", body: "*")])

    /// Resumes a suspended organisation. Change feed: "evaluation_organisation.resumed".
    ///
    /// Errors: NOT_FOUND EVALUATION_ORGANISATION_NOT_FOUND. FAILED_PRECONDITION, not suspended. PERMISSION_DENIED, another city filed it.
    public static let resumeEvaluationOrganisation = Method<ResumeEvaluationOrganisationRequest, EvaluationOrganisation>(
        service: "liaoning.skills.evaluation.v1.Evaluations", name: "ResumeEvaluationOrganisation", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        http: [HTTPRoute(.post, "/v1/evaluation-organisations/{credit_code}:resume", body: "*")])

    /// Takes an organisation out for good; it may be filed anew. Change feed: "evaluation_organisation.withdrawn".
    ///
    /// Errors: NOT_FOUND EVALUATION_ORGANISATION_NOT_FOUND. FAILED_PRECONDITION, withdrawn already. PERMISSION_DENIED, another city
    /// filed it.
    public static let withdrawEvaluationOrganisation = Method<WithdrawEvaluationOrganisationRequest, EvaluationOrganisation>(
        service: "liaoning.skills.evaluation.v1.Evaluations", name: "WithdrawEvaluationOrganisation", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        http: [HTTPRoute(.post, "/v1/evaluation-organisations/{credit_code}:withdraw", body: "*")])

    /// Registers an examiner or quality supervisor with the card. Change feed: "examiner.registered".
    ///
    /// Errors: NOT_FOUND PERSON_NOT_FOUND, OCCUPATION_NOT_FOUND. ALREADY_EXISTS EXAMINER_CARD_EXISTS, the card is registered.
    /// FAILED_PRECONDITION, a level that is not examined.
    public static let registerExaminer = Method<RegisterExaminerRequest, Examiner>(
        service: "liaoning.skills.evaluation.v1.Evaluations", name: "RegisterExaminer", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        scope: { request in RequestScope(region: request.regionCode) },
        http: [HTTPRoute(.post, "/v1/examiners", body: "*")])

    /// Examiners and quality supervisors by region, kind, occupation and validity.
    public static let listExaminers = Method<ListExaminersRequest, ListExaminersResponse>(
        service: "liaoning.skills.evaluation.v1.Evaluations", name: "ListExaminers", kind: .unary,
        access: AccessRule(roles: [.evaluationOrganisation, .cityBureau, .province, .auditor, .service]),
        scope: { request in RequestScope(region: request.regionCode) },
        http: [HTTPRoute(.get, "/v1/examiners", body: nil)])

    /// Announces a batch. Change feed: "evaluation_batch.announced".
    ///
    /// Errors: NOT_FOUND EVALUATION_ORGANISATION_NOT_FOUND, OCCUPATION_NOT_FOUND. FAILED_PRECONDITION, every refusal: the organisation is
    /// suspended or withdrawn, its filing does not cover the days, the occupation or level is not in its scope, the level is not
    /// examined, a subject is missing or too many, days in the wrong order.
    public static let announceBatch = Method<AnnounceBatchRequest, EvaluationBatch>(
        service: "liaoning.skills.evaluation.v1.Evaluations", name: "AnnounceBatch", kind: .unary,
        access: AccessRule(roles: [.evaluationOrganisation]),
        scope: { request in RequestScope(organisation: request.organisationCreditCode) },
        http: [HTTPRoute(.post, "/v1/evaluation-batches", body: "*")])

    /// A batch by its id.
    ///
    /// Errors: NOT_FOUND BATCH_NOT_FOUND.
    public static let getBatch = Method<GetBatchRequest, EvaluationBatch>(
        service: "liaoning.skills.evaluation.v1.Evaluations", name: "GetBatch", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/evaluation-batches/{batch_id}", body: nil)])

    /// Batches, latest announced first.
    public static let listBatches = Method<ListBatchesRequest, ListBatchesResponse>(
        service: "liaoning.skills.evaluation.v1.Evaluations", name: "ListBatches", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/evaluation-batches", body: nil)])

    /// Says whether a person could be admitted to a batch today, with every refusal. Changes nothing.
    ///
    /// Errors: NOT_FOUND BATCH_NOT_FOUND, PERSON_NOT_FOUND. PERMISSION_DENIED, another organisation's batch.
    public static let checkCandidate = Method<CheckCandidateRequest, CandidateCheck>(
        service: "liaoning.skills.evaluation.v1.Evaluations", name: "CheckCandidate", kind: .unary,
        access: AccessRule(roles: [.worker, .evaluationOrganisation, .cityBureau, .province]),
        scope: { request in RequestScope(person: request.personID) },
        http: [HTTPRoute(.post, "/v1/evaluation-batches/{batch_id}/candidates:check", body: "*")])

    /// Admits a candidate by the eligibility conditions in force today. Change feed: "evaluation.admitted".
    ///
    /// Errors: NOT_FOUND BATCH_NOT_FOUND, PERSON_NOT_FOUND. ALREADY_EXISTS CANDIDATE_EXISTS, admitted to this batch already.
    /// FAILED_PRECONDITION, every refusal: the organisation may not evaluate on the batch's days, registration closed, not a worker the
    /// organisation may evaluate, the level is held already, another evaluation of it is open, a declared certificate is not the person's or
    /// not valid, no path of the eligibility conditions is met (what each path lacks), the theory exam cannot be waived. PERMISSION_DENIED,
    /// another organisation's batch.
    public static let admitCandidate = Method<AdmitCandidateRequest, Evaluation>(
        service: "liaoning.skills.evaluation.v1.Evaluations", name: "AdmitCandidate", kind: .unary,
        access: AccessRule(roles: [.evaluationOrganisation]),
        http: [HTTPRoute(.post, "/v1/evaluation-batches/{batch_id}/candidates", body: "*")])

    /// Candidates of a batch.
    ///
    /// Errors: NOT_FOUND BATCH_NOT_FOUND. PERMISSION_DENIED, another organisation's batch.
    public static let listCandidates = Method<ListCandidatesRequest, ListCandidatesResponse>(
        service: "liaoning.skills.evaluation.v1.Evaluations", name: "ListCandidates", kind: .unary,
        access: AccessRule(roles: [.evaluationOrganisation, .cityBureau, .province, .auditor, .service]),
        http: [HTTPRoute(.get, "/v1/evaluation-batches/{batch_id}/candidates", body: nil)])

    /// Enters a subject's score. It stands when two different people have entered the same; who enters is the caller's identity.
    /// Change feed: "score.entered", without the score.
    ///
    /// Errors: NOT_FOUND EVALUATION_NOT_FOUND. FAILED_PRECONDITION: concluded, not a subject of the level, waived, not held yet, agreed
    /// already, entered by the same person before and nobody else since. PERMISSION_DENIED, another organisation's evaluation.
    public static let enterScore = Method<EnterScoreRequest, Evaluation>(
        service: "liaoning.skills.evaluation.v1.Evaluations", name: "EnterScore", kind: .unary,
        access: AccessRule(roles: [.evaluationOrganisation]),
        http: [HTTPRoute(.post, "/v1/evaluations/{evaluation_id}:enterScore", body: "*")])

    /// An evaluation by its id.
    ///
    /// Errors: NOT_FOUND EVALUATION_NOT_FOUND. PERMISSION_DENIED, another person's or organisation's.
    public static let getEvaluation = Method<GetEvaluationRequest, Evaluation>(
        service: "liaoning.skills.evaluation.v1.Evaluations", name: "GetEvaluation", kind: .unary,
        access: AccessRule(roles: [.worker, .evaluationOrganisation, .cityBureau, .province, .auditor, .service]),
        http: [HTTPRoute(.get, "/v1/evaluations/{evaluation_id}", body: nil)])

    /// Decides whether an evaluation was passed, once. Not passing is an answer: its refusals say why. Change feed: "evaluation.concluded".
    ///
    /// Errors: NOT_FOUND EVALUATION_NOT_FOUND. FAILED_PRECONDITION, concluded already, or for each subject: no score, entered by one person
    /// only, entries differ. PERMISSION_DENIED, another organisation's evaluation.
    public static let concludeEvaluation = Method<ConcludeEvaluationRequest, Evaluation>(
        service: "liaoning.skills.evaluation.v1.Evaluations", name: "ConcludeEvaluation", kind: .unary,
        access: AccessRule(roles: [.evaluationOrganisation]),
        http: [HTTPRoute(.post, "/v1/evaluations/{evaluation_id}:conclude", body: "*")])

    /// Issues the certificate of a passed evaluation or of a granted level, once, however calls race. Change feed: "certificate.issued".
    ///
    /// Errors: NOT_FOUND EVALUATION_NOT_FOUND, LEVEL_GRANT_NOT_FOUND, EVALUATION_ORGANISATION_NOT_FOUND, PERSON_NOT_FOUND.
    /// ALREADY_EXISTS CERTIFICATE_EXISTS, a certificate was issued before. FAILED_PRECONDITION, not concluded, not passed (with the reasons),
    /// the organisation is suspended or withdrawn, or for a grant: voided, or not in its
    /// scope; no serial left this year.
    /// PERMISSION_DENIED, another organisation's evaluation.
    public static let issueCertificate = Method<IssueCertificateRequest, Certificate>(
        service: "liaoning.skills.evaluation.v1.Evaluations", name: "IssueCertificate", kind: .unary,
        access: AccessRule(roles: [.evaluationOrganisation]),
        http: [HTTPRoute(.post, "/v1/certificates", body: "*")])

    /// A certificate by its number.
    ///
    /// Errors: NOT_FOUND CERTIFICATE_NOT_FOUND. PERMISSION_DENIED, another person's or organisation's.
    public static let getCertificate = Method<GetCertificateRequest, Certificate>(
        service: "liaoning.skills.evaluation.v1.Evaluations", name: "GetCertificate", kind: .unary,
        access: AccessRule(roles: [.worker, .evaluationOrganisation, .cityBureau, .province, .auditor, .service]),
        http: [HTTPRoute(.get, "/v1/certificates/{certificate_number}", body: nil)])

    /// Certificates of a holder, an organisation or a region.
    ///
    /// Errors: INVALID_ARGUMENT, none of the three is given.
    public static let listCertificates = Method<ListCertificatesRequest, ListCertificatesResponse>(
        service: "liaoning.skills.evaluation.v1.Evaluations", name: "ListCertificates", kind: .unary,
        access: AccessRule(roles: [.worker, .evaluationOrganisation, .cityBureau, .province, .auditor, .service]),
        scope: { request in RequestScope(region: request.regionCode, organisation: request.organisationCreditCode, person: request.personID) },
        http: [HTTPRoute(.get, "/v1/certificates", body: nil)])

    /// Shows the public what a certificate says, to whoever knows its number and its holder's name or identity number.
    ///
    /// Errors: NOT_FOUND CERTIFICATE_NOT_FOUND, no such certificate, or the holder is another: the two are not told apart.
    public static let verifyCertificate = Method<VerifyCertificateRequest, CertificateVerification>(
        service: "liaoning.skills.evaluation.v1.Evaluations", name: "VerifyCertificate", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.post, "/v1/certificates:verify", body: "*")])

    /// The public keys that certificates are signed with, and how to verify one offline.
    public static let getVerificationKeys = Method<GetVerificationKeysRequest, VerificationKeys>(
        service: "liaoning.skills.evaluation.v1.Evaluations", name: "GetVerificationKeys", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/certificate-keys", body: nil)])

    /// Suspends a valid certificate. Change feed: "certificate.suspended".
    ///
    /// Errors: NOT_FOUND CERTIFICATE_NOT_FOUND. FAILED_PRECONDITION, not valid. PERMISSION_DENIED, another organisation's or city's.
    public static let suspendCertificate = Method<SuspendCertificateRequest, Certificate>(
        service: "liaoning.skills.evaluation.v1.Evaluations", name: "SuspendCertificate", kind: .unary,
        access: AccessRule(roles: [.evaluationOrganisation, .cityBureau, .province]),
        http: [HTTPRoute(.post, "/v1/certificates/{certificate_number}:suspend", body: "*")])

    /// Makes a suspended certificate valid again. Change feed: "certificate.resumed".
    ///
    /// Errors: NOT_FOUND CERTIFICATE_NOT_FOUND. FAILED_PRECONDITION, not suspended. PERMISSION_DENIED, another city's.
    public static let resumeCertificate = Method<ResumeCertificateRequest, Certificate>(
        service: "liaoning.skills.evaluation.v1.Evaluations", name: "ResumeCertificate", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        http: [HTTPRoute(.post, "/v1/certificates/{certificate_number}:resume", body: "*")])

    /// Revokes a valid or suspended certificate for good. Change feed: "certificate.revoked".
    ///
    /// Errors: NOT_FOUND CERTIFICATE_NOT_FOUND. FAILED_PRECONDITION, revoked or replaced already. PERMISSION_DENIED, another city's.
    public static let revokeCertificate = Method<RevokeCertificateRequest, Certificate>(
        service: "liaoning.skills.evaluation.v1.Evaluations", name: "RevokeCertificate", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        http: [HTTPRoute(.post, "/v1/certificates/{certificate_number}:revoke", body: "*")])

    /// Replaces a valid certificate by a new one with a new number, the holder's name of today and today's date. Answers the new one.
    /// Change feed: "certificate.replaced" of the old, "certificate.issued" of the new. It is not counted again.
    ///
    /// Errors: NOT_FOUND CERTIFICATE_NOT_FOUND, PERSON_NOT_FOUND. FAILED_PRECONDITION, not valid, the organisation is suspended or withdrawn, no
    /// serial left this year. PERMISSION_DENIED, another organisation's.
    public static let reissueCertificate = Method<ReissueCertificateRequest, Certificate>(
        service: "liaoning.skills.evaluation.v1.Evaluations", name: "ReissueCertificate", kind: .unary,
        access: AccessRule(roles: [.evaluationOrganisation, .province]),
        http: [HTTPRoute(.post, "/v1/certificates/{certificate_number}:reissue", body: "*")])

    /// What a holder's valid certificates and schooling count as elsewhere.
    ///
    /// Errors: NOT_FOUND PERSON_NOT_FOUND.
    public static let getEquivalences = Method<GetEquivalencesRequest, HolderEquivalences>(
        service: "liaoning.skills.evaluation.v1.Evaluations", name: "GetEquivalences", kind: .unary,
        access: AccessRule(roles: [.worker, .cityBureau, .province, .auditor, .service]),
        scope: { request in RequestScope(person: request.personID) },
        http: [HTTPRoute(.get, "/v1/persons/{person_id}/equivalences", body: nil)])

    /// Levels granted from competition results, which evaluation follows in the competition's change feed. Its own: "level.granted",
    /// "level.grant_voided".
    ///
    /// Errors: INVALID_ARGUMENT, neither person nor competition is given.
    public static let listLevelGrants = Method<ListLevelGrantsRequest, ListLevelGrantsResponse>(
        service: "liaoning.skills.evaluation.v1.Evaluations", name: "ListLevelGrants", kind: .unary,
        access: AccessRule(roles: [.worker, .evaluationOrganisation, .cityBureau, .province, .auditor, .service]),
        scope: { request in RequestScope(person: request.personID) },
        http: [HTTPRoute(.get, "/v1/level-grants", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [fileEvaluationOrganisation, getEvaluationOrganisation, listEvaluationOrganisations, changeEvaluationScope, suspendEvaluationOrganisation, resumeEvaluationOrganisation, withdrawEvaluationOrganisation, registerExaminer, listExaminers, announceBatch, getBatch, listBatches, checkCandidate, admitCandidate, listCandidates, enterScore, getEvaluation, concludeEvaluation, issueCertificate, getCertificate, listCertificates, verifyCertificate, getVerificationKeys, suspendCertificate, resumeCertificate, revokeCertificate, reissueCertificate, getEquivalences, listLevelGrants]
}

/// Errors of every rpc beside its own: INVALID_ARGUMENT, a field is malformed (details name it). UNAUTHENTICATED, PERMISSION_DENIED, the
/// identity or its role or scope. FAILED_PRECONDITION carries every refusal. UNAVAILABLE, a service that must be asked cannot be, or the
/// policy book is not known yet.
public protocol EvaluationsHandlers: Sendable {
    /// Files an evaluation organisation with its scope. Change feed: "evaluation_organisation.filed".
    ///
    /// Errors: NOT_FOUND ORGANISATION_NOT_FOUND, OCCUPATION_NOT_FOUND, REGION_NOT_FOUND. ALREADY_EXISTS
    /// EVALUATION_ORGANISATION_EXISTS, it is filed and not withdrawn; SERIAL_TAKEN, another organisation has the serial.
    /// FAILED_PRECONDITION, the kind does not fit what the organisation is registered as, a level that is not examined or that the
    /// occupation or the type of school does not have, no serial left.
    func fileEvaluationOrganisation(_ request: FileEvaluationOrganisationRequest, _ call: Call) async throws -> EvaluationOrganisation

    /// A filed organisation by its credit code.
    ///
    /// Errors: NOT_FOUND EVALUATION_ORGANISATION_NOT_FOUND.
    func getEvaluationOrganisation(_ request: GetEvaluationOrganisationRequest, _ call: Call) async throws -> EvaluationOrganisation

    /// Filed organisations by region, kind, state and scope.
    func listEvaluationOrganisations(_ request: ListEvaluationOrganisationsRequest, _ call: Call) async throws -> ListEvaluationOrganisationsResponse

    /// Changes an organisation's scope, last day or served firms. Change feed: "evaluation_organisation.scope_changed".
    ///
    /// Errors: NOT_FOUND EVALUATION_ORGANISATION_NOT_FOUND, OCCUPATION_NOT_FOUND, ORGANISATION_NOT_FOUND. ABORTED
    /// EVALUATION_ORGANISATION_CHANGED, another revision is in store. FAILED_PRECONDITION, as with filing, or withdrawn.
    /// PERMISSION_DENIED, another city filed it.
    func changeEvaluationScope(_ request: ChangeEvaluationScopeRequest, _ call: Call) async throws -> EvaluationOrganisation

    /// Suspends an active organisation. Change feed: "evaluation_organisation.suspended".
    ///
    /// Errors: NOT_FOUND EVALUATION_ORGANISATION_NOT_FOUND. FAILED_PRECONDITION, not active. PERMISSION_DENIED, another city filed it.
    func suspendEvaluationOrganisation(_ request: SuspendEvaluationOrganisationRequest, _ call: Call) async throws -> EvaluationOrganisation

    /// Resumes a suspended organisation. Change feed: "evaluation_organisation.resumed".
    ///
    /// Errors: NOT_FOUND EVALUATION_ORGANISATION_NOT_FOUND. FAILED_PRECONDITION, not suspended. PERMISSION_DENIED, another city filed it.
    func resumeEvaluationOrganisation(_ request: ResumeEvaluationOrganisationRequest, _ call: Call) async throws -> EvaluationOrganisation

    /// Takes an organisation out for good; it may be filed anew. Change feed: "evaluation_organisation.withdrawn".
    ///
    /// Errors: NOT_FOUND EVALUATION_ORGANISATION_NOT_FOUND. FAILED_PRECONDITION, withdrawn already. PERMISSION_DENIED, another city
    /// filed it.
    func withdrawEvaluationOrganisation(_ request: WithdrawEvaluationOrganisationRequest, _ call: Call) async throws -> EvaluationOrganisation

    /// Registers an examiner or quality supervisor with the card. Change feed: "examiner.registered".
    ///
    /// Errors: NOT_FOUND PERSON_NOT_FOUND, OCCUPATION_NOT_FOUND. ALREADY_EXISTS EXAMINER_CARD_EXISTS, the card is registered.
    /// FAILED_PRECONDITION, a level that is not examined.
    func registerExaminer(_ request: RegisterExaminerRequest, _ call: Call) async throws -> Examiner

    /// Examiners and quality supervisors by region, kind, occupation and validity.
    func listExaminers(_ request: ListExaminersRequest, _ call: Call) async throws -> ListExaminersResponse

    /// Announces a batch. Change feed: "evaluation_batch.announced".
    ///
    /// Errors: NOT_FOUND EVALUATION_ORGANISATION_NOT_FOUND, OCCUPATION_NOT_FOUND. FAILED_PRECONDITION, every refusal: the organisation is
    /// suspended or withdrawn, its filing does not cover the days, the occupation or level is not in its scope, the level is not
    /// examined, a subject is missing or too many, days in the wrong order.
    func announceBatch(_ request: AnnounceBatchRequest, _ call: Call) async throws -> EvaluationBatch

    /// A batch by its id.
    ///
    /// Errors: NOT_FOUND BATCH_NOT_FOUND.
    func getBatch(_ request: GetBatchRequest, _ call: Call) async throws -> EvaluationBatch

    /// Batches, latest announced first.
    func listBatches(_ request: ListBatchesRequest, _ call: Call) async throws -> ListBatchesResponse

    /// Says whether a person could be admitted to a batch today, with every refusal. Changes nothing.
    ///
    /// Errors: NOT_FOUND BATCH_NOT_FOUND, PERSON_NOT_FOUND. PERMISSION_DENIED, another organisation's batch.
    func checkCandidate(_ request: CheckCandidateRequest, _ call: Call) async throws -> CandidateCheck

    /// Admits a candidate by the eligibility conditions in force today. Change feed: "evaluation.admitted".
    ///
    /// Errors: NOT_FOUND BATCH_NOT_FOUND, PERSON_NOT_FOUND. ALREADY_EXISTS CANDIDATE_EXISTS, admitted to this batch already.
    /// FAILED_PRECONDITION, every refusal: the organisation may not evaluate on the batch's days, registration closed, not a worker the
    /// organisation may evaluate, the level is held already, another evaluation of it is open, a declared certificate is not the person's or
    /// not valid, no path of the eligibility conditions is met (what each path lacks), the theory exam cannot be waived. PERMISSION_DENIED,
    /// another organisation's batch.
    func admitCandidate(_ request: AdmitCandidateRequest, _ call: Call) async throws -> Evaluation

    /// Candidates of a batch.
    ///
    /// Errors: NOT_FOUND BATCH_NOT_FOUND. PERMISSION_DENIED, another organisation's batch.
    func listCandidates(_ request: ListCandidatesRequest, _ call: Call) async throws -> ListCandidatesResponse

    /// Enters a subject's score. It stands when two different people have entered the same; who enters is the caller's identity.
    /// Change feed: "score.entered", without the score.
    ///
    /// Errors: NOT_FOUND EVALUATION_NOT_FOUND. FAILED_PRECONDITION: concluded, not a subject of the level, waived, not held yet, agreed
    /// already, entered by the same person before and nobody else since. PERMISSION_DENIED, another organisation's evaluation.
    func enterScore(_ request: EnterScoreRequest, _ call: Call) async throws -> Evaluation

    /// An evaluation by its id.
    ///
    /// Errors: NOT_FOUND EVALUATION_NOT_FOUND. PERMISSION_DENIED, another person's or organisation's.
    func getEvaluation(_ request: GetEvaluationRequest, _ call: Call) async throws -> Evaluation

    /// Decides whether an evaluation was passed, once. Not passing is an answer: its refusals say why. Change feed: "evaluation.concluded".
    ///
    /// Errors: NOT_FOUND EVALUATION_NOT_FOUND. FAILED_PRECONDITION, concluded already, or for each subject: no score, entered by one person
    /// only, entries differ. PERMISSION_DENIED, another organisation's evaluation.
    func concludeEvaluation(_ request: ConcludeEvaluationRequest, _ call: Call) async throws -> Evaluation

    /// Issues the certificate of a passed evaluation or of a granted level, once, however calls race. Change feed: "certificate.issued".
    ///
    /// Errors: NOT_FOUND EVALUATION_NOT_FOUND, LEVEL_GRANT_NOT_FOUND, EVALUATION_ORGANISATION_NOT_FOUND, PERSON_NOT_FOUND.
    /// ALREADY_EXISTS CERTIFICATE_EXISTS, a certificate was issued before. FAILED_PRECONDITION, not concluded, not passed (with the reasons),
    /// the organisation is suspended or withdrawn, or for a grant: voided, or not in its
    /// scope; no serial left this year.
    /// PERMISSION_DENIED, another organisation's evaluation.
    func issueCertificate(_ request: IssueCertificateRequest, _ call: Call) async throws -> Certificate

    /// A certificate by its number.
    ///
    /// Errors: NOT_FOUND CERTIFICATE_NOT_FOUND. PERMISSION_DENIED, another person's or organisation's.
    func getCertificate(_ request: GetCertificateRequest, _ call: Call) async throws -> Certificate

    /// Certificates of a holder, an organisation or a region.
    ///
    /// Errors: INVALID_ARGUMENT, none of the three is given.
    func listCertificates(_ request: ListCertificatesRequest, _ call: Call) async throws -> ListCertificatesResponse

    /// Shows the public what a certificate says, to whoever knows its number and its holder's name or identity number.
    ///
    /// Errors: NOT_FOUND CERTIFICATE_NOT_FOUND, no such certificate, or the holder is another: the two are not told apart.
    func verifyCertificate(_ request: VerifyCertificateRequest, _ call: Call) async throws -> CertificateVerification

    /// The public keys that certificates are signed with, and how to verify one offline.
    func getVerificationKeys(_ request: GetVerificationKeysRequest, _ call: Call) async throws -> VerificationKeys

    /// Suspends a valid certificate. Change feed: "certificate.suspended".
    ///
    /// Errors: NOT_FOUND CERTIFICATE_NOT_FOUND. FAILED_PRECONDITION, not valid. PERMISSION_DENIED, another organisation's or city's.
    func suspendCertificate(_ request: SuspendCertificateRequest, _ call: Call) async throws -> Certificate

    /// Makes a suspended certificate valid again. Change feed: "certificate.resumed".
    ///
    /// Errors: NOT_FOUND CERTIFICATE_NOT_FOUND. FAILED_PRECONDITION, not suspended. PERMISSION_DENIED, another city's.
    func resumeCertificate(_ request: ResumeCertificateRequest, _ call: Call) async throws -> Certificate

    /// Revokes a valid or suspended certificate for good. Change feed: "certificate.revoked".
    ///
    /// Errors: NOT_FOUND CERTIFICATE_NOT_FOUND. FAILED_PRECONDITION, revoked or replaced already. PERMISSION_DENIED, another city's.
    func revokeCertificate(_ request: RevokeCertificateRequest, _ call: Call) async throws -> Certificate

    /// Replaces a valid certificate by a new one with a new number, the holder's name of today and today's date. Answers the new one.
    /// Change feed: "certificate.replaced" of the old, "certificate.issued" of the new. It is not counted again.
    ///
    /// Errors: NOT_FOUND CERTIFICATE_NOT_FOUND, PERSON_NOT_FOUND. FAILED_PRECONDITION, not valid, the organisation is suspended or withdrawn, no
    /// serial left this year. PERMISSION_DENIED, another organisation's.
    func reissueCertificate(_ request: ReissueCertificateRequest, _ call: Call) async throws -> Certificate

    /// What a holder's valid certificates and schooling count as elsewhere.
    ///
    /// Errors: NOT_FOUND PERSON_NOT_FOUND.
    func getEquivalences(_ request: GetEquivalencesRequest, _ call: Call) async throws -> HolderEquivalences

    /// Levels granted from competition results, which evaluation follows in the competition's change feed. Its own: "level.granted",
    /// "level.grant_voided".
    ///
    /// Errors: INVALID_ARGUMENT, neither person nor competition is given.
    func listLevelGrants(_ request: ListLevelGrantsRequest, _ call: Call) async throws -> ListLevelGrantsResponse
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.evaluation.v1.Evaluations`.
    public mutating func register(_ handlers: some EvaluationsHandlers) {
        register(EvaluationsMethods.fileEvaluationOrganisation, unary: { try await handlers.fileEvaluationOrganisation($0, $1) })
        register(EvaluationsMethods.getEvaluationOrganisation, unary: { try await handlers.getEvaluationOrganisation($0, $1) })
        register(EvaluationsMethods.listEvaluationOrganisations, unary: { try await handlers.listEvaluationOrganisations($0, $1) })
        register(EvaluationsMethods.changeEvaluationScope, unary: { try await handlers.changeEvaluationScope($0, $1) })
        register(EvaluationsMethods.suspendEvaluationOrganisation, unary: { try await handlers.suspendEvaluationOrganisation($0, $1) })
        register(EvaluationsMethods.resumeEvaluationOrganisation, unary: { try await handlers.resumeEvaluationOrganisation($0, $1) })
        register(EvaluationsMethods.withdrawEvaluationOrganisation, unary: { try await handlers.withdrawEvaluationOrganisation($0, $1) })
        register(EvaluationsMethods.registerExaminer, unary: { try await handlers.registerExaminer($0, $1) })
        register(EvaluationsMethods.listExaminers, unary: { try await handlers.listExaminers($0, $1) })
        register(EvaluationsMethods.announceBatch, unary: { try await handlers.announceBatch($0, $1) })
        register(EvaluationsMethods.getBatch, unary: { try await handlers.getBatch($0, $1) })
        register(EvaluationsMethods.listBatches, unary: { try await handlers.listBatches($0, $1) })
        register(EvaluationsMethods.checkCandidate, unary: { try await handlers.checkCandidate($0, $1) })
        register(EvaluationsMethods.admitCandidate, unary: { try await handlers.admitCandidate($0, $1) })
        register(EvaluationsMethods.listCandidates, unary: { try await handlers.listCandidates($0, $1) })
        register(EvaluationsMethods.enterScore, unary: { try await handlers.enterScore($0, $1) })
        register(EvaluationsMethods.getEvaluation, unary: { try await handlers.getEvaluation($0, $1) })
        register(EvaluationsMethods.concludeEvaluation, unary: { try await handlers.concludeEvaluation($0, $1) })
        register(EvaluationsMethods.issueCertificate, unary: { try await handlers.issueCertificate($0, $1) })
        register(EvaluationsMethods.getCertificate, unary: { try await handlers.getCertificate($0, $1) })
        register(EvaluationsMethods.listCertificates, unary: { try await handlers.listCertificates($0, $1) })
        register(EvaluationsMethods.verifyCertificate, unary: { try await handlers.verifyCertificate($0, $1) })
        register(EvaluationsMethods.getVerificationKeys, unary: { try await handlers.getVerificationKeys($0, $1) })
        register(EvaluationsMethods.suspendCertificate, unary: { try await handlers.suspendCertificate($0, $1) })
        register(EvaluationsMethods.resumeCertificate, unary: { try await handlers.resumeCertificate($0, $1) })
        register(EvaluationsMethods.revokeCertificate, unary: { try await handlers.revokeCertificate($0, $1) })
        register(EvaluationsMethods.reissueCertificate, unary: { try await handlers.reissueCertificate($0, $1) })
        register(EvaluationsMethods.getEquivalences, unary: { try await handlers.getEquivalences($0, $1) })
        register(EvaluationsMethods.listLevelGrants, unary: { try await handlers.listLevelGrants($0, $1) })
    }
}

/// Calls `liaoning.skills.evaluation.v1.Evaluations` through a channel.
public struct EvaluationsClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Files an evaluation organisation with its scope. Change feed: "evaluation_organisation.filed".
    ///
    /// Errors: NOT_FOUND ORGANISATION_NOT_FOUND, OCCUPATION_NOT_FOUND, REGION_NOT_FOUND. ALREADY_EXISTS
    /// EVALUATION_ORGANISATION_EXISTS, it is filed and not withdrawn; SERIAL_TAKEN, another organisation has the serial.
    /// FAILED_PRECONDITION, the kind does not fit what the organisation is registered as, a level that is not examined or that the
    /// occupation or the type of school does not have, no serial left.
    public func fileEvaluationOrganisation(_ request: FileEvaluationOrganisationRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> EvaluationOrganisation {
        try await channel.unary(EvaluationsMethods.fileEvaluationOrganisation, request, options)
    }

    /// A filed organisation by its credit code.
    ///
    /// Errors: NOT_FOUND EVALUATION_ORGANISATION_NOT_FOUND.
    public func getEvaluationOrganisation(_ request: GetEvaluationOrganisationRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> EvaluationOrganisation {
        try await channel.unary(EvaluationsMethods.getEvaluationOrganisation, request, options)
    }

    /// Filed organisations by region, kind, state and scope.
    public func listEvaluationOrganisations(_ request: ListEvaluationOrganisationsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListEvaluationOrganisationsResponse {
        try await channel.unary(EvaluationsMethods.listEvaluationOrganisations, request, options)
    }

    /// Changes an organisation's scope, last day or served firms. Change feed: "evaluation_organisation.scope_changed".
    ///
    /// Errors: NOT_FOUND EVALUATION_ORGANISATION_NOT_FOUND, OCCUPATION_NOT_FOUND, ORGANISATION_NOT_FOUND. ABORTED
    /// EVALUATION_ORGANISATION_CHANGED, another revision is in store. FAILED_PRECONDITION, as with filing, or withdrawn.
    /// PERMISSION_DENIED, another city filed it.
    public func changeEvaluationScope(_ request: ChangeEvaluationScopeRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> EvaluationOrganisation {
        try await channel.unary(EvaluationsMethods.changeEvaluationScope, request, options)
    }

    /// Suspends an active organisation. Change feed: "evaluation_organisation.suspended".
    ///
    /// Errors: NOT_FOUND EVALUATION_ORGANISATION_NOT_FOUND. FAILED_PRECONDITION, not active. PERMISSION_DENIED, another city filed it.
    public func suspendEvaluationOrganisation(_ request: SuspendEvaluationOrganisationRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> EvaluationOrganisation {
        try await channel.unary(EvaluationsMethods.suspendEvaluationOrganisation, request, options)
    }

    /// Resumes a suspended organisation. Change feed: "evaluation_organisation.resumed".
    ///
    /// Errors: NOT_FOUND EVALUATION_ORGANISATION_NOT_FOUND. FAILED_PRECONDITION, not suspended. PERMISSION_DENIED, another city filed it.
    public func resumeEvaluationOrganisation(_ request: ResumeEvaluationOrganisationRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> EvaluationOrganisation {
        try await channel.unary(EvaluationsMethods.resumeEvaluationOrganisation, request, options)
    }

    /// Takes an organisation out for good; it may be filed anew. Change feed: "evaluation_organisation.withdrawn".
    ///
    /// Errors: NOT_FOUND EVALUATION_ORGANISATION_NOT_FOUND. FAILED_PRECONDITION, withdrawn already. PERMISSION_DENIED, another city
    /// filed it.
    public func withdrawEvaluationOrganisation(_ request: WithdrawEvaluationOrganisationRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> EvaluationOrganisation {
        try await channel.unary(EvaluationsMethods.withdrawEvaluationOrganisation, request, options)
    }

    /// Registers an examiner or quality supervisor with the card. Change feed: "examiner.registered".
    ///
    /// Errors: NOT_FOUND PERSON_NOT_FOUND, OCCUPATION_NOT_FOUND. ALREADY_EXISTS EXAMINER_CARD_EXISTS, the card is registered.
    /// FAILED_PRECONDITION, a level that is not examined.
    public func registerExaminer(_ request: RegisterExaminerRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Examiner {
        try await channel.unary(EvaluationsMethods.registerExaminer, request, options)
    }

    /// Examiners and quality supervisors by region, kind, occupation and validity.
    public func listExaminers(_ request: ListExaminersRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListExaminersResponse {
        try await channel.unary(EvaluationsMethods.listExaminers, request, options)
    }

    /// Announces a batch. Change feed: "evaluation_batch.announced".
    ///
    /// Errors: NOT_FOUND EVALUATION_ORGANISATION_NOT_FOUND, OCCUPATION_NOT_FOUND. FAILED_PRECONDITION, every refusal: the organisation is
    /// suspended or withdrawn, its filing does not cover the days, the occupation or level is not in its scope, the level is not
    /// examined, a subject is missing or too many, days in the wrong order.
    public func announceBatch(_ request: AnnounceBatchRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> EvaluationBatch {
        try await channel.unary(EvaluationsMethods.announceBatch, request, options)
    }

    /// A batch by its id.
    ///
    /// Errors: NOT_FOUND BATCH_NOT_FOUND.
    public func getBatch(_ request: GetBatchRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> EvaluationBatch {
        try await channel.unary(EvaluationsMethods.getBatch, request, options)
    }

    /// Batches, latest announced first.
    public func listBatches(_ request: ListBatchesRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListBatchesResponse {
        try await channel.unary(EvaluationsMethods.listBatches, request, options)
    }

    /// Says whether a person could be admitted to a batch today, with every refusal. Changes nothing.
    ///
    /// Errors: NOT_FOUND BATCH_NOT_FOUND, PERSON_NOT_FOUND. PERMISSION_DENIED, another organisation's batch.
    public func checkCandidate(_ request: CheckCandidateRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> CandidateCheck {
        try await channel.unary(EvaluationsMethods.checkCandidate, request, options)
    }

    /// Admits a candidate by the eligibility conditions in force today. Change feed: "evaluation.admitted".
    ///
    /// Errors: NOT_FOUND BATCH_NOT_FOUND, PERSON_NOT_FOUND. ALREADY_EXISTS CANDIDATE_EXISTS, admitted to this batch already.
    /// FAILED_PRECONDITION, every refusal: the organisation may not evaluate on the batch's days, registration closed, not a worker the
    /// organisation may evaluate, the level is held already, another evaluation of it is open, a declared certificate is not the person's or
    /// not valid, no path of the eligibility conditions is met (what each path lacks), the theory exam cannot be waived. PERMISSION_DENIED,
    /// another organisation's batch.
    public func admitCandidate(_ request: AdmitCandidateRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Evaluation {
        try await channel.unary(EvaluationsMethods.admitCandidate, request, options)
    }

    /// Candidates of a batch.
    ///
    /// Errors: NOT_FOUND BATCH_NOT_FOUND. PERMISSION_DENIED, another organisation's batch.
    public func listCandidates(_ request: ListCandidatesRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListCandidatesResponse {
        try await channel.unary(EvaluationsMethods.listCandidates, request, options)
    }

    /// Enters a subject's score. It stands when two different people have entered the same; who enters is the caller's identity.
    /// Change feed: "score.entered", without the score.
    ///
    /// Errors: NOT_FOUND EVALUATION_NOT_FOUND. FAILED_PRECONDITION: concluded, not a subject of the level, waived, not held yet, agreed
    /// already, entered by the same person before and nobody else since. PERMISSION_DENIED, another organisation's evaluation.
    public func enterScore(_ request: EnterScoreRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Evaluation {
        try await channel.unary(EvaluationsMethods.enterScore, request, options)
    }

    /// An evaluation by its id.
    ///
    /// Errors: NOT_FOUND EVALUATION_NOT_FOUND. PERMISSION_DENIED, another person's or organisation's.
    public func getEvaluation(_ request: GetEvaluationRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Evaluation {
        try await channel.unary(EvaluationsMethods.getEvaluation, request, options)
    }

    /// Decides whether an evaluation was passed, once. Not passing is an answer: its refusals say why. Change feed: "evaluation.concluded".
    ///
    /// Errors: NOT_FOUND EVALUATION_NOT_FOUND. FAILED_PRECONDITION, concluded already, or for each subject: no score, entered by one person
    /// only, entries differ. PERMISSION_DENIED, another organisation's evaluation.
    public func concludeEvaluation(_ request: ConcludeEvaluationRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Evaluation {
        try await channel.unary(EvaluationsMethods.concludeEvaluation, request, options)
    }

    /// Issues the certificate of a passed evaluation or of a granted level, once, however calls race. Change feed: "certificate.issued".
    ///
    /// Errors: NOT_FOUND EVALUATION_NOT_FOUND, LEVEL_GRANT_NOT_FOUND, EVALUATION_ORGANISATION_NOT_FOUND, PERSON_NOT_FOUND.
    /// ALREADY_EXISTS CERTIFICATE_EXISTS, a certificate was issued before. FAILED_PRECONDITION, not concluded, not passed (with the reasons),
    /// the organisation is suspended or withdrawn, or for a grant: voided, or not in its
    /// scope; no serial left this year.
    /// PERMISSION_DENIED, another organisation's evaluation.
    public func issueCertificate(_ request: IssueCertificateRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Certificate {
        try await channel.unary(EvaluationsMethods.issueCertificate, request, options)
    }

    /// A certificate by its number.
    ///
    /// Errors: NOT_FOUND CERTIFICATE_NOT_FOUND. PERMISSION_DENIED, another person's or organisation's.
    public func getCertificate(_ request: GetCertificateRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Certificate {
        try await channel.unary(EvaluationsMethods.getCertificate, request, options)
    }

    /// Certificates of a holder, an organisation or a region.
    ///
    /// Errors: INVALID_ARGUMENT, none of the three is given.
    public func listCertificates(_ request: ListCertificatesRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListCertificatesResponse {
        try await channel.unary(EvaluationsMethods.listCertificates, request, options)
    }

    /// Shows the public what a certificate says, to whoever knows its number and its holder's name or identity number.
    ///
    /// Errors: NOT_FOUND CERTIFICATE_NOT_FOUND, no such certificate, or the holder is another: the two are not told apart.
    public func verifyCertificate(_ request: VerifyCertificateRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> CertificateVerification {
        try await channel.unary(EvaluationsMethods.verifyCertificate, request, options)
    }

    /// The public keys that certificates are signed with, and how to verify one offline.
    public func getVerificationKeys(_ request: GetVerificationKeysRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> VerificationKeys {
        try await channel.unary(EvaluationsMethods.getVerificationKeys, request, options)
    }

    /// Suspends a valid certificate. Change feed: "certificate.suspended".
    ///
    /// Errors: NOT_FOUND CERTIFICATE_NOT_FOUND. FAILED_PRECONDITION, not valid. PERMISSION_DENIED, another organisation's or city's.
    public func suspendCertificate(_ request: SuspendCertificateRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Certificate {
        try await channel.unary(EvaluationsMethods.suspendCertificate, request, options)
    }

    /// Makes a suspended certificate valid again. Change feed: "certificate.resumed".
    ///
    /// Errors: NOT_FOUND CERTIFICATE_NOT_FOUND. FAILED_PRECONDITION, not suspended. PERMISSION_DENIED, another city's.
    public func resumeCertificate(_ request: ResumeCertificateRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Certificate {
        try await channel.unary(EvaluationsMethods.resumeCertificate, request, options)
    }

    /// Revokes a valid or suspended certificate for good. Change feed: "certificate.revoked".
    ///
    /// Errors: NOT_FOUND CERTIFICATE_NOT_FOUND. FAILED_PRECONDITION, revoked or replaced already. PERMISSION_DENIED, another city's.
    public func revokeCertificate(_ request: RevokeCertificateRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Certificate {
        try await channel.unary(EvaluationsMethods.revokeCertificate, request, options)
    }

    /// Replaces a valid certificate by a new one with a new number, the holder's name of today and today's date. Answers the new one.
    /// Change feed: "certificate.replaced" of the old, "certificate.issued" of the new. It is not counted again.
    ///
    /// Errors: NOT_FOUND CERTIFICATE_NOT_FOUND, PERSON_NOT_FOUND. FAILED_PRECONDITION, not valid, the organisation is suspended or withdrawn, no
    /// serial left this year. PERMISSION_DENIED, another organisation's.
    public func reissueCertificate(_ request: ReissueCertificateRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Certificate {
        try await channel.unary(EvaluationsMethods.reissueCertificate, request, options)
    }

    /// What a holder's valid certificates and schooling count as elsewhere.
    ///
    /// Errors: NOT_FOUND PERSON_NOT_FOUND.
    public func getEquivalences(_ request: GetEquivalencesRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> HolderEquivalences {
        try await channel.unary(EvaluationsMethods.getEquivalences, request, options)
    }

    /// Levels granted from competition results, which evaluation follows in the competition's change feed. Its own: "level.granted",
    /// "level.grant_voided".
    ///
    /// Errors: INVALID_ARGUMENT, neither person nor competition is given.
    public func listLevelGrants(_ request: ListLevelGrantsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListLevelGrantsResponse {
        try await channel.unary(EvaluationsMethods.listLevelGrants, request, options)
    }
}
