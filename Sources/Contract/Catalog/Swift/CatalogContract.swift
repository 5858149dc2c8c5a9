// Written by Protos/generate.sh. Do not edit.
// swift-format-ignore-file

public import RPC

/// The services of `liaoning.skills.catalog.v1`.
public enum CatalogContract {
    /// What answers all of them.
    public typealias Handlers = ChainStandardsHandlers & CooperationsHandlers & DemandSurveysHandlers & EquivalencesHandlers & IndustryChainsHandlers & IndustryClustersHandlers & InstitutionsHandlers & InternationalProgrammesHandlers & JobPostsHandlers & KeyCountiesHandlers & OccupationsHandlers & OccupationChangesHandlers & OrganisationsHandlers & PolicyBooksHandlers & PolicyDraftsHandlers & RegionsHandlers & RoleRecognitionsHandlers & ShortageListsHandlers & SubsidyStandardsHandlers & TeachersHandlers & TechnicalSchoolsHandlers & TrainingBrandsHandlers & TrainingProjectsHandlers & WageGuidancesHandlers

    /// All their methods.
    public static let methods: [any MethodDescriptor] = Array([ChainStandardsMethods.all, CooperationsMethods.all, DemandSurveysMethods.all, EquivalencesMethods.all, IndustryChainsMethods.all, IndustryClustersMethods.all, InstitutionsMethods.all, InternationalProgrammesMethods.all, JobPostsMethods.all, KeyCountiesMethods.all, OccupationsMethods.all, OccupationChangesMethods.all, OrganisationsMethods.all, PolicyBooksMethods.all, PolicyDraftsMethods.all, RegionsMethods.all, RoleRecognitionsMethods.all, ShortageListsMethods.all, SubsidyStandardsMethods.all, TeachersMethods.all, TechnicalSchoolsMethods.all, TrainingBrandsMethods.all, TrainingProjectsMethods.all, WageGuidancesMethods.all].joined())

    /// Lets `handlers` answer all of them.
    public static func register(_ handlers: some Handlers, in router: inout Router) {
        router.register(chainStandards: handlers)
        router.register(cooperations: handlers)
        router.register(demandSurveys: handlers)
        router.register(equivalences: handlers)
        router.register(industryChains: handlers)
        router.register(industryClusters: handlers)
        router.register(institutions: handlers)
        router.register(internationalProgrammes: handlers)
        router.register(jobPosts: handlers)
        router.register(keyCounties: handlers)
        router.register(occupations: handlers)
        router.register(occupationChanges: handlers)
        router.register(organisations: handlers)
        router.register(policyBooks: handlers)
        router.register(policyDrafts: handlers)
        router.register(regions: handlers)
        router.register(roleRecognitions: handlers)
        router.register(shortageLists: handlers)
        router.register(subsidyStandards: handlers)
        router.register(teachers: handlers)
        router.register(technicalSchools: handlers)
        router.register(trainingBrands: handlers)
        router.register(trainingProjects: handlers)
        router.register(wageGuidances: handlers)
    }

    /// Calls them through one channel.
    public struct Clients: Sendable {
        public let chainStandards: ChainStandardsClient
        public let cooperations: CooperationsClient
        public let demandSurveys: DemandSurveysClient
        public let equivalences: EquivalencesClient
        public let industryChains: IndustryChainsClient
        public let industryClusters: IndustryClustersClient
        public let institutions: InstitutionsClient
        public let internationalProgrammes: InternationalProgrammesClient
        public let jobPosts: JobPostsClient
        public let keyCounties: KeyCountiesClient
        public let occupations: OccupationsClient
        public let occupationChanges: OccupationChangesClient
        public let organisations: OrganisationsClient
        public let policyBooks: PolicyBooksClient
        public let policyDrafts: PolicyDraftsClient
        public let regions: RegionsClient
        public let roleRecognitions: RoleRecognitionsClient
        public let shortageLists: ShortageListsClient
        public let subsidyStandards: SubsidyStandardsClient
        public let teachers: TeachersClient
        public let technicalSchools: TechnicalSchoolsClient
        public let trainingBrands: TrainingBrandsClient
        public let trainingProjects: TrainingProjectsClient
        public let wageGuidances: WageGuidancesClient

        public init(_ channel: any Channel) {
            self.chainStandards = ChainStandardsClient(channel)
            self.cooperations = CooperationsClient(channel)
            self.demandSurveys = DemandSurveysClient(channel)
            self.equivalences = EquivalencesClient(channel)
            self.industryChains = IndustryChainsClient(channel)
            self.industryClusters = IndustryClustersClient(channel)
            self.institutions = InstitutionsClient(channel)
            self.internationalProgrammes = InternationalProgrammesClient(channel)
            self.jobPosts = JobPostsClient(channel)
            self.keyCounties = KeyCountiesClient(channel)
            self.occupations = OccupationsClient(channel)
            self.occupationChanges = OccupationChangesClient(channel)
            self.organisations = OrganisationsClient(channel)
            self.policyBooks = PolicyBooksClient(channel)
            self.policyDrafts = PolicyDraftsClient(channel)
            self.regions = RegionsClient(channel)
            self.roleRecognitions = RoleRecognitionsClient(channel)
            self.shortageLists = ShortageListsClient(channel)
            self.subsidyStandards = SubsidyStandardsClient(channel)
            self.teachers = TeachersClient(channel)
            self.technicalSchools = TechnicalSchoolsClient(channel)
            self.trainingBrands = TrainingBrandsClient(channel)
            self.trainingProjects = TrainingProjectsClient(channel)
            self.wageGuidances = WageGuidancesClient(channel)
        }
    }
}

