// Written by Protos/generate.sh from liaoning/skills/training_records/v1/suspicion.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.training_records.v1.Suspicions`.
public enum SuspicionsMethods {
    /// Looks through the classes of a region that are open or ended lately, and through its institutions; to be called every night until nothing is
    /// left. What is known stays as it is. Change feed: "suspicion.detected".
    ///
    /// FIGURE_MISSING: a threshold is not in the policy book.
    public static let detectSuspicions = Method<DetectSuspicionsRequest, DetectSuspicionsResponse>(
        service: "liaoning.skills.training_records.v1.Suspicions", name: "DetectSuspicions", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province, .operator]),
        scope: { request in RequestScope(region: request.regionCode) },
        reasons: ["FIGURE_MISSING"],
        http: [HTTPRoute(.post, "/v1/suspicions:detect", body: "*")])

    /// A suspicion.
    public static let getSuspicion = Method<GetSuspicionRequest, Suspicion>(
        service: "liaoning.skills.training_records.v1.Suspicions", name: "GetSuspicion", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province, .auditor]),
        reasons: ["SUSPICION_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/suspicions/{suspicion_id}", body: nil)])

    /// Suspicions, latest first: by region, institution, class, rule, state. With a class: what whoever examines its claim must see.
    public static let listSuspicions = Method<ListSuspicionsRequest, ListSuspicionsResponse>(
        service: "liaoning.skills.training_records.v1.Suspicions", name: "ListSuspicions", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province, .auditor]),
        scope: { request in RequestScope(region: request.regionCode) },
        http: [HTTPRoute(.get, "/v1/suspicions", body: nil)])

    /// Clears a suspicion with a reason. Change feed: "suspicion.cleared".
    ///
    /// REFUSED: it is not open.
    public static let clearSuspicion = Method<ClearSuspicionRequest, Suspicion>(
        service: "liaoning.skills.training_records.v1.Suspicions", name: "ClearSuspicion", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        reasons: ["SUSPICION_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/suspicions/{suspicion_id}:clear", body: "*")])

    /// Confirms a suspicion, with what follows: an inspection, or a claim that is clawed back. Change feed: "suspicion.confirmed".
    ///
    /// INSPECTION_NOT_FOUND, SUBSIDY_CLAIM_NOT_FOUND: there is no such thing. REFUSED: it is not open, nothing follows, or what follows is about
    /// another organisation.
    public static let confirmSuspicion = Method<ConfirmSuspicionRequest, Suspicion>(
        service: "liaoning.skills.training_records.v1.Suspicions", name: "ConfirmSuspicion", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        reasons: ["SUSPICION_NOT_FOUND", "INSPECTION_NOT_FOUND", "SUBSIDY_CLAIM_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/suspicions/{suspicion_id}:confirm", body: "*")])

    /// Opens a suspicion again that was cleared or confirmed wrongly. Change feed: "suspicion.reopened".
    ///
    /// REFUSED: it is open.
    public static let reopenSuspicion = Method<ReopenSuspicionRequest, Suspicion>(
        service: "liaoning.skills.training_records.v1.Suspicions", name: "ReopenSuspicion", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        reasons: ["SUSPICION_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/suspicions/{suspicion_id}:reopen", body: "*")])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [detectSuspicions, getSuspicion, listSuspicions, clearSuspicion, confirmSuspicion, reopenSuspicion]
}

public protocol SuspicionsHandlers: Sendable {
    /// Looks through the classes of a region that are open or ended lately, and through its institutions; to be called every night until nothing is
    /// left. What is known stays as it is. Change feed: "suspicion.detected".
    ///
    /// FIGURE_MISSING: a threshold is not in the policy book.
    func detectSuspicions(_ request: DetectSuspicionsRequest.Checked, _ call: Call) async throws -> DetectSuspicionsResponse

    /// A suspicion.
    func getSuspicion(_ request: GetSuspicionRequest.Checked, _ call: Call) async throws -> Suspicion

    /// Suspicions, latest first: by region, institution, class, rule, state. With a class: what whoever examines its claim must see.
    func listSuspicions(_ request: ListSuspicionsRequest.Checked, _ call: Call) async throws -> ListSuspicionsResponse

