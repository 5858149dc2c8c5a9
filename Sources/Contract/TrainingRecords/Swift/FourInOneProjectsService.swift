// Written by Protos/generate.sh from liaoning/skills/training_records/v1/four_in_one_project.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.training_records.v1.FourInOneProjects`.
public enum FourInOneProjectsMethods {
    /// Opens a project for a job post of the catalog that is open today. Change feed: "four_in_one.opened".
    ///
    /// JOB_POST_NOT_FOUND: the enterprise has no such open post. FOUR_IN_ONE_PROJECT_EXISTS: the post has a project.
    public static let openFourInOneProject = Method<OpenFourInOneProjectRequest, FourInOneProject>(
        service: "liaoning.skills.training_records.v1.FourInOneProjects", name: "OpenFourInOneProject", kind: .unary,
        access: AccessRule(roles: [.enterprise, .cityBureau, .province]),
        scope: { request in RequestScope(organisation: request.enterpriseCreditCode) },
        reasons: ["JOB_POST_NOT_FOUND", "FOUR_IN_ONE_PROJECT_EXISTS", "PEER_UNAVAILABLE"],
        http: [HTTPRoute(.post, "/v1/four-in-one-projects", body: "*")])

    /// Adds a class that trains for the post. Change feed: "four_in_one.class_added".
    ///
    /// REFUSED: the project is closed, the class is called off, of another occupation or city, or in a project already.
    public static let addProjectClass = Method<AddProjectClassRequest, FourInOneProject>(
        service: "liaoning.skills.training_records.v1.FourInOneProjects", name: "AddProjectClass", kind: .unary,
        access: AccessRule(roles: [.enterprise, .cityBureau, .province]),
        reasons: ["FOUR_IN_ONE_PROJECT_NOT_FOUND", "CLASS_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/four-in-one-projects/{project_id}/classes", body: "*")])

    /// Closes a project: who was trained, certified and employed is counted, as of today. Change feed: "four_in_one.closed".
    ///
    /// REFUSED: closed before, without classes, or a class is not completed.
    public static let closeFourInOneProject = Method<CloseFourInOneProjectRequest, FourInOneProject>(
        service: "liaoning.skills.training_records.v1.FourInOneProjects", name: "CloseFourInOneProject", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        reasons: ["FOUR_IN_ONE_PROJECT_NOT_FOUND", "REFUSED", "PEER_UNAVAILABLE"],
        http: [HTTPRoute(.post, "/v1/four-in-one-projects/{project_id}:close", body: "*")])

    /// A project.
    public static let getFourInOneProject = Method<GetFourInOneProjectRequest, FourInOneProject>(
        service: "liaoning.skills.training_records.v1.FourInOneProjects", name: "GetFourInOneProject", kind: .unary,
        access: AccessRule(roles: [.public]),
        reasons: ["FOUR_IN_ONE_PROJECT_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/four-in-one-projects/{project_id}", body: nil)])

    /// Projects, latest first.
    public static let listFourInOneProjects = Method<ListFourInOneProjectsRequest, ListFourInOneProjectsResponse>(
        service: "liaoning.skills.training_records.v1.FourInOneProjects", name: "ListFourInOneProjects", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/four-in-one-projects", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [openFourInOneProject, addProjectClass, closeFourInOneProject, getFourInOneProject, listFourInOneProjects]
}

public protocol FourInOneProjectsHandlers: Sendable {
    /// Opens a project for a job post of the catalog that is open today. Change feed: "four_in_one.opened".
    ///
    /// JOB_POST_NOT_FOUND: the enterprise has no such open post. FOUR_IN_ONE_PROJECT_EXISTS: the post has a project.
    func openFourInOneProject(_ request: OpenFourInOneProjectRequest.Checked, _ call: Call) async throws -> FourInOneProject

    /// Adds a class that trains for the post. Change feed: "four_in_one.class_added".
    ///
    /// REFUSED: the project is closed, the class is called off, of another occupation or city, or in a project already.
    func addProjectClass(_ request: AddProjectClassRequest.Checked, _ call: Call) async throws -> FourInOneProject

    /// Closes a project: who was trained, certified and employed is counted, as of today. Change feed: "four_in_one.closed".
    ///
    /// REFUSED: closed before, without classes, or a class is not completed.
    func closeFourInOneProject(_ request: CloseFourInOneProjectRequest.Checked, _ call: Call) async throws -> FourInOneProject

    /// A project.
    func getFourInOneProject(_ request: GetFourInOneProjectRequest.Checked, _ call: Call) async throws -> FourInOneProject

    /// Projects, latest first.
    func listFourInOneProjects(_ request: ListFourInOneProjectsRequest.Checked, _ call: Call) async throws -> ListFourInOneProjectsResponse
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.training_records.v1.FourInOneProjects`.
    public mutating func register(fourInOneProjects handlers: some FourInOneProjectsHandlers) {
        register(FourInOneProjectsMethods.openFourInOneProject, checked: { try await handlers.openFourInOneProject($0, $1) })
        register(FourInOneProjectsMethods.addProjectClass, checked: { try await handlers.addProjectClass($0, $1) })
        register(FourInOneProjectsMethods.closeFourInOneProject, checked: { try await handlers.closeFourInOneProject($0, $1) })
        register(FourInOneProjectsMethods.getFourInOneProject, checked: { try await handlers.getFourInOneProject($0, $1) })
        register(FourInOneProjectsMethods.listFourInOneProjects, checked: { try await handlers.listFourInOneProjects($0, $1) })
    }
}

/// Calls `liaoning.skills.training_records.v1.FourInOneProjects` through a channel.
public struct FourInOneProjectsClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Opens a project for a job post of the catalog that is open today. Change feed: "four_in_one.opened".
    ///
    /// JOB_POST_NOT_FOUND: the enterprise has no such open post. FOUR_IN_ONE_PROJECT_EXISTS: the post has a project.
    public func openFourInOneProject(_ request: OpenFourInOneProjectRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> FourInOneProject {
        try await channel.unary(FourInOneProjectsMethods.openFourInOneProject, request, options)
    }

    /// Adds a class that trains for the post. Change feed: "four_in_one.class_added".
    ///
    /// REFUSED: the project is closed, the class is called off, of another occupation or city, or in a project already.
    public func addProjectClass(_ request: AddProjectClassRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> FourInOneProject {
        try await channel.unary(FourInOneProjectsMethods.addProjectClass, request, options)
    }

    /// Closes a project: who was trained, certified and employed is counted, as of today. Change feed: "four_in_one.closed".
    ///
    /// REFUSED: closed before, without classes, or a class is not completed.
    public func closeFourInOneProject(_ request: CloseFourInOneProjectRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> FourInOneProject {
        try await channel.unary(FourInOneProjectsMethods.closeFourInOneProject, request, options)
    }

    /// A project.
    public func getFourInOneProject(_ request: GetFourInOneProjectRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> FourInOneProject {
        try await channel.unary(FourInOneProjectsMethods.getFourInOneProject, request, options)
    }

    /// Projects, latest first.
    public func listFourInOneProjects(_ request: ListFourInOneProjectsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListFourInOneProjectsResponse {
        try await channel.unary(FourInOneProjectsMethods.listFourInOneProjects, request, options)
    }
}
