// Written by Protos/generate.sh from liaoning/skills/catalog/v1/organisation.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.catalog.v1.Organisations`.
public enum OrganisationsMethods {
    /// Registers an organisation with the parts it plays. Change feed: "organisation.registered".
    ///
    /// REFUSED: roles that do not go together.
    public static let registerOrganisation = Method<RegisterOrganisationRequest, Organisation>(
        service: "liaoning.skills.catalog.v1.Organisations", name: "RegisterOrganisation", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        scope: { request in RequestScope(region: request.regionCode) },
        reasons: ["REFUSED", "ORGANISATION_EXISTS"],
        http: [HTTPRoute(.post, "/v1/organisations", body: "*")])

    /// An organisation by its credit code.
    public static let getOrganisation = Method<GetOrganisationRequest, Organisation>(
        service: "liaoning.skills.catalog.v1.Organisations", name: "GetOrganisation", kind: .unary,
        access: AccessRule(roles: [.public]),
        reasons: ["ORGANISATION_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/organisations/{credit_code}", body: nil)])

    /// Organisations by region, part and name.
    public static let listOrganisations = Method<ListOrganisationsRequest, ListOrganisationsResponse>(
        service: "liaoning.skills.catalog.v1.Organisations", name: "ListOrganisations", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/organisations", body: nil)])

    /// Changes an organisation's name, region or parts. Change feed: "organisation.updated".
    ///
    /// ORGANISATION_CHANGED: another revision is in store.
    /// REFUSED: roles that do not go together; it was closed or merged.
    /// PERMISSION_DENIED: it is another city's.
    public static let updateOrganisation = Method<UpdateOrganisationRequest, Organisation>(
        service: "liaoning.skills.catalog.v1.Organisations", name: "UpdateOrganisation", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        reasons: ["ORGANISATION_NOT_FOUND", "ORGANISATION_CHANGED", "REFUSED"],
        http: [HTTPRoute(.patch, "/v1/organisations/{credit_code}", body: "*")])

    /// Suspends an organisation: it takes part in nothing new. Change feed: "organisation.suspended".
    ///
    /// REFUSED: it is suspended, closed or merged.
    public static let suspendOrganisation = Method<SuspendOrganisationRequest, Organisation>(
        service: "liaoning.skills.catalog.v1.Organisations", name: "SuspendOrganisation", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        reasons: ["ORGANISATION_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/organisations/{credit_code}:suspend", body: "*")])

    /// Lets a suspended organisation take part again. Change feed: "organisation.resumed".
    ///
    /// REFUSED: it is not suspended.
    public static let resumeOrganisation = Method<ResumeOrganisationRequest, Organisation>(
        service: "liaoning.skills.catalog.v1.Organisations", name: "ResumeOrganisation", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        reasons: ["ORGANISATION_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/organisations/{credit_code}:resume", body: "*")])

    /// Closes an organisation, or merges it into another one. It leads and belongs to no chain from today on. Change feed:
    /// "organisation.closed".
    ///
    /// REFUSED: it was closed or merged; it would be merged into itself, or into one that is not active.
    public static let closeOrganisation = Method<CloseOrganisationRequest, Organisation>(
        service: "liaoning.skills.catalog.v1.Organisations", name: "CloseOrganisation", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        reasons: ["ORGANISATION_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/organisations/{credit_code}:close", body: "*")])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [registerOrganisation, getOrganisation, listOrganisations, updateOrganisation, suspendOrganisation, resumeOrganisation, closeOrganisation]
}

public protocol OrganisationsHandlers: Sendable {
    /// Registers an organisation with the parts it plays. Change feed: "organisation.registered".
    ///
    /// REFUSED: roles that do not go together.
    func registerOrganisation(_ request: RegisterOrganisationRequest.Checked, _ call: Call) async throws -> Organisation

    /// An organisation by its credit code.
    func getOrganisation(_ request: GetOrganisationRequest.Checked, _ call: Call) async throws -> Organisation

    /// Organisations by region, part and name.
    func listOrganisations(_ request: ListOrganisationsRequest.Checked, _ call: Call) async throws -> ListOrganisationsResponse

