// Written by Protos/generate.sh from liaoning/skills/catalog/v1/demand_survey.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.catalog.v1.DemandSurveys`.
public enum DemandSurveysMethods {
    /// Files what an enterprise wants in a quarter. A further survey of the quarter takes the place of the one before, which stays readable.
    /// Change feed: "demand_survey.filed".
    /// REFUSED: no enterprise, a quarter to come, more vacancies than wanted, wages the wrong way round, a line twice.
    public static let fileDemandSurvey = Method<FileDemandSurveyRequest, DemandSurvey>(
        service: "liaoning.skills.catalog.v1.DemandSurveys", name: "FileDemandSurvey", kind: .unary,
        access: AccessRule(roles: [.enterprise, .cityBureau, .province]),
        scope: { request in RequestScope(organisation: request.enterpriseCreditCode) },
        reasons: ["ORGANISATION_NOT_FOUND", "OCCUPATION_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/demand-surveys", body: "*")])

    /// Voids a survey that was filed in error. Change feed: "demand_survey.voided".
    /// REFUSED: it was voided, or another took its place.
    public static let voidDemandSurvey = Method<VoidDemandSurveyRequest, DemandSurvey>(
        service: "liaoning.skills.catalog.v1.DemandSurveys", name: "VoidDemandSurvey", kind: .unary,
        access: AccessRule(roles: [.enterprise, .cityBureau, .province]),
        reasons: ["DEMAND_SURVEY_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/demand-surveys/{survey_id}:void", body: "*")])

    /// A survey with its lines.
    public static let getDemandSurvey = Method<GetDemandSurveyRequest, DemandSurvey>(
        service: "liaoning.skills.catalog.v1.DemandSurveys", name: "GetDemandSurvey", kind: .unary,
        access: AccessRule(roles: [.enterprise, .cityBureau, .province, .auditor]),
        reasons: ["DEMAND_SURVEY_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/demand-surveys/{survey_id}", body: nil)])

    /// Surveys without their lines. A city's bureau names its region, an enterprise itself.
    public static let listDemandSurveys = Method<ListDemandSurveysRequest, ListDemandSurveysResponse>(
        service: "liaoning.skills.catalog.v1.DemandSurveys", name: "ListDemandSurveys", kind: .unary,
        access: AccessRule(roles: [.enterprise, .cityBureau, .province, .auditor]),
        scope: { request in RequestScope(region: request.regionCode, organisation: request.enterpriseCreditCode) },
        http: [HTTPRoute(.get, "/v1/demand-surveys", body: nil)])

    /// Records how many the market has of an occupation in a city and quarter, by where they come from. A further record of the same takes the
    /// place of the one before. Change feed: "workforce_supply.recorded".
    /// REFUSED: a quarter to come.
    public static let recordWorkforceSupply = Method<RecordWorkforceSupplyRequest, WorkforceSupply>(
        service: "liaoning.skills.catalog.v1.DemandSurveys", name: "RecordWorkforceSupply", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province, .service], services: ["training-records", "evaluation"]),
        scope: { request in RequestScope(region: request.regionCode) },
        reasons: ["OCCUPATION_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/workforce-supply", body: "*")])

    /// The occupations of a quarter whose demand is above supply, by the published formula: the widest gap first.
    public static let rankShortages = Method<RankShortagesRequest, RankShortagesResponse>(
        service: "liaoning.skills.catalog.v1.DemandSurveys", name: "RankShortages", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/shortage-ranking", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [fileDemandSurvey, voidDemandSurvey, getDemandSurvey, listDemandSurveys, recordWorkforceSupply, rankShortages]
}

public protocol DemandSurveysHandlers: Sendable {
    /// Files what an enterprise wants in a quarter. A further survey of the quarter takes the place of the one before, which stays readable.
    /// Change feed: "demand_survey.filed".
    /// REFUSED: no enterprise, a quarter to come, more vacancies than wanted, wages the wrong way round, a line twice.
    func fileDemandSurvey(_ request: FileDemandSurveyRequest.Checked, _ call: Call) async throws -> DemandSurvey

