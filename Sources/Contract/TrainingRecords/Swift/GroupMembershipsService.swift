// Written by Protos/generate.sh from liaoning/skills/training_records/v1/group_membership.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.training_records.v1.GroupMemberships`.
public enum GroupMembershipsMethods {
    /// Adds a person to a group of workers, with the evidence for it. What a person files of themselves, or an organisation of somebody, gives no
    /// right until a bureau confirms it: it is a case of the kind "training.group_membership", to be confirmed, returned or refused, with appeal.
    ///
    /// GROUP_MEMBERSHIP_EXISTS: the person belongs to the group at that time already. REFUSED: a group of which only bureaus and the province keep
    /// the list.
    public static let addGroupMembership = Method<AddGroupMembershipRequest, GroupMembership>(
        service: "liaoning.skills.training_records.v1.GroupMemberships", name: "AddGroupMembership", kind: .unary,
        access: AccessRule(roles: [.worker, .institution, .school, .enterprise, .cityBureau, .province]),
        scope: { request in RequestScope(person: request.personID) },
        reasons: ["PERSON_NOT_FOUND", "GROUP_MEMBERSHIP_EXISTS", "FIGURE_MISSING", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/persons/{person_id}/groups", body: "*")])

    /// Enters a department's list of the people of a group, as confirmed, with its source. A row that cannot be entered is answered with why, and
    /// the others are entered. Source: 辽人社〔2021〕15号 (四): 充分发挥有关行业主管部门作用，准确了解掌握就业重点群体人员名单.
    public static let enterGroupList = Method<EnterGroupListRequest, EnterGroupListResponse>(
        service: "liaoning.skills.training_records.v1.GroupMemberships", name: "EnterGroupList", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        scope: { request in RequestScope(region: request.regionCode) },
        reasons: ["FIGURE_MISSING"],
        http: [HTTPRoute(.post, "/v1/groups:enterList", body: "*")])

    /// Confirms what was filed, by a bureau of the person's region: approves and decides its case.
    ///
    /// GROUP_MEMBERSHIP_DECIDED: confirmed or voided before. REFUSED: the account filed it, or it waits for completion.
    public static let confirmGroupMembership = Method<ConfirmGroupMembershipRequest, GroupMembership>(
        service: "liaoning.skills.training_records.v1.GroupMemberships", name: "ConfirmGroupMembership", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        reasons: ["GROUP_MEMBERSHIP_DECIDED", "GROUP_MEMBERSHIP_NOT_FOUND", "FIGURE_MISSING", "REFUSED"],
        http: [HTTPRoute(.post, "/v1/groups/{membership_id}:confirm", body: "*")])

    /// Records the last day of a membership.
    ///
    /// GROUP_MEMBERSHIP_DECIDED: voided before, or it ended before that day.
    public static let endGroupMembership = Method<EndGroupMembershipRequest, GroupMembership>(
        service: "liaoning.skills.training_records.v1.GroupMemberships", name: "EndGroupMembership", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        reasons: ["GROUP_MEMBERSHIP_DECIDED", "GROUP_MEMBERSHIP_NOT_FOUND"],
        http: [HTTPRoute(.post, "/v1/groups/{membership_id}:end", body: "*")])

    /// Voids a membership that is not confirmed or was entered in error; the right one can be added then. A case that is open is refused, a decided
    /// one voided.
    ///
    /// GROUP_MEMBERSHIP_DECIDED: voided before. REFUSED: the account filed it, or it waits for completion.
    public static let voidGroupMembership = Method<VoidGroupMembershipRequest, GroupMembership>(
        service: "liaoning.skills.training_records.v1.GroupMemberships", name: "VoidGroupMembership", kind: .unary,
        access: AccessRule(roles: [.cityBureau, .province]),
        reasons: ["GROUP_MEMBERSHIP_DECIDED", "GROUP_MEMBERSHIP_NOT_FOUND", "FIGURE_MISSING", "REFUSED"],
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
    public static let all: [any MethodDescriptor] = [addGroupMembership, enterGroupList, confirmGroupMembership, endGroupMembership, voidGroupMembership, listGroupMembers, listGroupMemberships]
}

public protocol GroupMembershipsHandlers: Sendable {
    /// Adds a person to a group of workers, with the evidence for it. What a person files of themselves, or an organisation of somebody, gives no
    /// right until a bureau confirms it: it is a case of the kind "training.group_membership", to be confirmed, returned or refused, with appeal.
    ///
    /// GROUP_MEMBERSHIP_EXISTS: the person belongs to the group at that time already. REFUSED: a group of which only bureaus and the province keep
    /// the list.
    func addGroupMembership(_ request: AddGroupMembershipRequest.Checked, _ call: Call) async throws -> GroupMembership

    /// Enters a department's list of the people of a group, as confirmed, with its source. A row that cannot be entered is answered with why, and
    /// the others are entered. Source: 辽人社〔2021〕15号 (四): 充分发挥有关行业主管部门作用，准确了解掌握就业重点群体人员名单.
    func enterGroupList(_ request: EnterGroupListRequest.Checked, _ call: Call) async throws -> EnterGroupListResponse

    /// Confirms what was filed, by a bureau of the person's region: approves and decides its case.
    ///
    /// GROUP_MEMBERSHIP_DECIDED: confirmed or voided before. REFUSED: the account filed it, or it waits for completion.
    func confirmGroupMembership(_ request: ConfirmGroupMembershipRequest.Checked, _ call: Call) async throws -> GroupMembership

    /// Records the last day of a membership.
    ///
    /// GROUP_MEMBERSHIP_DECIDED: voided before, or it ended before that day.
    func endGroupMembership(_ request: EndGroupMembershipRequest.Checked, _ call: Call) async throws -> GroupMembership

    /// Voids a membership that is not confirmed or was entered in error; the right one can be added then. A case that is open is refused, a decided
    /// one voided.
    ///
    /// GROUP_MEMBERSHIP_DECIDED: voided before. REFUSED: the account filed it, or it waits for completion.
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
        register(GroupMembershipsMethods.enterGroupList, checked: { try await handlers.enterGroupList($0, $1) })
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

    /// Adds a person to a group of workers, with the evidence for it. What a person files of themselves, or an organisation of somebody, gives no
    /// right until a bureau confirms it: it is a case of the kind "training.group_membership", to be confirmed, returned or refused, with appeal.
    ///
    /// GROUP_MEMBERSHIP_EXISTS: the person belongs to the group at that time already. REFUSED: a group of which only bureaus and the province keep
    /// the list.
    public func addGroupMembership(_ request: AddGroupMembershipRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> GroupMembership {
        try await channel.unary(GroupMembershipsMethods.addGroupMembership, request, options)
    }

    /// Enters a department's list of the people of a group, as confirmed, with its source. A row that cannot be entered is answered with why, and
    /// the others are entered. Source: 辽人社〔2021〕15号 (四): 充分发挥有关行业主管部门作用，准确了解掌握就业重点群体人员名单.
    public func enterGroupList(_ request: EnterGroupListRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> EnterGroupListResponse {
        try await channel.unary(GroupMembershipsMethods.enterGroupList, request, options)
    }

    /// Confirms what was filed, by a bureau of the person's region: approves and decides its case.
    ///
    /// GROUP_MEMBERSHIP_DECIDED: confirmed or voided before. REFUSED: the account filed it, or it waits for completion.
    public func confirmGroupMembership(_ request: ConfirmGroupMembershipRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> GroupMembership {
        try await channel.unary(GroupMembershipsMethods.confirmGroupMembership, request, options)
    }

    /// Records the last day of a membership.
    ///
    /// GROUP_MEMBERSHIP_DECIDED: voided before, or it ended before that day.
    public func endGroupMembership(_ request: EndGroupMembershipRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> GroupMembership {
        try await channel.unary(GroupMembershipsMethods.endGroupMembership, request, options)
    }

    /// Voids a membership that is not confirmed or was entered in error; the right one can be added then. A case that is open is refused, a decided
    /// one voided.
    ///
    /// GROUP_MEMBERSHIP_DECIDED: voided before. REFUSED: the account filed it, or it waits for completion.
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
