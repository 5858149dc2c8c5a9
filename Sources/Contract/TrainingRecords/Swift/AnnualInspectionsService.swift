// Written by Protos/generate.sh from liaoning/skills/training_records/v1/annual_inspection.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.training_records.v1.AnnualInspections`.
public enum AnnualInspectionsMethods {
    /// Files an institution's report on a year that is over: a case of the kind "training-records.annual_inspection" (service Cases of casework).
    /// Change feed: "case.filed".
    ///
    /// ANNUAL_INSPECTION_EXISTS: filed for the year. REFUSED: the year is not over, or no class of it was held.
    public static let fileAnnualInspection = Method<FileAnnualInspectionRequest, AnnualInspection>(
        service: "liaoning.skills.training_records.v1.AnnualInspections", name: "FileAnnualInspection", kind: .unary,
        access: AccessRule(roles: [.institution, .school]),
        scope: { request in RequestScope(organisation: request.institutionCreditCode) },
        reasons: ["ANNUAL_INSPECTION_EXISTS", "FIGURE_MISSING", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/annual-inspections", body: "*")])

    /// A report, to the institution, the bureau of its city and the auditor.
    public static let getAnnualInspection = Method<GetAnnualInspectionRequest, AnnualInspection>(
        service: "liaoning.skills.training_records.v1.AnnualInspections", name: "GetAnnualInspection", kind: .unary,
        access: AccessRule(roles: [.institution, .school, .cityBureau, .province, .auditor]),
        reasons: ["ANNUAL_INSPECTION_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/annual-inspections/{annual_inspection_id}", body: nil)])

    /// Results, latest first, without the reports.
    public static let listAnnualInspections = Method<ListAnnualInspectionsRequest, ListAnnualInspectionsResponse>(
        service: "liaoning.skills.training_records.v1.AnnualInspections", name: "ListAnnualInspections", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/annual-inspections", body: nil)])

    /// Institutions that held classes in a city and year and filed nothing for it.
    public static let listMissingAnnualInspections = Method<ListMissingAnnualInspectionsRequest, ListMissingAnnualInspectionsResponse>(
        service: "liaoning.skills.training_records.v1.AnnualInspections", name: "ListMissingAnnualInspections", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province, .auditor]),
        scope: { request in RequestScope(region: request.regionCode) },
        http: [HTTPRoute(.get, "/v1/annual-inspections:missing", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [fileAnnualInspection, getAnnualInspection, listAnnualInspections, listMissingAnnualInspections]
}

public protocol AnnualInspectionsHandlers: Sendable {
    /// Files an institution's report on a year that is over: a case of the kind "training-records.annual_inspection" (service Cases of casework).
    /// Change feed: "case.filed".
    ///
    /// ANNUAL_INSPECTION_EXISTS: filed for the year. REFUSED: the year is not over, or no class of it was held.
    func fileAnnualInspection(_ request: FileAnnualInspectionRequest.Checked, _ call: Call) async throws -> AnnualInspection

    /// A report, to the institution, the bureau of its city and the auditor.
    func getAnnualInspection(_ request: GetAnnualInspectionRequest.Checked, _ call: Call) async throws -> AnnualInspection

    /// Results, latest first, without the reports.
    func listAnnualInspections(_ request: ListAnnualInspectionsRequest.Checked, _ call: Call) async throws -> ListAnnualInspectionsResponse

    /// Institutions that held classes in a city and year and filed nothing for it.
    func listMissingAnnualInspections(_ request: ListMissingAnnualInspectionsRequest.Checked, _ call: Call) async throws -> ListMissingAnnualInspectionsResponse
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.training_records.v1.AnnualInspections`.
    public mutating func register(annualInspections handlers: some AnnualInspectionsHandlers) {
        register(AnnualInspectionsMethods.fileAnnualInspection, checked: { try await handlers.fileAnnualInspection($0, $1) })
        register(AnnualInspectionsMethods.getAnnualInspection, checked: { try await handlers.getAnnualInspection($0, $1) })
        register(AnnualInspectionsMethods.listAnnualInspections, checked: { try await handlers.listAnnualInspections($0, $1) })
        register(AnnualInspectionsMethods.listMissingAnnualInspections, checked: { try await handlers.listMissingAnnualInspections($0, $1) })
    }
}

/// Calls `liaoning.skills.training_records.v1.AnnualInspections` through a channel.
public struct AnnualInspectionsClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Files an institution's report on a year that is over: a case of the kind "training-records.annual_inspection" (service Cases of casework).
    /// Change feed: "case.filed".
    ///
    /// ANNUAL_INSPECTION_EXISTS: filed for the year. REFUSED: the year is not over, or no class of it was held.
    public func fileAnnualInspection(_ request: FileAnnualInspectionRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> AnnualInspection {
        try await channel.unary(AnnualInspectionsMethods.fileAnnualInspection, request, options)
    }

    /// A report, to the institution, the bureau of its city and the auditor.
    public func getAnnualInspection(_ request: GetAnnualInspectionRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> AnnualInspection {
        try await channel.unary(AnnualInspectionsMethods.getAnnualInspection, request, options)
    }

    /// Results, latest first, without the reports.
    public func listAnnualInspections(_ request: ListAnnualInspectionsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListAnnualInspectionsResponse {
        try await channel.unary(AnnualInspectionsMethods.listAnnualInspections, request, options)
    }

    /// Institutions that held classes in a city and year and filed nothing for it.
    public func listMissingAnnualInspections(_ request: ListMissingAnnualInspectionsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListMissingAnnualInspectionsResponse {
        try await channel.unary(AnnualInspectionsMethods.listMissingAnnualInspections, request, options)
    }
}
