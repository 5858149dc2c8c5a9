// Written by Protos/generate.sh from liaoning/skills/awards/v1/milestone.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.awards.v1.Milestones`.
public enum MilestonesMethods {
    /// Lists the milestones of an award, by number.
    public static let listMilestones = Method<ListMilestonesRequest, ListMilestonesResponse>(
        service: "liaoning.skills.awards.v1.Milestones", name: "ListMilestones", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau, .auditor, .enterprise, .school, .institution]),
        reasons: ["HONOUR_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/honours/{honour_id}/milestones", body: nil)])

    /// The organisation reports what was built and spent.
    ///
    /// REFUSED: withdrawn, no such milestone, or accepted.
    public static let reportMilestone = Method<ReportMilestoneRequest, Milestone>(
        service: "liaoning.skills.awards.v1.Milestones", name: "ReportMilestone", kind: .unary,
        access: AccessRule(roles: [.enterprise, .school, .institution, .cityBureau, .province]),
        reasons: ["HONOUR_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/honours/{honour_id}/milestones/{number}:report", body: "*")])

    /// Accepts a reported milestone, or returns it with the reason. Its money may be ordered once it is accepted.
    ///
    /// REFUSED: withdrawn, no such milestone, not reported, or by the account that reported it.
    public static let reviewMilestone = Method<ReviewMilestoneRequest, Milestone>(
        service: "liaoning.skills.awards.v1.Milestones", name: "ReviewMilestone", kind: .unary,
        access: AccessRule(roles: [.province]),
        reasons: ["HONOUR_NOT_FOUND", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/honours/{honour_id}/milestones/{number}:review", body: "*")])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [listMilestones, reportMilestone, reviewMilestone]
}

public protocol MilestonesHandlers: Sendable {
    /// Lists the milestones of an award, by number.
    func listMilestones(_ request: ListMilestonesRequest.Checked, _ call: Call) async throws -> ListMilestonesResponse

    /// The organisation reports what was built and spent.
    ///
    /// REFUSED: withdrawn, no such milestone, or accepted.
    func reportMilestone(_ request: ReportMilestoneRequest.Checked, _ call: Call) async throws -> Milestone

    /// Accepts a reported milestone, or returns it with the reason. Its money may be ordered once it is accepted.
    ///
    /// REFUSED: withdrawn, no such milestone, not reported, or by the account that reported it.
    func reviewMilestone(_ request: ReviewMilestoneRequest.Checked, _ call: Call) async throws -> Milestone
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.awards.v1.Milestones`.
    public mutating func register(milestones handlers: some MilestonesHandlers) {
        register(MilestonesMethods.listMilestones, checked: { try await handlers.listMilestones($0, $1) })
        register(MilestonesMethods.reportMilestone, checked: { try await handlers.reportMilestone($0, $1) })
        register(MilestonesMethods.reviewMilestone, checked: { try await handlers.reviewMilestone($0, $1) })
    }
}

/// Calls `liaoning.skills.awards.v1.Milestones` through a channel.
public struct MilestonesClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Lists the milestones of an award, by number.
    public func listMilestones(_ request: ListMilestonesRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListMilestonesResponse {
        try await channel.unary(MilestonesMethods.listMilestones, request, options)
    }

    /// The organisation reports what was built and spent.
    ///
    /// REFUSED: withdrawn, no such milestone, or accepted.
    public func reportMilestone(_ request: ReportMilestoneRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Milestone {
        try await channel.unary(MilestonesMethods.reportMilestone, request, options)
    }

    /// Accepts a reported milestone, or returns it with the reason. Its money may be ordered once it is accepted.
    ///
    /// REFUSED: withdrawn, no such milestone, not reported, or by the account that reported it.
    public func reviewMilestone(_ request: ReviewMilestoneRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Milestone {
        try await channel.unary(MilestonesMethods.reviewMilestone, request, options)
    }
}
