// Written by Protos/generate.sh from liaoning/skills/competition/v1/appeal.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.competition.v1.Appeals`.
public enum AppealsMethods {
    /// Files an appeal against published results.
    ///
    /// REFUSED: not published, the time for appeals is over, or not the competitor's own result.
    public static let fileAppeal = Method<FileAppealRequest, Appeal>(
        service: "liaoning.skills.competition.v1.Appeals", name: "FileAppeal", kind: .unary,
        access: AccessRule(roles: [.worker, .province, .cityBureau, .enterprise, .institution]),
        scope: { request in RequestScope(person: request.personID) },
        reasons: ["ENTRY_NOT_FOUND", "ENTRY_WITHDRAWN", "REFUSED", "FIGURE_MISSING", "POLICY_BOOK_NOT_LOADED"],
        http: [HTTPRoute(.post, "/v1/entries/{entry_id}/appeals", body: "*")])

    /// Decides an appeal.
    public static let decideAppeal = Method<DecideAppealRequest, Appeal>(
        service: "liaoning.skills.competition.v1.Appeals", name: "DecideAppeal", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau]),
        reasons: ["APPEAL_NOT_FOUND", "APPEAL_DECIDED"],
        http: [HTTPRoute(.post, "/v1/appeals/{appeal_id}:decide", body: "*")])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [fileAppeal, decideAppeal]
}

public protocol AppealsHandlers: Sendable {
    /// Files an appeal against published results.
    ///
    /// REFUSED: not published, the time for appeals is over, or not the competitor's own result.
    func fileAppeal(_ request: FileAppealRequest.Checked, _ call: Call) async throws -> Appeal

    /// Decides an appeal.
    func decideAppeal(_ request: DecideAppealRequest.Checked, _ call: Call) async throws -> Appeal
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.competition.v1.Appeals`.
    public mutating func register(appeals handlers: some AppealsHandlers) {
        register(AppealsMethods.fileAppeal, checked: { try await handlers.fileAppeal($0, $1) })
        register(AppealsMethods.decideAppeal, checked: { try await handlers.decideAppeal($0, $1) })
    }
}

/// Calls `liaoning.skills.competition.v1.Appeals` through a channel.
public struct AppealsClient: Sendable {
    private let channel: any Channel

    public init(_ channel: any Channel) {
        self.channel = channel
    }

    /// Files an appeal against published results.
    ///
    /// REFUSED: not published, the time for appeals is over, or not the competitor's own result.
    public func fileAppeal(_ request: FileAppealRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Appeal {
        try await channel.unary(AppealsMethods.fileAppeal, request, options)
    }

    /// Decides an appeal.
    public func decideAppeal(_ request: DecideAppealRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Appeal {
        try await channel.unary(AppealsMethods.decideAppeal, request, options)
    }
}
