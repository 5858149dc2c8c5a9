// Written by Protos/generate.sh from liaoning/skills/awards/v1/honour.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.awards.v1.Honours`.
public enum HonoursMethods {
    /// Records an honour conferred elsewhere, national or provincial, with its document.
    ///
    /// Errors: NOT_FOUND, no such person. ALREADY_EXISTS, recorded before. INVALID_ARGUMENT, a malformed field.
    public static let recordHonour = Method<RecordHonourRequest, Honour>(
        service: "liaoning.skills.awards.v1.Honours", name: "RecordHonour", kind: .unary,
        access: AccessRule(roles: [.province]),
        http: [HTTPRoute(.post, "/v1/honours", body: "*")])

    /// Withdraws an honour and claws its bonus back. The quota place is not given again.
    ///
    /// Errors: NOT_FOUND, no such honour. FAILED_PRECONDITION, withdrawn before.
    public static let withdrawHonour = Method<WithdrawHonourRequest, Honour>(
        service: "liaoning.skills.awards.v1.Honours", name: "WithdrawHonour", kind: .unary,
        access: AccessRule(roles: [.province]),
        http: [HTTPRoute(.post, "/v1/honours/{honour_id}:withdraw", body: "*")])

    /// Lists a person's honours, newest first, for the passport and for evidence.
    ///
    /// Errors: INVALID_ARGUMENT, a malformed field.
    public static let listPersonHonours = Method<ListPersonHonoursRequest, ListPersonHonoursResponse>(
        service: "liaoning.skills.awards.v1.Honours", name: "ListPersonHonours", kind: .unary,
        access: AccessRule(roles: [.worker, .province, .auditor, .service]),
        scope: { request in RequestScope(person: request.personID) },
        http: [HTTPRoute(.get, "/v1/persons/{person_id}/honours", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [recordHonour, withdrawHonour, listPersonHonours]
}

public protocol HonoursHandlers: Sendable {
    /// Records an honour conferred elsewhere, national or provincial, with its document.
    ///
    /// Errors: NOT_FOUND, no such person. ALREADY_EXISTS, recorded before. INVALID_ARGUMENT, a malformed field.
    func recordHonour(_ request: RecordHonourRequest, _ call: Call) async throws -> Honour

    /// Withdraws an honour and claws its bonus back. The quota place is not given again.
    ///
    /// Errors: NOT_FOUND, no such honour. FAILED_PRECONDITION, withdrawn before.
    func withdrawHonour(_ request: WithdrawHonourRequest, _ call: Call) async throws -> Honour

    /// Lists a person's honours, newest first, for the passport and for evidence.
    ///
    /// Errors: INVALID_ARGUMENT, a malformed field.
    func listPersonHonours(_ request: ListPersonHonoursRequest, _ call: Call) async throws -> ListPersonHonoursResponse
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.awards.v1.Honours`.
    public mutating func register(honours handlers: some HonoursHandlers) {
        register(HonoursMethods.recordHonour, unary: { try await handlers.recordHonour($0, $1) })
        register(HonoursMethods.withdrawHonour, unary: { try await handlers.withdrawHonour($0, $1) })
        register(HonoursMethods.listPersonHonours, unary: { try await handlers.listPersonHonours($0, $1) })
    }
}

/// Calls `liaoning.skills.awards.v1.Honours` through a channel.
public struct HonoursClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Records an honour conferred elsewhere, national or provincial, with its document.
    ///
    /// Errors: NOT_FOUND, no such person. ALREADY_EXISTS, recorded before. INVALID_ARGUMENT, a malformed field.
    public func recordHonour(_ request: RecordHonourRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Honour {
        try await channel.unary(HonoursMethods.recordHonour, request, options)
    }

    /// Withdraws an honour and claws its bonus back. The quota place is not given again.
    ///
    /// Errors: NOT_FOUND, no such honour. FAILED_PRECONDITION, withdrawn before.
    public func withdrawHonour(_ request: WithdrawHonourRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Honour {
        try await channel.unary(HonoursMethods.withdrawHonour, request, options)
    }

    /// Lists a person's honours, newest first, for the passport and for evidence.
    ///
    /// Errors: INVALID_ARGUMENT, a malformed field.
    public func listPersonHonours(_ request: ListPersonHonoursRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListPersonHonoursResponse {
        try await channel.unary(HonoursMethods.listPersonHonours, request, options)
    }
}
