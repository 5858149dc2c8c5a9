// Written by Protos/generate.sh from liaoning/skills/training/v1/training_records.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.training.v1.TrainingRecords`.
public enum TrainingRecordsMethods {
    /// Registers a person under their real name, once.
    ///
    /// Errors: INVALID_ARGUMENT, the number, name, phone or region is not valid. ALREADY_EXISTS, the number is registered;
    /// an ExistingPerson detail is added for callers who may see that person.
    public static let registerPerson = Method<RegisterPersonRequest, Person>(
        service: "liaoning.skills.training.v1.TrainingRecords", name: "RegisterPerson", kind: .unary,
        access: AccessRule(roles: [.institution, .enterprise, .evaluationOrganisation, .cityBureau, .province, .service]),
        scope: { request in RequestScope(region: request.regionCode) },
        http: [HTTPRoute(.post, "/v1/persons", body: "*")])

    /// Errors: NOT_FOUND, no such person.
    public static let getPerson = Method<GetPersonRequest, Person>(
        service: "liaoning.skills.training.v1.TrainingRecords", name: "GetPerson", kind: .unary,
        access: AccessRule(roles: [.worker, .cityBureau, .province, .auditor, .service]),
        scope: { request in RequestScope(person: request.personID) },
        http: [HTTPRoute(.get, "/v1/persons/{person_id}", body: nil)])

    /// Finds a person by number; organisations must know the name too. A post, so that the number stands in no log of
    /// addresses.
    ///
    /// Errors: INVALID_ARGUMENT, a malformed number, or a name is required. NOT_FOUND, nobody with that number (and name), or
    /// none that the caller may see.
    public static let findPerson = Method<FindPersonRequest, Person>(
        service: "liaoning.skills.training.v1.TrainingRecords", name: "FindPerson", kind: .unary,
        access: AccessRule(roles: [.institution, .enterprise, .evaluationOrganisation, .cityBureau, .province, .service]),
        http: [HTTPRoute(.post, "/v1/persons:find", body: "*")])

    /// Adds a person to a group of workers, with the evidence for it.
    ///
    /// Errors: INVALID_ARGUMENT, a malformed field. NOT_FOUND, no such person. ALREADY_EXISTS, the person belongs to the group
    /// at that time already.
    public static let addGroupMembership = Method<AddGroupMembershipRequest, GroupMembership>(
        service: "liaoning.skills.training.v1.TrainingRecords", name: "AddGroupMembership", kind: .unary,
        access: AccessRule(roles: [.institution, .cityBureau, .province, .service]),
        http: [HTTPRoute(.post, "/v1/persons/{person_id}/groups", body: "*")])

    /// Lists a person's groups.
    ///
    /// Errors: NOT_FOUND, no such person.
    public static let listGroupMemberships = Method<ListGroupMembershipsRequest, ListGroupMembershipsResponse>(
        service: "liaoning.skills.training.v1.TrainingRecords", name: "ListGroupMemberships", kind: .unary,
        access: AccessRule(roles: [.worker, .cityBureau, .province, .auditor, .service]),
        scope: { request in RequestScope(person: request.personID) },
        http: [HTTPRoute(.get, "/v1/persons/{person_id}/groups", body: nil)])

    /// Records that a person works for an employer.
    ///
    /// Errors: INVALID_ARGUMENT, a malformed field. NOT_FOUND, no such person, employer or occupation. ALREADY_EXISTS, an
    /// employment by that employer at that time is recorded. UNAVAILABLE, the catalog cannot be asked.
    public static let recordEmployment = Method<RecordEmploymentRequest, Employment>(
        service: "liaoning.skills.training.v1.TrainingRecords", name: "RecordEmployment", kind: .unary,
        access: AccessRule(roles: [.enterprise, .cityBureau, .province, .service]),
        scope: { request in RequestScope(organisation: request.employerCreditCode) },
        http: [HTTPRoute(.post, "/v1/persons/{person_id}/employments", body: "*")])

    /// Records the last day of an employment.
    ///
    /// Errors: INVALID_ARGUMENT, a malformed day, or one before it began. NOT_FOUND, no such employment. FAILED_PRECONDITION,
    /// it ended before.
    public static let endEmployment = Method<EndEmploymentRequest, Employment>(
        service: "liaoning.skills.training.v1.TrainingRecords", name: "EndEmployment", kind: .unary,
        access: AccessRule(roles: [.enterprise, .cityBureau, .province, .service]),
        http: [HTTPRoute(.post, "/v1/employments/{employment_id}:end", body: "*")])

    /// Lists a person's employments, for eligibility by years of work.
    ///
    /// Errors: NOT_FOUND, no such person.
    public static let getEmploymentHistory = Method<GetEmploymentHistoryRequest, EmploymentHistory>(
        service: "liaoning.skills.training.v1.TrainingRecords", name: "GetEmploymentHistory", kind: .unary,
        access: AccessRule(roles: [.worker, .cityBureau, .province, .auditor, .service]),
        scope: { request in RequestScope(person: request.personID) },
        http: [HTTPRoute(.get, "/v1/persons/{person_id}/employments", body: nil)])

    /// Gives what the other services need of a person in order to decide.
    ///
    /// Errors: INVALID_ARGUMENT, a malformed day. NOT_FOUND, no such person.
    public static let getPersonProfile = Method<GetPersonProfileRequest, PersonProfile>(
        service: "liaoning.skills.training.v1.TrainingRecords", name: "GetPersonProfile", kind: .unary,
        access: AccessRule(roles: [.service]),
        http: [HTTPRoute(.get, "/v1/persons/{person_id}/profile", body: nil)])

    /// Says whether a person has that name and number. Tells nothing else.
    ///
    /// Errors: INVALID_ARGUMENT, neither name nor number is given.
    public static let matchPerson = Method<MatchPersonRequest, PersonMatch>(
        service: "liaoning.skills.training.v1.TrainingRecords", name: "MatchPerson", kind: .unary,
        access: AccessRule(roles: [.service]),
        http: [HTTPRoute(.post, "/v1/persons/{person_id}:match", body: "*")])

    /// Opens a class of a project in the city's catalog, by an institution that is in the catalog that day.
    ///
    /// Errors: INVALID_ARGUMENT, a malformed field. NOT_FOUND, no such project or organisation. FAILED_PRECONDITION, with every
    /// refusal: institution or project not in the catalog, days or hours outside what the programme allows. UNAVAILABLE, the
    /// catalog cannot be asked.
    public static let openClass = Method<OpenClassRequest, TrainingClass>(
        service: "liaoning.skills.training.v1.TrainingRecords", name: "OpenClass", kind: .unary,
        access: AccessRule(roles: [.institution, .enterprise, .cityBureau, .province]),
        scope: { request in RequestScope(region: request.regionCode, organisation: request.institutionCreditCode) },
        http: [HTTPRoute(.post, "/v1/classes", body: "*")])

