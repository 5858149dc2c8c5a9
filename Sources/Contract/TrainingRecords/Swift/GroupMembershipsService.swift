// Written by Protos/generate.sh from liaoning/skills/training_records/v1/group_membership.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.training_records.v1.GroupMemberships`.
public enum GroupMembershipsMethods {
    /// Adds a person to a group of workers, with the evidence for it. What an organisation files gives no right until a bureau confirms it.
    ///
    /// GROUP_MEMBERSHIP_EXISTS: the person belongs to the group at that time already. REFUSED: a group of which only bureaus and the province keep
    /// the list.
    public static let addGroupMembership = Method<AddGroupMembershipRequest, GroupMembership>(
        service: "liaoning.skills.training_records.v1.GroupMemberships", name: "AddGroupMembership", kind: .unary,
        access: AccessRule(roles: [.institution, .school, .enterprise, .cityBureau, .province]),
        reasons: ["PERSON_NOT_FOUND", "GROUP_MEMBERSHIP_EXISTS", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/persons/{person_id}/groups", body: "*")])

    /// Confirms what an organisation filed, by a bureau of the person's region.
    ///
    /// GROUP_MEMBERSHIP_DECIDED: confirmed or voided before.
    public static let confirmGroupMembership = Method<ConfirmGroupMembershipRequest, GroupMembership>(
        service: "liaoning.skills.training_records.v1.GroupMemberships", name: "ConfirmGroupMembership", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        reasons: ["GROUP_MEMBERSHIP_DECIDED", "GROUP_MEMBERSHIP_NOT_FOUND"],
        http: [HTTPRoute(.post, "/v1/groups/{membership_id}:confirm", body: "*")])

    /// Records the last day of a membership.
    ///
    /// GROUP_MEMBERSHIP_DECIDED: voided before, or it ended before that day.
    public static let endGroupMembership = Method<EndGroupMembershipRequest, GroupMembership>(
        service: "liaoning.skills.training_records.v1.GroupMemberships", name: "EndGroupMembership", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        reasons: ["GROUP_MEMBERSHIP_DECIDED", "GROUP_MEMBERSHIP_NOT_FOUND"],
        http: [HTTPRoute(.post, "/v1/groups/{membership_id}:end", body: "*")])

    /// Voids a membership that is not confirmed or was entered in error; the right one can be added then.
    ///
    /// GROUP_MEMBERSHIP_DECIDED: voided before.
    public static let voidGroupMembership = Method<VoidGroupMembershipRequest, GroupMembership>(
        service: "liaoning.skills.training_records.v1.GroupMemberships", name: "VoidGroupMembership", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        reasons: ["GROUP_MEMBERSHIP_DECIDED", "GROUP_MEMBERSHIP_NOT_FOUND"],
        http: [HTTPRoute(.post, "/v1/groups/{membership_id}:void", body: "*")])

    /// Lists the people of a group in a region: who needs training, and what waits for confirmation. Source: 辽人社〔2021〕15号 (四).
    public static let listGroupMembers = Method<ListGroupMembersRequest, ListGroupMembersResponse>(
        service: "liaoning.skills.training_records.v1.GroupMemberships", name: "ListGroupMembers", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        scope: { request in RequestScope(region: request.regionCode) },
        http: [HTTPRoute(.get, "/v1/groups", body: nil)])

    /// Lists a person's groups.
    public static let listGroupMemberships = Method<ListGroupMembershipsRequest, ListGroupMembershipsResponse>(
        service: "liaoning.skills.training_records.v1.GroupMemberships", name: "ListGroupMemberships", kind: .unary,
        access: AccessRule(roles: [.worker, .cityBureau, .province, .auditor]),
        scope: { request in RequestScope(person: request.personID) },
        reasons: ["PERSON_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/persons/{person_id}/groups", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [addGroupMembership, confirmGroupMembership, endGroupMembership, voidGroupMembership, listGroupMembers, listGroupMemberships]
}

public protocol GroupMembershipsHandlers: Sendable {
    /// Adds a person to a group of workers, with the evidence for it. What an organisation files gives no right until a bureau confirms it.
    ///
    /// GROUP_MEMBERSHIP_EXISTS: the person belongs to the group at that time already. REFUSED: a group of which only bureaus and the province keep
    /// the list.
    func addGroupMembership(_ request: AddGroupMembershipRequest.Checked, _ call: Call) async throws -> GroupMembership

    /// Confirms what an organisation filed, by a bureau of the person's region.
    ///
    /// GROUP_MEMBERSHIP_DECIDED: confirmed or voided before.
    func confirmGroupMembership(_ request: ConfirmGroupMembershipRequest.Checked, _ call: Call) async throws -> GroupMembership

    /// Records the last day of a membership.
    ///
    /// GROUP_MEMBERSHIP_DECIDED: voided before, or it ended before that day.
    func endGroupMembership(_ request: EndGroupMembershipRequest.Checked, _ call: Call) async throws -> GroupMembership

    /// Voids a membership that is not confirmed or was entered in error; the right one can be added then.
    ///
    /// GROUP_MEMBERSHIP_DECIDED: voided before.
    func voidGroupMembership(_ request: VoidGroupMembershipRequest.Checked, _ call: Call) async throws -> GroupMembership

    /// Lists the people of a group in a region: who needs training, and what waits for confirmation. Source: 辽人社〔2021〕15号 (四).
    func listGroupMembers(_ request: ListGroupMembersRequest.Checked, _ call: Call) async throws -> ListGroupMembersResponse

    /// Lists a person's groups.
    func listGroupMemberships(_ request: ListGroupMembershipsRequest.Checked, _ call: Call) async throws -> ListGroupMembershipsResponse
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.training_records.v1.GroupMemberships`.
    public mutating func register(groupMemberships handlers: some GroupMembershipsHandlers) {
        register(GroupMembershipsMethods.addGroupMembership, checked: { try await handlers.addGroupMembership($0, $1) })
        register(GroupMembershipsMethods.confirmGroupMembership, checked: { try await handlers.confirmGroupMembership($0, $1) })
        register(GroupMembershipsMethods.endGroupMembership, checked: { try await handlers.endGroupMembership($0, $1) })
        register(GroupMembershipsMethods.voidGroupMembership, checked: { try await handlers.voidGroupMembership($0, $1) })
        register(GroupMembershipsMethods.listGroupMembers, checked: { try await handlers.listGroupMembers($0, $1) })
        register(GroupMembershipsMethods.listGroupMemberships, checked: { try await handlers.listGroupMemberships($0, $1) })
    }
}

/// Calls `liaoning.skills.training_records.v1.GroupMemberships` through a channel.
public struct GroupMembershipsClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Adds a person to a group of workers, with the evidence for it. What an organisation files gives no right until a bureau confirms it.
    ///
    /// GROUP_MEMBERSHIP_EXISTS: the person belongs to the group at that time already. REFUSED: a group of which only bureaus and the province keep
    /// the list.
    public func addGroupMembership(_ request: AddGroupMembershipRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> GroupMembership {
        try await channel.unary(GroupMembershipsMethods.addGroupMembership, request, options)
    }

    /// Confirms what an organisation filed, by a bureau of the person's region.
    ///
    /// GROUP_MEMBERSHIP_DECIDED: confirmed or voided before.
    public func confirmGroupMembership(_ request: ConfirmGroupMembershipRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> GroupMembership {
        try await channel.unary(GroupMembershipsMethods.confirmGroupMembership, request, options)
    }

    /// Records the last day of a membership.
    ///
    /// GROUP_MEMBERSHIP_DECIDED: voided before, or it ended before that day.
    public func endGroupMembership(_ request: EndGroupMembershipRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> GroupMembership {
        try await channel.unary(GroupMembershipsMethods.endGroupMembership, request, options)
    }

    /// Voids a membership that is not confirmed or was entered in error; the right one can be added then.
    ///
    /// GROUP_MEMBERSHIP_DECIDED: voided before.
    public func voidGroupMembership(_ request: VoidGroupMembershipRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> GroupMembership {
        try await channel.unary(GroupMembershipsMethods.voidGroupMembership, request, options)
    }

    /// Lists the people of a group in a region: who needs training, and what waits for confirmation. Source: 辽人社〔2021〕15号 (四).
    public func listGroupMembers(_ request: ListGroupMembersRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListGroupMembersResponse {
        try await channel.unary(GroupMembershipsMethods.listGroupMembers, request, options)
    }

    /// Lists a person's groups.
    public func listGroupMemberships(_ request: ListGroupMembershipsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListGroupMembershipsResponse {
        try await channel.unary(GroupMembershipsMethods.listGroupMemberships, request, options)
    }
}
