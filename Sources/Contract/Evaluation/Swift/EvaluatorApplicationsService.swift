// Written by Protos/generate.sh from liaoning/skills/evaluation/v1/evaluator_application.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.evaluation.v1.EvaluatorApplications`.
public enum EvaluatorApplicationsMethods {
    /// Files an application: a case of the kind "evaluation.organisation_filing", examined by two, published and decided by the authority over the
    /// region, the province's own by the province (service Cases of casework). Evidence is uploaded to the case. What is decided is filed; of an
    /// organisation that is filed it changes scope and last day. Change feed: "case.filed".
    ///
    /// Examiners, sites, item banks and rules are looked at when the case is approved and decided, from the records of that day: 成熟一个、备案一个.
    ///
    /// OUT_OF_SCOPE: the organisation is not registered in the region.
    /// APPLICATION_OPEN: an application of it is not decided.
    /// REFUSED: as FileEvaluationOrganisation; it is filed as another kind, or suspended.
    public static let fileEvaluatorApplication = Method<FileEvaluatorApplicationRequest, EvaluatorApplication>(
        service: "liaoning.skills.evaluation.v1.EvaluatorApplications", name: "FileEvaluatorApplication", kind: .unary,
        access: AccessRule(roles: [.enterprise, .school, .institution, .industryAssociation, .evaluationOrganisation]),
        scope: { request in RequestScope(organisation: request.creditCode) },
        reasons: ["ORGANISATION_NOT_FOUND", "OCCUPATION_NOT_FOUND", "EXAMINER_NOT_FOUND", "APPLICATION_OPEN", "REFUSED", "FIGURE_MISSING", "PEER_UNAVAILABLE"],
        http: [HTTPRoute(.post, "/v1/evaluator-applications", body: "*")])

    /// Replaces what an application says after it was returned for completion: examiners, sites, item banks and scope. CompleteCase files it anew.
    ///
    /// REFUSED: it is not returned; as FileEvaluatorApplication.
    public static let changeEvaluatorApplication = Method<ChangeEvaluatorApplicationRequest, EvaluatorApplication>(
        service: "liaoning.skills.evaluation.v1.EvaluatorApplications", name: "ChangeEvaluatorApplication", kind: .unary,
        access: AccessRule(roles: [.enterprise, .school, .institution, .industryAssociation, .evaluationOrganisation]),
        reasons: ["APPLICATION_NOT_FOUND", "ORGANISATION_NOT_FOUND", "OCCUPATION_NOT_FOUND", "EXAMINER_NOT_FOUND", "REFUSED", "PEER_UNAVAILABLE"],
        http: [HTTPRoute(.post, "/v1/evaluator-applications/{application_id}:change", body: "*")])

    /// An application, to who filed it, to the authority over its region and to the auditor.
    public static let getEvaluatorApplication = Method<GetEvaluatorApplicationRequest, EvaluatorApplication>(
        service: "liaoning.skills.evaluation.v1.EvaluatorApplications", name: "GetEvaluatorApplication", kind: .unary,
        access: AccessRule(roles: [.enterprise, .school, .institution, .industryAssociation, .evaluationOrganisation, .cityBureau, .province, .auditor]),
        reasons: ["APPLICATION_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/evaluator-applications/{application_id}", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [fileEvaluatorApplication, changeEvaluatorApplication, getEvaluatorApplication]
}

public protocol EvaluatorApplicationsHandlers: Sendable {
    /// Files an application: a case of the kind "evaluation.organisation_filing", examined by two, published and decided by the authority over the
    /// region, the province's own by the province (service Cases of casework). Evidence is uploaded to the case. What is decided is filed; of an
    /// organisation that is filed it changes scope and last day. Change feed: "case.filed".
    ///
    /// Examiners, sites, item banks and rules are looked at when the case is approved and decided, from the records of that day: 成熟一个、备案一个.
    ///
    /// OUT_OF_SCOPE: the organisation is not registered in the region.
    /// APPLICATION_OPEN: an application of it is not decided.
    /// REFUSED: as FileEvaluationOrganisation; it is filed as another kind, or suspended.
    func fileEvaluatorApplication(_ request: FileEvaluatorApplicationRequest.Checked, _ call: Call) async throws -> EvaluatorApplication

    /// Replaces what an application says after it was returned for completion: examiners, sites, item banks and scope. CompleteCase files it anew.
    ///
    /// REFUSED: it is not returned; as FileEvaluatorApplication.
    func changeEvaluatorApplication(_ request: ChangeEvaluatorApplicationRequest.Checked, _ call: Call) async throws -> EvaluatorApplication

    /// An application, to who filed it, to the authority over its region and to the auditor.
    func getEvaluatorApplication(_ request: GetEvaluatorApplicationRequest.Checked, _ call: Call) async throws -> EvaluatorApplication
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.evaluation.v1.EvaluatorApplications`.
    public mutating func register(evaluatorApplications handlers: some EvaluatorApplicationsHandlers) {
        register(EvaluatorApplicationsMethods.fileEvaluatorApplication, checked: { try await handlers.fileEvaluatorApplication($0, $1) })
        register(EvaluatorApplicationsMethods.changeEvaluatorApplication, checked: { try await handlers.changeEvaluatorApplication($0, $1) })
        register(EvaluatorApplicationsMethods.getEvaluatorApplication, checked: { try await handlers.getEvaluatorApplication($0, $1) })
    }
}

/// Calls `liaoning.skills.evaluation.v1.EvaluatorApplications` through a channel.
public struct EvaluatorApplicationsClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Files an application: a case of the kind "evaluation.organisation_filing", examined by two, published and decided by the authority over the
    /// region, the province's own by the province (service Cases of casework). Evidence is uploaded to the case. What is decided is filed; of an
    /// organisation that is filed it changes scope and last day. Change feed: "case.filed".
    ///
    /// Examiners, sites, item banks and rules are looked at when the case is approved and decided, from the records of that day: 成熟一个、备案一个.
    ///
    /// OUT_OF_SCOPE: the organisation is not registered in the region.
    /// APPLICATION_OPEN: an application of it is not decided.
    /// REFUSED: as FileEvaluationOrganisation; it is filed as another kind, or suspended.
    public func fileEvaluatorApplication(_ request: FileEvaluatorApplicationRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> EvaluatorApplication {
        try await channel.unary(EvaluatorApplicationsMethods.fileEvaluatorApplication, request, options)
    }

    /// Replaces what an application says after it was returned for completion: examiners, sites, item banks and scope. CompleteCase files it anew.
    ///
    /// REFUSED: it is not returned; as FileEvaluatorApplication.
    public func changeEvaluatorApplication(_ request: ChangeEvaluatorApplicationRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> EvaluatorApplication {
        try await channel.unary(EvaluatorApplicationsMethods.changeEvaluatorApplication, request, options)
    }

    /// An application, to who filed it, to the authority over its region and to the auditor.
    public func getEvaluatorApplication(_ request: GetEvaluatorApplicationRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> EvaluatorApplication {
        try await channel.unary(EvaluatorApplicationsMethods.getEvaluatorApplication, request, options)
    }
}
