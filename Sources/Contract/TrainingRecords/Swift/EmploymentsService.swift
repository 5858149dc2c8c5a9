// Written by Protos/generate.sh from liaoning/skills/training_records/v1/employment.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.training_records.v1.Employments`.
public enum EmploymentsMethods {
    /// Records that a person works for an employer. The person is told and may dispute it; a granted dispute voids it.
    ///
    /// EMPLOYMENT_EXISTS: an employment of that kind by that employer at that time is recorded.
    public static let recordEmployment = Method<RecordEmploymentRequest, Employment>(
        service: "liaoning.skills.training_records.v1.Employments", name: "RecordEmployment", kind: .unary,
        access: AccessRule(roles: [.enterprise, .cityBureau, .province]),
        scope: { request in RequestScope(organisation: request.employerCreditCode) },
        reasons: ["PERSON_NOT_FOUND", "EMPLOYER_NOT_FOUND", "OCCUPATION_NOT_FOUND", "EMPLOYMENT_EXISTS", "FIGURE_MISSING", "PEER_UNAVAILABLE"],
        http: [HTTPRoute(.post, "/v1/persons/{person_id}/employments", body: "*")])

    /// Records the last day of an employment.
    ///
    /// EMPLOYMENT_ENDED: it ended before.
    public static let endEmployment = Method<EndEmploymentRequest, Employment>(
        service: "liaoning.skills.training_records.v1.Employments", name: "EndEmployment", kind: .unary,
        access: AccessRule(roles: [.enterprise, .cityBureau, .province]),
        reasons: ["EMPLOYMENT_NOT_FOUND", "EMPLOYMENT_ENDED"],
        http: [HTTPRoute(.post, "/v1/employments/{employment_id}:end", body: "*")])

    /// Voids an employment that was entered in error; the right one can be recorded then.
    ///
    /// EMPLOYMENT_VOIDED: it was voided before.
    public static let voidEmployment = Method<VoidEmploymentRequest, Employment>(
        service: "liaoning.skills.training_records.v1.Employments", name: "VoidEmployment", kind: .unary,
        access: AccessRule(roles: [.enterprise, .cityBureau, .province]),
        reasons: ["EMPLOYMENT_NOT_FOUND", "EMPLOYMENT_VOIDED"],
        http: [HTTPRoute(.post, "/v1/employments/{employment_id}:void", body: "*")])

    /// Lists a person's employments, those that were voided left out, for eligibility by years of work.
    public static let getEmploymentHistory = Method<GetEmploymentHistoryRequest, EmploymentHistory>(
        service: "liaoning.skills.training_records.v1.Employments", name: "GetEmploymentHistory", kind: .unary,
        access: AccessRule(roles: [.worker, .cityBureau, .province, .auditor, .service], services: ["awards"]),
        scope: { request in RequestScope(person: request.personID) },
        reasons: ["PERSON_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/persons/{person_id}/employments", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [recordEmployment, endEmployment, voidEmployment, getEmploymentHistory]
}

public protocol EmploymentsHandlers: Sendable {
    /// Records that a person works for an employer. The person is told and may dispute it; a granted dispute voids it.
    ///
    /// EMPLOYMENT_EXISTS: an employment of that kind by that employer at that time is recorded.
    func recordEmployment(_ request: RecordEmploymentRequest.Checked, _ call: Call) async throws -> Employment

    /// Records the last day of an employment.
    ///
    /// EMPLOYMENT_ENDED: it ended before.
    func endEmployment(_ request: EndEmploymentRequest.Checked, _ call: Call) async throws -> Employment

    /// Voids an employment that was entered in error; the right one can be recorded then.
    ///
    /// EMPLOYMENT_VOIDED: it was voided before.
    func voidEmployment(_ request: VoidEmploymentRequest.Checked, _ call: Call) async throws -> Employment

    /// Lists a person's employments, those that were voided left out, for eligibility by years of work.
    func getEmploymentHistory(_ request: GetEmploymentHistoryRequest.Checked, _ call: Call) async throws -> EmploymentHistory
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.training_records.v1.Employments`.
    public mutating func register(employments handlers: some EmploymentsHandlers) {
        register(EmploymentsMethods.recordEmployment, checked: { try await handlers.recordEmployment($0, $1) })
        register(EmploymentsMethods.endEmployment, checked: { try await handlers.endEmployment($0, $1) })
        register(EmploymentsMethods.voidEmployment, checked: { try await handlers.voidEmployment($0, $1) })
        register(EmploymentsMethods.getEmploymentHistory, checked: { try await handlers.getEmploymentHistory($0, $1) })
    }
}

/// Calls `liaoning.skills.training_records.v1.Employments` through a channel.
public struct EmploymentsClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Records that a person works for an employer. The person is told and may dispute it; a granted dispute voids it.
    ///
    /// EMPLOYMENT_EXISTS: an employment of that kind by that employer at that time is recorded.
    public func recordEmployment(_ request: RecordEmploymentRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Employment {
        try await channel.unary(EmploymentsMethods.recordEmployment, request, options)
    }

    /// Records the last day of an employment.
    ///
    /// EMPLOYMENT_ENDED: it ended before.
    public func endEmployment(_ request: EndEmploymentRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Employment {
        try await channel.unary(EmploymentsMethods.endEmployment, request, options)
    }

    /// Voids an employment that was entered in error; the right one can be recorded then.
    ///
    /// EMPLOYMENT_VOIDED: it was voided before.
    public func voidEmployment(_ request: VoidEmploymentRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Employment {
        try await channel.unary(EmploymentsMethods.voidEmployment, request, options)
    }

    /// Lists a person's employments, those that were voided left out, for eligibility by years of work.
    public func getEmploymentHistory(_ request: GetEmploymentHistoryRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> EmploymentHistory {
        try await channel.unary(EmploymentsMethods.getEmploymentHistory, request, options)
    }
}
