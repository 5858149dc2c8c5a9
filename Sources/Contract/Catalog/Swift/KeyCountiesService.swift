// Written by Protos/generate.sh from liaoning/skills/catalog/v1/key_county.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.catalog.v1.KeyCounties`.
public enum KeyCountiesMethods {
    /// Enters the list from a day on, in place of the one before. Change feed: "key_counties.entered".
    /// FIGURE_MISSING: the policy names no number that day.
    /// REFUSED: what is no county; one twice; more than the policy names; a day before the last list's; nothing changed.
    public static let enterKeyCounties = Method<EnterKeyCountiesRequest, KeyCountyList>(
        service: "liaoning.skills.catalog.v1.KeyCounties", name: "EnterKeyCounties", kind: .unary,
        access: AccessRule(roles: [.province]),
        reasons: ["FIGURE_MISSING", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/key-counties", body: "*")])

    /// The list in force on a day.
    public static let getKeyCounties = Method<GetKeyCountiesRequest, KeyCountyList>(
        service: "liaoning.skills.catalog.v1.KeyCounties", name: "GetKeyCounties", kind: .unary,
        access: AccessRule(roles: [.public]),
        reasons: ["KEY_COUNTIES_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/key-counties", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [enterKeyCounties, getKeyCounties]
}

public protocol KeyCountiesHandlers: Sendable {
    /// Enters the list from a day on, in place of the one before. Change feed: "key_counties.entered".
    /// FIGURE_MISSING: the policy names no number that day.
    /// REFUSED: what is no county; one twice; more than the policy names; a day before the last list's; nothing changed.
    func enterKeyCounties(_ request: EnterKeyCountiesRequest.Checked, _ call: Call) async throws -> KeyCountyList

    /// The list in force on a day.
    func getKeyCounties(_ request: GetKeyCountiesRequest.Checked, _ call: Call) async throws -> KeyCountyList
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.catalog.v1.KeyCounties`.
    public mutating func register(keyCounties handlers: some KeyCountiesHandlers) {
        register(KeyCountiesMethods.enterKeyCounties, checked: { try await handlers.enterKeyCounties($0, $1) })
        register(KeyCountiesMethods.getKeyCounties, checked: { try await handlers.getKeyCounties($0, $1) })
    }
}

/// Calls `liaoning.skills.catalog.v1.KeyCounties` through a channel.
public struct KeyCountiesClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Enters the list from a day on, in place of the one before. Change feed: "key_counties.entered".
    /// FIGURE_MISSING: the policy names no number that day.
    /// REFUSED: what is no county; one twice; more than the policy names; a day before the last list's; nothing changed.
    public func enterKeyCounties(_ request: EnterKeyCountiesRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> KeyCountyList {
        try await channel.unary(KeyCountiesMethods.enterKeyCounties, request, options)
    }

    /// The list in force on a day.
    public func getKeyCounties(_ request: GetKeyCountiesRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> KeyCountyList {
        try await channel.unary(KeyCountiesMethods.getKeyCounties, request, options)
    }
}
