// Written by Protos/generate.sh from liaoning/skills/catalog/v1/catalog.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.catalog.v1.Catalog`.
public enum CatalogMethods {
    /// A region by its code.
    ///
    /// Errors: NOT_FOUND REGION_NOT_FOUND.
    public static let getRegion = Method<GetRegionRequest, Region>(
        service: "liaoning.skills.catalog.v1.Catalog", name: "GetRegion", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/regions/{code}", body: nil)])

    /// Regions by parent and tier.
    public static let listRegions = Method<ListRegionsRequest, ListRegionsResponse>(
        service: "liaoning.skills.catalog.v1.Catalog", name: "ListRegions", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/regions", body: nil)])

    /// An occupation, or a class of occupations, by its code.
    ///
    /// Errors: NOT_FOUND OCCUPATION_NOT_FOUND.
    public static let getOccupation = Method<GetOccupationRequest, Occupation>(
        service: "liaoning.skills.catalog.v1.Catalog", name: "GetOccupation", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/occupations/{code}", body: nil)])

    /// Occupations by code, name, pinyin, initials, tag or parent.
    public static let listOccupations = Method<ListOccupationsRequest, ListOccupationsResponse>(
        service: "liaoning.skills.catalog.v1.Catalog", name: "ListOccupations", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/occupations", body: nil)])

    /// Registers an organisation with the parts it plays. Change feed: "organisation.registered".
    ///
    /// Errors: ALREADY_EXISTS ORGANISATION_EXISTS. FAILED_PRECONDITION, roles that do not go together.
    public static let registerOrganisation = Method<RegisterOrganisationRequest, Organisation>(
        service: "liaoning.skills.catalog.v1.Catalog", name: "RegisterOrganisation", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        scope: { request in RequestScope(region: request.regionCode) },
        http: [HTTPRoute(.post, "/v1/organisations", body: "*")])

    /// An organisation by its credit code.
    ///
    /// Errors: NOT_FOUND ORGANISATION_NOT_FOUND.
    public static let getOrganisation = Method<GetOrganisationRequest, Organisation>(
        service: "liaoning.skills.catalog.v1.Catalog", name: "GetOrganisation", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/organisations/{credit_code}", body: nil)])

    /// Organisations by region, part and name.
    public static let listOrganisations = Method<ListOrganisationsRequest, ListOrganisationsResponse>(
        service: "liaoning.skills.catalog.v1.Catalog", name: "ListOrganisations", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/organisations", body: nil)])

    /// Changes an organisation's name, region or parts. Change feed: "organisation.updated".
    ///
    /// Errors: NOT_FOUND ORGANISATION_NOT_FOUND. ABORTED ORGANISATION_CHANGED, another revision is in store.
    /// FAILED_PRECONDITION, roles that do not go together. PERMISSION_DENIED, it is another city's.
    public static let updateOrganisation = Method<UpdateOrganisationRequest, Organisation>(
        service: "liaoning.skills.catalog.v1.Catalog", name: "UpdateOrganisation", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        http: [HTTPRoute(.patch, "/v1/organisations/{credit_code}", body: "*")])

    /// The whole policy book as of an edition.
    ///
    /// Errors: NOT_FOUND POLICY_EDITION_NOT_FOUND.
    public static let getPolicyBook = Method<GetPolicyBookRequest, PolicyEdition>(
        service: "liaoning.skills.catalog.v1.Catalog", name: "GetPolicyBook", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/policy-book", body: nil)])

    /// Figures of the newest edition by key, region and day.
    public static let listFigures = Method<ListFiguresRequest, ListFiguresResponse>(
        service: "liaoning.skills.catalog.v1.Catalog", name: "ListFigures", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/figures", body: nil)])

    /// The figure in force on a day in a region: the region's own, else its city's, else the province's.
    ///
    /// Errors: NOT_FOUND FIGURE_NOT_FOUND.
    public static let getFigure = Method<GetFigureRequest, Figure>(
        service: "liaoning.skills.catalog.v1.Catalog", name: "GetFigure", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/figures/{key}", body: nil)])

    /// Sets a city's own value where the policy leaves it to the city. Change feed: "policy.edition".
    ///
    /// Errors: FAILED_PRECONDITION, the policy does not leave it to the city, or the value is outside its bounds.
    public static let setCityFigure = Method<SetCityFigureRequest, Figure>(
        service: "liaoning.skills.catalog.v1.Catalog", name: "SetCityFigure", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        scope: { request in RequestScope(region: request.regionCode) },
        http: [HTTPRoute(.post, "/v1/figures:setForCity", body: "*")])

    /// Adds a dated figure with its source, or replaces the one of the same first day. Change feed: "policy.edition".
    ///
    /// Errors: NOT_FOUND FIGURE_NOT_FOUND, a new figure needs unit and binding. FAILED_PRECONDITION, nothing would change.
    public static let amendFigure = Method<AmendFigureRequest, Figure>(
        service: "liaoning.skills.catalog.v1.Catalog", name: "AmendFigure", kind: .unary,
        access: AccessRule(roles: [.province]),
        http: [HTTPRoute(.post, "/v1/figures:amend", body: "*")])

    /// Shortage lists, newest first.
    public static let listShortageLists = Method<ListShortageListsRequest, ListShortageListsResponse>(
        service: "liaoning.skills.catalog.v1.Catalog", name: "ListShortageLists", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/shortage-lists", body: nil)])

    /// A shortage list with its items. Only the province, auditors and services see one that is not published.
    ///
    /// Errors: NOT_FOUND SHORTAGE_LIST_NOT_FOUND.
    public static let getShortageList = Method<GetShortageListRequest, ShortageList>(
        service: "liaoning.skills.catalog.v1.Catalog", name: "GetShortageList", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/shortage-lists/{list_id}", body: nil)])

    /// Drafts the first version of a quarter's list.
    ///
    /// Errors: ALREADY_EXISTS SHORTAGE_LIST_EXISTS. FAILED_PRECONDITION, items that do not make a list.
    public static let draftShortageList = Method<DraftShortageListRequest, ShortageList>(
        service: "liaoning.skills.catalog.v1.Catalog", name: "DraftShortageList", kind: .unary,
        access: AccessRule(roles: [.province]),
        http: [HTTPRoute(.post, "/v1/shortage-lists", body: "*")])

    /// Replaces the items of a draft.
    ///
    /// Errors: NOT_FOUND SHORTAGE_LIST_NOT_FOUND. FAILED_PRECONDITION, not a draft, or items that do not make a list.
    public static let updateShortageList = Method<UpdateShortageListRequest, ShortageList>(
        service: "liaoning.skills.catalog.v1.Catalog", name: "UpdateShortageList", kind: .unary,
        access: AccessRule(roles: [.province]),
        http: [HTTPRoute(.patch, "/v1/shortage-lists/{list_id}", body: "*")])

    /// Approves a draft, or leaves it one with an opinion.
    ///
    /// Errors: NOT_FOUND SHORTAGE_LIST_NOT_FOUND. FAILED_PRECONDITION, not a draft.
    public static let reviewShortageList = Method<ReviewShortageListRequest, ShortageList>(
        service: "liaoning.skills.catalog.v1.Catalog", name: "ReviewShortageList", kind: .unary,
        access: AccessRule(roles: [.province]),
        http: [HTTPRoute(.post, "/v1/shortage-lists/{list_id}:review", body: "*")])

    /// Publishes a reviewed list, once and for all. Change feed: "shortage_list.published".
    ///
    /// Errors: NOT_FOUND SHORTAGE_LIST_NOT_FOUND. FAILED_PRECONDITION, not reviewed, or published already.
    public static let publishShortageList = Method<PublishShortageListRequest, ShortageList>(
        service: "liaoning.skills.catalog.v1.Catalog", name: "PublishShortageList", kind: .unary,
        access: AccessRule(roles: [.province]),
        http: [HTTPRoute(.post, "/v1/shortage-lists/{list_id}:publish", body: "*")])

    /// Drafts a new version of a published list; the published one stays as it is.
    ///
    /// Errors: NOT_FOUND SHORTAGE_LIST_NOT_FOUND. ALREADY_EXISTS SHORTAGE_LIST_EXISTS, a newer version is there.
    /// FAILED_PRECONDITION, not published, or items that do not make a list.
    public static let correctShortageList = Method<CorrectShortageListRequest, ShortageList>(
        service: "liaoning.skills.catalog.v1.Catalog", name: "CorrectShortageList", kind: .unary,
        access: AccessRule(roles: [.province]),
        http: [HTTPRoute(.post, "/v1/shortage-lists/{list_id}:correct", body: "*")])

    /// Whether an occupation is on the list in force on a day.
    ///
    /// Errors: NOT_FOUND OCCUPATION_NOT_FOUND.
    public static let getShortageStatus = Method<GetShortageStatusRequest, ShortageStatus>(
        service: "liaoning.skills.catalog.v1.Catalog", name: "GetShortageStatus", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/shortage-status/{occupation_code}", body: nil)])

    /// Drafts a project of a city's catalog.
    ///
    /// Errors: NOT_FOUND OCCUPATION_NOT_FOUND. FAILED_PRECONDITION, the programme does not admit it.
    public static let addTrainingProject = Method<AddTrainingProjectRequest, TrainingProject>(
        service: "liaoning.skills.catalog.v1.Catalog", name: "AddTrainingProject", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        scope: { request in RequestScope(region: request.regionCode) },
        http: [HTTPRoute(.post, "/v1/training-projects", body: "*")])

    /// Changes a draft.
    ///
    /// Errors: NOT_FOUND TRAINING_PROJECT_NOT_FOUND. ABORTED TRAINING_PROJECT_CHANGED. FAILED_PRECONDITION, not a draft,
    /// or the programme does not admit it. PERMISSION_DENIED, it is another city's.
    public static let updateTrainingProject = Method<UpdateTrainingProjectRequest, TrainingProject>(
        service: "liaoning.skills.catalog.v1.Catalog", name: "UpdateTrainingProject", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        http: [HTTPRoute(.patch, "/v1/training-projects/{project_id}", body: "*")])

    /// Publishes a draft, once. Change feed: "training_project.published".
    ///
    /// Errors: NOT_FOUND TRAINING_PROJECT_NOT_FOUND. FAILED_PRECONDITION, not a draft, or the programme does not admit it.
    /// PERMISSION_DENIED, it is another city's.
    public static let publishTrainingProject = Method<PublishTrainingProjectRequest, TrainingProject>(
        service: "liaoning.skills.catalog.v1.Catalog", name: "PublishTrainingProject", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        http: [HTTPRoute(.post, "/v1/training-projects/{project_id}:publish", body: "*")])

    /// Takes a project out of the catalog from today on. Change feed: "training_project.withdrawn".
    ///
    /// Errors: NOT_FOUND TRAINING_PROJECT_NOT_FOUND. FAILED_PRECONDITION, withdrawn already. PERMISSION_DENIED, it is
    /// another city's.
    public static let withdrawTrainingProject = Method<WithdrawTrainingProjectRequest, TrainingProject>(
        service: "liaoning.skills.catalog.v1.Catalog", name: "WithdrawTrainingProject", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        http: [HTTPRoute(.post, "/v1/training-projects/{project_id}:withdraw", body: "*")])

    /// A project by its id. Drafts are seen by their city, the province, auditors and services only.
    ///
    /// Errors: NOT_FOUND TRAINING_PROJECT_NOT_FOUND.
    public static let getTrainingProject = Method<GetTrainingProjectRequest, TrainingProject>(
        service: "liaoning.skills.catalog.v1.Catalog", name: "GetTrainingProject", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/training-projects/{project_id}", body: nil)])

    /// Projects by city, programme, occupation and day.
    public static let listTrainingProjects = Method<ListTrainingProjectsRequest, ListTrainingProjectsResponse>(
        service: "liaoning.skills.catalog.v1.Catalog", name: "ListTrainingProjects", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/training-projects", body: nil)])

    /// Takes an institution into a city's catalog. Change feed: "institution.admitted".
    ///
    /// Errors: NOT_FOUND ORGANISATION_NOT_FOUND, OCCUPATION_NOT_FOUND. ALREADY_EXISTS INSTITUTION_ADMITTED, it is in the
    /// catalog and neither withdrawn nor expired by then. FAILED_PRECONDITION, none of its parts trains.
    public static let admitInstitution = Method<AdmitInstitutionRequest, InstitutionAdmission>(
        service: "liaoning.skills.catalog.v1.Catalog", name: "AdmitInstitution", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        scope: { request in RequestScope(region: request.regionCode) },
        http: [HTTPRoute(.post, "/v1/institution-admissions", body: "*")])

    /// Takes an institution out of the catalog from today on. Change feed: "institution.withdrawn".
    ///
    /// Errors: NOT_FOUND ADMISSION_NOT_FOUND. FAILED_PRECONDITION, withdrawn already. PERMISSION_DENIED, it is another
    /// city's.
    public static let withdrawInstitution = Method<WithdrawInstitutionRequest, InstitutionAdmission>(
        service: "liaoning.skills.catalog.v1.Catalog", name: "WithdrawInstitution", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        http: [HTTPRoute(.post, "/v1/institution-admissions/{admission_id}:withdraw", body: "*")])

    /// Institutions in the cities' catalogs.
    public static let listInstitutions = Method<ListInstitutionsRequest, ListInstitutionsResponse>(
        service: "liaoning.skills.catalog.v1.Catalog", name: "ListInstitutions", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/institution-admissions", body: nil)])

    /// Whether an institution may run such a class in the city on the day; if not, why.
    ///
    /// Errors: NOT_FOUND TRAINING_PROJECT_NOT_FOUND. An unknown institution is an answer, not an error.
    public static let getInstitutionStatus = Method<GetInstitutionStatusRequest, InstitutionStatus>(
        service: "liaoning.skills.catalog.v1.Catalog", name: "GetInstitutionStatus", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/regions/{region_code}/institutions/{institution_credit_code}", body: nil)])

    /// What a training is subsidised with on a day, with the uplifts and figures that made it.
    ///
    /// Errors: NOT_FOUND TRAINING_PROJECT_NOT_FOUND, OCCUPATION_NOT_FOUND. FAILED_PRECONDITION, the project is not in force
    /// that day, the programme does not know the level, or the city has set no figure.
    public static let deriveSubsidyStandard = Method<DeriveSubsidyStandardRequest, SubsidyStandard>(
        service: "liaoning.skills.catalog.v1.Catalog", name: "DeriveSubsidyStandard", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/subsidy-standards:derive", body: nil)])

    /// What levels and school classes count as elsewhere.
    public static let listEquivalences = Method<ListEquivalencesRequest, ListEquivalencesResponse>(
        service: "liaoning.skills.catalog.v1.Catalog", name: "ListEquivalences", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/equivalences", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [getRegion, listRegions, getOccupation, listOccupations, registerOrganisation, getOrganisation, listOrganisations, updateOrganisation, getPolicyBook, listFigures, getFigure, setCityFigure, amendFigure, listShortageLists, getShortageList, draftShortageList, updateShortageList, reviewShortageList, publishShortageList, correctShortageList, getShortageStatus, addTrainingProject, updateTrainingProject, publishTrainingProject, withdrawTrainingProject, getTrainingProject, listTrainingProjects, admitInstitution, withdrawInstitution, listInstitutions, getInstitutionStatus, deriveSubsidyStandard, listEquivalences]
}

/// Errors of every rpc beside its own: INVALID_ARGUMENT, a field is malformed or names no region (details name it).
/// UNAUTHENTICATED, PERMISSION_DENIED, the identity or its role or scope. FAILED_PRECONDITION carries every refusal.
public protocol CatalogHandlers: Sendable {
    /// A region by its code.
    ///
    /// Errors: NOT_FOUND REGION_NOT_FOUND.
    func getRegion(_ request: GetRegionRequest, _ call: Call) async throws -> Region

    /// Regions by parent and tier.
    func listRegions(_ request: ListRegionsRequest, _ call: Call) async throws -> ListRegionsResponse

    /// An occupation, or a class of occupations, by its code.
    ///
    /// Errors: NOT_FOUND OCCUPATION_NOT_FOUND.
    func getOccupation(_ request: GetOccupationRequest, _ call: Call) async throws -> Occupation

    /// Occupations by code, name, pinyin, initials, tag or parent.
    func listOccupations(_ request: ListOccupationsRequest, _ call: Call) async throws -> ListOccupationsResponse

    /// Registers an organisation with the parts it plays. Change feed: "organisation.registered".
    ///
    /// Errors: ALREADY_EXISTS ORGANISATION_EXISTS. FAILED_PRECONDITION, roles that do not go together.
    func registerOrganisation(_ request: RegisterOrganisationRequest, _ call: Call) async throws -> Organisation

    /// An organisation by its credit code.
    ///
    /// Errors: NOT_FOUND ORGANISATION_NOT_FOUND.
    func getOrganisation(_ request: GetOrganisationRequest, _ call: Call) async throws -> Organisation

    /// Organisations by region, part and name.
    func listOrganisations(_ request: ListOrganisationsRequest, _ call: Call) async throws -> ListOrganisationsResponse

    /// Changes an organisation's name, region or parts. Change feed: "organisation.updated".
    ///
    /// Errors: NOT_FOUND ORGANISATION_NOT_FOUND. ABORTED ORGANISATION_CHANGED, another revision is in store.
    /// FAILED_PRECONDITION, roles that do not go together. PERMISSION_DENIED, it is another city's.
    func updateOrganisation(_ request: UpdateOrganisationRequest, _ call: Call) async throws -> Organisation

    /// The whole policy book as of an edition.
    ///
    /// Errors: NOT_FOUND POLICY_EDITION_NOT_FOUND.
    func getPolicyBook(_ request: GetPolicyBookRequest, _ call: Call) async throws -> PolicyEdition

    /// Figures of the newest edition by key, region and day.
    func listFigures(_ request: ListFiguresRequest, _ call: Call) async throws -> ListFiguresResponse

    /// The figure in force on a day in a region: the region's own, else its city's, else the province's.
    ///
    /// Errors: NOT_FOUND FIGURE_NOT_FOUND.
    func getFigure(_ request: GetFigureRequest, _ call: Call) async throws -> Figure

    /// Sets a city's own value where the policy leaves it to the city. Change feed: "policy.edition".
    ///
    /// Errors: FAILED_PRECONDITION, the policy does not leave it to the city, or the value is outside its bounds.
    func setCityFigure(_ request: SetCityFigureRequest, _ call: Call) async throws -> Figure

    /// Adds a dated figure with its source, or replaces the one of the same first day. Change feed: "policy.edition".
    ///
    /// Errors: NOT_FOUND FIGURE_NOT_FOUND, a new figure needs unit and binding. FAILED_PRECONDITION, nothing would change.
    func amendFigure(_ request: AmendFigureRequest, _ call: Call) async throws -> Figure

    /// Shortage lists, newest first.
    func listShortageLists(_ request: ListShortageListsRequest, _ call: Call) async throws -> ListShortageListsResponse

    /// A shortage list with its items. Only the province, auditors and services see one that is not published.
    ///
    /// Errors: NOT_FOUND SHORTAGE_LIST_NOT_FOUND.
    func getShortageList(_ request: GetShortageListRequest, _ call: Call) async throws -> ShortageList

    /// Drafts the first version of a quarter's list.
    ///
    /// Errors: ALREADY_EXISTS SHORTAGE_LIST_EXISTS. FAILED_PRECONDITION, items that do not make a list.
    func draftShortageList(_ request: DraftShortageListRequest, _ call: Call) async throws -> ShortageList

    /// Replaces the items of a draft.
    ///
    /// Errors: NOT_FOUND SHORTAGE_LIST_NOT_FOUND. FAILED_PRECONDITION, not a draft, or items that do not make a list.
    func updateShortageList(_ request: UpdateShortageListRequest, _ call: Call) async throws -> ShortageList

    /// Approves a draft, or leaves it one with an opinion.
    ///
    /// Errors: NOT_FOUND SHORTAGE_LIST_NOT_FOUND. FAILED_PRECONDITION, not a draft.
    func reviewShortageList(_ request: ReviewShortageListRequest, _ call: Call) async throws -> ShortageList

    /// Publishes a reviewed list, once and for all. Change feed: "shortage_list.published".
    ///
    /// Errors: NOT_FOUND SHORTAGE_LIST_NOT_FOUND. FAILED_PRECONDITION, not reviewed, or published already.
    func publishShortageList(_ request: PublishShortageListRequest, _ call: Call) async throws -> ShortageList

    /// Drafts a new version of a published list; the published one stays as it is.
    ///
    /// Errors: NOT_FOUND SHORTAGE_LIST_NOT_FOUND. ALREADY_EXISTS SHORTAGE_LIST_EXISTS, a newer version is there.
    /// FAILED_PRECONDITION, not published, or items that do not make a list.
    func correctShortageList(_ request: CorrectShortageListRequest, _ call: Call) async throws -> ShortageList

    /// Whether an occupation is on the list in force on a day.
    ///
    /// Errors: NOT_FOUND OCCUPATION_NOT_FOUND.
    func getShortageStatus(_ request: GetShortageStatusRequest, _ call: Call) async throws -> ShortageStatus

    /// Drafts a project of a city's catalog.
    ///
    /// Errors: NOT_FOUND OCCUPATION_NOT_FOUND. FAILED_PRECONDITION, the programme does not admit it.
    func addTrainingProject(_ request: AddTrainingProjectRequest, _ call: Call) async throws -> TrainingProject

    /// Changes a draft.
    ///
    /// Errors: NOT_FOUND TRAINING_PROJECT_NOT_FOUND. ABORTED TRAINING_PROJECT_CHANGED. FAILED_PRECONDITION, not a draft,
    /// or the programme does not admit it. PERMISSION_DENIED, it is another city's.
    func updateTrainingProject(_ request: UpdateTrainingProjectRequest, _ call: Call) async throws -> TrainingProject

    /// Publishes a draft, once. Change feed: "training_project.published".
    ///
    /// Errors: NOT_FOUND TRAINING_PROJECT_NOT_FOUND. FAILED_PRECONDITION, not a draft, or the programme does not admit it.
    /// PERMISSION_DENIED, it is another city's.
    func publishTrainingProject(_ request: PublishTrainingProjectRequest, _ call: Call) async throws -> TrainingProject

    /// Takes a project out of the catalog from today on. Change feed: "training_project.withdrawn".
    ///
    /// Errors: NOT_FOUND TRAINING_PROJECT_NOT_FOUND. FAILED_PRECONDITION, withdrawn already. PERMISSION_DENIED, it is
    /// another city's.
    func withdrawTrainingProject(_ request: WithdrawTrainingProjectRequest, _ call: Call) async throws -> TrainingProject

    /// A project by its id. Drafts are seen by their city, the province, auditors and services only.
    ///
    /// Errors: NOT_FOUND TRAINING_PROJECT_NOT_FOUND.
    func getTrainingProject(_ request: GetTrainingProjectRequest, _ call: Call) async throws -> TrainingProject

    /// Projects by city, programme, occupation and day.
    func listTrainingProjects(_ request: ListTrainingProjectsRequest, _ call: Call) async throws -> ListTrainingProjectsResponse

    /// Takes an institution into a city's catalog. Change feed: "institution.admitted".
    ///
    /// Errors: NOT_FOUND ORGANISATION_NOT_FOUND, OCCUPATION_NOT_FOUND. ALREADY_EXISTS INSTITUTION_ADMITTED, it is in the
    /// catalog and neither withdrawn nor expired by then. FAILED_PRECONDITION, none of its parts trains.
    func admitInstitution(_ request: AdmitInstitutionRequest, _ call: Call) async throws -> InstitutionAdmission

    /// Takes an institution out of the catalog from today on. Change feed: "institution.withdrawn".
    ///
    /// Errors: NOT_FOUND ADMISSION_NOT_FOUND. FAILED_PRECONDITION, withdrawn already. PERMISSION_DENIED, it is another
    /// city's.
    func withdrawInstitution(_ request: WithdrawInstitutionRequest, _ call: Call) async throws -> InstitutionAdmission

    /// Institutions in the cities' catalogs.
    func listInstitutions(_ request: ListInstitutionsRequest, _ call: Call) async throws -> ListInstitutionsResponse

    /// Whether an institution may run such a class in the city on the day; if not, why.
    ///
    /// Errors: NOT_FOUND TRAINING_PROJECT_NOT_FOUND. An unknown institution is an answer, not an error.
    func getInstitutionStatus(_ request: GetInstitutionStatusRequest, _ call: Call) async throws -> InstitutionStatus

    /// What a training is subsidised with on a day, with the uplifts and figures that made it.
    ///
    /// Errors: NOT_FOUND TRAINING_PROJECT_NOT_FOUND, OCCUPATION_NOT_FOUND. FAILED_PRECONDITION, the project is not in force
    /// that day, the programme does not know the level, or the city has set no figure.
    func deriveSubsidyStandard(_ request: DeriveSubsidyStandardRequest, _ call: Call) async throws -> SubsidyStandard

    /// What levels and school classes count as elsewhere.
    func listEquivalences(_ request: ListEquivalencesRequest, _ call: Call) async throws -> ListEquivalencesResponse
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.catalog.v1.Catalog`.
    public mutating func register(_ handlers: some CatalogHandlers) {
        register(CatalogMethods.getRegion, unary: { try await handlers.getRegion($0, $1) })
        register(CatalogMethods.listRegions, unary: { try await handlers.listRegions($0, $1) })
        register(CatalogMethods.getOccupation, unary: { try await handlers.getOccupation($0, $1) })
        register(CatalogMethods.listOccupations, unary: { try await handlers.listOccupations($0, $1) })
        register(CatalogMethods.registerOrganisation, unary: { try await handlers.registerOrganisation($0, $1) })
        register(CatalogMethods.getOrganisation, unary: { try await handlers.getOrganisation($0, $1) })
        register(CatalogMethods.listOrganisations, unary: { try await handlers.listOrganisations($0, $1) })
        register(CatalogMethods.updateOrganisation, unary: { try await handlers.updateOrganisation($0, $1) })
        register(CatalogMethods.getPolicyBook, unary: { try await handlers.getPolicyBook($0, $1) })
        register(CatalogMethods.listFigures, unary: { try await handlers.listFigures($0, $1) })
        register(CatalogMethods.getFigure, unary: { try await handlers.getFigure($0, $1) })
        register(CatalogMethods.setCityFigure, unary: { try await handlers.setCityFigure($0, $1) })
        register(CatalogMethods.amendFigure, unary: { try await handlers.amendFigure($0, $1) })
        register(CatalogMethods.listShortageLists, unary: { try await handlers.listShortageLists($0, $1) })
        register(CatalogMethods.getShortageList, unary: { try await handlers.getShortageList($0, $1) })
        register(CatalogMethods.draftShortageList, unary: { try await handlers.draftShortageList($0, $1) })
        register(CatalogMethods.updateShortageList, unary: { try await handlers.updateShortageList($0, $1) })
        register(CatalogMethods.reviewShortageList, unary: { try await handlers.reviewShortageList($0, $1) })
        register(CatalogMethods.publishShortageList, unary: { try await handlers.publishShortageList($0, $1) })
        register(CatalogMethods.correctShortageList, unary: { try await handlers.correctShortageList($0, $1) })
        register(CatalogMethods.getShortageStatus, unary: { try await handlers.getShortageStatus($0, $1) })
        register(CatalogMethods.addTrainingProject, unary: { try await handlers.addTrainingProject($0, $1) })
        register(CatalogMethods.updateTrainingProject, unary: { try await handlers.updateTrainingProject($0, $1) })
        register(CatalogMethods.publishTrainingProject, unary: { try await handlers.publishTrainingProject($0, $1) })
        register(CatalogMethods.withdrawTrainingProject, unary: { try await handlers.withdrawTrainingProject($0, $1) })
        register(CatalogMethods.getTrainingProject, unary: { try await handlers.getTrainingProject($0, $1) })
        register(CatalogMethods.listTrainingProjects, unary: { try await handlers.listTrainingProjects($0, $1) })
        register(CatalogMethods.admitInstitution, unary: { try await handlers.admitInstitution($0, $1) })
        register(CatalogMethods.withdrawInstitution, unary: { try await handlers.withdrawInstitution($0, $1) })
        register(CatalogMethods.listInstitutions, unary: { try await handlers.listInstitutions($0, $1) })
        register(CatalogMethods.getInstitutionStatus, unary: { try await handlers.getInstitutionStatus($0, $1) })
        register(CatalogMethods.deriveSubsidyStandard, unary: { try await handlers.deriveSubsidyStandard($0, $1) })
        register(CatalogMethods.listEquivalences, unary: { try await handlers.listEquivalences($0, $1) })
    }
}

/// Calls `liaoning.skills.catalog.v1.Catalog` through a channel.
public struct CatalogClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// A region by its code.
    ///
    /// Errors: NOT_FOUND REGION_NOT_FOUND.
    public func getRegion(_ request: GetRegionRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Region {
        try await channel.unary(CatalogMethods.getRegion, request, options)
    }

    /// Regions by parent and tier.
    public func listRegions(_ request: ListRegionsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListRegionsResponse {
        try await channel.unary(CatalogMethods.listRegions, request, options)
    }

    /// An occupation, or a class of occupations, by its code.
    ///
    /// Errors: NOT_FOUND OCCUPATION_NOT_FOUND.
    public func getOccupation(_ request: GetOccupationRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Occupation {
        try await channel.unary(CatalogMethods.getOccupation, request, options)
    }

    /// Occupations by code, name, pinyin, initials, tag or parent.
    public func listOccupations(_ request: ListOccupationsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListOccupationsResponse {
        try await channel.unary(CatalogMethods.listOccupations, request, options)
    }

    /// Registers an organisation with the parts it plays. Change feed: "organisation.registered".
    ///
    /// Errors: ALREADY_EXISTS ORGANISATION_EXISTS. FAILED_PRECONDITION, roles that do not go together.
    public func registerOrganisation(_ request: RegisterOrganisationRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Organisation {
        try await channel.unary(CatalogMethods.registerOrganisation, request, options)
    }

    /// An organisation by its credit code.
    ///
    /// Errors: NOT_FOUND ORGANISATION_NOT_FOUND.
    public func getOrganisation(_ request: GetOrganisationRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Organisation {
        try await channel.unary(CatalogMethods.getOrganisation, request, options)
    }

    /// Organisations by region, part and name.
    public func listOrganisations(_ request: ListOrganisationsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListOrganisationsResponse {
        try await channel.unary(CatalogMethods.listOrganisations, request, options)
    }

    /// Changes an organisation's name, region or parts. Change feed: "organisation.updated".
    ///
    /// Errors: NOT_FOUND ORGANISATION_NOT_FOUND. ABORTED ORGANISATION_CHANGED, another revision is in store.
    /// FAILED_PRECONDITION, roles that do not go together. PERMISSION_DENIED, it is another city's.
    public func updateOrganisation(_ request: UpdateOrganisationRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Organisation {
        try await channel.unary(CatalogMethods.updateOrganisation, request, options)
    }

    /// The whole policy book as of an edition.
    ///
    /// Errors: NOT_FOUND POLICY_EDITION_NOT_FOUND.
    public func getPolicyBook(_ request: GetPolicyBookRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> PolicyEdition {
        try await channel.unary(CatalogMethods.getPolicyBook, request, options)
    }

    /// Figures of the newest edition by key, region and day.
    public func listFigures(_ request: ListFiguresRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListFiguresResponse {
        try await channel.unary(CatalogMethods.listFigures, request, options)
    }

    /// The figure in force on a day in a region: the region's own, else its city's, else the province's.
    ///
    /// Errors: NOT_FOUND FIGURE_NOT_FOUND.
    public func getFigure(_ request: GetFigureRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Figure {
        try await channel.unary(CatalogMethods.getFigure, request, options)
    }

    /// Sets a city's own value where the policy leaves it to the city. Change feed: "policy.edition".
    ///
    /// Errors: FAILED_PRECONDITION, the policy does not leave it to the city, or the value is outside its bounds.
    public func setCityFigure(_ request: SetCityFigureRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Figure {
        try await channel.unary(CatalogMethods.setCityFigure, request, options)
    }

    /// Adds a dated figure with its source, or replaces the one of the same first day. Change feed: "policy.edition".
    ///
    /// Errors: NOT_FOUND FIGURE_NOT_FOUND, a new figure needs unit and binding. FAILED_PRECONDITION, nothing would change.
    public func amendFigure(_ request: AmendFigureRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Figure {
        try await channel.unary(CatalogMethods.amendFigure, request, options)
    }

    /// Shortage lists, newest first.
    public func listShortageLists(_ request: ListShortageListsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListShortageListsResponse {
        try await channel.unary(CatalogMethods.listShortageLists, request, options)
    }

    /// A shortage list with its items. Only the province, auditors and services see one that is not published.
    ///
    /// Errors: NOT_FOUND SHORTAGE_LIST_NOT_FOUND.
    public func getShortageList(_ request: GetShortageListRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ShortageList {
        try await channel.unary(CatalogMethods.getShortageList, request, options)
    }

    /// Drafts the first version of a quarter's list.
    ///
    /// Errors: ALREADY_EXISTS SHORTAGE_LIST_EXISTS. FAILED_PRECONDITION, items that do not make a list.
    public func draftShortageList(_ request: DraftShortageListRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ShortageList {
        try await channel.unary(CatalogMethods.draftShortageList, request, options)
    }

    /// Replaces the items of a draft.
    ///
    /// Errors: NOT_FOUND SHORTAGE_LIST_NOT_FOUND. FAILED_PRECONDITION, not a draft, or items that do not make a list.
    public func updateShortageList(_ request: UpdateShortageListRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ShortageList {
        try await channel.unary(CatalogMethods.updateShortageList, request, options)
    }

    /// Approves a draft, or leaves it one with an opinion.
    ///
    /// Errors: NOT_FOUND SHORTAGE_LIST_NOT_FOUND. FAILED_PRECONDITION, not a draft.
    public func reviewShortageList(_ request: ReviewShortageListRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ShortageList {
        try await channel.unary(CatalogMethods.reviewShortageList, request, options)
    }

    /// Publishes a reviewed list, once and for all. Change feed: "shortage_list.published".
    ///
    /// Errors: NOT_FOUND SHORTAGE_LIST_NOT_FOUND. FAILED_PRECONDITION, not reviewed, or published already.
    public func publishShortageList(_ request: PublishShortageListRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ShortageList {
        try await channel.unary(CatalogMethods.publishShortageList, request, options)
    }

    /// Drafts a new version of a published list; the published one stays as it is.
    ///
    /// Errors: NOT_FOUND SHORTAGE_LIST_NOT_FOUND. ALREADY_EXISTS SHORTAGE_LIST_EXISTS, a newer version is there.
    /// FAILED_PRECONDITION, not published, or items that do not make a list.
    public func correctShortageList(_ request: CorrectShortageListRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ShortageList {
        try await channel.unary(CatalogMethods.correctShortageList, request, options)
    }

    /// Whether an occupation is on the list in force on a day.
    ///
    /// Errors: NOT_FOUND OCCUPATION_NOT_FOUND.
    public func getShortageStatus(_ request: GetShortageStatusRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ShortageStatus {
        try await channel.unary(CatalogMethods.getShortageStatus, request, options)
    }

    /// Drafts a project of a city's catalog.
    ///
    /// Errors: NOT_FOUND OCCUPATION_NOT_FOUND. FAILED_PRECONDITION, the programme does not admit it.
    public func addTrainingProject(_ request: AddTrainingProjectRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> TrainingProject {
        try await channel.unary(CatalogMethods.addTrainingProject, request, options)
    }

    /// Changes a draft.
    ///
    /// Errors: NOT_FOUND TRAINING_PROJECT_NOT_FOUND. ABORTED TRAINING_PROJECT_CHANGED. FAILED_PRECONDITION, not a draft,
    /// or the programme does not admit it. PERMISSION_DENIED, it is another city's.
    public func updateTrainingProject(_ request: UpdateTrainingProjectRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> TrainingProject {
        try await channel.unary(CatalogMethods.updateTrainingProject, request, options)
    }

    /// Publishes a draft, once. Change feed: "training_project.published".
    ///
    /// Errors: NOT_FOUND TRAINING_PROJECT_NOT_FOUND. FAILED_PRECONDITION, not a draft, or the programme does not admit it.
    /// PERMISSION_DENIED, it is another city's.
    public func publishTrainingProject(_ request: PublishTrainingProjectRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> TrainingProject {
        try await channel.unary(CatalogMethods.publishTrainingProject, request, options)
    }

    /// Takes a project out of the catalog from today on. Change feed: "training_project.withdrawn".
    ///
    /// Errors: NOT_FOUND TRAINING_PROJECT_NOT_FOUND. FAILED_PRECONDITION, withdrawn already. PERMISSION_DENIED, it is
    /// another city's.
    public func withdrawTrainingProject(_ request: WithdrawTrainingProjectRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> TrainingProject {
        try await channel.unary(CatalogMethods.withdrawTrainingProject, request, options)
    }

    /// A project by its id. Drafts are seen by their city, the province, auditors and services only.
    ///
    /// Errors: NOT_FOUND TRAINING_PROJECT_NOT_FOUND.
    public func getTrainingProject(_ request: GetTrainingProjectRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> TrainingProject {
        try await channel.unary(CatalogMethods.getTrainingProject, request, options)
    }

    /// Projects by city, programme, occupation and day.
    public func listTrainingProjects(_ request: ListTrainingProjectsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListTrainingProjectsResponse {
        try await channel.unary(CatalogMethods.listTrainingProjects, request, options)
    }

    /// Takes an institution into a city's catalog. Change feed: "institution.admitted".
    ///
    /// Errors: NOT_FOUND ORGANISATION_NOT_FOUND, OCCUPATION_NOT_FOUND. ALREADY_EXISTS INSTITUTION_ADMITTED, it is in the
    /// catalog and neither withdrawn nor expired by then. FAILED_PRECONDITION, none of its parts trains.
    public func admitInstitution(_ request: AdmitInstitutionRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> InstitutionAdmission {
        try await channel.unary(CatalogMethods.admitInstitution, request, options)
    }

    /// Takes an institution out of the catalog from today on. Change feed: "institution.withdrawn".
    ///
    /// Errors: NOT_FOUND ADMISSION_NOT_FOUND. FAILED_PRECONDITION, withdrawn already. PERMISSION_DENIED, it is another
    /// city's.
    public func withdrawInstitution(_ request: WithdrawInstitutionRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> InstitutionAdmission {
        try await channel.unary(CatalogMethods.withdrawInstitution, request, options)
    }

    /// Institutions in the cities' catalogs.
    public func listInstitutions(_ request: ListInstitutionsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListInstitutionsResponse {
        try await channel.unary(CatalogMethods.listInstitutions, request, options)
    }

    /// Whether an institution may run such a class in the city on the day; if not, why.
    ///
    /// Errors: NOT_FOUND TRAINING_PROJECT_NOT_FOUND. An unknown institution is an answer, not an error.
    public func getInstitutionStatus(_ request: GetInstitutionStatusRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> InstitutionStatus {
        try await channel.unary(CatalogMethods.getInstitutionStatus, request, options)
    }

    /// What a training is subsidised with on a day, with the uplifts and figures that made it.
    ///
    /// Errors: NOT_FOUND TRAINING_PROJECT_NOT_FOUND, OCCUPATION_NOT_FOUND. FAILED_PRECONDITION, the project is not in force
    /// that day, the programme does not know the level, or the city has set no figure.
    public func deriveSubsidyStandard(_ request: DeriveSubsidyStandardRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> SubsidyStandard {
        try await channel.unary(CatalogMethods.deriveSubsidyStandard, request, options)
    }

    /// What levels and school classes count as elsewhere.
    public func listEquivalences(_ request: ListEquivalencesRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListEquivalencesResponse {
        try await channel.unary(CatalogMethods.listEquivalences, request, options)
    }
}