    /// Voids a survey that was filed in error. Change feed: "demand_survey.voided".
    /// REFUSED: it was voided, or another took its place.
    func voidDemandSurvey(_ request: VoidDemandSurveyRequest.Checked, _ call: Call) async throws -> DemandSurvey

    /// A survey with its lines.
    func getDemandSurvey(_ request: GetDemandSurveyRequest.Checked, _ call: Call) async throws -> DemandSurvey

    /// Surveys without their lines. A city's bureau names its region, an enterprise itself.
    func listDemandSurveys(_ request: ListDemandSurveysRequest.Checked, _ call: Call) async throws -> ListDemandSurveysResponse

    /// Records how many the market has of an occupation in a city and quarter, by where they come from. A further record of the same takes the
    /// place of the one before. Change feed: "workforce_supply.recorded".
    /// REFUSED: a quarter to come.
    func recordWorkforceSupply(_ request: RecordWorkforceSupplyRequest.Checked, _ call: Call) async throws -> WorkforceSupply

    /// The occupations of a quarter whose demand is above supply, by the published formula: the widest gap first.
    func rankShortages(_ request: RankShortagesRequest.Checked, _ call: Call) async throws -> RankShortagesResponse
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.catalog.v1.DemandSurveys`.
    public mutating func register(demandSurveys handlers: some DemandSurveysHandlers) {
        register(DemandSurveysMethods.fileDemandSurvey, checked: { try await handlers.fileDemandSurvey($0, $1) })
        register(DemandSurveysMethods.voidDemandSurvey, checked: { try await handlers.voidDemandSurvey($0, $1) })
        register(DemandSurveysMethods.getDemandSurvey, checked: { try await handlers.getDemandSurvey($0, $1) })
        register(DemandSurveysMethods.listDemandSurveys, checked: { try await handlers.listDemandSurveys($0, $1) })
        register(DemandSurveysMethods.recordWorkforceSupply, checked: { try await handlers.recordWorkforceSupply($0, $1) })
        register(DemandSurveysMethods.rankShortages, checked: { try await handlers.rankShortages($0, $1) })
    }
}

/// Calls `liaoning.skills.catalog.v1.DemandSurveys` through a channel.
public struct DemandSurveysClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Files what an enterprise wants in a quarter. A further survey of the quarter takes the place of the one before, which stays readable.
    /// Change feed: "demand_survey.filed".
    /// REFUSED: no enterprise, a quarter to come, more vacancies than wanted, wages the wrong way round, a line twice.
    public func fileDemandSurvey(_ request: FileDemandSurveyRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> DemandSurvey {
        try await channel.unary(DemandSurveysMethods.fileDemandSurvey, request, options)
    }

    /// Voids a survey that was filed in error. Change feed: "demand_survey.voided".
    /// REFUSED: it was voided, or another took its place.
    public func voidDemandSurvey(_ request: VoidDemandSurveyRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> DemandSurvey {
        try await channel.unary(DemandSurveysMethods.voidDemandSurvey, request, options)
    }

    /// A survey with its lines.
    public func getDemandSurvey(_ request: GetDemandSurveyRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> DemandSurvey {
        try await channel.unary(DemandSurveysMethods.getDemandSurvey, request, options)
    }

    /// Surveys without their lines. A city's bureau names its region, an enterprise itself.
    public func listDemandSurveys(_ request: ListDemandSurveysRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListDemandSurveysResponse {
        try await channel.unary(DemandSurveysMethods.listDemandSurveys, request, options)
    }

    /// Records how many the market has of an occupation in a city and quarter, by where they come from. A further record of the same takes the
    /// place of the one before. Change feed: "workforce_supply.recorded".
    /// REFUSED: a quarter to come.
    public func recordWorkforceSupply(_ request: RecordWorkforceSupplyRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> WorkforceSupply {
        try await channel.unary(DemandSurveysMethods.recordWorkforceSupply, request, options)
    }

    /// The occupations of a quarter whose demand is above supply, by the published formula: the widest gap first.
    public func rankShortages(_ request: RankShortagesRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> RankShortagesResponse {
        try await channel.unary(DemandSurveysMethods.rankShortages, request, options)
    }
}