    /// Clears a suspicion with a reason. Change feed: "suspicion.cleared".
    ///
    /// REFUSED: it is not open.
    func clearSuspicion(_ request: ClearSuspicionRequest.Checked, _ call: Call) async throws -> Suspicion

    /// Confirms a suspicion, with what follows: an inspection, or a claim that is clawed back. Change feed: "suspicion.confirmed".
    ///
    /// INSPECTION_NOT_FOUND, SUBSIDY_CLAIM_NOT_FOUND: there is no such thing. REFUSED: it is not open, nothing follows, or what follows is about
    /// another organisation.
    func confirmSuspicion(_ request: ConfirmSuspicionRequest.Checked, _ call: Call) async throws -> Suspicion

    /// Opens a suspicion again that was cleared or confirmed wrongly. Change feed: "suspicion.reopened".
    ///
    /// REFUSED: it is open.
    func reopenSuspicion(_ request: ReopenSuspicionRequest.Checked, _ call: Call) async throws -> Suspicion
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.training_records.v1.Suspicions`.
    public mutating func register(suspicions handlers: some SuspicionsHandlers) {
        register(SuspicionsMethods.detectSuspicions, checked: { try await handlers.detectSuspicions($0, $1) })
        register(SuspicionsMethods.getSuspicion, checked: { try await handlers.getSuspicion($0, $1) })
        register(SuspicionsMethods.listSuspicions, checked: { try await handlers.listSuspicions($0, $1) })
        register(SuspicionsMethods.clearSuspicion, checked: { try await handlers.clearSuspicion($0, $1) })
        register(SuspicionsMethods.confirmSuspicion, checked: { try await handlers.confirmSuspicion($0, $1) })
        register(SuspicionsMethods.reopenSuspicion, checked: { try await handlers.reopenSuspicion($0, $1) })
    }
}

/// Calls `liaoning.skills.training_records.v1.Suspicions` through a channel.
public struct SuspicionsClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Looks through the classes of a region that are open or ended lately, and through its institutions; to be called every night until nothing is
    /// left. What is known stays as it is. Change feed: "suspicion.detected".
    ///
    /// FIGURE_MISSING: a threshold is not in the policy book.
    public func detectSuspicions(_ request: DetectSuspicionsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> DetectSuspicionsResponse {
        try await channel.unary(SuspicionsMethods.detectSuspicions, request, options)
    }

    /// A suspicion.
    public func getSuspicion(_ request: GetSuspicionRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Suspicion {
        try await channel.unary(SuspicionsMethods.getSuspicion, request, options)
    }

    /// Suspicions, latest first: by region, institution, class, rule, state. With a class: what whoever examines its claim must see.
    public func listSuspicions(_ request: ListSuspicionsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListSuspicionsResponse {
        try await channel.unary(SuspicionsMethods.listSuspicions, request, options)
    }

    /// Clears a suspicion with a reason. Change feed: "suspicion.cleared".
    ///
    /// REFUSED: it is not open.
    public func clearSuspicion(_ request: ClearSuspicionRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Suspicion {
        try await channel.unary(SuspicionsMethods.clearSuspicion, request, options)
    }

    /// Confirms a suspicion, with what follows: an inspection, or a claim that is clawed back. Change feed: "suspicion.confirmed".
    ///
    /// INSPECTION_NOT_FOUND, SUBSIDY_CLAIM_NOT_FOUND: there is no such thing. REFUSED: it is not open, nothing follows, or what follows is about
    /// another organisation.
    public func confirmSuspicion(_ request: ConfirmSuspicionRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Suspicion {
        try await channel.unary(SuspicionsMethods.confirmSuspicion, request, options)
    }

    /// Opens a suspicion again that was cleared or confirmed wrongly. Change feed: "suspicion.reopened".
    ///
    /// REFUSED: it is open.
    public func reopenSuspicion(_ request: ReopenSuspicionRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Suspicion {
        try await channel.unary(SuspicionsMethods.reopenSuspicion, request, options)
    }
}
