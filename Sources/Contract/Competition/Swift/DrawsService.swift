// Written by Protos/generate.sh from liaoning/skills/competition/v1/draw.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.competition.v1.Draws`.
public enum DrawsMethods {
    /// Makes the two seeds of an event's draw and publishes their hashes, while registration lasts: nobody knows yet who will be drawn.
    public static let commitDraw = Method<CommitDrawRequest, Draw>(
        service: "liaoning.skills.competition.v1.Draws", name: "CommitDraw", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau, .enterprise, .institution, .school, .industryAssociation]),
        reasons: ["EVENT_NOT_FOUND", "DRAW_COMMITTED", "REGISTRATION_OVER"],
        http: [HTTPRoute(.post, "/v1/competition-events/{event_id}/draw:commit", body: "*")])

    /// Draws start numbers and station codes once registration is over; entries are closed from then on.
    ///
    /// Start numbers follow SHA-256 of the start seed, followed by the entry's id; station codes that of the station seed. The start seed is
    /// published with the draw, the station seed with the results, so that marking stays blind.
    public static let drawLots = Method<DrawLotsRequest, Draw>(
        service: "liaoning.skills.competition.v1.Draws", name: "DrawLots", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau, .enterprise, .institution, .school, .industryAssociation]),
        reasons: ["EVENT_NOT_FOUND", "DRAW_NOT_COMMITTED", "LOTS_DRAWN", "REGISTRATION_NOT_OVER", "NOBODY_COMPETED"],
        http: [HTTPRoute(.post, "/v1/competition-events/{event_id}/draw:draw", body: "*")])

    /// Gives an event's draw as far as it is public, with what is needed to draw again and compare.
    public static let getDraw = Method<GetDrawRequest, Draw>(
        service: "liaoning.skills.competition.v1.Draws", name: "GetDraw", kind: .unary,
        access: AccessRule(roles: [.public]),
        reasons: ["EVENT_NOT_FOUND", "DRAW_NOT_COMMITTED"],
        http: [HTTPRoute(.get, "/v1/competition-events/{event_id}/draw", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [commitDraw, drawLots, getDraw]
}

public protocol DrawsHandlers: Sendable {
    /// Makes the two seeds of an event's draw and publishes their hashes, while registration lasts: nobody knows yet who will be drawn.
    func commitDraw(_ request: CommitDrawRequest.Checked, _ call: Call) async throws -> Draw

    /// Draws start numbers and station codes once registration is over; entries are closed from then on.
    ///
    /// Start numbers follow SHA-256 of the start seed, followed by the entry's id; station codes that of the station seed. The start seed is
    /// published with the draw, the station seed with the results, so that marking stays blind.
    func drawLots(_ request: DrawLotsRequest.Checked, _ call: Call) async throws -> Draw

    /// Gives an event's draw as far as it is public, with what is needed to draw again and compare.
    func getDraw(_ request: GetDrawRequest.Checked, _ call: Call) async throws -> Draw
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.competition.v1.Draws`.
    public mutating func register(draws handlers: some DrawsHandlers) {
        register(DrawsMethods.commitDraw, checked: { try await handlers.commitDraw($0, $1) })
        register(DrawsMethods.drawLots, checked: { try await handlers.drawLots($0, $1) })
        register(DrawsMethods.getDraw, checked: { try await handlers.getDraw($0, $1) })
    }
}

/// Calls `liaoning.skills.competition.v1.Draws` through a channel.
public struct DrawsClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Makes the two seeds of an event's draw and publishes their hashes, while registration lasts: nobody knows yet who will be drawn.
    public func commitDraw(_ request: CommitDrawRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Draw {
        try await channel.unary(DrawsMethods.commitDraw, request, options)
    }

    /// Draws start numbers and station codes once registration is over; entries are closed from then on.
    ///
    /// Start numbers follow SHA-256 of the start seed, followed by the entry's id; station codes that of the station seed. The start seed is
    /// published with the draw, the station seed with the results, so that marking stays blind.
    public func drawLots(_ request: DrawLotsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Draw {
        try await channel.unary(DrawsMethods.drawLots, request, options)
    }

    /// Gives an event's draw as far as it is public, with what is needed to draw again and compare.
    public func getDraw(_ request: GetDrawRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Draw {
        try await channel.unary(DrawsMethods.getDraw, request, options)
    }
}
