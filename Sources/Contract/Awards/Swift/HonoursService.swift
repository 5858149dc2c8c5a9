// Written by Protos/generate.sh from liaoning/skills/awards/v1/honour.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.awards.v1.Honours`.
public enum HonoursMethods {
    /// Records an honour conferred elsewhere, national or provincial, with its document.
    public static let recordHonour = Method<RecordHonourRequest, Honour>(
        service: "liaoning.skills.awards.v1.Honours", name: "RecordHonour", kind: .unary,
        access: AccessRule(roles: [.province]),
        reasons: ["PERSON_NOT_FOUND", "HONOUR_ALREADY_RECORDED", "CONFERRED_BY_ROUND"],
        http: [HTTPRoute(.post, "/v1/honours", body: "*")])

    /// Withdraws an honour and claws its bonus back. The quota place is not given again.
    ///
    /// REFUSED: withdrawn before.
    public static let withdrawHonour = Method<WithdrawHonourRequest, Honour>(
        service: "liaoning.skills.awards.v1.Honours", name: "WithdrawHonour", kind: .unary,
        access: AccessRule(roles: [.province]),
        reasons: ["HONOUR_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/honours/{honour_id}:withdraw", body: "*")])

    /// Lists a person's honours, newest first, for the passport and for evidence.
    public static let listPersonHonours = Method<ListPersonHonoursRequest, ListPersonHonoursResponse>(
        service: "liaoning.skills.awards.v1.Honours", name: "ListPersonHonours", kind: .unary,
        access: AccessRule(roles: [.worker, .province, .auditor, .service], services: ["gateway"]),
        scope: { request in RequestScope(person: request.personID) },
        http: [HTTPRoute(.get, "/v1/persons/{person_id}/honours", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [recordHonour, withdrawHonour, listPersonHonours]
}

public protocol HonoursHandlers: Sendable {
    /// Records an honour conferred elsewhere, national or provincial, with its document.
    func recordHonour(_ request: RecordHonourRequest.Checked, _ call: Call) async throws -> Honour

    /// Withdraws an honour and claws its bonus back. The quota place is not given again.
    ///
    /// REFUSED: withdrawn before.
    func withdrawHonour(_ request: WithdrawHonourRequest.Checked, _ call: Call) async throws -> Honour

    /// Lists a person's honours, newest first, for the passport and for evidence.
    func listPersonHonours(_ request: ListPersonHonoursRequest.Checked, _ call: Call) async throws -> ListPersonHonoursResponse
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.awards.v1.Honours`.
    public mutating func register(honours handlers: some HonoursHandlers) {
        register(HonoursMethods.recordHonour, checked: { try await handlers.recordHonour($0, $1) })
        register(HonoursMethods.withdrawHonour, checked: { try await handlers.withdrawHonour($0, $1) })
        register(HonoursMethods.listPersonHonours, checked: { try await handlers.listPersonHonours($0, $1) })
    }
}

/// Calls `liaoning.skills.awards.v1.Honours` through a channel.
public struct HonoursClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Records an honour conferred elsewhere, national or provincial, with its document.
    public func recordHonour(_ request: RecordHonourRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Honour {
        try await channel.unary(HonoursMethods.recordHonour, request, options)
    }

    /// Withdraws an honour and claws its bonus back. The quota place is not given again.
    ///
    /// REFUSED: withdrawn before.
    public func withdrawHonour(_ request: WithdrawHonourRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Honour {
        try await channel.unary(HonoursMethods.withdrawHonour, request, options)
    }

    /// Lists a person's honours, newest first, for the passport and for evidence.
    public func listPersonHonours(_ request: ListPersonHonoursRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListPersonHonoursResponse {
        try await channel.unary(HonoursMethods.listPersonHonours, request, options)
    }
}
