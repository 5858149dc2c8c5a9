// Written by Protos/generate.sh from liaoning/skills/training_records/v1/education_fund.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.training_records.v1.EducationFunds`.
public enum EducationFundsMethods {
    /// Reports a year of an enterprise, or corrects it with a reason; every version stays. What is short of the article is a finding, for the
    /// bureau. Change feed: "education_fund.reported".
    ///
    /// EDUCATION_FUND_REPORTED_BEFORE: without a reason. REFUSED: no enterprise, more on front-line workers than spent, nothing drawn and
    /// yet spent, a year that has not begun.
    public static let reportEducationFund = Method<ReportEducationFundRequest, EducationFund>(
        service: "liaoning.skills.training_records.v1.EducationFunds", name: "ReportEducationFund", kind: .unary,
        access: AccessRule(roles: [.enterprise, .cityBureau, .province]),
        scope: { request in RequestScope(organisation: request.employerCreditCode) },
        reasons: ["EMPLOYER_NOT_FOUND", "EDUCATION_FUND_REPORTED_BEFORE", "FIGURE_MISSING", "PEER_UNAVAILABLE", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/education-funds", body: "*")])

    /// Records when and with what evidence a year was published to the workers' congress. Change feed: "education_fund.published".
    ///
    /// REFUSED: published before, in the future, before the year is over.
    public static let publishEducationFund = Method<PublishEducationFundRequest, EducationFund>(
        service: "liaoning.skills.training_records.v1.EducationFunds", name: "PublishEducationFund", kind: .unary,
        access: AccessRule(roles: [.enterprise, .cityBureau, .province]),
        reasons: ["EDUCATION_FUND_NOT_FOUND", "FIGURE_MISSING", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/education-funds/{fund_id}:publish", body: "*")])

    /// Voids what was reported in error; the year can be reported anew. Change feed: "education_fund.voided".
    ///
    /// EDUCATION_FUND_VOIDED: it was voided or corrected before.
    public static let voidEducationFund = Method<VoidEducationFundRequest, EducationFund>(
        service: "liaoning.skills.training_records.v1.EducationFunds", name: "VoidEducationFund", kind: .unary,
        access: AccessRule(roles: [.enterprise, .cityBureau, .province]),
        reasons: ["EDUCATION_FUND_NOT_FOUND", "EDUCATION_FUND_VOIDED", "FIGURE_MISSING"],
        http: [HTTPRoute(.post, "/v1/education-funds/{fund_id}:void", body: "*")])

    /// Reports of an enterprise or region, latest first; what counts, or every version.
    public static let listEducationFunds = Method<ListEducationFundsRequest, ListEducationFundsResponse>(
        service: "liaoning.skills.training_records.v1.EducationFunds", name: "ListEducationFunds", kind: .unary,
        access: AccessRule(roles: [.enterprise, .cityBureau, .province, .auditor]),
        scope: { request in RequestScope(region: request.regionCode, organisation: request.employerCreditCode) },
        reasons: ["FIGURE_MISSING"],
        http: [HTTPRoute(.get, "/v1/education-funds", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [reportEducationFund, publishEducationFund, voidEducationFund, listEducationFunds]
}

public protocol EducationFundsHandlers: Sendable {
    /// Reports a year of an enterprise, or corrects it with a reason; every version stays. What is short of the article is a finding, for the
    /// bureau. Change feed: "education_fund.reported".
    ///
    /// EDUCATION_FUND_REPORTED_BEFORE: without a reason. REFUSED: no enterprise, more on front-line workers than spent, nothing drawn and
    /// yet spent, a year that has not begun.
    func reportEducationFund(_ request: ReportEducationFundRequest.Checked, _ call: Call) async throws -> EducationFund

    /// Records when and with what evidence a year was published to the workers' congress. Change feed: "education_fund.published".
    ///
    /// REFUSED: published before, in the future, before the year is over.
    func publishEducationFund(_ request: PublishEducationFundRequest.Checked, _ call: Call) async throws -> EducationFund

    /// Voids what was reported in error; the year can be reported anew. Change feed: "education_fund.voided".
    ///
    /// EDUCATION_FUND_VOIDED: it was voided or corrected before.
    func voidEducationFund(_ request: VoidEducationFundRequest.Checked, _ call: Call) async throws -> EducationFund

    /// Reports of an enterprise or region, latest first; what counts, or every version.
    func listEducationFunds(_ request: ListEducationFundsRequest.Checked, _ call: Call) async throws -> ListEducationFundsResponse
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.training_records.v1.EducationFunds`.
    public mutating func register(educationFunds handlers: some EducationFundsHandlers) {
        register(EducationFundsMethods.reportEducationFund, checked: { try await handlers.reportEducationFund($0, $1) })
        register(EducationFundsMethods.publishEducationFund, checked: { try await handlers.publishEducationFund($0, $1) })
        register(EducationFundsMethods.voidEducationFund, checked: { try await handlers.voidEducationFund($0, $1) })
        register(EducationFundsMethods.listEducationFunds, checked: { try await handlers.listEducationFunds($0, $1) })
    }
}

/// Calls `liaoning.skills.training_records.v1.EducationFunds` through a channel.
public struct EducationFundsClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Reports a year of an enterprise, or corrects it with a reason; every version stays. What is short of the article is a finding, for the
    /// bureau. Change feed: "education_fund.reported".
    ///
    /// EDUCATION_FUND_REPORTED_BEFORE: without a reason. REFUSED: no enterprise, more on front-line workers than spent, nothing drawn and
    /// yet spent, a year that has not begun.
    public func reportEducationFund(_ request: ReportEducationFundRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> EducationFund {
        try await channel.unary(EducationFundsMethods.reportEducationFund, request, options)
    }

    /// Records when and with what evidence a year was published to the workers' congress. Change feed: "education_fund.published".
    ///
    /// REFUSED: published before, in the future, before the year is over.
    public func publishEducationFund(_ request: PublishEducationFundRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> EducationFund {
        try await channel.unary(EducationFundsMethods.publishEducationFund, request, options)
    }

    /// Voids what was reported in error; the year can be reported anew. Change feed: "education_fund.voided".
    ///
    /// EDUCATION_FUND_VOIDED: it was voided or corrected before.
    public func voidEducationFund(_ request: VoidEducationFundRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> EducationFund {
        try await channel.unary(EducationFundsMethods.voidEducationFund, request, options)
    }

    /// Reports of an enterprise or region, latest first; what counts, or every version.
    public func listEducationFunds(_ request: ListEducationFundsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListEducationFundsResponse {
        try await channel.unary(EducationFundsMethods.listEducationFunds, request, options)
    }
}
