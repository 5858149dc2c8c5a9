// Written by Protos/generate.sh from liaoning/skills/awards/v1/honour.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.awards.v1.Honours`.
public enum HonoursMethods {
    /// Records an honour conferred elsewhere, national or provincial, with its document; and one of the three tiers of a year for which this
    /// system held no round.
    public static let recordHonour = Method<RecordHonourRequest, Honour>(
        service: "liaoning.skills.awards.v1.Honours", name: "RecordHonour", kind: .unary,
        access: AccessRule(roles: [.province]),
        reasons: ["PERSON_NOT_FOUND", "HONOUR_ALREADY_RECORDED", "CONFERRED_BY_ROUND"],
        http: [HTTPRoute(.post, "/v1/honours", body: "*")])

    /// Records a list of earlier holders; says of each row what became of it. A row that cannot be recorded stops no other.
    public static let importHonours = Method<ImportHonoursRequest, ImportHonoursResponse>(
        service: "liaoning.skills.awards.v1.Honours", name: "ImportHonours", kind: .unary,
        access: AccessRule(roles: [.province]),
        http: [HTTPRoute(.post, "/v1/honours:import", body: "*")])

    /// Withdraws an honour: what was not paid returns to the fund, what was paid is owed. The quota place is not given again.
    ///
    /// REFUSED: withdrawn before, a payment order is not answered, or the caller nominated it.
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

    /// Lists the register, newest first, by what narrows it; a bureau's own region.
    public static let listHonours = Method<ListHonoursRequest, ListHonoursResponse>(
        service: "liaoning.skills.awards.v1.Honours", name: "ListHonours", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau, .auditor]),
        scope: { request in RequestScope(region: request.regionCode) },
        http: [HTTPRoute(.get, "/v1/honours", body: nil)])

    /// How many honours in force went to people of the front line, by kind and year: the tilt of 辽人社〔2025〕14号 (十六).
    public static let measureFrontLine = Method<MeasureFrontLineRequest, MeasureFrontLineResponse>(
        service: "liaoning.skills.awards.v1.Honours", name: "MeasureFrontLine", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/honours:front-line", body: nil)])

    /// The public list of what a round awarded, with masked names; withdrawn ones stay on it, marked.
    public static let listAwarded = Method<ListAwardedRequest, ListAwardedResponse>(
        service: "liaoning.skills.awards.v1.Honours", name: "ListAwarded", kind: .unary,
        access: AccessRule(roles: [.public]),
        reasons: ["ROUND_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/award-rounds/{round_id}/awarded", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [recordHonour, importHonours, withdrawHonour, listPersonHonours, listHonours, measureFrontLine, listAwarded]
}

public protocol HonoursHandlers: Sendable {
    /// Records an honour conferred elsewhere, national or provincial, with its document; and one of the three tiers of a year for which this
    /// system held no round.
    func recordHonour(_ request: RecordHonourRequest.Checked, _ call: Call) async throws -> Honour

    /// Records a list of earlier holders; says of each row what became of it. A row that cannot be recorded stops no other.
    func importHonours(_ request: ImportHonoursRequest.Checked, _ call: Call) async throws -> ImportHonoursResponse

    /// Withdraws an honour: what was not paid returns to the fund, what was paid is owed. The quota place is not given again.
    ///
    /// REFUSED: withdrawn before, a payment order is not answered, or the caller nominated it.
    func withdrawHonour(_ request: WithdrawHonourRequest.Checked, _ call: Call) async throws -> Honour

    /// Lists a person's honours, newest first, for the passport and for evidence.
    func listPersonHonours(_ request: ListPersonHonoursRequest.Checked, _ call: Call) async throws -> ListPersonHonoursResponse

    /// Lists the register, newest first, by what narrows it; a bureau's own region.
    func listHonours(_ request: ListHonoursRequest.Checked, _ call: Call) async throws -> ListHonoursResponse

    /// How many honours in force went to people of the front line, by kind and year: the tilt of 辽人社〔2025〕14号 (十六).
    func measureFrontLine(_ request: MeasureFrontLineRequest.Checked, _ call: Call) async throws -> MeasureFrontLineResponse

    /// The public list of what a round awarded, with masked names; withdrawn ones stay on it, marked.
    func listAwarded(_ request: ListAwardedRequest.Checked, _ call: Call) async throws -> ListAwardedResponse
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.awards.v1.Honours`.
    public mutating func register(honours handlers: some HonoursHandlers) {
        register(HonoursMethods.recordHonour, checked: { try await handlers.recordHonour($0, $1) })
        register(HonoursMethods.importHonours, checked: { try await handlers.importHonours($0, $1) })
        register(HonoursMethods.withdrawHonour, checked: { try await handlers.withdrawHonour($0, $1) })
        register(HonoursMethods.listPersonHonours, checked: { try await handlers.listPersonHonours($0, $1) })
        register(HonoursMethods.listHonours, checked: { try await handlers.listHonours($0, $1) })
        register(HonoursMethods.measureFrontLine, checked: { try await handlers.measureFrontLine($0, $1) })
        register(HonoursMethods.listAwarded, checked: { try await handlers.listAwarded($0, $1) })
    }
}

/// Calls `liaoning.skills.awards.v1.Honours` through a channel.
public struct HonoursClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Records an honour conferred elsewhere, national or provincial, with its document; and one of the three tiers of a year for which this
    /// system held no round.
    public func recordHonour(_ request: RecordHonourRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Honour {
        try await channel.unary(HonoursMethods.recordHonour, request, options)
    }

    /// Records a list of earlier holders; says of each row what became of it. A row that cannot be recorded stops no other.
    public func importHonours(_ request: ImportHonoursRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ImportHonoursResponse {
        try await channel.unary(HonoursMethods.importHonours, request, options)
    }

    /// Withdraws an honour: what was not paid returns to the fund, what was paid is owed. The quota place is not given again.
    ///
    /// REFUSED: withdrawn before, a payment order is not answered, or the caller nominated it.
    public func withdrawHonour(_ request: WithdrawHonourRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Honour {
        try await channel.unary(HonoursMethods.withdrawHonour, request, options)
    }

    /// Lists a person's honours, newest first, for the passport and for evidence.
    public func listPersonHonours(_ request: ListPersonHonoursRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListPersonHonoursResponse {
        try await channel.unary(HonoursMethods.listPersonHonours, request, options)
    }

    /// Lists the register, newest first, by what narrows it; a bureau's own region.
    public func listHonours(_ request: ListHonoursRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListHonoursResponse {
        try await channel.unary(HonoursMethods.listHonours, request, options)
    }

    /// How many honours in force went to people of the front line, by kind and year: the tilt of 辽人社〔2025〕14号 (十六).
    public func measureFrontLine(_ request: MeasureFrontLineRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> MeasureFrontLineResponse {
        try await channel.unary(HonoursMethods.measureFrontLine, request, options)
    }

    /// The public list of what a round awarded, with masked names; withdrawn ones stay on it, marked.
    public func listAwarded(_ request: ListAwardedRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListAwardedResponse {
        try await channel.unary(HonoursMethods.listAwarded, request, options)
    }
}
