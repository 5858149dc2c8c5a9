// Written by Protos/generate.sh from liaoning/skills/gateway/v1/bulletin.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.gateway.v1.Bulletins`.
public enum BulletinsMethods {
    /// Shows the bulletin of a month: each city-level region against each task of the annex, from counters. Published
    /// months are frozen; others are computed.
    public static let getBulletin = Method<GetBulletinRequest, Bulletin>(
        service: "liaoning.skills.gateway.v1.Bulletins", name: "GetBulletin", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/bulletins/{month}", body: nil)])

    /// Publishes the bulletin of a month; from then on it is frozen.
    ///
    /// PEER_UNAVAILABLE: a service could not be asked, and a bulletin with a hole is not published.
    public static let publishBulletin = Method<PublishBulletinRequest, Bulletin>(
        service: "liaoning.skills.gateway.v1.Bulletins", name: "PublishBulletin", kind: .unary,
        access: AccessRule(roles: [.province]),
        reasons: ["MONTH_NOT_OVER", "BULLETIN_ALREADY_PUBLISHED", "PEER_UNAVAILABLE"],
        http: [HTTPRoute(.post, "/v1/bulletins/{month}:publish", body: "*")])

    /// Lists the published months, newest first.
    public static let listBulletins = Method<ListBulletinsRequest, ListBulletinsResponse>(
        service: "liaoning.skills.gateway.v1.Bulletins", name: "ListBulletins", kind: .unary,
        access: AccessRule(roles: [.public]),
        reasons: ["PAGE_TOKEN_INVALID"],
        http: [HTTPRoute(.get, "/v1/bulletins", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [getBulletin, publishBulletin, listBulletins]
}

public protocol BulletinsHandlers: Sendable {
    /// Shows the bulletin of a month: each city-level region against each task of the annex, from counters. Published
    /// months are frozen; others are computed.
    func getBulletin(_ request: GetBulletinRequest.Checked, _ call: Call) async throws -> Bulletin

    /// Publishes the bulletin of a month; from then on it is frozen.
    ///
    /// PEER_UNAVAILABLE: a service could not be asked, and a bulletin with a hole is not published.
    func publishBulletin(_ request: PublishBulletinRequest.Checked, _ call: Call) async throws -> Bulletin

    /// Lists the published months, newest first.
    func listBulletins(_ request: ListBulletinsRequest.Checked, _ call: Call) async throws -> ListBulletinsResponse
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.gateway.v1.Bulletins`.
    public mutating func register(bulletins handlers: some BulletinsHandlers) {
        register(BulletinsMethods.getBulletin, checked: { try await handlers.getBulletin($0, $1) })
        register(BulletinsMethods.publishBulletin, checked: { try await handlers.publishBulletin($0, $1) })
        register(BulletinsMethods.listBulletins, checked: { try await handlers.listBulletins($0, $1) })
    }
}

/// Calls `liaoning.skills.gateway.v1.Bulletins` through a channel.
public struct BulletinsClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Shows the bulletin of a month: each city-level region against each task of the annex, from counters. Published
    /// months are frozen; others are computed.
    public func getBulletin(_ request: GetBulletinRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Bulletin {
        try await channel.unary(BulletinsMethods.getBulletin, request, options)
    }

    /// Publishes the bulletin of a month; from then on it is frozen.
    ///
    /// PEER_UNAVAILABLE: a service could not be asked, and a bulletin with a hole is not published.
    public func publishBulletin(_ request: PublishBulletinRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Bulletin {
        try await channel.unary(BulletinsMethods.publishBulletin, request, options)
    }

    /// Lists the published months, newest first.
    public func listBulletins(_ request: ListBulletinsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListBulletinsResponse {
        try await channel.unary(BulletinsMethods.listBulletins, request, options)
    }
}
