// Written by Protos/generate.sh from liaoning/skills/catalog/v1/institution.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.catalog.v1.Institutions`.
public enum InstitutionsMethods {
    /// Takes an institution into a city's catalog. Change feed: "institution.admitted".
    ///
    /// INSTITUTION_ADMITTED: it is in the catalog and neither withdrawn nor expired by then.
    /// REFUSED: none of its parts trains.
    public static let admitInstitution = Method<AdmitInstitutionRequest, InstitutionAdmission>(
        service: "liaoning.skills.catalog.v1.Institutions", name: "AdmitInstitution", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        scope: { request in RequestScope(region: request.regionCode) },
        reasons: ["ORGANISATION_NOT_FOUND", "OCCUPATION_NOT_FOUND", "REFUSED", "INSTITUTION_ADMITTED"],
        http: [HTTPRoute(.post, "/v1/institution-admissions", body: "*")])

    /// Takes an institution out of the catalog from today on. Change feed: "institution.withdrawn".
    ///
    /// REFUSED: withdrawn already.
    /// PERMISSION_DENIED: it is another city's.
    public static let withdrawInstitution = Method<WithdrawInstitutionRequest, InstitutionAdmission>(
        service: "liaoning.skills.catalog.v1.Institutions", name: "WithdrawInstitution", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        reasons: ["ADMISSION_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/institution-admissions/{admission_id}:withdraw", body: "*")])

    /// Institutions in the cities' catalogs.
    public static let listInstitutions = Method<ListInstitutionsRequest, ListInstitutionsResponse>(
        service: "liaoning.skills.catalog.v1.Institutions", name: "ListInstitutions", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/institution-admissions", body: nil)])

    /// Whether an institution may run such a class in the city on the day; if not, why.
    ///
    /// An unknown institution is an answer, not an error.
    public static let getInstitutionStatus = Method<GetInstitutionStatusRequest, InstitutionStatus>(
        service: "liaoning.skills.catalog.v1.Institutions", name: "GetInstitutionStatus", kind: .unary,
        access: AccessRule(roles: [.public]),
        reasons: ["TRAINING_PROJECT_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/regions/{region_code}/institutions/{institution_credit_code}", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [admitInstitution, withdrawInstitution, listInstitutions, getInstitutionStatus]
}

public protocol InstitutionsHandlers: Sendable {
    /// Takes an institution into a city's catalog. Change feed: "institution.admitted".
    ///
    /// INSTITUTION_ADMITTED: it is in the catalog and neither withdrawn nor expired by then.
    /// REFUSED: none of its parts trains.
    func admitInstitution(_ request: AdmitInstitutionRequest.Checked, _ call: Call) async throws -> InstitutionAdmission

    /// Takes an institution out of the catalog from today on. Change feed: "institution.withdrawn".
    ///
    /// REFUSED: withdrawn already.
    /// PERMISSION_DENIED: it is another city's.
    func withdrawInstitution(_ request: WithdrawInstitutionRequest.Checked, _ call: Call) async throws -> InstitutionAdmission

    /// Institutions in the cities' catalogs.
    func listInstitutions(_ request: ListInstitutionsRequest.Checked, _ call: Call) async throws -> ListInstitutionsResponse

    /// Whether an institution may run such a class in the city on the day; if not, why.
    ///
    /// An unknown institution is an answer, not an error.
    func getInstitutionStatus(_ request: GetInstitutionStatusRequest.Checked, _ call: Call) async throws -> InstitutionStatus
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.catalog.v1.Institutions`.
    public mutating func register(institutions handlers: some InstitutionsHandlers) {
        register(InstitutionsMethods.admitInstitution, checked: { try await handlers.admitInstitution($0, $1) })
        register(InstitutionsMethods.withdrawInstitution, checked: { try await handlers.withdrawInstitution($0, $1) })
        register(InstitutionsMethods.listInstitutions, checked: { try await handlers.listInstitutions($0, $1) })
        register(InstitutionsMethods.getInstitutionStatus, checked: { try await handlers.getInstitutionStatus($0, $1) })
    }
}

/// Calls `liaoning.skills.catalog.v1.Institutions` through a channel.
public struct InstitutionsClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Takes an institution into a city's catalog. Change feed: "institution.admitted".
    ///
    /// INSTITUTION_ADMITTED: it is in the catalog and neither withdrawn nor expired by then.
    /// REFUSED: none of its parts trains.
    public func admitInstitution(_ request: AdmitInstitutionRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> InstitutionAdmission {
        try await channel.unary(InstitutionsMethods.admitInstitution, request, options)
    }

    /// Takes an institution out of the catalog from today on. Change feed: "institution.withdrawn".
    ///
    /// REFUSED: withdrawn already.
    /// PERMISSION_DENIED: it is another city's.
    public func withdrawInstitution(_ request: WithdrawInstitutionRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> InstitutionAdmission {
        try await channel.unary(InstitutionsMethods.withdrawInstitution, request, options)
    }

    /// Institutions in the cities' catalogs.
    public func listInstitutions(_ request: ListInstitutionsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListInstitutionsResponse {
        try await channel.unary(InstitutionsMethods.listInstitutions, request, options)
    }

    /// Whether an institution may run such a class in the city on the day; if not, why.
    ///
    /// An unknown institution is an answer, not an error.
    public func getInstitutionStatus(_ request: GetInstitutionStatusRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> InstitutionStatus {
        try await channel.unary(InstitutionsMethods.getInstitutionStatus, request, options)
    }
}
