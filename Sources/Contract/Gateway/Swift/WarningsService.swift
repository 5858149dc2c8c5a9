// Written by Protos/generate.sh from liaoning/skills/gateway/v1/warning.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.gateway.v1.Warnings`.
public enum WarningsMethods {
    /// Lists what the caller has to be warned of, as things stand on the day of the call: what was mended is gone. A service that does not answer is
    /// named.
    ///
    /// FIGURE_MISSING: the policy book does not say how many days ahead is warned.
    public static let listWarnings = Method<ListWarningsRequest, ListWarningsResponse>(
        service: "liaoning.skills.gateway.v1.Warnings", name: "ListWarnings", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province, .auditor]),
        reasons: ["FIGURE_MISSING", "PAGE_TOKEN_INVALID"],
        http: [HTTPRoute(.get, "/v1/warnings", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [listWarnings]
}

public protocol WarningsHandlers: Sendable {
    /// Lists what the caller has to be warned of, as things stand on the day of the call: what was mended is gone. A service that does not answer is
    /// named.
    ///
    /// FIGURE_MISSING: the policy book does not say how many days ahead is warned.
    func listWarnings(_ request: ListWarningsRequest.Checked, _ call: Call) async throws -> ListWarningsResponse
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.gateway.v1.Warnings`.
    public mutating func register(warnings handlers: some WarningsHandlers) {
        register(WarningsMethods.listWarnings, checked: { try await handlers.listWarnings($0, $1) })
    }
}

/// Calls `liaoning.skills.gateway.v1.Warnings` through a channel.
public struct WarningsClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Lists what the caller has to be warned of, as things stand on the day of the call: what was mended is gone. A service that does not answer is
    /// named.
    ///
    /// FIGURE_MISSING: the policy book does not say how many days ahead is warned.
    public func listWarnings(_ request: ListWarningsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListWarningsResponse {
        try await channel.unary(WarningsMethods.listWarnings, request, options)
    }
}
