// Written by Protos/generate.sh from liaoning/skills/competition/v1/activity.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.competition.v1.Activities`.
public enum ActivitiesMethods {
    /// Records an activity with how many took part and the document that shows it. It counts in competition.participation.
    public static let recordActivity = Method<RecordActivityRequest, Activity>(
        service: "liaoning.skills.competition.v1.Activities", name: "RecordActivity", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau]),
        scope: { request in RequestScope(region: request.regionCode) },
        reasons: ["ACTIVITY_RECORDED", "ACTIVITY_NOT_OVER"],
        http: [HTTPRoute(.post, "/v1/activities", body: "*")])

    /// Voids an activity that was recorded in error, and takes back what it counted.
    public static let voidActivity = Method<VoidActivityRequest, Activity>(
        service: "liaoning.skills.competition.v1.Activities", name: "VoidActivity", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau]),
        reasons: ["ACTIVITY_NOT_FOUND", "ACTIVITY_VOIDED"],
        http: [HTTPRoute(.post, "/v1/activities/{activity_id}:void", body: "*")])

    /// Lists activities, newest first.
    public static let listActivities = Method<ListActivitiesRequest, ListActivitiesResponse>(
        service: "liaoning.skills.competition.v1.Activities", name: "ListActivities", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/activities", body: nil)])

    /// Counts those who took part in a year: in final results by tier, and in activities by kind.
    public static let getParticipation = Method<GetParticipationRequest, Participation>(
        service: "liaoning.skills.competition.v1.Activities", name: "GetParticipation", kind: .unary,
        access: AccessRule(roles: [.public]),
        http: [HTTPRoute(.get, "/v1/competition-participation", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [recordActivity, voidActivity, listActivities, getParticipation]
}

public protocol ActivitiesHandlers: Sendable {
    /// Records an activity with how many took part and the document that shows it. It counts in competition.participation.
    func recordActivity(_ request: RecordActivityRequest.Checked, _ call: Call) async throws -> Activity

    /// Voids an activity that was recorded in error, and takes back what it counted.
    func voidActivity(_ request: VoidActivityRequest.Checked, _ call: Call) async throws -> Activity

    /// Lists activities, newest first.
    func listActivities(_ request: ListActivitiesRequest.Checked, _ call: Call) async throws -> ListActivitiesResponse

    /// Counts those who took part in a year: in final results by tier, and in activities by kind.
    func getParticipation(_ request: GetParticipationRequest.Checked, _ call: Call) async throws -> Participation
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.competition.v1.Activities`.
    public mutating func register(activities handlers: some ActivitiesHandlers) {
        register(ActivitiesMethods.recordActivity, checked: { try await handlers.recordActivity($0, $1) })
        register(ActivitiesMethods.voidActivity, checked: { try await handlers.voidActivity($0, $1) })
        register(ActivitiesMethods.listActivities, checked: { try await handlers.listActivities($0, $1) })
        register(ActivitiesMethods.getParticipation, checked: { try await handlers.getParticipation($0, $1) })
    }
}

/// Calls `liaoning.skills.competition.v1.Activities` through a channel.
public struct ActivitiesClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Records an activity with how many took part and the document that shows it. It counts in competition.participation.
    public func recordActivity(_ request: RecordActivityRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Activity {
        try await channel.unary(ActivitiesMethods.recordActivity, request, options)
    }

    /// Voids an activity that was recorded in error, and takes back what it counted.
    public func voidActivity(_ request: VoidActivityRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Activity {
        try await channel.unary(ActivitiesMethods.voidActivity, request, options)
    }

    /// Lists activities, newest first.
    public func listActivities(_ request: ListActivitiesRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListActivitiesResponse {
        try await channel.unary(ActivitiesMethods.listActivities, request, options)
    }

    /// Counts those who took part in a year: in final results by tier, and in activities by kind.
    public func getParticipation(_ request: GetParticipationRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Participation {
        try await channel.unary(ActivitiesMethods.getParticipation, request, options)
    }
}
