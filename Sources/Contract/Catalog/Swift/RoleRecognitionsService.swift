// Written by Protos/generate.sh from liaoning/skills/catalog/v1/role_recognition.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.catalog.v1.RoleRecognitions`.
public enum RoleRecognitionsMethods {
    /// Files what an organisation says it is, with its evidence: a case of the kind "catalog.organisation_role", which the bureau of its city
    /// examines and decides (service Cases of casework). Decided, the organisation has the role. Change feed: "case.filed".
    ///
    /// RECOGNITION_OPEN: one of the same role is not decided.
    /// REFUSED: the evidence has expired or will hold before it was issued; the organisation does not take part; its roles do not go together.
    public static let fileRoleRecognition = Method<FileRoleRecognitionRequest, RoleRecognition>(
        service: "liaoning.skills.catalog.v1.RoleRecognitions", name: "FileRoleRecognition", kind: .unary,
        access: AccessRule(roles: [.enterprise, .institution, .school, .evaluationOrganisation, .industryAssociation]),
        scope: { request in RequestScope(organisation: request.creditCode) },
        reasons: ["ORGANISATION_NOT_FOUND", "RECOGNITION_OPEN", "REFUSED", "FIGURE_MISSING"],
        http: [HTTPRoute(.post, "/v1/role-recognitions", body: "*")])

    /// A recognition, to who filed it, to the bureau of its city, to the province and the auditor.
    public static let getRoleRecognition = Method<GetRoleRecognitionRequest, RoleRecognition>(
        service: "liaoning.skills.catalog.v1.RoleRecognitions", name: "GetRoleRecognition", kind: .unary,
        access: AccessRule(roles: [.enterprise, .institution, .school, .evaluationOrganisation, .industryAssociation, .cityBureau, .province, .auditor]),
        reasons: ["RECOGNITION_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/role-recognitions/{recognition_id}", body: nil)])

    /// Recognitions that were decided, by role, region, organisation and day.
    public static let listRoleRecognitions = Method<ListRoleRecognitionsRequest, ListRoleRecognitionsResponse>(
        service: "liaoning.skills.catalog.v1.RoleRecognitions", name: "ListRoleRecognitions", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/role-recognitions", body: nil)])

    /// Ends a recognition from today on; a role that came with it goes with it. Change feed: "role_recognition.ended", "organisation.updated".
    ///
    /// REFUSED: not decided, or ended already.
    /// PERMISSION_DENIED: it is another city's.
    public static let endRoleRecognition = Method<EndRoleRecognitionRequest, RoleRecognition>(
        service: "liaoning.skills.catalog.v1.RoleRecognitions", name: "EndRoleRecognition", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        reasons: ["RECOGNITION_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/role-recognitions/{recognition_id}:end", body: "*")])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [fileRoleRecognition, getRoleRecognition, listRoleRecognitions, endRoleRecognition]
}

public protocol RoleRecognitionsHandlers: Sendable {
    /// Files what an organisation says it is, with its evidence: a case of the kind "catalog.organisation_role", which the bureau of its city
    /// examines and decides (service Cases of casework). Decided, the organisation has the role. Change feed: "case.filed".
    ///
    /// RECOGNITION_OPEN: one of the same role is not decided.
    /// REFUSED: the evidence has expired or will hold before it was issued; the organisation does not take part; its roles do not go together.
    func fileRoleRecognition(_ request: FileRoleRecognitionRequest.Checked, _ call: Call) async throws -> RoleRecognition

    /// A recognition, to who filed it, to the bureau of its city, to the province and the auditor.
    func getRoleRecognition(_ request: GetRoleRecognitionRequest.Checked, _ call: Call) async throws -> RoleRecognition

    /// Recognitions that were decided, by role, region, organisation and day.
    func listRoleRecognitions(_ request: ListRoleRecognitionsRequest.Checked, _ call: Call) async throws -> ListRoleRecognitionsResponse

    /// Ends a recognition from today on; a role that came with it goes with it. Change feed: "role_recognition.ended", "organisation.updated".
    ///
    /// REFUSED: not decided, or ended already.
    /// PERMISSION_DENIED: it is another city's.
    func endRoleRecognition(_ request: EndRoleRecognitionRequest.Checked, _ call: Call) async throws -> RoleRecognition
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.catalog.v1.RoleRecognitions`.
    public mutating func register(roleRecognitions handlers: some RoleRecognitionsHandlers) {
        register(RoleRecognitionsMethods.fileRoleRecognition, checked: { try await handlers.fileRoleRecognition($0, $1) })
        register(RoleRecognitionsMethods.getRoleRecognition, checked: { try await handlers.getRoleRecognition($0, $1) })
        register(RoleRecognitionsMethods.listRoleRecognitions, checked: { try await handlers.listRoleRecognitions($0, $1) })
        register(RoleRecognitionsMethods.endRoleRecognition, checked: { try await handlers.endRoleRecognition($0, $1) })
    }
}

/// Calls `liaoning.skills.catalog.v1.RoleRecognitions` through a channel.
public struct RoleRecognitionsClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Files what an organisation says it is, with its evidence: a case of the kind "catalog.organisation_role", which the bureau of its city
    /// examines and decides (service Cases of casework). Decided, the organisation has the role. Change feed: "case.filed".
    ///
    /// RECOGNITION_OPEN: one of the same role is not decided.
    /// REFUSED: the evidence has expired or will hold before it was issued; the organisation does not take part; its roles do not go together.
    public func fileRoleRecognition(_ request: FileRoleRecognitionRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> RoleRecognition {
        try await channel.unary(RoleRecognitionsMethods.fileRoleRecognition, request, options)
    }

    /// A recognition, to who filed it, to the bureau of its city, to the province and the auditor.
    public func getRoleRecognition(_ request: GetRoleRecognitionRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> RoleRecognition {
        try await channel.unary(RoleRecognitionsMethods.getRoleRecognition, request, options)
    }

    /// Recognitions that were decided, by role, region, organisation and day.
    public func listRoleRecognitions(_ request: ListRoleRecognitionsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListRoleRecognitionsResponse {
        try await channel.unary(RoleRecognitionsMethods.listRoleRecognitions, request, options)
    }

    /// Ends a recognition from today on; a role that came with it goes with it. Change feed: "role_recognition.ended", "organisation.updated".
    ///
    /// REFUSED: not decided, or ended already.
    /// PERMISSION_DENIED: it is another city's.
    public func endRoleRecognition(_ request: EndRoleRecognitionRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> RoleRecognition {
        try await channel.unary(RoleRecognitionsMethods.endRoleRecognition, request, options)
    }
}