    /// Errors: NOT_FOUND, no such class.
    public static let getClass = Method<GetClassRequest, TrainingClass>(
        service: "liaoning.skills.training.v1.TrainingRecords", name: "GetClass", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/classes/{class_id}", body: nil)])

    /// Lists classes, latest opened first: the menu.
    ///
    /// Errors: INVALID_ARGUMENT, a malformed page token or field.
    public static let listClasses = Method<ListClassesRequest, ListClassesResponse>(
        service: "liaoning.skills.training.v1.TrainingRecords", name: "ListClasses", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/classes", body: nil)])

    /// Calls a class off: its trainees are withdrawn, their vouchers released.
    ///
    /// Errors: INVALID_ARGUMENT, no reason. NOT_FOUND, no such class. FAILED_PRECONDITION, completed or cancelled before, or
    /// a subsidy was prepaid for it.
    public static let cancelClass = Method<CancelClassRequest, TrainingClass>(
        service: "liaoning.skills.training.v1.TrainingRecords", name: "CancelClass", kind: .unary,
        access: AccessRule(roles: [.institution, .enterprise, .cityBureau, .province]),
        http: [HTTPRoute(.post, "/v1/classes/{class_id}:cancel", body: "*")])

    /// Says whether a person could enrol now and names every reason against it. Changes nothing.
    ///
    /// Errors: NOT_FOUND, no such class or person.
    public static let checkEnrolment = Method<CheckEnrolmentRequest, EnrolmentCheck>(
        service: "liaoning.skills.training.v1.TrainingRecords", name: "CheckEnrolment", kind: .unary,
        access: AccessRule(roles: [.worker, .institution, .enterprise, .cityBureau, .province, .service]),
        scope: { request in RequestScope(person: request.personID) },
        http: [HTTPRoute(.get, "/v1/classes/{class_id}/enrolments:check", body: nil)])

    /// Gives a person a seat in a class.
    ///
    /// Errors: NOT_FOUND, no such class or person. ALREADY_EXISTS, enrolled in this class before. FAILED_PRECONDITION, with
    /// every refusal in the articles' order: programme, group, age, graduation window, employer, capacity, overlap, duplicate
    /// benefit, number of trainings in the year.
    public static let enrolTrainee = Method<EnrolTraineeRequest, Enrolment>(
        service: "liaoning.skills.training.v1.TrainingRecords", name: "EnrolTrainee", kind: .unary,
        access: AccessRule(roles: [.worker, .institution, .enterprise, .cityBureau, .province]),
        scope: { request in RequestScope(person: request.personID) },
        http: [HTTPRoute(.post, "/v1/classes/{class_id}/enrolments", body: "*")])

    /// Gives a seat up; a voucher bound to it is released.
    ///
    /// Errors: INVALID_ARGUMENT, no reason. NOT_FOUND, no such enrolment. FAILED_PRECONDITION, not enrolled any more.
    public static let withdrawEnrolment = Method<WithdrawEnrolmentRequest, Enrolment>(
        service: "liaoning.skills.training.v1.TrainingRecords", name: "WithdrawEnrolment", kind: .unary,
        access: AccessRule(roles: [.worker, .institution, .enterprise, .cityBureau, .province]),
        http: [HTTPRoute(.post, "/v1/enrolments/{enrolment_id}:withdraw", body: "*")])

    /// Errors: NOT_FOUND, no such enrolment.
    public static let getEnrolment = Method<GetEnrolmentRequest, Enrolment>(
        service: "liaoning.skills.training.v1.TrainingRecords", name: "GetEnrolment", kind: .unary,
        access: AccessRule(roles: [.worker, .institution, .enterprise, .cityBureau, .province, .auditor, .service]),
        http: [HTTPRoute(.get, "/v1/enrolments/{enrolment_id}", body: nil)])

    /// Lists the trainees of a class.
    ///
    /// Errors: INVALID_ARGUMENT, a malformed page token. NOT_FOUND, no such class.
    public static let listEnrolments = Method<ListEnrolmentsRequest, ListEnrolmentsResponse>(
        service: "liaoning.skills.training.v1.TrainingRecords", name: "ListEnrolments", kind: .unary,
        access: AccessRule(roles: [.institution, .enterprise, .cityBureau, .province, .auditor, .service]),
        http: [HTTPRoute(.get, "/v1/classes/{class_id}/enrolments", body: nil)])

    /// Records who attended a session, for how long, and how their identity was checked. All entries or none.
    ///
    /// Errors: INVALID_ARGUMENT, a malformed entry, or a person twice. NOT_FOUND, no such class or session. ALREADY_EXISTS,
    /// an entry for one of the persons was recorded before. FAILED_PRECONDITION, with every refusal: the session is not yet
    /// held, a person is not enrolled, the class is over, more hours than the session has.
    public static let recordAttendance = Method<RecordAttendanceRequest, SessionAttendance>(
        service: "liaoning.skills.training.v1.TrainingRecords", name: "RecordAttendance", kind: .unary,
        access: AccessRule(roles: [.institution, .enterprise]),
        http: [HTTPRoute(.post, "/v1/classes/{class_id}/attendance", body: "*")])

    /// Shows attendance so far, of everyone or of one person.
    ///
    /// Errors: NOT_FOUND, no such class.
    public static let getAttendance = Method<GetAttendanceRequest, AttendanceSheet>(
        service: "liaoning.skills.training.v1.TrainingRecords", name: "GetAttendance", kind: .unary,
        access: AccessRule(roles: [.worker, .institution, .enterprise, .cityBureau, .province, .auditor, .service]),
        scope: { request in RequestScope(person: request.personID) },
        http: [HTTPRoute(.get, "/v1/classes/{class_id}/attendance", body: nil)])

    /// Records the institution's assessment of a trainee.
    ///
    /// Errors: INVALID_ARGUMENT, points out of range. NOT_FOUND, no such class or trainee. FAILED_PRECONDITION, not enrolled
    /// any more, or the class is over.
    public static let assessTrainee = Method<AssessTraineeRequest, Enrolment>(
        service: "liaoning.skills.training.v1.TrainingRecords", name: "AssessTrainee", kind: .unary,
        access: AccessRule(roles: [.institution, .enterprise]),
        http: [HTTPRoute(.post, "/v1/classes/{class_id}/assessments", body: "*")])

    /// Closes a class: each trainee's completion follows from attendance and assessment, and is counted.
    ///
    /// Errors: NOT_FOUND, no such class. FAILED_PRECONDITION, completed or cancelled before, or its last session is not over.
    public static let completeClass = Method<CompleteClassRequest, TrainingClass>(
        service: "liaoning.skills.training.v1.TrainingRecords", name: "CompleteClass", kind: .unary,
        access: AccessRule(roles: [.institution, .enterprise, .cityBureau, .province]),
        http: [HTTPRoute(.post, "/v1/classes/{class_id}:complete", body: "*")])

    /// Issues vouchers, to named people or for whoever claims one.
    ///
    /// Errors: INVALID_ARGUMENT, a malformed field. NOT_FOUND, one of the people is not registered. FAILED_PRECONDITION, with
    /// refusals: a validity longer than allowed. People who cannot get one are named in the answer.
    public static let issueVouchers = Method<IssueVouchersRequest, IssueVouchersResponse>(
        service: "liaoning.skills.training.v1.TrainingRecords", name: "IssueVouchers", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        scope: { request in RequestScope(region: request.regionCode) },
        http: [HTTPRoute(.post, "/v1/vouchers:issue", body: "*")])

    /// Claims a voucher that was issued to the person.
    ///
    /// Errors: NOT_FOUND, no such voucher or person. FAILED_PRECONDITION, with refusals: claimed before, not issued to this
    /// person, expired, voided.
    public static let claimVoucher = Method<ClaimVoucherRequest, Voucher>(
        service: "liaoning.skills.training.v1.TrainingRecords", name: "ClaimVoucher", kind: .unary,
        access: AccessRule(roles: [.worker, .cityBureau, .province, .service]),
        scope: { request in RequestScope(person: request.personID) },
        http: [HTTPRoute(.post, "/v1/vouchers/{voucher_id}:claim", body: "*")])

    /// Claims any voucher of a batch that was issued to nobody in particular.
    ///
    /// Errors: NOT_FOUND, no such batch or person. FAILED_PRECONDITION, with refusals: none left, expired, not in the groups
    /// it is for, too many live vouchers.
    public static let claimBatchVoucher = Method<ClaimBatchVoucherRequest, Voucher>(
        service: "liaoning.skills.training.v1.TrainingRecords", name: "ClaimBatchVoucher", kind: .unary,
        access: AccessRule(roles: [.worker, .cityBureau, .province, .service]),
        scope: { request in RequestScope(person: request.personID) },
        http: [HTTPRoute(.post, "/v1/voucher-batches/{batch_id}:claim", body: "*")])

    /// Verifies a voucher for its holder's seat in a class, once.
    ///
    /// Errors: NOT_FOUND, no such voucher or class. FAILED_PRECONDITION, with refusals: not claimed, expired, its holder has
    /// no seat, programme or institution not covered, the seat has a voucher.
    public static let verifyVoucher = Method<VerifyVoucherRequest, Voucher>(
        service: "liaoning.skills.training.v1.TrainingRecords", name: "VerifyVoucher", kind: .unary,
        access: AccessRule(roles: [.institution, .enterprise, .cityBureau, .province]),
        http: [HTTPRoute(.post, "/v1/vouchers/{voucher_id}:verify", body: "*")])

    /// Uses a voucher: its holder completed the training. Once, however calls race.
    ///
    /// Errors: NOT_FOUND, no such voucher. FAILED_PRECONDITION, with refusals: not verified, used before, training not
    /// completed.
    public static let useVoucher = Method<UseVoucherRequest, Voucher>(
        service: "liaoning.skills.training.v1.TrainingRecords", name: "UseVoucher", kind: .unary,
        access: AccessRule(roles: [.institution, .enterprise, .cityBureau, .province]),
        http: [HTTPRoute(.post, "/v1/vouchers/{voucher_id}:use", body: "*")])

    /// Voids a voucher that is not used.
    ///
    /// Errors: INVALID_ARGUMENT, no reason. NOT_FOUND, no such voucher. FAILED_PRECONDITION, used, settled, expired or voided
    /// before.
    public static let voidVoucher = Method<VoidVoucherRequest, Voucher>(
        service: "liaoning.skills.training.v1.TrainingRecords", name: "VoidVoucher", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        http: [HTTPRoute(.post, "/v1/vouchers/{voucher_id}:void", body: "*")])

    /// Marks lapsed vouchers as expired. A lapsed voucher is refused with or without the mark; the mark puts it into the
    /// feed.
    ///
    /// Errors: INVALID_ARGUMENT, limit out of range.
    public static let expireVouchers = Method<ExpireVouchersRequest, ExpireVouchersResponse>(
        service: "liaoning.skills.training.v1.TrainingRecords", name: "ExpireVouchers", kind: .unary,
        access: AccessRule(roles: [.province, .operator, .service]),
        http: [HTTPRoute(.post, "/v1/vouchers:expire", body: "*")])

    /// Errors: NOT_FOUND, no such voucher.
    public static let getVoucher = Method<GetVoucherRequest, Voucher>(
        service: "liaoning.skills.training.v1.TrainingRecords", name: "GetVoucher", kind: .unary,
        access: AccessRule(roles: [.worker, .institution, .enterprise, .cityBureau, .province, .auditor, .service]),
        http: [HTTPRoute(.get, "/v1/vouchers/{voucher_id}", body: nil)])

    /// Lists vouchers of a person, a batch or a region.
    ///
    /// Errors: INVALID_ARGUMENT, no filter, or a malformed page token.
    public static let listVouchers = Method<ListVouchersRequest, ListVouchersResponse>(
        service: "liaoning.skills.training.v1.TrainingRecords", name: "ListVouchers", kind: .unary,
        access: AccessRule(roles: [.worker, .cityBureau, .province, .auditor, .service]),
        scope: { request in RequestScope(region: request.regionCode, person: request.personID) },
        http: [HTTPRoute(.get, "/v1/vouchers", body: nil)])

    /// Sets a city's money of one source for one year.
    ///
    /// Errors: INVALID_ARGUMENT, a malformed field. FAILED_PRECONDITION, less than what is paid.
    public static let setSubsidyBudget = Method<SetSubsidyBudgetRequest, SubsidyBudget>(
        service: "liaoning.skills.training.v1.TrainingRecords", name: "SetSubsidyBudget", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        scope: { request in RequestScope(region: request.regionCode) },
        http: [HTTPRoute(.post, "/v1/subsidy-budgets", body: "*")])

    /// Errors: INVALID_ARGUMENT, a malformed field. NOT_FOUND, none was set.
    public static let getSubsidyBudget = Method<GetSubsidyBudgetRequest, SubsidyBudget>(
        service: "liaoning.skills.training.v1.TrainingRecords", name: "GetSubsidyBudget", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province, .auditor, .service]),
        scope: { request in RequestScope(region: request.regionCode) },
        http: [HTTPRoute(.get, "/v1/subsidy-budgets/{region_code}", body: nil)])