    /// Changes an organisation's name, region or parts. Change feed: "organisation.updated".
    ///
    /// ORGANISATION_CHANGED: another revision is in store.
    /// REFUSED: roles that do not go together; it was closed or merged.
    /// PERMISSION_DENIED: it is another city's.
    func updateOrganisation(_ request: UpdateOrganisationRequest.Checked, _ call: Call) async throws -> Organisation

    /// Suspends an organisation: it takes part in nothing new. Change feed: "organisation.suspended".
    ///
    /// REFUSED: it is suspended, closed or merged.
    func suspendOrganisation(_ request: SuspendOrganisationRequest.Checked, _ call: Call) async throws -> Organisation

    /// Lets a suspended organisation take part again. Change feed: "organisation.resumed".
    ///
    /// REFUSED: it is not suspended.
    func resumeOrganisation(_ request: ResumeOrganisationRequest.Checked, _ call: Call) async throws -> Organisation

    /// Closes an organisation, or merges it into another one. It leads and belongs to no chain from today on. Change feed:
    /// "organisation.closed".
    ///
    /// REFUSED: it was closed or merged; it would be merged into itself, or into one that is not active.
    func closeOrganisation(_ request: CloseOrganisationRequest.Checked, _ call: Call) async throws -> Organisation
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.catalog.v1.Organisations`.
    public mutating func register(organisations handlers: some OrganisationsHandlers) {
        register(OrganisationsMethods.registerOrganisation, checked: { try await handlers.registerOrganisation($0, $1) })
        register(OrganisationsMethods.getOrganisation, checked: { try await handlers.getOrganisation($0, $1) })
        register(OrganisationsMethods.listOrganisations, checked: { try await handlers.listOrganisations($0, $1) })
        register(OrganisationsMethods.updateOrganisation, checked: { try await handlers.updateOrganisation($0, $1) })
        register(OrganisationsMethods.suspendOrganisation, checked: { try await handlers.suspendOrganisation($0, $1) })
        register(OrganisationsMethods.resumeOrganisation, checked: { try await handlers.resumeOrganisation($0, $1) })
        register(OrganisationsMethods.closeOrganisation, checked: { try await handlers.closeOrganisation($0, $1) })
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
    /// REFUSED: roles that do not go together.
    public func registerOrganisation(_ request: RegisterOrganisationRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Organisation {
        try await channel.unary(OrganisationsMethods.registerOrganisation, request, options)
    }

    /// An organisation by its credit code.
    public func getOrganisation(_ request: GetOrganisationRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Organisation {
        try await channel.unary(OrganisationsMethods.getOrganisation, request, options)
    }

    /// Organisations by region, part and name.
    public func listOrganisations(_ request: ListOrganisationsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListOrganisationsResponse {
        try await channel.unary(OrganisationsMethods.listOrganisations, request, options)
    }

    /// Changes an organisation's name, region or parts. Change feed: "organisation.updated".
    ///
    /// ORGANISATION_CHANGED: another revision is in store.
    /// REFUSED: roles that do not go together; it was closed or merged.
    /// PERMISSION_DENIED: it is another city's.
    public func updateOrganisation(_ request: UpdateOrganisationRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Organisation {
        try await channel.unary(OrganisationsMethods.updateOrganisation, request, options)
    }

    /// Suspends an organisation: it takes part in nothing new. Change feed: "organisation.suspended".
    ///
    /// REFUSED: it is suspended, closed or merged.
    public func suspendOrganisation(_ request: SuspendOrganisationRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Organisation {
        try await channel.unary(OrganisationsMethods.suspendOrganisation, request, options)
    }

    /// Lets a suspended organisation take part again. Change feed: "organisation.resumed".
    ///
    /// REFUSED: it is not suspended.
    public func resumeOrganisation(_ request: ResumeOrganisationRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Organisation {
        try await channel.unary(OrganisationsMethods.resumeOrganisation, request, options)
    }

    /// Closes an organisation, or merges it into another one. It leads and belongs to no chain from today on. Change feed:
    /// "organisation.closed".
    ///
    /// REFUSED: it was closed or merged; it would be merged into itself, or into one that is not active.
    public func closeOrganisation(_ request: CloseOrganisationRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Organisation {
        try await channel.unary(OrganisationsMethods.closeOrganisation, request, options)
    }
}
