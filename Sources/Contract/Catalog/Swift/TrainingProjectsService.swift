// Written by Protos/generate.sh from liaoning/skills/catalog/v1/training_project.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.catalog.v1.TrainingProjects`.
public enum TrainingProjectsMethods {
    /// Which occupations a city's catalog of projects lacks that the policy asks for: those migrant workers are trained in and the newly announced
    /// AI occupations.
    public static let getCatalogGaps = Method<GetCatalogGapsRequest, CatalogGapList>(
        service: "liaoning.skills.catalog.v1.TrainingProjects", name: "GetCatalogGaps", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/regions/{region_code}/catalog-gaps", body: nil)])

    /// Drafts a project of a city's catalog.
    ///
    /// REFUSED: the programme does not admit it.
    public static let addTrainingProject = Method<AddTrainingProjectRequest, TrainingProject>(
        service: "liaoning.skills.catalog.v1.TrainingProjects", name: "AddTrainingProject", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        scope: { request in RequestScope(region: request.regionCode) },
        reasons: ["OCCUPATION_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/training-projects", body: "*")])

    /// Changes a draft.
    ///
    /// TRAINING_PROJECT_CHANGED: another revision is in store.
    /// REFUSED: not a draft, or the programme does not admit it.
    /// PERMISSION_DENIED: it is another city's.
    public static let updateTrainingProject = Method<UpdateTrainingProjectRequest, TrainingProject>(
        service: "liaoning.skills.catalog.v1.TrainingProjects", name: "UpdateTrainingProject", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        reasons: ["TRAINING_PROJECT_NOT_FOUND", "REFUSED", "TRAINING_PROJECT_CHANGED"],
        http: [HTTPRoute(.patch, "/v1/training-projects/{project_id}", body: "*")])

    /// Publishes a draft, once. Change feed: "training_project.published".
    ///
    /// REFUSED: not a draft, or the programme does not admit it.
    /// PERMISSION_DENIED: it is another city's.
    public static let publishTrainingProject = Method<PublishTrainingProjectRequest, TrainingProject>(
        service: "liaoning.skills.catalog.v1.TrainingProjects", name: "PublishTrainingProject", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        reasons: ["TRAINING_PROJECT_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/training-projects/{project_id}:publish", body: "*")])

    /// Takes a project out of the catalog from today on. Change feed: "training_project.withdrawn".
    ///
    /// REFUSED: withdrawn already.
    /// PERMISSION_DENIED: it is another city's.
    public static let withdrawTrainingProject = Method<WithdrawTrainingProjectRequest, TrainingProject>(
        service: "liaoning.skills.catalog.v1.TrainingProjects", name: "WithdrawTrainingProject", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        reasons: ["TRAINING_PROJECT_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/training-projects/{project_id}:withdraw", body: "*")])

    /// A project by its id. Drafts are seen by their city, the province, auditors and services only.
    public static let getTrainingProject = Method<GetTrainingProjectRequest, TrainingProject>(
        service: "liaoning.skills.catalog.v1.TrainingProjects", name: "GetTrainingProject", kind: .unary,
        access: AccessRule(roles: [.public]),
        reasons: ["TRAINING_PROJECT_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/training-projects/{project_id}", body: nil)])

    /// Projects by city, programme, occupation and day.
    public static let listTrainingProjects = Method<ListTrainingProjectsRequest, ListTrainingProjectsResponse>(
        service: "liaoning.skills.catalog.v1.TrainingProjects", name: "ListTrainingProjects", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/training-projects", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [getCatalogGaps, addTrainingProject, updateTrainingProject, publishTrainingProject, withdrawTrainingProject, getTrainingProject, listTrainingProjects]
}

public protocol TrainingProjectsHandlers: Sendable {
    /// Which occupations a city's catalog of projects lacks that the policy asks for: those migrant workers are trained in and the newly announced
    /// AI occupations.
    func getCatalogGaps(_ request: GetCatalogGapsRequest.Checked, _ call: Call) async throws -> CatalogGapList

    /// Drafts a project of a city's catalog.
    ///
    /// REFUSED: the programme does not admit it.
    func addTrainingProject(_ request: AddTrainingProjectRequest.Checked, _ call: Call) async throws -> TrainingProject

    /// Changes a draft.
    ///
    /// TRAINING_PROJECT_CHANGED: another revision is in store.
    /// REFUSED: not a draft, or the programme does not admit it.
    /// PERMISSION_DENIED: it is another city's.
    func updateTrainingProject(_ request: UpdateTrainingProjectRequest.Checked, _ call: Call) async throws -> TrainingProject

