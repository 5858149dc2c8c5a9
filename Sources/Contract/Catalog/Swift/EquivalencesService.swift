// Written by Protos/generate.sh from liaoning/skills/catalog/v1/equivalence.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.catalog.v1.Equivalences`.
public enum EquivalencesMethods {
    /// What levels and school classes count as elsewhere.
    public static let listEquivalences = Method<ListEquivalencesRequest, ListEquivalencesResponse>(
        service: "liaoning.skills.catalog.v1.Equivalences", name: "ListEquivalences", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/equivalences", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [listEquivalences]
}

public protocol EquivalencesHandlers: Sendable {
    /// What levels and school classes count as elsewhere.
    func listEquivalences(_ request: ListEquivalencesRequest.Checked, _ call: Call) async throws -> ListEquivalencesResponse
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.catalog.v1.Equivalences`.
    public mutating func register(equivalences handlers: some EquivalencesHandlers) {
        register(EquivalencesMethods.listEquivalences, checked: { try await handlers.listEquivalences($0, $1) })
    }
}

/// Calls `liaoning.skills.catalog.v1.Equivalences` through a channel.
public struct EquivalencesClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// What levels and school classes count as elsewhere.
    public func listEquivalences(_ request: ListEquivalencesRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListEquivalencesResponse {
        try await channel.unary(EquivalencesMethods.listEquivalences, request, options)
    }
}
