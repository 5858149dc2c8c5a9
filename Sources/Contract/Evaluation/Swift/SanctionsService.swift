// Written by Protos/generate.sh from liaoning/skills/evaluation/v1/sanction.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.evaluation.v1.Sanctions`.
public enum SanctionsMethods {
    /// Imposes a sanction: a warning, or a ban for a term. A banned person is not admitted, a banned examiner not assigned, a banned organisation
    /// announces and admits nothing. Change feed: "sanction.imposed".
    ///
    /// REFUSED: a ban without a term, or for longer than the policy book allows; a warning with one; a term that ends before today.
    public static let imposeSanction = Method<ImposeSanctionRequest, Sanction>(
        service: "liaoning.skills.evaluation.v1.Sanctions", name: "ImposeSanction", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        scope: { request in RequestScope(region: request.regionCode) },
        reasons: ["REFUSED", "FIGURE_MISSING", "POLICY_BOOK_NOT_LOADED"],
        http: [HTTPRoute(.post, "/v1/evaluation-sanctions", body: "*")])

    /// Lifts a sanction before its term is over. Change feed: "sanction.lifted".
    ///
    /// REFUSED: lifted already.
    public static let liftSanction = Method<LiftSanctionRequest, Sanction>(
        service: "liaoning.skills.evaluation.v1.Sanctions", name: "LiftSanction", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        reasons: ["SANCTION_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/evaluation-sanctions/{sanction_id}:lift", body: "*")])

    /// Sanctions of a region or on somebody, earliest first.
    public static let listSanctions = Method<ListSanctionsRequest, ListSanctionsResponse>(
        service: "liaoning.skills.evaluation.v1.Sanctions", name: "ListSanctions", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province, .auditor]),
        scope: { request in RequestScope(region: request.regionCode) },
        http: [HTTPRoute(.get, "/v1/evaluation-sanctions", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [imposeSanction, liftSanction, listSanctions]
}

public protocol SanctionsHandlers: Sendable {
    /// Imposes a sanction: a warning, or a ban for a term. A banned person is not admitted, a banned examiner not assigned, a banned organisation
    /// announces and admits nothing. Change feed: "sanction.imposed".
    ///
    /// REFUSED: a ban without a term, or for longer than the policy book allows; a warning with one; a term that ends before today.
    func imposeSanction(_ request: ImposeSanctionRequest.Checked, _ call: Call) async throws -> Sanction

    /// Lifts a sanction before its term is over. Change feed: "sanction.lifted".
    ///
    /// REFUSED: lifted already.
    func liftSanction(_ request: LiftSanctionRequest.Checked, _ call: Call) async throws -> Sanction

    /// Sanctions of a region or on somebody, earliest first.
    func listSanctions(_ request: ListSanctionsRequest.Checked, _ call: Call) async throws -> ListSanctionsResponse
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.evaluation.v1.Sanctions`.
    public mutating func register(sanctions handlers: some SanctionsHandlers) {
        register(SanctionsMethods.imposeSanction, checked: { try await handlers.imposeSanction($0, $1) })
        register(SanctionsMethods.liftSanction, checked: { try await handlers.liftSanction($0, $1) })
        register(SanctionsMethods.listSanctions, checked: { try await handlers.listSanctions($0, $1) })
    }
}

/// Calls `liaoning.skills.evaluation.v1.Sanctions` through a channel.
public struct SanctionsClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Imposes a sanction: a warning, or a ban for a term. A banned person is not admitted, a banned examiner not assigned, a banned organisation
    /// announces and admits nothing. Change feed: "sanction.imposed".
    ///
    /// REFUSED: a ban without a term, or for longer than the policy book allows; a warning with one; a term that ends before today.
    public func imposeSanction(_ request: ImposeSanctionRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Sanction {
        try await channel.unary(SanctionsMethods.imposeSanction, request, options)
    }

    /// Lifts a sanction before its term is over. Change feed: "sanction.lifted".
    ///
    /// REFUSED: lifted already.
    public func liftSanction(_ request: LiftSanctionRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Sanction {
        try await channel.unary(SanctionsMethods.liftSanction, request, options)
    }

    /// Sanctions of a region or on somebody, earliest first.
    public func listSanctions(_ request: ListSanctionsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListSanctionsResponse {
        try await channel.unary(SanctionsMethods.listSanctions, request, options)
    }
}
