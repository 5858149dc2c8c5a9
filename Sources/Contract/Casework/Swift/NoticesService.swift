// Written by Protos/generate.sh from liaoning/skills/casework/v1/notice.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.casework.v1.Notices`.
public enum NoticesMethods {
    /// Lists the caller's notices, latest first.
    public static let listNotices = Method<ListNoticesRequest, ListNoticesResponse>(
        service: "liaoning.skills.casework.v1.Notices", name: "ListNotices", kind: .unary,
        access: AccessRule(roles: [.worker, .institution, .school, .evaluationOrganisation, .enterprise, .industryAssociation]),
        reasons: ["PROCESS_UNKNOWN"],
        http: [HTTPRoute(.get, "/v1/casework/{process}/notices", body: nil)])

    /// Marks a notice as read.
    public static let markNoticeRead = Method<MarkNoticeReadRequest, Notice>(
        service: "liaoning.skills.casework.v1.Notices", name: "MarkNoticeRead", kind: .unary,
        access: AccessRule(roles: [.worker, .institution, .school, .evaluationOrganisation, .enterprise, .industryAssociation]),
        reasons: ["PROCESS_UNKNOWN", "NOTICE_NOT_FOUND"],
        http: [HTTPRoute(.post, "/v1/casework/{process}/notices/{notice_id}:mark-read", body: "*")])

    /// Disputes an act on the caller that a notice tells of, which becomes a case for the authority.
    ///
    /// REFUSED: the act cannot be disputed, was disputed, or the days are over.
    public static let disputeNotice = Method<DisputeNoticeRequest, Case>(
        service: "liaoning.skills.casework.v1.Notices", name: "DisputeNotice", kind: .unary,
        access: AccessRule(roles: [.worker, .institution, .school, .evaluationOrganisation, .enterprise, .industryAssociation]),
        reasons: ["PROCESS_UNKNOWN", "NOTICE_NOT_FOUND", "REFUSED", "FIGURE_MISSING"],
        http: [HTTPRoute(.post, "/v1/casework/{process}/notices/{notice_id}:dispute", body: "*")])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [listNotices, markNoticeRead, disputeNotice]
}

public protocol NoticesHandlers: Sendable {
    /// Lists the caller's notices, latest first.
    func listNotices(_ request: ListNoticesRequest.Checked, _ call: Call) async throws -> ListNoticesResponse

    /// Marks a notice as read.
    func markNoticeRead(_ request: MarkNoticeReadRequest.Checked, _ call: Call) async throws -> Notice

    /// Disputes an act on the caller that a notice tells of, which becomes a case for the authority.
    ///
    /// REFUSED: the act cannot be disputed, was disputed, or the days are over.
    func disputeNotice(_ request: DisputeNoticeRequest.Checked, _ call: Call) async throws -> Case
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.casework.v1.Notices`.
    public mutating func register(notices handlers: some NoticesHandlers) {
        register(NoticesMethods.listNotices, checked: { try await handlers.listNotices($0, $1) })
        register(NoticesMethods.markNoticeRead, checked: { try await handlers.markNoticeRead($0, $1) })
        register(NoticesMethods.disputeNotice, checked: { try await handlers.disputeNotice($0, $1) })
    }
}

/// Calls `liaoning.skills.casework.v1.Notices` through a channel.
public struct NoticesClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Lists the caller's notices, latest first.
    public func listNotices(_ request: ListNoticesRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> ListNoticesResponse {
        try await channel.unary(NoticesMethods.listNotices, request, options)
    }

    /// Marks a notice as read.
    public func markNoticeRead(_ request: MarkNoticeReadRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Notice {
        try await channel.unary(NoticesMethods.markNoticeRead, request, options)
    }

    /// Disputes an act on the caller that a notice tells of, which becomes a case for the authority.
    ///
    /// REFUSED: the act cannot be disputed, was disputed, or the days are over.
    public func disputeNotice(_ request: DisputeNoticeRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Case {
        try await channel.unary(NoticesMethods.disputeNotice, request, options)
    }
}
