// Written by Protos/generate.sh from liaoning/skills/training_records/v1/group_membership.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.training_records.v1.GroupMemberships`.
public enum GroupMembershipsMethods {
    /// Adds a person to a group of workers, with the evidence for it.
    ///
    /// GROUP_MEMBERSHIP_EXISTS: the person belongs to the group at that time already.
    public static let addGroupMembership = Method<AddGroupMembershipRequest, GroupMembership>(
        service: "liaoning.skills.training_records.v1.GroupMemberships", name: "AddGroupMembership", kind: .unary,
        access: AccessRule(roles: [.institution, .cityBureau, .province]),
        reasons: ["PERSON_NOT_FOUND", "GROUP_MEMBERSHIP_EXISTS"],
        http: [HTTPRoute(.post, "/v1/persons/{person_id}/groups", body: "*")])

    /// Lists a person's groups.
    public static let listGroupMemberships = Method<ListGroupMembershipsRequest, ListGroupMembershipsResponse>(
        service: "liaoning.skills.training_records.v1.GroupMemberships", name: "ListGroupMemberships", kind: .unary,
        access: AccessRule(roles: [.worker, .cityBureau, .province, .auditor]),
        scope: { request in RequestScope(person: request.personID) },
        reasons: ["PERSON_NOT_FOUND"],
        http: [HTTPRoute(.get, "/v1/persons/{person_id}/groups", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [addGroupMembership, listGroupMemberships]
}

public protocol GroupMembershipsHandlers: Sendable {
    /// Adds a person to a group of workers, with the evidence for it.
    ///
    /// GROUP_MEMBERSHIP_EXISTS: the person belongs to the group at that time already.
    func addGroupMembership(_ request: AddGroupMembershipRequest.Checked, _ call: Call) async throws -> GroupMembership

    /// Lists a person's groups.
    func listGroupMemberships(_ request: ListGroupMembershipsRequest.Checked, _ call: Call) async throws -> ListGroupMembershipsResponse
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.training_records.v1.GroupMemberships`.
    public mutating func register(groupMemberships handlers: some GroupMembershipsHandlers) {
        register(GroupMembershipsMethods.addGroupMembership, checked: { try await handlers.addGroupMembership($0, $1) })
        register(GroupMembershipsMethods.listGroupMemberships, checked: { try await handlers.listGroupMemberships($0, $1) })
    }
}

/// Calls `liaoning.skills.training_records.v1.GroupMemberships` through a channel.
public struct GroupMembershipsClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Adds a person to a group of workers, with the evidence for it.
    ///
    /// GROUP_MEMBERSHIP_EXISTS: the person belongs to the group at that time already.
    public func addGroupMembership(_ request: AddGroupMembershipRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> GroupMembership {
        try await channel.unary(GroupMembershipsMethods.addGroupMembership, request, options)
    }

    /// Lists a person's groups.
    public func listGroupMemberships(_ request: ListGroupMembershipsRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListGroupMembershipsResponse {
        try await channel.unary(GroupMembershipsMethods.listGroupMemberships, request, options)
    }
}
