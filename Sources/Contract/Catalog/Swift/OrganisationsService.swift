// Written by Protos/generate.sh from liaoning/skills/catalog/v1/organisation.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.catalog.v1.Organisations`.
public enum OrganisationsMethods {
    /// Registers an organisation with the parts it plays. Change feed: "organisation.registered".
    ///
    /// Errors: ALREADY_EXISTS ORGANISATION_EXISTS. FAILED_PRECONDITION, roles that do not go together.
    public static let registerOrganisation = Method<RegisterOrganisationRequest, Organisation>(
        service: "liaoning.skills.catalog.v1.Organisations", name: "RegisterOrganisation", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        scope: { request in RequestScope(region: request.regionCode) },
        http: [HTTPRoute(.post, "/v1/organisations", body: "*")])

    /// An organisation by its credit code.
    ///
    /// Errors: NOT_FOUND ORGANISATION_NOT_FOUND.
    public static let getOrganisation = Method<GetOrganisationRequest, Organisation>(
        service: "liaoning.skills.catalog.v1.Organisations", name: "GetOrganisation", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/organisations/{credit_code}", body: nil)])

    /// Organisations by region, part and name.
    public static let listOrganisations = Method<ListOrganisationsRequest, ListOrganisationsResponse>(
        service: "liaoning.skills.catalog.v1.Organisations", name: "ListOrganisations", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/organisations", body: nil)])

    /// Changes an organisation's name, region or parts. Change feed: "organisation.updated".
    ///
    /// Errors: NOT_FOUND ORGANISATION_NOT_FOUND. ABORTED ORGANISATION_CHANGED, another revision is in store.
    /// FAILED_PRECONDITION, roles that do not go together. PERMISSION_DENIED, it is another city's.
    public static let updateOrganisation = Method<UpdateOrganisationRequest, Organisation>(
        service: "liaoning.skills.catalog.v1.Organisations", name: "UpdateOrganisation", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        http: [HTTPRoute(.patch, "/v1/organisations/{credit_code}", body: "*")])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [registerOrganisation, getOrganisation, listOrganisations, updateOrganisation]
}

public protocol OrganisationsHandlers: Sendable {
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
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.catalog.v1.Organisations`.
    public mutating func register(organisations handlers: some OrganisationsHandlers) {
        register(OrganisationsMethods.registerOrganisation, unary: { try await handlers.registerOrganisation($0, $1) })
        register(OrganisationsMethods.getOrganisation, unary: { try await handlers.getOrganisation($0, $1) })
        register(OrganisationsMethods.listOrganisations, unary: { try await handlers.listOrganisations($0, $1) })
        register(OrganisationsMethods.updateOrganisation, unary: { try await handlers.updateOrganisation($0, $1) })
    }
}

/// Calls `liaoning.skills.catalog.v1.Organisations` through a channel.
public struct OrganisationsClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Registers an organisation with the parts it plays. Change feed: "organisation.registered".
    ///
    /// Errors: ALREADY_EXISTS ORGANISATION_EXISTS. FAILED_PRECONDITION, roles that do not go together.
    public func registerOrganisation(_ request: RegisterOrganisationRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Organisation {
        try await channel.unary(OrganisationsMethods.registerOrganisation, request, options)
    }

    /// An organisation by its credit code.
    ///
    /// Errors: NOT_FOUND ORGANISATION_NOT_FOUND.
    public func getOrganisation(_ request: GetOrganisationRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Organisation {
        try await channel.unary(OrganisationsMethods.getOrganisation, request, options)
    }

    /// Organisations by region, part and name.
    public func listOrganisations(_ request: ListOrganisationsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListOrganisationsResponse {
        try await channel.unary(OrganisationsMethods.listOrganisations, request, options)
    }

    /// Changes an organisation's name, region or parts. Change feed: "organisation.updated".
    ///
    /// Errors: NOT_FOUND ORGANISATION_NOT_FOUND. ABORTED ORGANISATION_CHANGED, another revision is in store.
    /// FAILED_PRECONDITION, roles that do not go together. PERMISSION_DENIED, it is another city's.
    public func updateOrganisation(_ request: UpdateOrganisationRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Organisation {
        try await channel.unary(OrganisationsMethods.updateOrganisation, request, options)
    }
}