/// The stable reasons for which the services of `liaoning.skills.catalog.v1` refuse.
public enum CatalogReason {
    public static let admissionNotFound = "ADMISSION_NOT_FOUND"
    public static let applicationNotFound = "APPLICATION_NOT_FOUND"
    public static let applicationOpen = "APPLICATION_OPEN"
    public static let brandEventExists = "BRAND_EVENT_EXISTS"
    public static let chainMemberExists = "CHAIN_MEMBER_EXISTS"
    public static let chainMemberNotFound = "CHAIN_MEMBER_NOT_FOUND"
    public static let chainStandardExists = "CHAIN_STANDARD_EXISTS"
    public static let chainStandardNotFound = "CHAIN_STANDARD_NOT_FOUND"
    public static let cooperationExists = "COOPERATION_EXISTS"
    public static let cooperationNotFound = "COOPERATION_NOT_FOUND"
    public static let demandSurveyNotFound = "DEMAND_SURVEY_NOT_FOUND"
    public static let figureMissing = "FIGURE_MISSING"
    public static let figureNotFound = "FIGURE_NOT_FOUND"
    public static let industryChainExists = "INDUSTRY_CHAIN_EXISTS"
    public static let industryChainNotFound = "INDUSTRY_CHAIN_NOT_FOUND"
    public static let industryClusterExists = "INDUSTRY_CLUSTER_EXISTS"
    public static let industryClusterNotFound = "INDUSTRY_CLUSTER_NOT_FOUND"
    public static let institutionAdmitted = "INSTITUTION_ADMITTED"
    public static let internationalProgrammeExists = "INTERNATIONAL_PROGRAMME_EXISTS"
    public static let internationalProgrammeNotFound = "INTERNATIONAL_PROGRAMME_NOT_FOUND"
    public static let jobPostNotFound = "JOB_POST_NOT_FOUND"
    public static let keyCountiesNotFound = "KEY_COUNTIES_NOT_FOUND"
    public static let majorExists = "MAJOR_EXISTS"
    public static let majorNotFound = "MAJOR_NOT_FOUND"
    public static let occupationChangeNotFound = "OCCUPATION_CHANGE_NOT_FOUND"
    public static let occupationExists = "OCCUPATION_EXISTS"
    public static let occupationFollowed = "OCCUPATION_FOLLOWED"
    public static let occupationNotFound = "OCCUPATION_NOT_FOUND"
    public static let organisationChanged = "ORGANISATION_CHANGED"
    public static let organisationExists = "ORGANISATION_EXISTS"
    public static let organisationNotFound = "ORGANISATION_NOT_FOUND"
    public static let policyBookChanged = "POLICY_BOOK_CHANGED"
    public static let policyDraftChanged = "POLICY_DRAFT_CHANGED"
    public static let policyDraftNotFound = "POLICY_DRAFT_NOT_FOUND"
    public static let policyEditionNotFound = "POLICY_EDITION_NOT_FOUND"
    public static let qualityMarkExists = "QUALITY_MARK_EXISTS"
    public static let qualityMarkNotFound = "QUALITY_MARK_NOT_FOUND"
    public static let recognitionNotFound = "RECOGNITION_NOT_FOUND"
    public static let recognitionOpen = "RECOGNITION_OPEN"
    public static let refused = "REFUSED"
    public static let regionNotFound = "REGION_NOT_FOUND"
    public static let shortageListExists = "SHORTAGE_LIST_EXISTS"
    public static let shortageListNotFound = "SHORTAGE_LIST_NOT_FOUND"
    public static let teacherCommitmentNotFound = "TEACHER_COMMITMENT_NOT_FOUND"
    public static let teacherCommitted = "TEACHER_COMMITTED"
    public static let teacherExists = "TEACHER_EXISTS"
    public static let teacherNotFound = "TEACHER_NOT_FOUND"
    public static let technicalSchoolNotFound = "TECHNICAL_SCHOOL_NOT_FOUND"
    public static let trainingBrandExists = "TRAINING_BRAND_EXISTS"
    public static let trainingBrandNotFound = "TRAINING_BRAND_NOT_FOUND"
    public static let trainingProjectChanged = "TRAINING_PROJECT_CHANGED"
    public static let trainingProjectNotFound = "TRAINING_PROJECT_NOT_FOUND"
    public static let wageGuidanceNotFound = "WAGE_GUIDANCE_NOT_FOUND"
}
