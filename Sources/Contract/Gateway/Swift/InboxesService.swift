// Written by Protos/generate.sh from liaoning/skills/gateway/v1/inbox.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.gateway.v1.Inboxes`.
public enum InboxesMethods {
    /// Lists the cases of every service that await the caller, with how many there are. A service that does not answer is named; the rest is right,
    /// and the next page asks it again.
    public static let listInboxTasks = Method<ListInboxTasksRequest, ListInboxTasksResponse>(
        service: "liaoning.skills.gateway.v1.Inboxes", name: "ListInboxTasks", kind: .unary,
        access: AccessRule(roles: [.worker, .institution, .school, .evaluationOrganisation, .enterprise, .industryAssociation, .judge, .expert, .examiner, .cityBureau, .province]),
        reasons: ["PAGE_TOKEN_INVALID"],
        http: [HTTPRoute(.get, "/v1/inbox/tasks", body: nil)])

    /// Lists the caller's notices of every service, latest first. A service that does not answer is named, as in ListInboxTasks.
    public static let listInboxNotices = Method<ListInboxNoticesRequest, ListInboxNoticesResponse>(
        service: "liaoning.skills.gateway.v1.Inboxes", name: "ListInboxNotices", kind: .unary,
        access: AccessRule(roles: [.worker, .institution, .school, .evaluationOrganisation, .enterprise, .industryAssociation]),
        reasons: ["PAGE_TOKEN_INVALID"],
        http: [HTTPRoute(.get, "/v1/inbox/notices", body: nil)])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [listInboxTasks, listInboxNotices]
}

public protocol InboxesHandlers: Sendable {
    /// Lists the cases of every service that await the caller, with how many there are. A service that does not answer is named; the rest is right,
    /// and the next page asks it again.
    func listInboxTasks(_ request: ListInboxTasksRequest.Checked, _ call: Call) async throws -> ListInboxTasksResponse

    /// Lists the caller's notices of every service, latest first. A service that does not answer is named, as in ListInboxTasks.
    func listInboxNotices(_ request: ListInboxNoticesRequest.Checked, _ call: Call) async throws -> ListInboxNoticesResponse
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.gateway.v1.Inboxes`.
    public mutating func register(inboxes handlers: some InboxesHandlers) {
        register(InboxesMethods.listInboxTasks, checked: { try await handlers.listInboxTasks($0, $1) })
        register(InboxesMethods.listInboxNotices, checked: { try await handlers.listInboxNotices($0, $1) })
    }
}

/// Calls `liaoning.skills.gateway.v1.Inboxes` through a channel.
public struct InboxesClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Lists the cases of every service that await the caller, with how many there are. A service that does not answer is named; the rest is right,
    /// and the next page asks it again.
    public func listInboxTasks(_ request: ListInboxTasksRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListInboxTasksResponse {
        try await channel.unary(InboxesMethods.listInboxTasks, request, options)
    }

    /// Lists the caller's notices of every service, latest first. A service that does not answer is named, as in ListInboxTasks.
    public func listInboxNotices(_ request: ListInboxNoticesRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListInboxNoticesResponse {
        try await channel.unary(InboxesMethods.listInboxNotices, request, options)
    }
}