    /// Files a claim for a class; the amount follows from the catalog's standard.
    ///
    /// Errors: INVALID_ARGUMENT, a malformed field. NOT_FOUND, no such class or trainee. ALREADY_EXISTS, a trainee's subsidy or
    /// the prepayment is claimed already. FAILED_PRECONDITION, with every refusal: the class or a trainee has not completed,
    /// the voucher is not used, the prepayment is not allowed or too high, the fund does not serve the programme. UNAVAILABLE,
    /// the catalog cannot be asked.
    public static let fileSubsidyClaim = Method<FileSubsidyClaimRequest, SubsidyClaim>(
        service: "liaoning.skills.training.v1.TrainingRecords", name: "FileSubsidyClaim", kind: .unary,
        access: AccessRule(roles: [.worker, .institution, .enterprise]),
        http: [HTTPRoute(.post, "/v1/subsidy-claims", body: "*")])

    /// Approves or refuses a claim. A claim in publicity may be refused after an objection.
    ///
    /// Errors: INVALID_ARGUMENT, no decision, or a refusal without a note. NOT_FOUND, no such claim. FAILED_PRECONDITION, the
    /// claim is not in a state for it.
    public static let reviewSubsidyClaim = Method<ReviewSubsidyClaimRequest, SubsidyClaim>(
        service: "liaoning.skills.training.v1.TrainingRecords", name: "ReviewSubsidyClaim", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        http: [HTTPRoute(.post, "/v1/subsidy-claims/{claim_id}:review", body: "*")])

    /// Puts an approved claim up for publicity (公示).
    ///
    /// Errors: INVALID_ARGUMENT, days out of range. NOT_FOUND, no such claim. FAILED_PRECONDITION, not approved, or fewer days
    /// than required.
    public static let publicizeSubsidyClaim = Method<PublicizeSubsidyClaimRequest, SubsidyClaim>(
        service: "liaoning.skills.training.v1.TrainingRecords", name: "PublicizeSubsidyClaim", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        http: [HTTPRoute(.post, "/v1/subsidy-claims/{claim_id}:publicize", body: "*")])

    /// Records the payment of a claim, inside the city's budget of the year and source however payments race; its vouchers are
    /// settled.
    ///
    /// Errors: INVALID_ARGUMENT, no reference. NOT_FOUND, no such claim. FAILED_PRECONDITION, with refusals: publicity not
    /// over, paid before, no budget, budget exhausted.
    public static let paySubsidyClaim = Method<PaySubsidyClaimRequest, SubsidyClaim>(
        service: "liaoning.skills.training.v1.TrainingRecords", name: "PaySubsidyClaim", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        http: [HTTPRoute(.post, "/v1/subsidy-claims/{claim_id}:pay", body: "*")])

