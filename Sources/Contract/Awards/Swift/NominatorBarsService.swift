// Written by Protos/generate.sh from liaoning/skills/awards/v1/nominator_bar.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.awards.v1.NominatorBars`.
public enum NominatorBarsMethods {
    /// Bars a city or an organisation from nominating until a day. Of several the latest day counts.
    ///
    /// REFUSED: neither or both are named, or the day is over.
    public static let barNominator = Method<BarNominatorRequest, NominatorBar>(
        service: "liaoning.skills.awards.v1.NominatorBars", name: "BarNominator", kind: .unary,
        access: AccessRule(roles: [.province]),
        reasons: ["REFUSED"],
        http: [HTTPRoute(.post, "/v1/nominator-bars", body: "*")])

    /// Lifts a bar before its day.
    public static let liftBar = Method<LiftBarRequest, NominatorBar>(
        service: "liaoning.skills.awards.v1.NominatorBars", name: "LiftBar", kind: .unary,
        access: AccessRule(roles: [.province]),
        reasons: ["BAR_NOT_FOUND", "BAR_LIFTED"],
        http: [HTTPRoute(.post, "/v1/nominator-bars/{bar_id}:lift", body: "*")])

    /// Lists bars, first made first.
    public static let listBars = Method<ListBarsRequest, ListBarsResponse>(
        service: "liaoning.skills.awards.v1.NominatorBars", name: "ListBars", kind: .unary,
        access: AccessRule(roles: [.province, .auditor]),
        http: [HTTPRoute(.get, "/v1/nominator-bars", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [barNominator, liftBar, listBars]
}

public protocol NominatorBarsHandlers: Sendable {
    /// Bars a city or an organisation from nominating until a day. Of several the latest day counts.
    ///
    /// REFUSED: neither or both are named, or the day is over.
    func barNominator(_ request: BarNominatorRequest.Checked, _ call: Call) async throws -> NominatorBar

    /// Lifts a bar before its day.
    func liftBar(_ request: LiftBarRequest.Checked, _ call: Call) async throws -> NominatorBar

    /// Lists bars, first made first.
    func listBars(_ request: ListBarsRequest.Checked, _ call: Call) async throws -> ListBarsResponse
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.awards.v1.NominatorBars`.
    public mutating func register(nominatorBars handlers: some NominatorBarsHandlers) {
        register(NominatorBarsMethods.barNominator, checked: { try await handlers.barNominator($0, $1) })
        register(NominatorBarsMethods.liftBar, checked: { try await handlers.liftBar($0, $1) })
        register(NominatorBarsMethods.listBars, checked: { try await handlers.listBars($0, $1) })
    }
}

/// Calls `liaoning.skills.awards.v1.NominatorBars` through a channel.
public struct NominatorBarsClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Bars a city or an organisation from nominating until a day. Of several the latest day counts.
    ///
    /// REFUSED: neither or both are named, or the day is over.
    public func barNominator(_ request: BarNominatorRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> NominatorBar {
        try await channel.unary(NominatorBarsMethods.barNominator, request, options)
    }

    /// Lifts a bar before its day.
    public func liftBar(_ request: LiftBarRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> NominatorBar {
        try await channel.unary(NominatorBarsMethods.liftBar, request, options)
    }

    /// Lists bars, first made first.
    public func listBars(_ request: ListBarsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListBarsResponse {
        try await channel.unary(NominatorBarsMethods.listBars, request, options)
    }
}
