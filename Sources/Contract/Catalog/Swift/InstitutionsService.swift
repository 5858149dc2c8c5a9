// Written by Protos/generate.sh from liaoning/skills/catalog/v1/institution.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.catalog.v1.Institutions`.
public enum InstitutionsMethods {
    /// Takes an institution into a city's catalog. Change feed: "institution.admitted".
    ///
    /// INSTITUTION_ADMITTED: it is in the catalog and neither withdrawn nor expired by then.
    /// REFUSED: none of its parts trains; an association or cross-enterprise centre for anything but apprenticeships (辽人社〔2021〕15号 (三)).
    public static let admitInstitution = Method<AdmitInstitutionRequest, InstitutionAdmission>(
        service: "liaoning.skills.catalog.v1.Institutions", name: "AdmitInstitution", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        scope: { request in RequestScope(region: request.regionCode) },
        reasons: ["ORGANISATION_NOT_FOUND", "OCCUPATION_NOT_FOUND", "REFUSED", "INSTITUTION_ADMITTED"],
        http: [HTTPRoute(.post, "/v1/institution-admissions", body: "*")])

    /// Files an institution's own application for a place in a city's catalog: a case of the kind "catalog.institution", which the city's bureau
    /// examines, publishes and decides (service Cases of casework). What is decided is in the catalog. Change feed: "case.filed".
    ///
    /// INSTITUTION_ADMITTED: it is in the catalog already.
    /// APPLICATION_OPEN: an application of it is not decided.
    /// REFUSED: none of its parts trains; an association or cross-enterprise centre for anything but apprenticeships (辽人社〔2021〕15号 (三)).
    public static let fileInstitutionApplication = Method<FileInstitutionApplicationRequest, InstitutionApplication>(
        service: "liaoning.skills.catalog.v1.Institutions", name: "FileInstitutionApplication", kind: .unary,
        access: AccessRule(roles: [.institution, .school, .enterprise, .industryAssociation]),
        scope: { request in RequestScope(organisation: request.institutionCreditCode) },
        reasons: ["ORGANISATION_NOT_FOUND", "OCCUPATION_NOT_FOUND", "REFUSED", "FIGURE_MISSING", "INSTITUTION_ADMITTED", "APPLICATION_OPEN"],
        http: [HTTPRoute(.post, "/v1/institution-applications", body: "*")])

    /// An application, to who filed it, to the bureau of its city and to the auditor.
    public static let getInstitutionApplication = Method<GetInstitutionApplicationRequest, InstitutionApplication>(
        service: "liaoning.skills.catalog.v1.Institutions", name: "GetInstitutionApplication", kind: .unary,
        access: AccessRule(roles: [.institution, .school, .enterprise, .industryAssociation, .cityBureau, .province, .auditor]),
        reasons: ["APPLICATION_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/institution-applications/{application_id}", body: nil)])

    /// Takes an institution out of the catalog from today on. Change feed: "institution.withdrawn".
    ///
    /// REFUSED: withdrawn already.
    /// PERMISSION_DENIED: it is another city's.
    public static let withdrawInstitution = Method<WithdrawInstitutionRequest, InstitutionAdmission>(
        service: "liaoning.skills.catalog.v1.Institutions", name: "WithdrawInstitution", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        reasons: ["ADMISSION_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/institution-admissions/{admission_id}:withdraw", body: "*")])

    /// Institutions in the cities' catalogs: who teaches an occupation near a place from a day on is one call.
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
    public static let all: [any MethodDescriptor] = [admitInstitution, fileInstitutionApplication, getInstitutionApplication, withdrawInstitution, listInstitutions, getInstitutionStatus]
}

public protocol InstitutionsHandlers: Sendable {
    /// Takes an institution into a city's catalog. Change feed: "institution.admitted".
    ///
    /// INSTITUTION_ADMITTED: it is in the catalog and neither withdrawn nor expired by then.
    /// REFUSED: none of its parts trains; an association or cross-enterprise centre for anything but apprenticeships (辽人社〔2021〕15号 (三)).
    func admitInstitution(_ request: AdmitInstitutionRequest.Checked, _ call: Call) async throws -> InstitutionAdmission

    /// Files an institution's own application for a place in a city's catalog: a case of the kind "catalog.institution", which the city's bureau
    /// examines, publishes and decides (service Cases of casework). What is decided is in the catalog. Change feed: "case.filed".
    ///
    /// INSTITUTION_ADMITTED: it is in the catalog already.
    /// APPLICATION_OPEN: an application of it is not decided.
    /// REFUSED: none of its parts trains; an association or cross-enterprise centre for anything but apprenticeships (辽人社〔2021〕15号 (三)).
    func fileInstitutionApplication(_ request: FileInstitutionApplicationRequest.Checked, _ call: Call) async throws -> InstitutionApplication

    /// An application, to who filed it, to the bureau of its city and to the auditor.
    func getInstitutionApplication(_ request: GetInstitutionApplicationRequest.Checked, _ call: Call) async throws -> InstitutionApplication

    /// Takes an institution out of the catalog from today on. Change feed: "institution.withdrawn".
    ///
    /// REFUSED: withdrawn already.
    /// PERMISSION_DENIED: it is another city's.
    func withdrawInstitution(_ request: WithdrawInstitutionRequest.Checked, _ call: Call) async throws -> InstitutionAdmission

    /// Institutions in the cities' catalogs: who teaches an occupation near a place from a day on is one call.
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
        register(InstitutionsMethods.fileInstitutionApplication, checked: { try await handlers.fileInstitutionApplication($0, $1) })
        register(InstitutionsMethods.getInstitutionApplication, checked: { try await handlers.getInstitutionApplication($0, $1) })
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
    /// REFUSED: none of its parts trains; an association or cross-enterprise centre for anything but apprenticeships (辽人社〔2021〕15号 (三)).
    public func admitInstitution(_ request: AdmitInstitutionRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> InstitutionAdmission {
        try await channel.unary(InstitutionsMethods.admitInstitution, request, options)
    }

    /// Files an institution's own application for a place in a city's catalog: a case of the kind "catalog.institution", which the city's bureau
    /// examines, publishes and decides (service Cases of casework). What is decided is in the catalog. Change feed: "case.filed".
    ///
    /// INSTITUTION_ADMITTED: it is in the catalog already.
    /// APPLICATION_OPEN: an application of it is not decided.
    /// REFUSED: none of its parts trains; an association or cross-enterprise centre for anything but apprenticeships (辽人社〔2021〕15号 (三)).
    public func fileInstitutionApplication(_ request: FileInstitutionApplicationRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> InstitutionApplication {
        try await channel.unary(InstitutionsMethods.fileInstitutionApplication, request, options)
    }

    /// An application, to who filed it, to the bureau of its city and to the auditor.
    public func getInstitutionApplication(_ request: GetInstitutionApplicationRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> InstitutionApplication {
        try await channel.unary(InstitutionsMethods.getInstitutionApplication, request, options)
    }

    /// Takes an institution out of the catalog from today on. Change feed: "institution.withdrawn".
    ///
    /// REFUSED: withdrawn already.
    /// PERMISSION_DENIED: it is another city's.
    public func withdrawInstitution(_ request: WithdrawInstitutionRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> InstitutionAdmission {
        try await channel.unary(InstitutionsMethods.withdrawInstitution, request, options)
    }

    /// Institutions in the cities' catalogs: who teaches an occupation near a place from a day on is one call.
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