    /// Claims money back; it returns to the budget it came from.
    ///
    /// Errors: INVALID_ARGUMENT, a malformed field. NOT_FOUND, no such claim. FAILED_PRECONDITION, not paid, or more than is
    /// left.
    public static let clawBackSubsidy = Method<ClawBackSubsidyRequest, SubsidyClaim>(
        service: "liaoning.skills.training.v1.TrainingRecords", name: "ClawBackSubsidy", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        http: [HTTPRoute(.post, "/v1/subsidy-claims/{claim_id}:claw-back", body: "*")])

    /// Errors: NOT_FOUND, no such claim.
    public static let getSubsidyClaim = Method<GetSubsidyClaimRequest, SubsidyClaim>(
        service: "liaoning.skills.training.v1.TrainingRecords", name: "GetSubsidyClaim", kind: .unary,
        access: AccessRule(roles: [.worker, .institution, .enterprise, .cityBureau, .province, .auditor, .service]),
        http: [HTTPRoute(.get, "/v1/subsidy-claims/{claim_id}", body: nil)])

    /// Lists claims of a region, a class or an organisation.
    ///
    /// Errors: INVALID_ARGUMENT, no filter, or a malformed page token.
    public static let listSubsidyClaims = Method<ListSubsidyClaimsRequest, ListSubsidyClaimsResponse>(
        service: "liaoning.skills.training.v1.TrainingRecords", name: "ListSubsidyClaims", kind: .unary,
        access: AccessRule(roles: [.institution, .enterprise, .cityBureau, .province, .auditor, .service]),
        scope: { request in RequestScope(region: request.regionCode, organisation: request.payeeCreditCode) },
        http: [HTTPRoute(.get, "/v1/subsidy-claims", body: nil)])