    /// Publishes a draft, once. Change feed: "training_project.published".
    ///
    /// REFUSED: not a draft, or the programme does not admit it.
    /// PERMISSION_DENIED: it is another city's.
    func publishTrainingProject(_ request: PublishTrainingProjectRequest.Checked, _ call: Call) async throws -> TrainingProject

    /// Takes a project out of the catalog from today on. Change feed: "training_project.withdrawn".
    ///
    /// REFUSED: withdrawn already.
    /// PERMISSION_DENIED: it is another city's.
    func withdrawTrainingProject(_ request: WithdrawTrainingProjectRequest.Checked, _ call: Call) async throws -> TrainingProject

    /// A project by its id. Drafts are seen by their city, the province, auditors and services only.
    func getTrainingProject(_ request: GetTrainingProjectRequest.Checked, _ call: Call) async throws -> TrainingProject

    /// Projects by city, programme, occupation and day.
    func listTrainingProjects(_ request: ListTrainingProjectsRequest.Checked, _ call: Call) async throws -> ListTrainingProjectsResponse
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.catalog.v1.TrainingProjects`.
    public mutating func register(trainingProjects handlers: some TrainingProjectsHandlers) {
        register(TrainingProjectsMethods.getCatalogGaps, checked: { try await handlers.getCatalogGaps($0, $1) })
        register(TrainingProjectsMethods.addTrainingProject, checked: { try await handlers.addTrainingProject($0, $1) })
        register(TrainingProjectsMethods.updateTrainingProject, checked: { try await handlers.updateTrainingProject($0, $1) })
        register(TrainingProjectsMethods.publishTrainingProject, checked: { try await handlers.publishTrainingProject($0, $1) })
        register(TrainingProjectsMethods.withdrawTrainingProject, checked: { try await handlers.withdrawTrainingProject($0, $1) })
        register(TrainingProjectsMethods.getTrainingProject, checked: { try await handlers.getTrainingProject($0, $1) })
        register(TrainingProjectsMethods.listTrainingProjects, checked: { try await handlers.listTrainingProjects($0, $1) })
    }
}

/// Calls `liaoning.skills.catalog.v1.TrainingProjects` through a channel.
public struct TrainingProjectsClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Which occupations a city's catalog of projects lacks that the policy asks for: those migrant workers are trained in and the newly announced
    /// AI occupations.
    public func getCatalogGaps(_ request: GetCatalogGapsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> CatalogGapList {
        try await channel.unary(TrainingProjectsMethods.getCatalogGaps, request, options)
    }

    /// Drafts a project of a city's catalog.
    ///
    /// REFUSED: the programme does not admit it.
    public func addTrainingProject(_ request: AddTrainingProjectRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> TrainingProject {
        try await channel.unary(TrainingProjectsMethods.addTrainingProject, request, options)
    }

    /// Changes a draft.
    ///
    /// TRAINING_PROJECT_CHANGED: another revision is in store.
    /// REFUSED: not a draft, or the programme does not admit it.
    /// PERMISSION_DENIED: it is another city's.
    public func updateTrainingProject(_ request: UpdateTrainingProjectRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> TrainingProject {
        try await channel.unary(TrainingProjectsMethods.updateTrainingProject, request, options)
    }

    /// Publishes a draft, once. Change feed: "training_project.published".
    ///
    /// REFUSED: not a draft, or the programme does not admit it.
    /// PERMISSION_DENIED: it is another city's.
    public func publishTrainingProject(_ request: PublishTrainingProjectRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> TrainingProject {
        try await channel.unary(TrainingProjectsMethods.publishTrainingProject, request, options)
    }

    /// Takes a project out of the catalog from today on. Change feed: "training_project.withdrawn".
    ///
    /// REFUSED: withdrawn already.
    /// PERMISSION_DENIED: it is another city's.
    public func withdrawTrainingProject(_ request: WithdrawTrainingProjectRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> TrainingProject {
        try await channel.unary(TrainingProjectsMethods.withdrawTrainingProject, request, options)
    }

    /// A project by its id. Drafts are seen by their city, the province, auditors and services only.
    public func getTrainingProject(_ request: GetTrainingProjectRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> TrainingProject {
        try await channel.unary(TrainingProjectsMethods.getTrainingProject, request, options)
    }

    /// Projects by city, programme, occupation and day.
    public func listTrainingProjects(_ request: ListTrainingProjectsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListTrainingProjectsResponse {
        try await channel.unary(TrainingProjectsMethods.listTrainingProjects, request, options)
    }
}
