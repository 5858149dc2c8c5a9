// Written by Protos/generate.sh. Do not edit.
// swift-format-ignore-file

public import RPC

/// The services of `liaoning.skills.training_records.v1`.
public enum TrainingRecordsContract {
    /// What answers all of them.
    public typealias Handlers = AnnualInspectionsHandlers & AttendanceHandlers & CraftsmanLessonsHandlers & CreditGradesHandlers & EducationFundsHandlers & EmploymentsHandlers & EnrolmentsHandlers & FourInOneProjectsHandlers & GroupMembershipsHandlers & InspectionsHandlers & InspectionFindingsHandlers & InternshipsHandlers & PeopleHandlers & StudentsHandlers & StudentAidsHandlers & SubsidyBudgetsHandlers & SubsidyClaimsHandlers & SuspicionsHandlers & ClassesHandlers & TrainingComplaintsHandlers & TrainingNeedsHandlers & TrainingRecordsHandlers & TrainingSanctionsHandlers & VouchersHandlers

    /// All their methods.
    public static let methods: [any MethodDescriptor] = Array([AnnualInspectionsMethods.all, AttendanceMethods.all, CraftsmanLessonsMethods.all, CreditGradesMethods.all, EducationFundsMethods.all, EmploymentsMethods.all, EnrolmentsMethods.all, FourInOneProjectsMethods.all, GroupMembershipsMethods.all, InspectionsMethods.all, InspectionFindingsMethods.all, InternshipsMethods.all, PeopleMethods.all, StudentsMethods.all, StudentAidsMethods.all, SubsidyBudgetsMethods.all, SubsidyClaimsMethods.all, SuspicionsMethods.all, ClassesMethods.all, TrainingComplaintsMethods.all, TrainingNeedsMethods.all, TrainingRecordsMethods.all, TrainingSanctionsMethods.all, VouchersMethods.all].joined())

    /// Lets `handlers` answer all of them.
    public static func register(_ handlers: some Handlers, in router: inout Router) {
        router.register(annualInspections: handlers)
        router.register(attendance: handlers)
        router.register(craftsmanLessons: handlers)
        router.register(creditGrades: handlers)
        router.register(educationFunds: handlers)
        router.register(employments: handlers)
        router.register(enrolments: handlers)
        router.register(fourInOneProjects: handlers)
        router.register(groupMemberships: handlers)
        router.register(inspections: handlers)
        router.register(inspectionFindings: handlers)
        router.register(internships: handlers)
        router.register(people: handlers)
        router.register(students: handlers)
        router.register(studentAids: handlers)
        router.register(subsidyBudgets: handlers)
        router.register(subsidyClaims: handlers)
        router.register(suspicions: handlers)
        router.register(classes: handlers)
        router.register(trainingComplaints: handlers)
        router.register(trainingNeeds: handlers)
        router.register(trainingRecords: handlers)
        router.register(trainingSanctions: handlers)
        router.register(vouchers: handlers)
    }

    /// Calls them through one channel.
    public struct Clients: Sendable {
        public let annualInspections: AnnualInspectionsClient
        public let attendance: AttendanceClient
        public let craftsmanLessons: CraftsmanLessonsClient
        public let creditGrades: CreditGradesClient
        public let educationFunds: EducationFundsClient
        public let employments: EmploymentsClient
        public let enrolments: EnrolmentsClient
        public let fourInOneProjects: FourInOneProjectsClient
        public let groupMemberships: GroupMembershipsClient
        public let inspections: InspectionsClient
        public let inspectionFindings: InspectionFindingsClient
        public let internships: InternshipsClient
        public let people: PeopleClient
        public let students: StudentsClient
        public let studentAids: StudentAidsClient
        public let subsidyBudgets: SubsidyBudgetsClient
        public let subsidyClaims: SubsidyClaimsClient
        public let suspicions: SuspicionsClient
        public let classes: ClassesClient
        public let trainingComplaints: TrainingComplaintsClient
        public let trainingNeeds: TrainingNeedsClient
        public let trainingRecords: TrainingRecordsClient
        public let trainingSanctions: TrainingSanctionsClient
        public let vouchers: VouchersClient

        public init(_ channel: any Channel) {
            self.annualInspections = AnnualInspectionsClient(channel)
            self.attendance = AttendanceClient(channel)
            self.craftsmanLessons = CraftsmanLessonsClient(channel)
            self.creditGrades = CreditGradesClient(channel)
            self.educationFunds = EducationFundsClient(channel)
            self.employments = EmploymentsClient(channel)
            self.enrolments = EnrolmentsClient(channel)
            self.fourInOneProjects = FourInOneProjectsClient(channel)
            self.groupMemberships = GroupMembershipsClient(channel)
            self.inspections = InspectionsClient(channel)
            self.inspectionFindings = InspectionFindingsClient(channel)
            self.internships = InternshipsClient(channel)
            self.people = PeopleClient(channel)
            self.students = StudentsClient(channel)
            self.studentAids = StudentAidsClient(channel)
            self.subsidyBudgets = SubsidyBudgetsClient(channel)
            self.subsidyClaims = SubsidyClaimsClient(channel)
            self.suspicions = SuspicionsClient(channel)
            self.classes = ClassesClient(channel)
            self.trainingComplaints = TrainingComplaintsClient(channel)
            self.trainingNeeds = TrainingNeedsClient(channel)
            self.trainingRecords = TrainingRecordsClient(channel)
            self.trainingSanctions = TrainingSanctionsClient(channel)
            self.vouchers = VouchersClient(channel)
        }
    }
}