    /// Gives a person's trainings, vouchers and subsidies, for the passport.
    ///
    /// Errors: NOT_FOUND, no such person.
    public static let getTrainingRecord = Method<GetTrainingRecordRequest, TrainingRecord>(
        service: "liaoning.skills.training.v1.TrainingRecords", name: "GetTrainingRecord", kind: .unary,
        access: AccessRule(roles: [.worker, .cityBureau, .province, .auditor, .service]),
        scope: { request in RequestScope(person: request.personID) },
        http: [HTTPRoute(.get, "/v1/persons/{person_id}/training-record", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [registerPerson, getPerson, findPerson, addGroupMembership, listGroupMemberships, recordEmployment, endEmployment, getEmploymentHistory, getPersonProfile, matchPerson, openClass, getClass, listClasses, cancelClass, checkEnrolment, enrolTrainee, withdrawEnrolment, getEnrolment, listEnrolments, recordAttendance, getAttendance, assessTrainee, completeClass, issueVouchers, claimVoucher, claimBatchVoucher, verifyVoucher, useVoucher, voidVoucher, expireVouchers, getVoucher, listVouchers, setSubsidyBudget, getSubsidyBudget, fileSubsidyClaim, reviewSubsidyClaim, publicizeSubsidyClaim, paySubsidyClaim, clawBackSubsidy, getSubsidyClaim, listSubsidyClaims, getTrainingRecord]
}

/// Every rpc may also answer UNAUTHENTICATED, PERMISSION_DENIED (the record is not the caller's), RESOURCE_EXHAUSTED,
/// DEADLINE_EXCEEDED and UNAVAILABLE (the policy book is not known yet).
public protocol TrainingRecordsHandlers: Sendable {
    /// Registers a person under their real name, once.
    ///
    /// Errors: INVALID_ARGUMENT, the number, name, phone or region is not valid. ALREADY_EXISTS, the number is registered;
    /// an ExistingPerson detail is added for callers who may see that person.
    func registerPerson(_ request: RegisterPersonRequest, _ call: Call) async throws -> Person

    /// Errors: NOT_FOUND, no such person.
    func getPerson(_ request: GetPersonRequest, _ call: Call) async throws -> Person

    /// Finds a person by number; organisations must know the name too. A post, so that the number stands in no log of
    /// addresses.
    ///
    /// Errors: INVALID_ARGUMENT, a malformed number, or a name is required. NOT_FOUND, nobody with that number (and name), or
    /// none that the caller may see.
    func findPerson(_ request: FindPersonRequest, _ call: Call) async throws -> Person

    /// Adds a person to a group of workers, with the evidence for it.
    ///
    /// Errors: INVALID_ARGUMENT, a malformed field. NOT_FOUND, no such person. ALREADY_EXISTS, the person belongs to the group
    /// at that time already.
    func addGroupMembership(_ request: AddGroupMembershipRequest, _ call: Call) async throws -> GroupMembership

    /// Lists a person's groups.
    ///
    /// Errors: NOT_FOUND, no such person.
    func listGroupMemberships(_ request: ListGroupMembershipsRequest, _ call: Call) async throws -> ListGroupMembershipsResponse

    /// Records that a person works for an employer.
    ///
    /// Errors: INVALID_ARGUMENT, a malformed field. NOT_FOUND, no such person, employer or occupation. ALREADY_EXISTS, an
    /// employment by that employer at that time is recorded. UNAVAILABLE, the catalog cannot be asked.
    func recordEmployment(_ request: RecordEmploymentRequest, _ call: Call) async throws -> Employment

    /// Records the last day of an employment.
    ///
    /// Errors: INVALID_ARGUMENT, a malformed day, or one before it began. NOT_FOUND, no such employment. FAILED_PRECONDITION,
    /// it ended before.
    func endEmployment(_ request: EndEmploymentRequest, _ call: Call) async throws -> Employment

    /// Lists a person's employments, for eligibility by years of work.
    ///
    /// Errors: NOT_FOUND, no such person.
    func getEmploymentHistory(_ request: GetEmploymentHistoryRequest, _ call: Call) async throws -> EmploymentHistory

    /// Gives what the other services need of a person in order to decide.
    ///
    /// Errors: INVALID_ARGUMENT, a malformed day. NOT_FOUND, no such person.
    func getPersonProfile(_ request: GetPersonProfileRequest, _ call: Call) async throws -> PersonProfile

    /// Says whether a person has that name and number. Tells nothing else.
    ///
    /// Errors: INVALID_ARGUMENT, neither name nor number is given.
    func matchPerson(_ request: MatchPersonRequest, _ call: Call) async throws -> PersonMatch

    /// Opens a class of a project in the city's catalog, by an institution that is in the catalog that day.
    ///
    /// Errors: INVALID_ARGUMENT, a malformed field. NOT_FOUND, no such project or organisation. FAILED_PRECONDITION, with every
    /// refusal: institution or project not in the catalog, days or hours outside what the programme allows. UNAVAILABLE, the
    /// catalog cannot be asked.
    func openClass(_ request: OpenClassRequest, _ call: Call) async throws -> TrainingClass

    /// Errors: NOT_FOUND, no such class.
    func getClass(_ request: GetClassRequest, _ call: Call) async throws -> TrainingClass

    /// Lists classes, latest opened first: the menu.
    ///
    /// Errors: INVALID_ARGUMENT, a malformed page token or field.
    func listClasses(_ request: ListClassesRequest, _ call: Call) async throws -> ListClassesResponse

    /// Calls a class off: its trainees are withdrawn, their vouchers released.
    ///
    /// Errors: INVALID_ARGUMENT, no reason. NOT_FOUND, no such class. FAILED_PRECONDITION, completed or cancelled before, or
    /// a subsidy was prepaid for it.
    func cancelClass(_ request: CancelClassRequest, _ call: Call) async throws -> TrainingClass

    /// Says whether a person could enrol now and names every reason against it. Changes nothing.
    ///
    /// Errors: NOT_FOUND, no such class or person.
    func checkEnrolment(_ request: CheckEnrolmentRequest, _ call: Call) async throws -> EnrolmentCheck

    /// Gives a person a seat in a class.
    ///
    /// Errors: NOT_FOUND, no such class or person. ALREADY_EXISTS, enrolled in this class before. FAILED_PRECONDITION, with
    /// every refusal in the articles' order: programme, group, age, graduation window, employer, capacity, overlap, duplicate
    /// benefit, number of trainings in the year.
    func enrolTrainee(_ request: EnrolTraineeRequest, _ call: Call) async throws -> Enrolment

    /// Gives a seat up; a voucher bound to it is released.
    ///
    /// Errors: INVALID_ARGUMENT, no reason. NOT_FOUND, no such enrolment. FAILED_PRECONDITION, not enrolled any more.
    func withdrawEnrolment(_ request: WithdrawEnrolmentRequest, _ call: Call) async throws -> Enrolment

    /// Errors: NOT_FOUND, no such enrolment.
    func getEnrolment(_ request: GetEnrolmentRequest, _ call: Call) async throws -> Enrolment

    /// Lists the trainees of a class.
    ///
    /// Errors: INVALID_ARGUMENT, a malformed page token. NOT_FOUND, no such class.
    func listEnrolments(_ request: ListEnrolmentsRequest, _ call: Call) async throws -> ListEnrolmentsResponse

    /// Records who attended a session, for how long, and how their identity was checked. All entries or none.
    ///
    /// Errors: INVALID_ARGUMENT, a malformed entry, or a person twice. NOT_FOUND, no such class or session. ALREADY_EXISTS,
    /// an entry for one of the persons was recorded before. FAILED_PRECONDITION, with every refusal: the session is not yet
    /// held, a person is not enrolled, the class is over, more hours than the session has.
    func recordAttendance(_ request: RecordAttendanceRequest, _ call: Call) async throws -> SessionAttendance

    /// Shows attendance so far, of everyone or of one person.
    ///
    /// Errors: NOT_FOUND, no such class.
    func getAttendance(_ request: GetAttendanceRequest, _ call: Call) async throws -> AttendanceSheet

    /// Records the institution's assessment of a trainee.
    ///
    /// Errors: INVALID_ARGUMENT, points out of range. NOT_FOUND, no such class or trainee. FAILED_PRECONDITION, not enrolled
    /// any more, or the class is over.
    func assessTrainee(_ request: AssessTraineeRequest, _ call: Call) async throws -> Enrolment

    /// Closes a class: each trainee's completion follows from attendance and assessment, and is counted.
    ///
    /// Errors: NOT_FOUND, no such class. FAILED_PRECONDITION, completed or cancelled before, or its last session is not over.
    func completeClass(_ request: CompleteClassRequest, _ call: Call) async throws -> TrainingClass

    /// Issues vouchers, to named people or for whoever claims one.
    ///
    /// Errors: INVALID_ARGUMENT, a malformed field. NOT_FOUND, one of the people is not registered. FAILED_PRECONDITION, with
    /// refusals: a validity longer than allowed. People who cannot get one are named in the answer.
    func issueVouchers(_ request: IssueVouchersRequest, _ call: Call) async throws -> IssueVouchersResponse

    /// Claims a voucher that was issued to the person.
    ///
    /// Errors: NOT_FOUND, no such voucher or person. FAILED_PRECONDITION, with refusals: claimed before, not issued to this
    /// person, expired, voided.
    func claimVoucher(_ request: ClaimVoucherRequest, _ call: Call) async throws -> Voucher

    /// Claims any voucher of a batch that was issued to nobody in particular.
    ///
    /// Errors: NOT_FOUND, no such batch or person. FAILED_PRECONDITION, with refusals: none left, expired, not in the groups
    /// it is for, too many live vouchers.
    func claimBatchVoucher(_ request: ClaimBatchVoucherRequest, _ call: Call) async throws -> Voucher

    /// Verifies a voucher for its holder's seat in a class, once.
    ///
    /// Errors: NOT_FOUND, no such voucher or class. FAILED_PRECONDITION, with refusals: not claimed, expired, its holder has
    /// no seat, programme or institution not covered, the seat has a voucher.
    func verifyVoucher(_ request: VerifyVoucherRequest, _ call: Call) async throws -> Voucher

    /// Uses a voucher: its holder completed the training. Once, however calls race.
    ///
    /// Errors: NOT_FOUND, no such voucher. FAILED_PRECONDITION, with refusals: not verified, used before, training not
    /// completed.
    func useVoucher(_ request: UseVoucherRequest, _ call: Call) async throws -> Voucher

    /// Voids a voucher that is not used.
    ///
    /// Errors: INVALID_ARGUMENT, no reason. NOT_FOUND, no such voucher. FAILED_PRECONDITION, used, settled, expired or voided
    /// before.
    func voidVoucher(_ request: VoidVoucherRequest, _ call: Call) async throws -> Voucher

    /// Marks lapsed vouchers as expired. A lapsed voucher is refused with or without the mark; the mark puts it into the
    /// feed.
    ///
    /// Errors: INVALID_ARGUMENT, limit out of range.
    func expireVouchers(_ request: ExpireVouchersRequest, _ call: Call) async throws -> ExpireVouchersResponse

    /// Errors: NOT_FOUND, no such voucher.
    func getVoucher(_ request: GetVoucherRequest, _ call: Call) async throws -> Voucher

    /// Lists vouchers of a person, a batch or a region.
    ///
    /// Errors: INVALID_ARGUMENT, no filter, or a malformed page token.
    func listVouchers(_ request: ListVouchersRequest, _ call: Call) async throws -> ListVouchersResponse

    /// Sets a city's money of one source for one year.
    ///
    /// Errors: INVALID_ARGUMENT, a malformed field. FAILED_PRECONDITION, less than what is paid.
    func setSubsidyBudget(_ request: SetSubsidyBudgetRequest, _ call: Call) async throws -> SubsidyBudget

    /// Errors: INVALID_ARGUMENT, a malformed field. NOT_FOUND, none was set.
    func getSubsidyBudget(_ request: GetSubsidyBudgetRequest, _ call: Call) async throws -> SubsidyBudget

    /// Files a claim for a class; the amount follows from the catalog's standard.
    ///
    /// Errors: INVALID_ARGUMENT, a malformed field. NOT_FOUND, no such class or trainee. ALREADY_EXISTS, a trainee's subsidy or
    /// the prepayment is claimed already. FAILED_PRECONDITION, with every refusal: the class or a trainee has not completed,
    /// the voucher is not used, the prepayment is not allowed or too high, the fund does not serve the programme. UNAVAILABLE,
    /// the catalog cannot be asked.
    func fileSubsidyClaim(_ request: FileSubsidyClaimRequest, _ call: Call) async throws -> SubsidyClaim

    /// Approves or refuses a claim. A claim in publicity may be refused after an objection.
    ///
    /// Errors: INVALID_ARGUMENT, no decision, or a refusal without a note. NOT_FOUND, no such claim. FAILED_PRECONDITION, the
    /// claim is not in a state for it.
    func reviewSubsidyClaim(_ request: ReviewSubsidyClaimRequest, _ call: Call) async throws -> SubsidyClaim

    /// Puts an approved claim up for publicity (公示).
    ///
    /// Errors: INVALID_ARGUMENT, days out of range. NOT_FOUND, no such claim. FAILED_PRECONDITION, not approved, or fewer days
    /// than required.
    func publicizeSubsidyClaim(_ request: PublicizeSubsidyClaimRequest, _ call: Call) async throws -> SubsidyClaim

    /// Records the payment of a claim, inside the city's budget of the year and source however payments race; its vouchers are
    /// settled.
    ///
    /// Errors: INVALID_ARGUMENT, no reference. NOT_FOUND, no such claim. FAILED_PRECONDITION, with refusals: publicity not
    /// over, paid before, no budget, budget exhausted.
    func paySubsidyClaim(_ request: PaySubsidyClaimRequest, _ call: Call) async throws -> SubsidyClaim

    /// Claims money back; it returns to the budget it came from.
    ///
    /// Errors: INVALID_ARGUMENT, a malformed field. NOT_FOUND, no such claim. FAILED_PRECONDITION, not paid, or more than is
    /// left.
    func clawBackSubsidy(_ request: ClawBackSubsidyRequest, _ call: Call) async throws -> SubsidyClaim

    /// Errors: NOT_FOUND, no such claim.
    func getSubsidyClaim(_ request: GetSubsidyClaimRequest, _ call: Call) async throws -> SubsidyClaim

    /// Lists claims of a region, a class or an organisation.
    ///
    /// Errors: INVALID_ARGUMENT, no filter, or a malformed page token.
    func listSubsidyClaims(_ request: ListSubsidyClaimsRequest, _ call: Call) async throws -> ListSubsidyClaimsResponse

    /// Gives a person's trainings, vouchers and subsidies, for the passport.
    ///
    /// Errors: NOT_FOUND, no such person.
    func getTrainingRecord(_ request: GetTrainingRecordRequest, _ call: Call) async throws -> TrainingRecord
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.training.v1.TrainingRecords`.
    public mutating func register(_ handlers: some TrainingRecordsHandlers) {
        register(TrainingRecordsMethods.registerPerson, unary: { try await handlers.registerPerson($0, $1) })
        register(TrainingRecordsMethods.getPerson, unary: { try await handlers.getPerson($0, $1) })
        register(TrainingRecordsMethods.findPerson, unary: { try await handlers.findPerson($0, $1) })
        register(TrainingRecordsMethods.addGroupMembership, unary: { try await handlers.addGroupMembership($0, $1) })
        register(TrainingRecordsMethods.listGroupMemberships, unary: { try await handlers.listGroupMemberships($0, $1) })
        register(TrainingRecordsMethods.recordEmployment, unary: { try await handlers.recordEmployment($0, $1) })
        register(TrainingRecordsMethods.endEmployment, unary: { try await handlers.endEmployment($0, $1) })
        register(TrainingRecordsMethods.getEmploymentHistory, unary: { try await handlers.getEmploymentHistory($0, $1) })
        register(TrainingRecordsMethods.getPersonProfile, unary: { try await handlers.getPersonProfile($0, $1) })
        register(TrainingRecordsMethods.matchPerson, unary: { try await handlers.matchPerson($0, $1) })
        register(TrainingRecordsMethods.openClass, unary: { try await handlers.openClass($0, $1) })
        register(TrainingRecordsMethods.getClass, unary: { try await handlers.getClass($0, $1) })
        register(TrainingRecordsMethods.listClasses, unary: { try await handlers.listClasses($0, $1) })
        register(TrainingRecordsMethods.cancelClass, unary: { try await handlers.cancelClass($0, $1) })
        register(TrainingRecordsMethods.checkEnrolment, unary: { try await handlers.checkEnrolment($0, $1) })
        register(TrainingRecordsMethods.enrolTrainee, unary: { try await handlers.enrolTrainee($0, $1) })
        register(TrainingRecordsMethods.withdrawEnrolment, unary: { try await handlers.withdrawEnrolment($0, $1) })
        register(TrainingRecordsMethods.getEnrolment, unary: { try await handlers.getEnrolment($0, $1) })
        register(TrainingRecordsMethods.listEnrolments, unary: { try await handlers.listEnrolments($0, $1) })
        register(TrainingRecordsMethods.recordAttendance, unary: { try await handlers.recordAttendance($0, $1) })
        register(TrainingRecordsMethods.getAttendance, unary: { try await handlers.getAttendance($0, $1) })
        register(TrainingRecordsMethods.assessTrainee, unary: { try await handlers.assessTrainee($0, $1) })
        register(TrainingRecordsMethods.completeClass, unary: { try await handlers.completeClass($0, $1) })
        register(TrainingRecordsMethods.issueVouchers, unary: { try await handlers.issueVouchers($0, $1) })
        register(TrainingRecordsMethods.claimVoucher, unary: { try await handlers.claimVoucher($0, $1) })
        register(TrainingRecordsMethods.claimBatchVoucher, unary: { try await handlers.claimBatchVoucher($0, $1) })
        register(TrainingRecordsMethods.verifyVoucher, unary: { try await handlers.verifyVoucher($0, $1) })
        register(TrainingRecordsMethods.useVoucher, unary: { try await handlers.useVoucher($0, $1) })
        register(TrainingRecordsMethods.voidVoucher, unary: { try await handlers.voidVoucher($0, $1) })
        register(TrainingRecordsMethods.expireVouchers, unary: { try await handlers.expireVouchers($0, $1) })
        register(TrainingRecordsMethods.getVoucher, unary: { try await handlers.getVoucher($0, $1) })
        register(TrainingRecordsMethods.listVouchers, unary: { try await handlers.listVouchers($0, $1) })
        register(TrainingRecordsMethods.setSubsidyBudget, unary: { try await handlers.setSubsidyBudget($0, $1) })
        register(TrainingRecordsMethods.getSubsidyBudget, unary: { try await handlers.getSubsidyBudget($0, $1) })
        register(TrainingRecordsMethods.fileSubsidyClaim, unary: { try await handlers.fileSubsidyClaim($0, $1) })
        register(TrainingRecordsMethods.reviewSubsidyClaim, unary: { try await handlers.reviewSubsidyClaim($0, $1) })
        register(TrainingRecordsMethods.publicizeSubsidyClaim, unary: { try await handlers.publicizeSubsidyClaim($0, $1) })
        register(TrainingRecordsMethods.paySubsidyClaim, unary: { try await handlers.paySubsidyClaim($0, $1) })
        register(TrainingRecordsMethods.clawBackSubsidy, unary: { try await handlers.clawBackSubsidy($0, $1) })
        register(TrainingRecordsMethods.getSubsidyClaim, unary: { try await handlers.getSubsidyClaim($0, $1) })
        register(TrainingRecordsMethods.listSubsidyClaims, unary: { try await handlers.listSubsidyClaims($0, $1) })
        register(TrainingRecordsMethods.getTrainingRecord, unary: { try await handlers.getTrainingRecord($0, $1) })
    }
}

/// Calls `liaoning.skills.training.v1.TrainingRecords` through a channel.
public struct TrainingRecordsClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Registers a person under their real name, once.
    ///
    /// Errors: INVALID_ARGUMENT, the number, name, phone or region is not valid. ALREADY_EXISTS, the number is registered;
    /// an ExistingPerson detail is added for callers who may see that person.
    public func registerPerson(_ request: RegisterPersonRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Person {
        try await channel.unary(TrainingRecordsMethods.registerPerson, request, options)
    }

    /// Errors: NOT_FOUND, no such person.
    public func getPerson(_ request: GetPersonRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Person {
        try await channel.unary(TrainingRecordsMethods.getPerson, request, options)
    }

    /// Finds a person by number; organisations must know the name too. A post, so that the number stands in no log of
    /// addresses.
    ///
    /// Errors: INVALID_ARGUMENT, a malformed number, or a name is required. NOT_FOUND, nobody with that number (and name), or
    /// none that the caller may see.
    public func findPerson(_ request: FindPersonRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Person {
        try await channel.unary(TrainingRecordsMethods.findPerson, request, options)
    }

    /// Adds a person to a group of workers, with the evidence for it.
    ///
    /// Errors: INVALID_ARGUMENT, a malformed field. NOT_FOUND, no such person. ALREADY_EXISTS, the person belongs to the group
    /// at that time already.
    public func addGroupMembership(_ request: AddGroupMembershipRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> GroupMembership {
        try await channel.unary(TrainingRecordsMethods.addGroupMembership, request, options)
    }

    /// Lists a person's groups.
    ///
    /// Errors: NOT_FOUND, no such person.
    public func listGroupMemberships(_ request: ListGroupMembershipsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListGroupMembershipsResponse {
        try await channel.unary(TrainingRecordsMethods.listGroupMemberships, request, options)
    }

    /// Records that a person works for an employer.
    ///
    /// Errors: INVALID_ARGUMENT, a malformed field. NOT_FOUND, no such person, employer or occupation. ALREADY_EXISTS, an
    /// employment by that employer at that time is recorded. UNAVAILABLE, the catalog cannot be asked.
    public func recordEmployment(_ request: RecordEmploymentRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Employment {
        try await channel.unary(TrainingRecordsMethods.recordEmployment, request, options)
    }

    /// Records the last day of an employment.
    ///
    /// Errors: INVALID_ARGUMENT, a malformed day, or one before it began. NOT_FOUND, no such employment. FAILED_PRECONDITION,
    /// it ended before.
    public func endEmployment(_ request: EndEmploymentRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Employment {
        try await channel.unary(TrainingRecordsMethods.endEmployment, request, options)
    }

    /// Lists a person's employments, for eligibility by years of work.
    ///
    /// Errors: NOT_FOUND, no such person.
    public func getEmploymentHistory(_ request: GetEmploymentHistoryRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> EmploymentHistory {
        try await channel.unary(TrainingRecordsMethods.getEmploymentHistory, request, options)
    }

    /// Gives what the other services need of a person in order to decide.
    ///
    /// Errors: INVALID_ARGUMENT, a malformed day. NOT_FOUND, no such person.
    public func getPersonProfile(_ request: GetPersonProfileRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> PersonProfile {
        try await channel.unary(TrainingRecordsMethods.getPersonProfile, request, options)
    }

    /// Says whether a person has that name and number. Tells nothing else.
    ///
    /// Errors: INVALID_ARGUMENT, neither name nor number is given.
    public func matchPerson(_ request: MatchPersonRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> PersonMatch {
        try await channel.unary(TrainingRecordsMethods.matchPerson, request, options)
    }

    /// Opens a class of a project in the city's catalog, by an institution that is in the catalog that day.
    ///
    /// Errors: INVALID_ARGUMENT, a malformed field. NOT_FOUND, no such project or organisation. FAILED_PRECONDITION, with every
    /// refusal: institution or project not in the catalog, days or hours outside what the programme allows. UNAVAILABLE, the
    /// catalog cannot be asked.
    public func openClass(_ request: OpenClassRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> TrainingClass {
        try await channel.unary(TrainingRecordsMethods.openClass, request, options)
    }

    /// Errors: NOT_FOUND, no such class.
    public func getClass(_ request: GetClassRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> TrainingClass {
        try await channel.unary(TrainingRecordsMethods.getClass, request, options)
    }

    /// Lists classes, latest opened first: the menu.
    ///
    /// Errors: INVALID_ARGUMENT, a malformed page token or field.
    public func listClasses(_ request: ListClassesRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListClassesResponse {
        try await channel.unary(TrainingRecordsMethods.listClasses, request, options)
    }

    /// Calls a class off: its trainees are withdrawn, their vouchers released.
    ///
    /// Errors: INVALID_ARGUMENT, no reason. NOT_FOUND, no such class. FAILED_PRECONDITION, completed or cancelled before, or
    /// a subsidy was prepaid for it.
    public func cancelClass(_ request: CancelClassRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> TrainingClass {
        try await channel.unary(TrainingRecordsMethods.cancelClass, request, options)
    }

    /// Says whether a person could enrol now and names every reason against it. Changes nothing.
    ///
    /// Errors: NOT_FOUND, no such class or person.
    public func checkEnrolment(_ request: CheckEnrolmentRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> EnrolmentCheck {
        try await channel.unary(TrainingRecordsMethods.checkEnrolment, request, options)
    }

    /// Gives a person a seat in a class.
    ///
    /// Errors: NOT_FOUND, no such class or person. ALREADY_EXISTS, enrolled in this class before. FAILED_PRECONDITION, with
    /// every refusal in the articles' order: programme, group, age, graduation window, employer, capacity, overlap, duplicate
    /// benefit, number of trainings in the year.
    public func enrolTrainee(_ request: EnrolTraineeRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Enrolment {
        try await channel.unary(TrainingRecordsMethods.enrolTrainee, request, options)
    }

    /// Gives a seat up; a voucher bound to it is released.
    ///
    /// Errors: INVALID_ARGUMENT, no reason. NOT_FOUND, no such enrolment. FAILED_PRECONDITION, not enrolled any more.
    public func withdrawEnrolment(_ request: WithdrawEnrolmentRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Enrolment {
        try await channel.unary(TrainingRecordsMethods.withdrawEnrolment, request, options)
    }

    /// Errors: NOT_FOUND, no such enrolment.
    public func getEnrolment(_ request: GetEnrolmentRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Enrolment {
        try await channel.unary(TrainingRecordsMethods.getEnrolment, request, options)
    }

    /// Lists the trainees of a class.
    ///
    /// Errors: INVALID_ARGUMENT, a malformed page token. NOT_FOUND, no such class.
    public func listEnrolments(_ request: ListEnrolmentsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListEnrolmentsResponse {
        try await channel.unary(TrainingRecordsMethods.listEnrolments, request, options)
    }

    /// Records who attended a session, for how long, and how their identity was checked. All entries or none.
    ///
    /// Errors: INVALID_ARGUMENT, a malformed entry, or a person twice. NOT_FOUND, no such class or session. ALREADY_EXISTS,
    /// an entry for one of the persons was recorded before. FAILED_PRECONDITION, with every refusal: the session is not yet
    /// held, a person is not enrolled, the class is over, more hours than the session has.
    public func recordAttendance(_ request: RecordAttendanceRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> SessionAttendance {
        try await channel.unary(TrainingRecordsMethods.recordAttendance, request, options)
    }

    /// Shows attendance so far, of everyone or of one person.
    ///
    /// Errors: NOT_FOUND, no such class.
    public func getAttendance(_ request: GetAttendanceRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> AttendanceSheet {
        try await channel.unary(TrainingRecordsMethods.getAttendance, request, options)
    }

    /// Records the institution's assessment of a trainee.
    ///
    /// Errors: INVALID_ARGUMENT, points out of range. NOT_FOUND, no such class or trainee. FAILED_PRECONDITION, not enrolled
    /// any more, or the class is over.
    public func assessTrainee(_ request: AssessTraineeRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Enrolment {
        try await channel.unary(TrainingRecordsMethods.assessTrainee, request, options)
    }

    /// Closes a class: each trainee's completion follows from attendance and assessment, and is counted.
    ///
    /// Errors: NOT_FOUND, no such class. FAILED_PRECONDITION, completed or cancelled before, or its last session is not over.
    public func completeClass(_ request: CompleteClassRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> TrainingClass {
        try await channel.unary(TrainingRecordsMethods.completeClass, request, options)
    }

    /// Issues vouchers, to named people or for whoever claims one.
    ///
    /// Errors: INVALID_ARGUMENT, a malformed field. NOT_FOUND, one of the people is not registered. FAILED_PRECONDITION, with
    /// refusals: a validity longer than allowed. People who cannot get one are named in the answer.
    public func issueVouchers(_ request: IssueVouchersRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> IssueVouchersResponse {
        try await channel.unary(TrainingRecordsMethods.issueVouchers, request, options)
    }

    /// Claims a voucher that was issued to the person.
    ///
    /// Errors: NOT_FOUND, no such voucher or person. FAILED_PRECONDITION, with refusals: claimed before, not issued to this
    /// person, expired, voided.
    public func claimVoucher(_ request: ClaimVoucherRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Voucher {
        try await channel.unary(TrainingRecordsMethods.claimVoucher, request, options)
    }

    /// Claims any voucher of a batch that was issued to nobody in particular.
    ///
    /// Errors: NOT_FOUND, no such batch or person. FAILED_PRECONDITION, with refusals: none left, expired, not in the groups
    /// it is for, too many live vouchers.
    public func claimBatchVoucher(_ request: ClaimBatchVoucherRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Voucher {
        try await channel.unary(TrainingRecordsMethods.claimBatchVoucher, request, options)
    }

    /// Verifies a voucher for its holder's seat in a class, once.
    ///
    /// Errors: NOT_FOUND, no such voucher or class. FAILED_PRECONDITION, with refusals: not claimed, expired, its holder has
    /// no seat, programme or institution not covered, the seat has a voucher.
    public func verifyVoucher(_ request: VerifyVoucherRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Voucher {
        try await channel.unary(TrainingRecordsMethods.verifyVoucher, request, options)
    }

    /// Uses a voucher: its holder completed the training. Once, however calls race.
    ///
    /// Errors: NOT_FOUND, no such voucher. FAILED_PRECONDITION, with refusals: not verified, used before, training not
    /// completed.
    public func useVoucher(_ request: UseVoucherRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Voucher {
        try await channel.unary(TrainingRecordsMethods.useVoucher, request, options)
    }

    /// Voids a voucher that is not used.
    ///
    /// Errors: INVALID_ARGUMENT, no reason. NOT_FOUND, no such voucher. FAILED_PRECONDITION, used, settled, expired or voided
    /// before.
    public func voidVoucher(_ request: VoidVoucherRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Voucher {
        try await channel.unary(TrainingRecordsMethods.voidVoucher, request, options)
    }

    /// Marks lapsed vouchers as expired. A lapsed voucher is refused with or without the mark; the mark puts it into the
    /// feed.
    ///
    /// Errors: INVALID_ARGUMENT, limit out of range.
    public func expireVouchers(_ request: ExpireVouchersRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ExpireVouchersResponse {
        try await channel.unary(TrainingRecordsMethods.expireVouchers, request, options)
    }

    /// Errors: NOT_FOUND, no such voucher.
    public func getVoucher(_ request: GetVoucherRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Voucher {
        try await channel.unary(TrainingRecordsMethods.getVoucher, request, options)
    }

    /// Lists vouchers of a person, a batch or a region.
    ///
    /// Errors: INVALID_ARGUMENT, no filter, or a malformed page token.
    public func listVouchers(_ request: ListVouchersRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListVouchersResponse {
        try await channel.unary(TrainingRecordsMethods.listVouchers, request, options)
    }

    /// Sets a city's money of one source for one year.
    ///
    /// Errors: INVALID_ARGUMENT, a malformed field. FAILED_PRECONDITION, less than what is paid.
    public func setSubsidyBudget(_ request: SetSubsidyBudgetRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> SubsidyBudget {
        try await channel.unary(TrainingRecordsMethods.setSubsidyBudget, request, options)
    }

    /// Errors: INVALID_ARGUMENT, a malformed field. NOT_FOUND, none was set.
    public func getSubsidyBudget(_ request: GetSubsidyBudgetRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> SubsidyBudget {
        try await channel.unary(TrainingRecordsMethods.getSubsidyBudget, request, options)
    }

    /// Files a claim for a class; the amount follows from the catalog's standard.
    ///
    /// Errors: INVALID_ARGUMENT, a malformed field. NOT_FOUND, no such class or trainee. ALREADY_EXISTS, a trainee's subsidy or
    /// the prepayment is claimed already. FAILED_PRECONDITION, with every refusal: the class or a trainee has not completed,
    /// the voucher is not used, the prepayment is not allowed or too high, the fund does not serve the programme. UNAVAILABLE,
    /// the catalog cannot be asked.
    public func fileSubsidyClaim(_ request: FileSubsidyClaimRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> SubsidyClaim {
        try await channel.unary(TrainingRecordsMethods.fileSubsidyClaim, request, options)
    }

    /// Approves or refuses a claim. A claim in publicity may be refused after an objection.
    ///
    /// Errors: INVALID_ARGUMENT, no decision, or a refusal without a note. NOT_FOUND, no such claim. FAILED_PRECONDITION, the
    /// claim is not in a state for it.
    public func reviewSubsidyClaim(_ request: ReviewSubsidyClaimRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> SubsidyClaim {
        try await channel.unary(TrainingRecordsMethods.reviewSubsidyClaim, request, options)
    }

    /// Puts an approved claim up for publicity (公示).
    ///
    /// Errors: INVALID_ARGUMENT, days out of range. NOT_FOUND, no such claim. FAILED_PRECONDITION, not approved, or fewer days
    /// than required.
    public func publicizeSubsidyClaim(_ request: PublicizeSubsidyClaimRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> SubsidyClaim {
        try await channel.unary(TrainingRecordsMethods.publicizeSubsidyClaim, request, options)
    }

    /// Records the payment of a claim, inside the city's budget of the year and source however payments race; its vouchers are
    /// settled.
    ///
    /// Errors: INVALID_ARGUMENT, no reference. NOT_FOUND, no such claim. FAILED_PRECONDITION, with refusals: publicity not
    /// over, paid before, no budget, budget exhausted.
    public func paySubsidyClaim(_ request: PaySubsidyClaimRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> SubsidyClaim {
        try await channel.unary(TrainingRecordsMethods.paySubsidyClaim, request, options)
    }

    /// Claims money back; it returns to the budget it came from.
    ///
    /// Errors: INVALID_ARGUMENT, a malformed field. NOT_FOUND, no such claim. FAILED_PRECONDITION, not paid, or more than is
    /// left.
    public func clawBackSubsidy(_ request: ClawBackSubsidyRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> SubsidyClaim {
        try await channel.unary(TrainingRecordsMethods.clawBackSubsidy, request, options)
    }

    /// Errors: NOT_FOUND, no such claim.
    public func getSubsidyClaim(_ request: GetSubsidyClaimRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> SubsidyClaim {
        try await channel.unary(TrainingRecordsMethods.getSubsidyClaim, request, options)
    }

    /// Lists claims of a region, a class or an organisation.
    ///
    /// Errors: INVALID_ARGUMENT, no filter, or a malformed page token.
    public func listSubsidyClaims(_ request: ListSubsidyClaimsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListSubsidyClaimsResponse {
        try await channel.unary(TrainingRecordsMethods.listSubsidyClaims, request, options)
    }

    /// Gives a person's trainings, vouchers and subsidies, for the passport.
    ///
    /// Errors: NOT_FOUND, no such person.
    public func getTrainingRecord(_ request: GetTrainingRecordRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> TrainingRecord {
        try await channel.unary(TrainingRecordsMethods.getTrainingRecord, request, options)
    }
}
