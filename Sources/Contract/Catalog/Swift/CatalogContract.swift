// Written by Protos/generate.sh. Do not edit.
// swift-format-ignore-file

public import RPC

/// The services of `liaoning.skills.catalog.v1`.
public enum CatalogContract {
    /// What answers all of them.
    public typealias Handlers = EquivalencesHandlers & InstitutionsHandlers & OccupationsHandlers & OrganisationsHandlers & PolicyBooksHandlers & RegionsHandlers & ShortageListsHandlers & SubsidyStandardsHandlers & TrainingProjectsHandlers & WageGuidancesHandlers

    /// All their methods.
    public static let methods: [any MethodDescriptor] = Array([EquivalencesMethods.all, InstitutionsMethods.all, OccupationsMethods.all, OrganisationsMethods.all, PolicyBooksMethods.all, RegionsMethods.all, ShortageListsMethods.all, SubsidyStandardsMethods.all, TrainingProjectsMethods.all, WageGuidancesMethods.all].joined())

    /// Lets `handlers` answer all of them.
    public static func register(_ handlers: some Handlers, in router: inout Router) {
        router.register(equivalences: handlers)
        router.register(institutions: handlers)
        router.register(occupations: handlers)
        router.register(organisations: handlers)
        router.register(policyBooks: handlers)
        router.register(regions: handlers)
        router.register(shortageLists: handlers)
        router.register(subsidyStandards: handlers)
        router.register(trainingProjects: handlers)
        router.register(wageGuidances: handlers)
    }

    /// Calls them through one channel.
    public struct Clients: Sendable {
        public let equivalences: EquivalencesClient
        public let institutions: InstitutionsClient
        public let occupations: OccupationsClient
        public let organisations: OrganisationsClient
        public let policyBooks: PolicyBooksClient
        public let regions: RegionsClient
        public let shortageLists: ShortageListsClient
        public let subsidyStandards: SubsidyStandardsClient
        public let trainingProjects: TrainingProjectsClient
        public let wageGuidances: WageGuidancesClient

        public init(_ channel: any Channel) {
            self.equivalences = EquivalencesClient(channel)
            self.institutions = InstitutionsClient(channel)
            self.occupations = OccupationsClient(channel)
            self.organisations = OrganisationsClient(channel)
            self.policyBooks = PolicyBooksClient(channel)
            self.regions = RegionsClient(channel)
            self.shortageLists = ShortageListsClient(channel)
            self.subsidyStandards = SubsidyStandardsClient(channel)
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
    public static let figureMissing = "FIGURE_MISSING"
    public static let figureNotFound = "FIGURE_NOT_FOUND"
    public static let institutionAdmitted = "INSTITUTION_ADMITTED"
    public static let occupationNotFound = "OCCUPATION_NOT_FOUND"
    public static let organisationChanged = "ORGANISATION_CHANGED"
    public static let organisationExists = "ORGANISATION_EXISTS"
    public static let organisationNotFound = "ORGANISATION_NOT_FOUND"
    public static let policyBookChanged = "POLICY_BOOK_CHANGED"
    public static let policyEditionNotFound = "POLICY_EDITION_NOT_FOUND"
    public static let refused = "REFUSED"
    public static let regionNotFound = "REGION_NOT_FOUND"
    public static let shortageListExists = "SHORTAGE_LIST_EXISTS"
    public static let shortageListNotFound = "SHORTAGE_LIST_NOT_FOUND"
    public static let trainingProjectChanged = "TRAINING_PROJECT_CHANGED"
    public static let trainingProjectNotFound = "TRAINING_PROJECT_NOT_FOUND"
    public static let wageGuidanceNotFound = "WAGE_GUIDANCE_NOT_FOUND"
}
