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
    /// BULLETIN_NOT_CONFIRMED: a city has not confirmed its lines as they stand, and the days it has for that are not over.
    public static let publishBulletin = Method<PublishBulletinRequest, Bulletin>(
        service: "liaoning.skills.gateway.v1.Bulletins", name: "PublishBulletin", kind: .unary,
        access: AccessRule(roles: [.province]),
        reasons: ["MONTH_NOT_OVER", "BULLETIN_ALREADY_PUBLISHED", "PEER_UNAVAILABLE", "BULLETIN_NOT_CONFIRMED", "FIGURE_MISSING"],
        http: [HTTPRoute(.post, "/v1/bulletins/{month}:publish", body: "*")])

    /// Confirms the caller's own lines of a month that is over, as they stand. When they change before the bulletin is published, they are to be
    /// confirmed again.
    ///
    /// PEER_UNAVAILABLE: a service could not be asked, and lines with a hole are not confirmed.
    public static let confirmBulletin = Method<ConfirmBulletinRequest, BulletinConfirmation>(
        service: "liaoning.skills.gateway.v1.Bulletins", name: "ConfirmBulletin", kind: .unary,
        access: AccessRule(roles: [.cityBureau]),
        scope: { request in RequestScope(region: request.regionCode) },
        reasons: ["MONTH_NOT_OVER", "BULLETIN_ALREADY_PUBLISHED", "PEER_UNAVAILABLE"],
        http: [HTTPRoute(.post, "/v1/bulletins/{month}:confirm", body: "*")])

    /// Lists what makes a number of a bulletin: every time something was counted or taken back, with the record it happened to. The values of all
    /// pages add up to the number; of a task in percent to what it counts, and with of_base to what it is a share of.
    ///
    /// BULLETIN_TASK_UNKNOWN: the month's bulletin has no such task.
    /// BULLETIN_TASK_NOT_REPORTED: no service keeps records of it.
    /// BULLETIN_NOT_PUBLISHED: late changes are asked for, and there is no publication before them.
    public static let listBulletinRecords = Method<ListBulletinRecordsRequest, ListBulletinRecordsResponse>(
        service: "liaoning.skills.gateway.v1.Bulletins", name: "ListBulletinRecords", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province, .auditor]),
        scope: { request in RequestScope(region: request.regionCode) },
        reasons: ["BULLETIN_TASK_UNKNOWN", "BULLETIN_TASK_NOT_REPORTED", "BULLETIN_NOT_PUBLISHED", "PEER_UNAVAILABLE", "PAGE_TOKEN_INVALID"],
        http: [HTTPRoute(.get, "/v1/bulletins/{month}/tasks/{task}/records", body: nil)])

    /// Makes a published bulletin again from the ledgers and the policy book as they stood, and says whether it is the same, bit for bit.
    public static let reproduceBulletin = Method<ReproduceBulletinRequest, BulletinReproduction>(
        service: "liaoning.skills.gateway.v1.Bulletins", name: "ReproduceBulletin", kind: .unary,
        access: AccessRule(roles: [.province, .auditor]),
        reasons: ["BULLETIN_NOT_PUBLISHED", "PEER_UNAVAILABLE"],
        http: [HTTPRoute(.get, "/v1/bulletins/{month}:reproduce", body: nil)])

    /// Lists by how much the lines of a published bulletin differ from what the ledgers say now: what came late, or was taken back. Published numbers
    /// never change.
    public static let listBulletinAdjustments = Method<ListBulletinAdjustmentsRequest, ListBulletinAdjustmentsResponse>(
        service: "liaoning.skills.gateway.v1.Bulletins", name: "ListBulletinAdjustments", kind: .unary,
        access: AccessRule(roles: [.public]),
        reasons: ["BULLETIN_NOT_PUBLISHED"],
        http: [HTTPRoute(.get, "/v1/bulletins/{month}/adjustments", body: nil)])

    /// Lists the published months, newest first.
    public static let listBulletins = Method<ListBulletinsRequest, ListBulletinsResponse>(
        service: "liaoning.skills.gateway.v1.Bulletins", name: "ListBulletins", kind: .unary,
        access: AccessRule(roles: [.public]),
        reasons: ["PAGE_TOKEN_INVALID"],
        http: [HTTPRoute(.get, "/v1/bulletins", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [getBulletin, publishBulletin, confirmBulletin, listBulletinRecords, reproduceBulletin, listBulletinAdjustments, listBulletins]
}

public protocol BulletinsHandlers: Sendable {
    /// Shows the bulletin of a month: each city-level region against each task of the annex, from counters. Published
    /// months are frozen; others are computed.
    func getBulletin(_ request: GetBulletinRequest.Checked, _ call: Call) async throws -> Bulletin

    /// Publishes the bulletin of a month; from then on it is frozen.
    ///
    /// PEER_UNAVAILABLE: a service could not be asked, and a bulletin with a hole is not published.
    /// BULLETIN_NOT_CONFIRMED: a city has not confirmed its lines as they stand, and the days it has for that are not over.
    func publishBulletin(_ request: PublishBulletinRequest.Checked, _ call: Call) async throws -> Bulletin

    /// Confirms the caller's own lines of a month that is over, as they stand. When they change before the bulletin is published, they are to be
    /// confirmed again.
    ///
    /// PEER_UNAVAILABLE: a service could not be asked, and lines with a hole are not confirmed.
    func confirmBulletin(_ request: ConfirmBulletinRequest.Checked, _ call: Call) async throws -> BulletinConfirmation

    /// Lists what makes a number of a bulletin: every time something was counted or taken back, with the record it happened to. The values of all
    /// pages add up to the number; of a task in percent to what it counts, and with of_base to what it is a share of.
    ///
    /// BULLETIN_TASK_UNKNOWN: the month's bulletin has no such task.
    /// BULLETIN_TASK_NOT_REPORTED: no service keeps records of it.
    /// BULLETIN_NOT_PUBLISHED: late changes are asked for, and there is no publication before them.
    func listBulletinRecords(_ request: ListBulletinRecordsRequest.Checked, _ call: Call) async throws -> ListBulletinRecordsResponse

    /// Makes a published bulletin again from the ledgers and the policy book as they stood, and says whether it is the same, bit for bit.
    func reproduceBulletin(_ request: ReproduceBulletinRequest.Checked, _ call: Call) async throws -> BulletinReproduction

    /// Lists by how much the lines of a published bulletin differ from what the ledgers say now: what came late, or was taken back. Published numbers
    /// never change.
    func listBulletinAdjustments(_ request: ListBulletinAdjustmentsRequest.Checked, _ call: Call) async throws -> ListBulletinAdjustmentsResponse

    /// Lists the published months, newest first.
    func listBulletins(_ request: ListBulletinsRequest.Checked, _ call: Call) async throws -> ListBulletinsResponse
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.gateway.v1.Bulletins`.
    public mutating func register(bulletins handlers: some BulletinsHandlers) {
        register(BulletinsMethods.getBulletin, checked: { try await handlers.getBulletin($0, $1) })
        register(BulletinsMethods.publishBulletin, checked: { try await handlers.publishBulletin($0, $1) })
        register(BulletinsMethods.confirmBulletin, checked: { try await handlers.confirmBulletin($0, $1) })
        register(BulletinsMethods.listBulletinRecords, checked: { try await handlers.listBulletinRecords($0, $1) })
        register(BulletinsMethods.reproduceBulletin, checked: { try await handlers.reproduceBulletin($0, $1) })
        register(BulletinsMethods.listBulletinAdjustments, checked: { try await handlers.listBulletinAdjustments($0, $1) })
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
    /// BULLETIN_NOT_CONFIRMED: a city has not confirmed its lines as they stand, and the days it has for that are not over.
    public func publishBulletin(_ request: PublishBulletinRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Bulletin {
        try await channel.unary(BulletinsMethods.publishBulletin, request, options)
    }

    /// Confirms the caller's own lines of a month that is over, as they stand. When they change before the bulletin is published, they are to be
    /// confirmed again.
    ///
    /// PEER_UNAVAILABLE: a service could not be asked, and lines with a hole are not confirmed.
    public func confirmBulletin(_ request: ConfirmBulletinRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> BulletinConfirmation {
        try await channel.unary(BulletinsMethods.confirmBulletin, request, options)
    }

    /// Lists what makes a number of a bulletin: every time something was counted or taken back, with the record it happened to. The values of all
    /// pages add up to the number; of a task in percent to what it counts, and with of_base to what it is a share of.
    ///
    /// BULLETIN_TASK_UNKNOWN: the month's bulletin has no such task.
    /// BULLETIN_TASK_NOT_REPORTED: no service keeps records of it.
    /// BULLETIN_NOT_PUBLISHED: late changes are asked for, and there is no publication before them.
    public func listBulletinRecords(_ request: ListBulletinRecordsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListBulletinRecordsResponse {
        try await channel.unary(BulletinsMethods.listBulletinRecords, request, options)
    }

    /// Makes a published bulletin again from the ledgers and the policy book as they stood, and says whether it is the same, bit for bit.
    public func reproduceBulletin(_ request: ReproduceBulletinRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> BulletinReproduction {
        try await channel.unary(BulletinsMethods.reproduceBulletin, request, options)
    }

    /// Lists by how much the lines of a published bulletin differ from what the ledgers say now: what came late, or was taken back. Published numbers
    /// never change.
    public func listBulletinAdjustments(_ request: ListBulletinAdjustmentsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListBulletinAdjustmentsResponse {
        try await channel.unary(BulletinsMethods.listBulletinAdjustments, request, options)
    }

    /// Lists the published months, newest first.
    public func listBulletins(_ request: ListBulletinsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListBulletinsResponse {
        try await channel.unary(BulletinsMethods.listBulletins, request, options)
    }
}
