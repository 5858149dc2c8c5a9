// Written by Protos/generate.sh from liaoning/skills/competition/v1/appeal.proto. Do not edit.
// swift-format-ignore-file

public import RPC

/// The methods of `liaoning.skills.competition.v1.Appeals`.
public enum AppealsMethods {
    /// Files an appeal against published results.
    ///
    /// Errors: NOT_FOUND, no such entry. FAILED_PRECONDITION, not published, or the time for appeals is over.
    public static let fileAppeal = Method<FileAppealRequest, Appeal>(
        service: "liaoning.skills.competition.v1.Appeals", name: "FileAppeal", kind: .unary,
        access: AccessRule(roles: [.worker, .province, .cityBureau, .enterprise, .institution]),
        scope: { request in RequestScope(person: request.personID) },
        http: [HTTPRoute(.post, "/v1/entries/{entry_id}/appeals", body: "*")])

    /// Decides an appeal.
    ///
    /// Errors: NOT_FOUND, no such appeal. FAILED_PRECONDITION, decided before.
    public static let decideAppeal = Method<DecideAppealRequest, Appeal>(
        service: "liaoning.skills.competition.v1.Appeals", name: "DecideAppeal", kind: .unary,
        access: AccessRule(roles: [.province, .cityBureau]),
        http: [HTTPRoute(.post, "/v1/appeals/{appeal_id}:decide", body: "*")])

    /// All of them, in the contract's order.
    public static let all: [any MethodDescriptor] = [fileAppeal, decideAppeal]
}

public protocol AppealsHandlers: Sendable {
    /// Files an appeal against published results.
    ///
    /// Errors: NOT_FOUND, no such entry. FAILED_PRECONDITION, not published, or the time for appeals is over.
    func fileAppeal(_ request: FileAppealRequest, _ call: Call) async throws -> Appeal

    /// Decides an appeal.
    ///
    /// Errors: NOT_FOUND, no such appeal. FAILED_PRECONDITION, decided before.
    func decideAppeal(_ request: DecideAppealRequest, _ call: Call) async throws -> Appeal
}

extension Router {
    /// Lets `handlers` answer the methods of `liaoning.skills.competition.v1.Appeals`.
    public mutating func register(appeals handlers: some AppealsHandlers) {
        register(AppealsMethods.fileAppeal, unary: { try await handlers.fileAppeal($0, $1) })
        register(AppealsMethods.decideAppeal, unary: { try await handlers.decideAppeal($0, $1) })
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
    /// Errors: NOT_FOUND, no such entry. FAILED_PRECONDITION, not published, or the time for appeals is over.
    public func fileAppeal(_ request: FileAppealRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Appeal {
        try await channel.unary(AppealsMethods.fileAppeal, request, options)
    }

    /// Decides an appeal.
    ///
    /// Errors: NOT_FOUND, no such appeal. FAILED_PRECONDITION, decided before.
    public func decideAppeal(_ request: DecideAppealRequest, _ options: CallOptions = CallOptions()) async throws(RPCError) -> Appeal {
        try await channel.unary(AppealsMethods.decideAppeal, request, options)
    }
}