/// The stable reasons for which the services of `liaoning.skills.training_records.v1` refuse.
public enum TrainingRecordsReason {
    public static let annualInspectionExists = "ANNUAL_INSPECTION_EXISTS"
    public static let annualInspectionNotFound = "ANNUAL_INSPECTION_NOT_FOUND"
    public static let attendanceExists = "ATTENDANCE_EXISTS"
    public static let attendanceNotFound = "ATTENDANCE_NOT_FOUND"
    public static let citizenNumberInvalid = "CITIZEN_NUMBER_INVALID"
    public static let classHasPrepayment = "CLASS_HAS_PREPAYMENT"
    public static let classNotFound = "CLASS_NOT_FOUND"
    public static let clawbackNotFound = "CLAWBACK_NOT_FOUND"
    public static let craftsmanLessonNotFound = "CRAFTSMAN_LESSON_NOT_FOUND"
    public static let craftsmanLessonVoided = "CRAFTSMAN_LESSON_VOIDED"
    public static let creditGradeNotFound = "CREDIT_GRADE_NOT_FOUND"
    public static let creditPromiseExists = "CREDIT_PROMISE_EXISTS"
    public static let creditPromiseNotFound = "CREDIT_PROMISE_NOT_FOUND"
    public static let educationFundNotFound = "EDUCATION_FUND_NOT_FOUND"
    public static let educationFundReportedBefore = "EDUCATION_FUND_REPORTED_BEFORE"
    public static let educationFundVoided = "EDUCATION_FUND_VOIDED"
    public static let employerNotFound = "EMPLOYER_NOT_FOUND"
    public static let employmentEnded = "EMPLOYMENT_ENDED"
    public static let employmentExists = "EMPLOYMENT_EXISTS"
    public static let employmentNotFound = "EMPLOYMENT_NOT_FOUND"
    public static let employmentVoided = "EMPLOYMENT_VOIDED"
    public static let enrolledBefore = "ENROLLED_BEFORE"
    public static let enrolmentNotFound = "ENROLMENT_NOT_FOUND"
    public static let figureMissing = "FIGURE_MISSING"
    public static let filterRequired = "FILTER_REQUIRED"
    public static let findingNotFound = "FINDING_NOT_FOUND"
    public static let fourInOneProjectExists = "FOUR_IN_ONE_PROJECT_EXISTS"
    public static let fourInOneProjectNotFound = "FOUR_IN_ONE_PROJECT_NOT_FOUND"
    public static let groupMembershipDecided = "GROUP_MEMBERSHIP_DECIDED"
    public static let groupMembershipExists = "GROUP_MEMBERSHIP_EXISTS"
    public static let groupMembershipNotFound = "GROUP_MEMBERSHIP_NOT_FOUND"
    public static let inspectionNotFound = "INSPECTION_NOT_FOUND"
    public static let inspectionPlanNotFound = "INSPECTION_PLAN_NOT_FOUND"
    public static let internshipEnded = "INTERNSHIP_ENDED"
    public static let internshipExists = "INTERNSHIP_EXISTS"
    public static let internshipNotFound = "INTERNSHIP_NOT_FOUND"
    public static let internshipVoided = "INTERNSHIP_VOIDED"
    public static let jobPostNotFound = "JOB_POST_NOT_FOUND"
    public static let majorNotFound = "MAJOR_NOT_FOUND"
    public static let notEnrolled = "NOT_ENROLLED"
    public static let occupationNotFound = "OCCUPATION_NOT_FOUND"
    public static let paymentOrderNotFound = "PAYMENT_ORDER_NOT_FOUND"
    public static let peerUnavailable = "PEER_UNAVAILABLE"
    public static let personDeceased = "PERSON_DECEASED"
    public static let personExists = "PERSON_EXISTS"
    public static let personMerged = "PERSON_MERGED"
    public static let personNotFound = "PERSON_NOT_FOUND"
    public static let prepaymentExists = "PREPAYMENT_EXISTS"
    public static let refused = "REFUSED"
    public static let sessionNotFound = "SESSION_NOT_FOUND"
    public static let studentAidExists = "STUDENT_AID_EXISTS"
    public static let studentAidNotFound = "STUDENT_AID_NOT_FOUND"
    public static let studentAidVoided = "STUDENT_AID_VOIDED"
    public static let studentNotFound = "STUDENT_NOT_FOUND"
    public static let studentRegisteredBefore = "STUDENT_REGISTERED_BEFORE"
    public static let subsidyBudgetNotFound = "SUBSIDY_BUDGET_NOT_FOUND"
    public static let subsidyClaimedBefore = "SUBSIDY_CLAIMED_BEFORE"
    public static let subsidyClaimNotFound = "SUBSIDY_CLAIM_NOT_FOUND"
    public static let suspicionNotFound = "SUSPICION_NOT_FOUND"
    public static let technicalSchoolNotFound = "TECHNICAL_SCHOOL_NOT_FOUND"
    public static let traineeNotFound = "TRAINEE_NOT_FOUND"
    public static let trainingComplaintNotFound = "TRAINING_COMPLAINT_NOT_FOUND"
    public static let trainingNeedExists = "TRAINING_NEED_EXISTS"
    public static let trainingNeedNotFound = "TRAINING_NEED_NOT_FOUND"
    public static let trainingProjectNotFound = "TRAINING_PROJECT_NOT_FOUND"
    public static let trainingSanctionNotFound = "TRAINING_SANCTION_NOT_FOUND"
    public static let voucherBatchNotFound = "VOUCHER_BATCH_NOT_FOUND"
    public static let voucherNotFound = "VOUCHER_NOT_FOUND"
}
