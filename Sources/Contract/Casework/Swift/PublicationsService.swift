// Written by Protos/generate.sh from liaoning/skills/casework/v1/publication.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.casework.v1.Publications`.
public enum PublicationsMethods {
    /// Lists the cases that are public today, with what and how long; names of people are masked.
    public static let listPublications = Method<ListPublicationsRequest, ListPublicationsResponse>(
        service: "liaoning.skills.casework.v1.Publications", name: "ListPublications", kind: .unary,
        access: AccessRule(roles: [.public]),
        reasons: ["PROCESS_UNKNOWN"],
        http: [HTTPRoute(.get, "/v1/casework/{process}/publications", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [listPublications]
}

public protocol PublicationsHandlers: Sendable {
    /// Lists the cases that are public today, with what and how long; names of people are masked.
    func listPublications(_ request: ListPublicationsRequest.Checked, _ call: Call) async throws -> ListPublicationsResponse
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.casework.v1.Publications`.
    public mutating func register(publications handlers: some PublicationsHandlers) {
        register(PublicationsMethods.listPublications, checked: { try await handlers.listPublications($0, $1) })
    }
}

/// Calls `liaoning.skills.casework.v1.Publications` through a channel.
public struct PublicationsClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Lists the cases that are public today, with what and how long; names of people are masked.
    public func listPublications(_ request: ListPublicationsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListPublicationsResponse {
        try await channel.unary(PublicationsMethods.listPublications, request, options)
    }
}
